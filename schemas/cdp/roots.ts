/** Root elements of continuous data protection. */
import { page, root } from "../language.js";
import { CdpFailoverStartSpec, CdpReplicaIntervals } from "./failover.js";
import { CdpPolicies, CdpPolicy } from "./policy.js";
import {
  CdpReplica,
  CdpReplicaVm,
  CdpReplicaVms,
  CdpReplicas,
  VmCdpReplica,
  VmCdpReplicas,
} from "./replica.js";
import {
  CdpReplicaSession,
  CdpReplicaSessions,
  CdpReplicaTaskSession,
  CdpReplicaTaskSessions,
} from "./sessions.js";
import { VAppCdpReplica, VAppCdpReplicaVm, VAppCdpReplicaVms, VAppCdpReplicas } from "./vapp.js";

export const cdpRoots = [
  root("CdpPolicy", CdpPolicy, { typeName: "CdpPolicy", json: page("put_cdppolicies_id") }),
  root("CdpPolicies", CdpPolicies),
  root("CdpReplica", CdpReplica, { typeName: "CdpReplica" }),
  root("CdpReplicas", CdpReplicas),
  root("CdpReplicaVm", CdpReplicaVm, { typeName: "CdpReplicaVm" }),
  root("CdpReplicaVms", CdpReplicaVms),
  root("VmCdpReplica", VmCdpReplica, { typeName: "VmCdpReplica" }),
  root("VmCdpReplicas", VmCdpReplicas),
  root("VAppCdpReplica", VAppCdpReplica, { typeName: "VAppCdpReplica" }),
  root("VAppCdpReplicas", VAppCdpReplicas),
  root("VAppCdpReplicaVm", VAppCdpReplicaVm, { typeName: "VAppCdpReplicaVm" }),
  root("VAppCdpReplicaVms", VAppCdpReplicaVms),
  root("CdpReplicaSession", CdpReplicaSession, { typeName: "CdpReplicaSession" }),
  root("CdpReplicaSessions", CdpReplicaSessions),
  root("CdpReplicaTaskSession", CdpReplicaTaskSession, { typeName: "CdpReplicaTaskSession" }),
  root("CdpReplicaTaskSessions", CdpReplicaTaskSessions),
  root("CdpReplicaIntervals", CdpReplicaIntervals),
  root("CdpFailoverStartSpec", CdpFailoverStartSpec, {
    role: "request",
    json: page("post_cdpreplicavm_id_actionfailover"),
  }),
];
