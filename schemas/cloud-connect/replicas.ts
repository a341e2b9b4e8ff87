/** Replicas of tenants, and the restore points in them. */
import { DateTime, String } from "../datatypes.js";
import { attribute, complexType, element, enumeration, erratum, page } from "../language.js";
import { EntityRef } from "../references.js";
import { Entity, List } from "../resource.js";
import { CloudPlatform } from "./platforms.js";
import { cloudReplicaLinks, cloudVmReplicaPointLinks } from "./replica-links.js";

const point = page("get_cloudvmreplicapoints_id");

export const CloudReplica = complexType(
  "CloudReplicaEntityType",
  page("get_cloudreplicas_id"),
  "What a replication job of a tenant has made.",
  [
    element("Ref", EntityRef, "0/1", "What the replica belongs to.", { source: "xsd" }),
    element("Platform", CloudPlatform, "0/1", "Where the replicas are."),
  ],
  { extends: Entity, links: cloudReplicaLinks },
);

export const CloudReplicas = complexType(
  "CloudReplicaEntityListType",
  page("get_cloudreplicas"),
  "Replicas of all tenants.",
  [element("CloudReplica", CloudReplica, "0/unbounded", "One replica.")],
  { extends: List },
);

export const CloudReplicaPointType = enumeration(
  "CloudReplicaPointTypeEnumeration",
  point,
  "What a restore point consists of.",
  ["CDP", "Full", "ReverseIncrement", "Increment", "Snapshot"],
);

export const CloudReplicaState = enumeration(
  "CloudReplicaStateEnumeration",
  point,
  "What a replica is doing.",
  ["Unknown", "Ready", "Failover", "Failback", "PermanentFailover"],
);

export const CloudVmReplicaPoint = complexType(
  "CloudVmReplicaPointEntityType",
  point,
  "State that a replicated machine of a tenant can be brought back to.",
  [
    attribute("VmDisplayName", String, "0/1", "Name to show for the machine.", {
      source: "xsd",
      erratum: erratum(
        "missingRow",
        "The table does not name the machine.",
        "The XSD and the documented restore point have its name in an attribute.",
        "cloud-vm-replica-point",
      ),
    }),
    element("CreationTimeUTC", DateTime, "0/1", "When the restore point was made.", {
      erratum: erratum(
        "documentedName",
        "CreationTime",
        "The table leaves UTC out; the XSD and the documented restore point have it.",
        "cloud-vm-replica-point",
      ),
    }),
    element("VmName", String, "0/1", "Name of the machine.", { source: "xsd" }),
    element("PointType", CloudReplicaPointType, "0/1", "What the point consists of."),
    element("State", CloudReplicaState, "0/1", "What the replica is doing."),
  ],
  { extends: Entity, links: cloudVmReplicaPointLinks },
);

/** The items have the name of another entity, the replica that they belong to. */
export const CloudVmReplicaPoints = complexType(
  "CloudVmReplicaPointEntityListType",
  page("get_cloudvmreplicapoints"),
  "Restore points of replicated machines of tenants.",
  [
    element("CloudReplica", CloudVmReplicaPoint, "0/unbounded", "One restore point.", {
      source: "xsd",
    }),
  ],
  { extends: List },
);
