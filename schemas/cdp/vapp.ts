/** vApps that CDP policies replicate, and the machines in them. */
import { HierarchyObjRefType, String, UidType } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { Entity, List } from "../resource.js";
import { vAppCdpReplicaLinks, vAppCdpReplicaVmLinks } from "./links.js";

const replicaUid = element("ReplicaUid", UidType, "0/1", "The replica, by a bare GUID.");

export const VAppCdpReplica = complexType(
  "VAppCdpReplicaEntityType",
  page("get_cdpreplica_vapps_id"),
  "A vApp in a CDP replica.",
  [
    element("vAppRef", HierarchyObjRefType, "0/1", "Place of the vApp."),
    replicaUid,
    element("BackupServer", String, "0/1", "Name of the backup server."),
    element("PolicyUid", UidType, "0/1", "The policy, by a bare GUID."),
    element("PolicyName", String, "0/1", "Name of the policy."),
  ],
  { extends: Entity, links: vAppCdpReplicaLinks },
);

/** No page shows the list; its items are named as in VAppCdpReplicaVms, which came with it. */
export const VAppCdpReplicas = complexType(
  "VAppCdpReplicaEntityListType",
  page("get_cdpreplicas_id_vapps"),
  "vApps in CDP replicas.",
  [element("Items", VAppCdpReplica, "0/unbounded", "One vApp.")],
  { extends: List },
);

export const VAppCdpReplicaVm = complexType(
  "VAppCdpReplicaVmEntityType",
  page("get_cdpreplica_vapps_id_vms_id"),
  "A machine of a vApp in a CDP replica.",
  [replicaUid, element("VmRef", HierarchyObjRefType, "0/1", "Place of the machine.")],
  { extends: Entity, links: vAppCdpReplicaVmLinks },
);

export const VAppCdpReplicaVms = complexType(
  "VAppCdpReplicaVmEntityListType",
  page("cdpreplica_vapps_id_vms"),
  "Machines of a vApp in a CDP replica.",
  [
    element("Items", VAppCdpReplicaVm, "0/unbounded", "One machine.", {
      source: "observed",
    }),
  ],
  { extends: List },
);
