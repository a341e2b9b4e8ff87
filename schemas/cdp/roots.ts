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
  root("CdpPolicy", CdpPolicy, {
    typeName: "CdpPolicy",
    json: page("put_cdppolicies_id"),
    since: "v1_3",
  }),
  root("CdpPolicies", CdpPolicies, { since: "v1_3" }),
  root("CdpReplica", CdpReplica, { typeName: "CdpReplica", since: "v1_3" }),
  root("CdpReplicas", CdpReplicas, { since: "v1_3" }),
  root("CdpReplicaVm", CdpReplicaVm, { typeName: "CdpReplicaVm", since: "v1_3" }),
  root("CdpReplicaVms", CdpReplicaVms, { since: "v1_3" }),
  root("VmCdpReplica", VmCdpReplica, { typeName: "VmCdpReplica", since: "v1_3" }),
  root("VmCdpReplicas", VmCdpReplicas, { since: "v1_3" }),
  root("VAppCdpReplica", VAppCdpReplica, { typeName: "VAppCdpReplica", since: "v1_3" }),
  root("VAppCdpReplicas", VAppCdpReplicas, { since: "v1_3" }),
  root("VAppCdpReplicaVm", VAppCdpReplicaVm, { typeName: "VAppCdpReplicaVm", since: "v1_3" }),
  root("VAppCdpReplicaVms", VAppCdpReplicaVms, { since: "v1_3" }),
  root("CdpReplicaSession", CdpReplicaSession, { typeName: "CdpReplicaSession", since: "v1_3" }),
  root("CdpReplicaSessions", CdpReplicaSessions, { since: "v1_3" }),
  root("CdpReplicaTaskSession", CdpReplicaTaskSession, {
    typeName: "CdpReplicaTaskSession",
    since: "v1_3",
  }),
  root("CdpReplicaTaskSessions", CdpReplicaTaskSessions, { since: "v1_3" }),
  root("CdpReplicaIntervals", CdpReplicaIntervals, { since: "v1_3" }),
  root("CdpFailoverStartSpec", CdpFailoverStartSpec, {
    role: "request",
    json: page("post_cdpreplicavm_id_actionfailover"),
    since: "v1_3",
  }),
];
