/** Restore points of replicated machines and vApps. */
import { DateTime, String } from "../datatypes.js";
import { attribute, complexType, element, enumeration, erratum, page } from "../language.js";
import { Entity, List } from "../resource.js";
import { vmReplicaPointLinks, vAppReplicaPointLinks } from "./links.js";

const vm = page("get_vmreplicapoints_id");
const vApp = page("get_vappreplicapoints_id");

export const ReplicaAlgorithm = enumeration(
  "ReplicaAlgorithmEnumeration",
  vm,
  "Method by which a restore point was made.",
  ["Full", "ReversedIncremental", "Incremental", "SyntheticFull"],
);

export const ReplicaPointType = enumeration(
  "ReplicaPointTypeEnumeration",
  vm,
  "What a restore point consists of.",
  ["Full", "ReverseIncrement", "Increment", "Snapshot"],
);

/** Pages of restore points shorten the name. */
const created = (example: string) =>
  element("CreationTimeUTC", DateTime, "0/1", "When the restore point was made.", {
    erratum: erratum(
      "documentedName",
      "CreationTime",
      "The table leaves UTC out; the XSD and every documented restore point have it.",
      example,
    ),
  });

export const VmReplicaPoint = complexType(
  "VmReplicaPointEntityType",
  vm,
  "State that a replicated machine can be brought back to.",
  [
    attribute("VmDisplayName", String, "0/1", "Name to show for the machine.", {
      source: "xsd",
      erratum: erratum(
        "missingRow",
        "The machine is told by VmName only.",
        "Restore points have the name to show as an attribute, the documented one too.",
        "vm-replica-point",
      ),
    }),
    created("vm-replica-point"),
    element("VmName", String, "0/1", "Name of the machine."),
    element("Algorithm", ReplicaAlgorithm, "0/1", "Method by which the point was made."),
    element("PointType", ReplicaPointType, "0/1", "What the point consists of.", {
      erratum: erratum(
        "documentedName",
        "PoinType",
        "The table drops a letter; the XSD and the documented restore point have PointType.",
        "vm-replica-point",
      ),
    }),
  ],
  { extends: Entity, links: vmReplicaPointLinks },
);

/** The items have the name of another entity, the restore point of a backup. */
export const VmReplicaPoints = complexType(
  "VmReplicaPointEntityListType",
  page("get_vmreplicapoints"),
  "Restore points of replicated machines.",
  [
    element("VmRestorePoint", VmReplicaPoint, "0/unbounded", "One restore point.", {
      source: "xsd",
    }),
  ],
  { extends: List },
);

export const VAppReplicaPoint = complexType(
  "VAppReplicaPointEntityType",
  vApp,
  "State that a replicated vApp can be brought back to.",
  [
    attribute("VAppDisplayName", String, "0/1", "Name to show for the vApp.", {
      source: "observed",
      erratum: erratum(
        "missingRow",
        "The vApp is told by VAppName only.",
        "Restore points have the name to show as an attribute, the documented one too.",
        "vapp-replica-point",
      ),
    }),
    created("vapp-replica-point"),
    element("VAppName", String, "0/1", "Name of the vApp."),
    element("Algorithm", ReplicaAlgorithm, "0/1", "Method by which the point was made."),
    element("PointType", ReplicaPointType, "0/1", "What the point consists of."),
  ],
  { extends: Entity, links: vAppReplicaPointLinks },
);

export const VAppReplicaPoints = complexType(
  "VAppReplicaPointEntityListType",
  page("get_vappreplicapoints"),
  "Restore points of replicated vApps.",
  [element("VAppReplicaPoint", VAppReplicaPoint, "0/unbounded", "One restore point.")],
  { extends: List },
);
