/** How machines and vApps of VMware Cloud Director shall be restored. */
import { Boolean, HierarchyObjRefType, String, UidType } from "../datatypes.js";
import { complexType, element, erratum, page } from "../language.js";
import { Info } from "../resource.js";

const vm = page("post_vmrestorepoints_id_actionrestore");
const vApp = page("post_vapprestorepoints_id_actionrestore");
const xsd = { source: "xsd" } as const;

export const VCloudVmParameters = complexType(
  "vCloudVmRestoreParametersInfoType",
  vm,
  "Where and how one machine shall be restored.",
  [
    element("VmRestorePointUid", UidType, "1/1", "Restore point of the machine.", {
      documentedAs: "UID",
    }),
    element("VmNewName", String, "0/1", "Name that the machine gets, if not its own."),
    element("DatastoreRef", HierarchyObjRefType, "0/1", "Datastore that its files go to."),
    element("OrgVdcStorageProfileRef", HierarchyObjRefType, "0/1", "Storage profile it gets."),
    element(
      "LinkedCloneVmTemplateRef",
      HierarchyObjRefType,
      "0/1",
      "Template of a machine that is a linked clone; empty for others.",
      { empty: true },
    ),
  ],
  { extends: Info },
);

/** No page speaks of it: the documented body for one machine has VmRestoreSpec. */
export const VCloudVmRestore = complexType(
  "vCloudVmRestoreSpecInfoType",
  vm,
  "How a machine of a vApp shall be restored.",
  [
    element("PowerOnAfterRestore", Boolean, "0/1", "Whether it shall run afterwards.", xsd),
    element("HierarchyRootUid", UidType, "0/1", "Host to restore to.", xsd),
    element("vAppRef", HierarchyObjRefType, "0/1", "The vApp to restore to.", {
      source: "xsd",
      jsonAliases: ["VAppRef"],
    }),
    element("VmRestoreParameters", VCloudVmParameters, "0/1", "The machine.", xsd),
  ],
  { extends: Info },
);

export const VCloudVAppVms = complexType(
  "vCloudVAppRestoreSpecInfoTypeNestedVmsRestoreParameters",
  vApp,
  "Machines of a vApp.",
  [element("Vm", VCloudVmParameters, "0/unbounded", "One machine.")],
);

export const VCloudVAppRestore = complexType(
  "vCloudVAppRestoreSpecInfoType",
  vApp,
  "How a vApp shall be restored.",
  [
    element("PowerOnAfterRestore", Boolean, "1/1", "Whether the machines shall run afterwards.", {
      erratum: erratum(
        "documentedName",
        "PowerOnAfter",
        "The table for vApps shortens the name; the documented bodies do not.",
        "restore-vapp",
      ),
    }),
    element("HierarchyRootUid", UidType, "1/1", "Host to restore to.", {
      erratum: erratum(
        "documentedName",
        "HierarchyRoot",
        "The table for vApps shortens the name; the documented bodies have HierarchyRootUid.",
        "restore-vapp",
      ),
    }),
    element("OrgVdcRef", HierarchyObjRefType, "1/1", "Virtual data center to restore to."),
    element("vAppNewName", String, "0/1", "Name that the vApp gets, if not its own.", {
      jsonAliases: ["VAppNewName"],
    }),
    element("VmsRestoreParameters", VCloudVAppVms, "0/1", "Machines of the vApp, one by one.", {
      documentedAs: "vCloudVmRestoreParametersInfo",
    }),
  ],
  { extends: Info },
);
