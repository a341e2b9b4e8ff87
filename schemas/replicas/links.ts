/** Where a client can go from a replica, from its points, and from a failover plan. */
import { backupServer, inShort } from "../entity-links.js";
import { link, links, page } from "../language.js";

export const replicaLinks = links("/replicas/{ID}", [
  link("Up", "/repositories/{ID}", "The repository with the metadata.", {
    type: "RepositoryReference",
  }),
  backupServer("The backup server that the job was made on."),
  inShort("/replicas/{ID}", "Replica"),
  link("Down", "/replicas/{ID}/vmReplicaPoints", "Points of the machines in the replica.", {
    type: "VmReplicaPointReferenceList",
    elsewhere: page("get_replicas_id"),
  }),
]);

export const vmReplicaPointLinks = links("/vmReplicaPoints/{ID}", [
  link("Failover", "/vmReplicaPoints/{ID}?action=failover", "Switches over to the machine."),
  backupServer("The backup server that made the point."),
  link("Up", "/replicas/{ID}", "The replica that the point is of.", { type: "ReplicaReference" }),
  inShort("/vmReplicaPoints/{ID}", "VmReplicaPoint"),
  link("Down", "/vmReplicaPoints/{ID}/mounts", "Its mounts.", { type: "VmReplicaPointMountList" }),
  link("Create", "/vmReplicaPoints/{ID}/mounts", "Makes its files ready for browsing.", {
    type: "VmReplicaPointMount",
  }),
]);

export const vAppReplicaPointLinks = links("/vAppReplicaPoints/{ID}", [
  link("Failover", "/vAppReplicaPoints/{ID}?action=failover", "Switches over to the vApp."),
  backupServer("The backup server that made the point."),
  link("Up", "/replicas/{ID}", "The replica that the point is of.", { type: "ReplicaReference" }),
  inShort("/vAppReplicaPoints/{ID}", "VAppReplicaPoint"),
  link("Down", "/vmReplicaPoints/{ID}", "A machine of the vApp.", {
    type: "VmReplicaPointReference",
  }),
]);

export const vmReplicaPointMountLinks = links("/vmReplicaPoints/{ID}/mounts/{ID}", [
  link("Delete", "/vmReplicaPoints/{ID}/mounts/{ID}", "Ends the browsing of the files."),
]);

/** The page has no slash before three of the addresses, and start where undo belongs. */
export const failoverPlanLinks = links("/failoverPlans/{ID}", [
  backupServer("The backup server that the plan was made on."),
  inShort("/failoverPlans/{ID}", "FailoverPlan"),
  link("Edit", "/failoverPlans/{ID}", "Changes the plan.", { type: "FailoverPlanReference" }),
  link("Start", "/failoverPlans/{ID}?action=start", "Switches over to the replicas."),
  link("Undo", "/failoverPlans/{ID}?action=undo", "Goes back from the replicas."),
]);
