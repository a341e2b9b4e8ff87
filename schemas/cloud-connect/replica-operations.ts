/** What a client can ask about the replicas of tenants, and how it fails over to them. */
import { entities, entity, resource, task } from "../exchanges.js";
import { at, get, page, post, put, remove } from "../language.js";
import {
  CloudFailoveredVm,
  CloudFailoveredVms,
  CloudFailoverPlan,
  CloudFailoverPlanManagementSpec,
  CloudFailoverPlans,
} from "./failover-plans.js";
import { CloudFailoverSession, CloudFailoverSessions } from "./failover-sessions.js";
import {
  CloudReplica,
  CloudReplicas,
  CloudVmReplicaPoint,
  CloudVmReplicaPoints,
} from "./replicas.js";

export const cloudReplicaOperations = [
  ...at("/cloud/replicas", { pages: "cloudreplicas" }, [
    get("getCloudReplicas", "Replicas of tenants.", entities(CloudReplicas)),
  ]),
  ...at("/cloud/replicas/{ID}", { pages: "cloudreplicas_id" }, [
    get("getCloudReplica", "One replica.", entity(CloudReplica)),
  ]),
  ...at("/cloud/replicas/{ID}/vmReplicaPoints", { pages: "cloudreplicas_id_vmreplicapoints" }, [
    get("getPointsOfCloudReplica", "Restore points of a replica.", entities(CloudVmReplicaPoints)),
  ]),
  ...at("/cloud/vmReplicaPoints", { pages: "cloudvmreplicapoints" }, [
    get("getCloudVmReplicaPoints", "Restore points of replicas.", entities(CloudVmReplicaPoints)),
  ]),
  ...at("/cloud/vmReplicaPoints/{ID}", { pages: "cloudvmreplicapoints_id" }, [
    get("getCloudVmReplicaPoint", "One restore point.", entity(CloudVmReplicaPoint)),
  ]),
];

const plan = "/cloud/cloudFailoverPlans/{ID}";
const pages = "cloudfailoverplans_id";

export const cloudFailoverOperations = [
  ...at("/cloud/cloudFailoverPlans", { pages: "cloudfailoverplans" }, [
    get("getCloudFailoverPlans", "Failover plans of tenants.", entities(CloudFailoverPlans)),
  ]),
  ...at(plan, { pages }, [
    get("getCloudFailoverPlan", "One failover plan.", entity(CloudFailoverPlan)),
    put("editCloudFailoverPlan", "Changes a plan.", task(CloudFailoverPlan)),
    remove("deleteCloudFailoverPlan", "Removes a plan.", task()),
    post(
      "startCloudFailoverPlan",
      "Fails over now, or to the state of a time.",
      task(CloudFailoverPlanManagementSpec),
      { action: "start", page: page(`post_${pages}_start`) },
    ),
    post("testCloudFailoverPlan", "Tries a plan without failing over.", task(), {
      action: "test",
      page: page(`post_${pages}_test`),
    }),
    post("undoCloudFailoverPlan", "Goes back to the machines of before.", task(), {
      action: "undo",
      page: page(`post_${pages}_undo`),
    }),
  ]),
  ...at(`${plan}/includes`, { pages: `${pages}_includes` }, [
    get("getVmsOfCloudFailoverPlan", "Machines of a plan.", resource(CloudFailoveredVms)),
  ]),
  ...at(`${plan}/includes/{ID}`, { pages: `${pages}_includes_id`, parameters: ["id", "vmId"] }, [
    get("getVmOfCloudFailoverPlan", "One machine of a plan.", resource(CloudFailoveredVm)),
  ]),
  ...at("/cloud/failoverSessions", { pages: "cloudfailoversessions" }, [
    get("getCloudFailoverSessions", "Runs of plans.", entities(CloudFailoverSessions)),
  ]),
  ...at("/cloud/failoverSessions/{ID}", { pages: "cloudfailoversessions_id" }, [
    get("getCloudFailoverSession", "One run of a plan.", entity(CloudFailoverSession)),
  ]),
];
