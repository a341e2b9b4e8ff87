/** Replicas that CDP policies keep up to date, and the machines in them. */
import { HierarchyObjRefType, String, UidType } from "../datatypes.js";
import { complexType, element, erratum, page } from "../language.js";
import { Entity, List } from "../resource.js";
import { cdpReplicaLinks, cdpReplicaVmLinks } from "./links.js";

const machine = page("get_cdpreplicas_id_vms_id");

const backupServer = element("BackupServer", String, "0/1", "Name of the backup server.");
const policyUid = element("PolicyUid", UidType, "0/1", "The policy, by a bare GUID.");
const policyName = element("PolicyName", String, "0/1", "Name of the policy.");

export const CdpReplica = complexType(
  "CdpReplicaEntityType",
  page("get_cdpreplicas_id"),
  "What a CDP policy keeps up to date.",
  [backupServer, policyUid, policyName],
  { extends: Entity, links: cdpReplicaLinks },
);

export const CdpReplicas = complexType(
  "CdpReplicaEntityListType",
  page("get_cdpreplicas"),
  "CDP replicas of all backup servers.",
  [element("CdpReplica", CdpReplica, "0/unbounded", "One CDP replica.")],
  { extends: List },
);

const rows = [
  element("VmRef", HierarchyObjRefType, "0/1", "Place of the machine."),
  element("ReplicaUid", UidType, "0/1", "The replica that the machine is in, by a bare GUID."),
  backupServer,
  policyUid,
  policyName,
  element("RepositoryName", String, "0/1", "Name of the repository with its metadata.", {
    source: "observed",
    erratum: erratum(
      "missingRow",
      "PolicyName is the last row.",
      "The documented machine tells the name of its repository as well.",
      "cdp-replica-vm",
    ),
  }),
];

export const CdpReplicaVm = complexType(
  "CdpReplicaVmEntityType",
  machine,
  "A machine in a CDP replica.",
  rows,
  { extends: Entity, links: cdpReplicaVmLinks },
);

export const CdpReplicaVms = complexType(
  "CdpReplicaVmEntityListType",
  page("get_cdpreplicas_id_vms"),
  "Machines in a CDP replica.",
  [element("CdpReplicaVm", CdpReplicaVm, "0/unbounded", "One machine.")],
  { extends: List },
);

/** The page that maps link types has this name for the same resource, and newer servers link to it. */
export const VmCdpReplica = complexType(
  "VmCdpReplicaEntityType",
  machine,
  "A machine in a CDP replica, under the name of newer servers.",
  rows,
  { extends: Entity, links: cdpReplicaVmLinks },
);

/** No page shows the list; its items are named as in VAppCdpReplicaVms, which came with it. */
export const VmCdpReplicas = complexType(
  "VmCdpReplicaEntityListType",
  page("get_cdpreplicas_id_vms"),
  "Machines in CDP replicas, under the name of newer servers.",
  [element("Items", VmCdpReplica, "0/unbounded", "One machine.")],
  { extends: List },
);
