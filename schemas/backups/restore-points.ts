/** States that machines and vApps can be brought back to. */
import { DateTime, HierarchyObjRefType, String } from "../datatypes.js";
import { attribute, complexType, element, enumeration, erratum, page } from "../language.js";
import { EntityRef } from "../references.js";
import { Entity, List } from "../resource.js";
import { SqlInfo } from "./sql-info.js";
import { restorePointLinks, vmRestorePointLinks, vAppRestorePointLinks } from "./links.js";

const point = page("get_restorepoints_id");
const vm = page("get_vmrestorepoints_id");
const vApp = page("get_vapprestorepoints_id");

export const RestorePoint = complexType(
  "RestorePointEntityType",
  point,
  "What one run of a backup job has made.",
  [
    element("Ref", EntityRef, "0/1", "The restore point in short, as older servers may have it.", {
      source: "xsd",
    }),
    element("BackupDateUTC", DateTime, "0/1", "When it was made."),
  ],
  { extends: Entity, links: restorePointLinks },
);

export const RestorePoints = complexType(
  "RestorePointEntityListType",
  page("get_restorepoints"),
  "What runs of backup jobs have made.",
  [element("RestorePoint", RestorePoint, "0/unbounded", "One restore point.")],
  { extends: List },
);

export const BackupAlgorithm = enumeration(
  "BackupAlgorithmEnumeration",
  vm,
  "Method by which a restore point was made.",
  ["Full", "ReversedIncremental", "Incremental", "SyntheticFull"],
);

export const BackupPointType = enumeration(
  "BackupPointTypeEnumeration",
  vm,
  "What a restore point consists of.",
  ["Full", "Increment", "ReverseIncrement"],
);

const algorithm = element("Algorithm", BackupAlgorithm, "0/1", "Method by which it was made.");
const pointType = element("PointType", BackupPointType, "0/1", "What it consists of.");

export const VmRestorePoint = complexType(
  "VmRestorePointEntityType",
  vm,
  "A state that a machine can be brought back to.",
  [
    attribute("VmDisplayName", String, "0/1", "Name to show for the machine.", {
      source: "xsd",
      erratum: erratum(
        "missingRow",
        "The machine of a restore point is told by VmName only.",
        "Queries filter by the attribute VmDisplayName; the point of the restore scenario has it.",
        "vm-restore-point",
      ),
    }),
    element("CreationTimeUTC", DateTime, "0/1", "When it was made.", {
      erratum: erratum(
        "documentedName",
        "CreationTime",
        "The table of machines' restore points says CreationTime; payloads have CreationTimeUTC.",
        "vm-restore-point",
      ),
    }),
    element("VmName", String, "0/1", "Name of the machine."),
    algorithm,
    pointType,
    element("HierarchyObjRef", HierarchyObjRefType, "0/1", "Place of the machine."),
    element("SqlInfo", SqlInfo, "0/1", "Databases of SQL Server in the machine.", {
      source: "xsd",
      erratum: erratum(
        "missingRow",
        "HierarchyObjRef is the last that a restore point has.",
        "Points of machines with SQL Server have SqlInfo too; it is in the XSD and in no table.",
        "vm-restore-point-sql",
      ),
    }),
  ],
  { extends: Entity, links: vmRestorePointLinks },
);

export const VmRestorePoints = complexType(
  "VmRestorePointEntityListType",
  page("get_vmrestorepoints"),
  "States that machines can be brought back to.",
  [element("VmRestorePoint", VmRestorePoint, "0/unbounded", "One restore point.")],
  { extends: List },
);

export const VAppRestorePoint = complexType(
  "VAppRestorePointEntityType",
  vApp,
  "A state that a vApp can be brought back to.",
  [
    attribute("VAppDisplayName", String, "0/1", "Name to show for the vApp.", {
      source: "xsd",
      erratum: erratum(
        "missingRow",
        "The vApp of a restore point is told by HierarchyObjRef only.",
        "The documented restore point of a vApp has the attribute VAppDisplayName.",
        "vapp-restore-point",
      ),
    }),
    element("CreationTimeUTC", DateTime, "0/1", "When it was made.", {
      erratum: erratum(
        "documentedName",
        "CreationTime",
        "The table of vApps' restore points says CreationTime; payloads have CreationTimeUTC.",
        "vapp-restore-point",
      ),
    }),
    element("VAppName", String, "0/1", "Name of the vApp.", { source: "xsd" }),
    algorithm,
    pointType,
    element("HierarchyObjRef", HierarchyObjRefType, "0/1", "Place of the vApp."),
  ],
  { extends: Entity, links: vAppRestorePointLinks },
);

export const VAppRestorePoints = complexType(
  "VAppRestorePointEntityListType",
  page("get_vapprestorepoints"),
  "States that vApps can be brought back to.",
  [element("VAppRestorePoint", VAppRestorePoint, "0/unbounded", "One restore point.")],
  { extends: List },
);
