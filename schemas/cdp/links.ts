/** Where a client can go from CDP policies, from their replicas and their runs. */
import { backupServer, inShort } from "../entity-links.js";
import { link, links, page } from "../language.js";

const policy = (says: string) =>
  link("Up", "/cdpPolicies/{ID}", says, { type: "CdpPolicyReference" });

export const cdpPolicyLinks = links("/cdpPolicies/{ID}", [
  backupServer("The backup server that the policy was made on."),
  inShort("/cdpPolicies/{ID}", "CdpPolicy"),
  link("Edit", "/cdpPolicies/{ID}", "Changes the policy.", { type: "CdpPolicyReference" }),
  link("Down", "/cdpPolicies/{ID}/includes", "What the policy processes.", {
    type: "ObjectInJobList",
  }),
  link("Create", "/cdpPolicies/{ID}/includes", "Adds something for the policy to process.", {
    type: "ObjectInJob",
  }),
  link("Down", "/cdpPolicies/{ID}/cdpReplicaSessions", "Runs of the policy.", {
    type: "CdpReplicaSessionReferenceList",
  }),
  link("Disable", "/cdpPolicies/{ID}?action=disable", "Keeps the policy from working."),
  link("Enable", "/cdpPolicies/{ID}?action=enable", "Lets the policy work."),
]);

export const cdpReplicaLinks = links("/cdpReplicas/{ID}", [
  backupServer("The backup server that the policy was made on."),
  link("Down", "/cdpReplicas/{ID}/vms", "Machines in the replica.", {
    type: "CdpReplicaVmReferenceList",
  }),
  policy("The policy that keeps it up to date."),
  inShort("/cdpReplicas/{ID}", "CdpReplica"),
]);

export const cdpReplicaVmLinks = links("/cdpReplicas/{ID}/vms/{ID}", [
  link("Intervals", "/cdpReplicas/{ID}/vms/{ID}?action=intervals", "Times to go back to."),
  link("Failover", "/cdpReplicas/{ID}/vms/{ID}?action=failover", "Lets the replica take over."),
  backupServer("The backup server that the policy was made on."),
  // Not in the table of links; the documented machine has it.
  link("Up", "/repositories/{ID}", "The repository with the metadata.", {
    type: "RepositoryReference",
    page: page("cdpreplicas_id_vms_id"),
    source: "observed",
  }),
  link("Up", "/cdpReplicas/{ID}", "The replica that the machine is in.", {
    type: "CdpReplicaReference",
  }),
  policy("The policy that keeps it up to date."),
]);

/** Most addresses in the tables of vApps have cdpReplicas, which neither requests nor documents have. */
export const vAppCdpReplicaLinks = links("/cdpReplica/vApps/{ID}", [
  backupServer("The backup server that the policy was made on."),
  inShort("/cdpReplica/vApps/{ID}", "VAppCdpReplica"),
  link("Down", "/cdpReplica/vApps/{ID}/vms", "Machines of the vApp.", {
    type: "VAppCdpReplicaVmReferenceList",
  }),
  link("Intervals", "/cdpReplica/vApps/{ID}?action=intervals", "Times to go back to."),
  link("Failover", "/cdpReplica/vApps/{ID}?action=failover", "Lets the replica take over."),
  policy("The policy that keeps it up to date."),
]);

export const vAppCdpReplicaVmLinks = links("/cdpReplica/vApps/{ID}/vms/{ID}", [
  backupServer("The backup server that the policy was made on."),
  inShort("/cdpReplica/vApps/{ID}/vms/{ID}", "VAppCdpReplicaVm"),
  link("Up", "/cdpReplica/vApps/{ID}", "The vApp that the machine is of.", {
    type: "VAppCdpReplicaReference",
  }),
  policy("The policy that keeps it up to date."),
]);

export const cdpReplicaSessionLinks = links("/cdpReplicaSessions/{ID}", [
  backupServer("The backup server that the policy was made on."),
  policy("The policy that ran."),
  inShort("/cdpReplicaSessions/{ID}", "CdpReplicaSession"),
  link("Down", "/cdpReplicaSessions/{ID}/cdpReplicaTaskSessions", "What it did per machine.", {
    type: "CdpReplicaTaskSessionReferenceList",
  }),
]);

export const cdpReplicaTaskSessionLinks = links("/cdpReplicaTaskSessions/{ID}", [
  backupServer("The backup server that the policy was made on."),
  link("Up", "/cdpReplicaSessions/{ID}", "The run that it is part of.", {
    type: "CdpReplicaSessionReference",
  }),
  inShort("/cdpReplicaTaskSessions/{ID}", "CdpReplicaTaskSession"),
]);
