/** How machines shall be restored. */
import { Boolean, UidType } from "../datatypes.js";
import { choice, complexType, element, erratum, forbids, is, page, rule } from "../language.js";
import { Info, Spec } from "../resource.js";
import { SqlRestore } from "./restore-sql.js";
import { VCloudVAppRestore, VCloudVmParameters, VCloudVmRestore } from "./restore-vcloud.js";

const restore = page("post_vmrestorepoints_id_actionrestore");

/** Rows for vSphere and Hyper-V, and those that the page has for Cloud Director. */
export const VmRestore = complexType(
  "VmRestoreSpecInfoType",
  restore,
  "How a machine shall be restored.",
  [
    element("PowerOnAfterRestore", Boolean, "1/1", "Whether the machine shall run afterwards.", {
      erratum: erratum(
        "documentedName",
        "PowerOnAfter",
        "The table for vSphere and Hyper-V shortens the name; the documented bodies do not.",
        "restore-vm",
      ),
    }),
    element("HierarchyRootUid", UidType, "0/1", "Host of Cloud Director to restore to.", {
      since: "v1_3",
      documentedAs: "UID",
    }),
    element("QuickRollback", Boolean, "0/1", "Whether only changed blocks shall be restored."),
    element("KeepOriginalVM", Boolean, "0/1", "Whether the machine that is there shall stay.", {
      since: "v1_3",
    }),
    element("VmRestoreParameters", VCloudVmParameters, "0/1", "The machine in Cloud Director.", {
      since: "v1_3",
      documentedAs: "vCloudVmRestoreParametersInfo",
      erratum: erratum(
        "documentedName",
        "VmsRestoreParameters",
        "A single machine has VmRestoreParameters in the documented bodies and in the XSD.",
        "restore-vm-cloud-director",
      ),
    }),
  ],
  {
    extends: Info,
    rules: [
      rule("kept-original", restore, "A machine that stays as it is cannot be rolled back.", {
        when: [is("KeepOriginalVM", true), is("QuickRollback", true)],
        demand: forbids("QuickRollback"),
        role: "request",
        passes: { PowerOnAfterRestore: true, QuickRollback: false, KeepOriginalVM: true },
        fails: { PowerOnAfterRestore: true, QuickRollback: true, KeepOriginalVM: true },
      }),
    ],
  },
);

/** The names of some branches begin with a small v; documented JSON bodies have a capital one. */
export const RestoreSpec = complexType(
  "RestoreSpecType",
  restore,
  "What shall be restored, and how.",
  [
    choice("by what is restored", "1/1", [
      element("VmRestoreSpec", VmRestore, "0/1", "A machine."),
      element("vCloudVmRestoreSpec", VCloudVmRestore, "0/1", "A machine of a vApp.", {
        source: "xsd",
        jsonAliases: ["VCloudVmRestoreSpec"],
      }),
      element("vCloudVAppRestoreSpec", VCloudVAppRestore, "0/1", "A vApp.", {
        page: page("post_vapprestorepoints_id_actionrestore"),
        jsonAliases: ["VCloudVAppRestoreSpec"],
      }),
      element("SqlItemRestoreSpec", SqlRestore, "0/1", "A database of SQL Server.", {
        source: "xsd",
      }),
    ]),
  ],
  { extends: Spec },
);
