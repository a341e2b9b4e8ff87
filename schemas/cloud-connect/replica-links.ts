/** Where a client can go from the replicas of tenants, and from plans to fail over to them. */
import { backupServer, inShort } from "../entity-links.js";
import { link, links, page } from "../language.js";

const points = "CloudVmReplicaPointReferenceList";

/** The page leaves out whose points they are; the documented replica has the path of points twice. */
export const cloudReplicaLinks = links("/cloud/replicas/{ID}", [
  backupServer("The backup server of the service provider."),
  inShort("/cloud/replicas/{ID}", "CloudReplica"),
  link("Down", "/cloud/replicas/{ID}/vmReplicaPoints", "Restore points of the replica.", {
    type: points,
  }),
  link("Down", "/cloud/vmReplicaPoints/{ID}/vmReplicaPoints", "Restore points of the replica.", {
    type: points,
    source: "observed",
    page: page("cloudreplicas_id"),
    elsewhere: page("cloudreplicas_id"),
  }),
]);

export const cloudVmReplicaPointLinks = links("/cloud/vmReplicaPoints/{ID}", [
  backupServer("The backup server of the service provider."),
  link("Up", "/cloud/replicas/{ID}", "The replica that the point is of.", {
    type: "CloudReplicaReference",
  }),
  inShort("/cloud/vmReplicaPoints/{ID}", "CloudVmReplicaPoint"),
]);

const plan = "/cloud/cloudFailoverPlans/{ID}";

export const cloudFailoverPlanLinks = links(plan, [
  backupServer("The backup server of the service provider."),
  inShort(plan, "CloudFailoverPlan"),
  link("Edit", plan, "Changes the plan.", { type: "CloudFailoverPlanReference" }),
  link("Start", `${plan}?action=start`, "Fails over now, or to the state of a time."),
  link("Test", `${plan}?action=test`, "Tries the plan without failing over."),
  link("Undo", `${plan}?action=undo`, "Goes back to the machines of before."),
  link("Delete", plan, "Removes the plan.", { type: "CloudFailoverPlanReference" }),
]);

export const cloudFailoverSessionLinks = links("/cloud/failoverSessions/{ID}", [
  backupServer("The backup server of the service provider."),
  inShort("/cloud/failoverSessions/{ID}", "CloudFailoverSession"),
]);
