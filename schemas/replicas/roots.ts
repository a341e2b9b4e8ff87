/** Root elements of replicas and failover plans. */
import { page, root } from "../language.js";
import {
  FailoverPlan,
  FailoverPlanManagementSpec,
  FailoverPlans,
  FailoveredVm,
  FailoveredVms,
} from "./failover-plan.js";
import { VmReplicaPointMount, VmReplicaPointMounts } from "./mounts.js";
import { VAppReplicaPoint, VAppReplicaPoints, VmReplicaPoint, VmReplicaPoints } from "./points.js";
import { Replica, Replicas } from "./replica.js";

export const replicaRoots = [
  root("Replica", Replica, { typeName: "Replica" }),
  root("Replicas", Replicas),
  root("VmReplicaPoint", VmReplicaPoint, { typeName: "VmReplicaPoint" }),
  root("VmReplicaPoints", VmReplicaPoints),
  root("VAppReplicaPoint", VAppReplicaPoint, { typeName: "VAppReplicaPoint", since: "v1_3" }),
  root("VAppReplicaPoints", VAppReplicaPoints, { since: "v1_3" }),
  root("VmReplicaPointMount", VmReplicaPointMount, { typeName: "VmReplicaPointMount" }),
  root("VmReplicaPointMounts", VmReplicaPointMounts),
  root("FailoverPlan", FailoverPlan, {
    typeName: "FailoverPlan",
    json: page("put_failoverplans_id"),
  }),
  root("FailoverPlans", FailoverPlans),
  root("FailoveredVm", FailoveredVm, { typeName: "FailoveredVm" }),
  root("FailoveredVms", FailoveredVms),
  root("FailoverPlanManagementSpec", FailoverPlanManagementSpec, {
    role: "request",
    json: page("post_failoverplans_id_start"),
  }),
];
