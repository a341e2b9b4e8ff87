/** Where a client can go from the jobs of agents, from their computers and restore points. */
import { backupServer, inShort } from "../entity-links.js";
import { link, links, page } from "../language.js";

const observed = { source: "observed" } as const;

export const agentJobLinks = links("/agents/jobs/{ID}", [
  backupServer("The backup server that the job was made on."),
  // Its documents call it a job like any other.
  inShort("/agents/jobs/{ID}", "Job"),
  link("Down", "/agents/jobs/{ID}/includes", "What the job processes.", {
    type: "ObjectInJobList",
  }),
  link(
    "ToggleScheduleEnabled",
    "/agents/jobs/{ID}?action=toggleScheduleEnabled",
    "Lets the job run by its schedule, or no longer.",
  ),
  link("Down", "/agents/jobs/{ID}/backupSessions", "Runs of the job.", {
    type: "BackupJobSessionReferenceList",
    elsewhere: page("get_agents_jobs_id"),
  }),
  link("Start", "/agents/jobs/{ID}?action=start", "Starts the job."),
  link("Stop", "/agents/jobs/{ID}?action=stop", "Stops the job."),
  link("Retry", "/agents/jobs/{ID}?action=retry", "Tries the job again after a failure."),
]);

export const protectionGroupLinks = links("/agents/protectionGroups/{ID}", [
  backupServer("The backup server that the group was made on."),
  inShort("/agents/protectionGroups/{ID}", "AgentProtectionGroup"),
  link("Down", "/agents/protectionGroups/{ID}/discoveredComputers", "Computers of the group.", {
    type: "DiscoveredComputerList",
  }),
]);

/** The page has Down for the group, the documented computer has Up. */
export const discoveredComputerLinks = links("/agents/discoveredComputers/{ID}", [
  backupServer("The backup server that the group was made on."),
  inShort("/agents/discoveredComputers/{ID}", "DiscoveredComputer"),
  link("Down", "/agents/protectionGroups/{ID}", "The group that the computer is in."),
  link("Up", "/agents/protectionGroups/{ID}", "The group that the computer is in.", {
    type: "AgentProtectionGroupReference",
    page: page("agents_discoveredcomputers_id"),
    ...observed,
  }),
]);

export const agentRestorePointLinks = links("/agents/agentRestorePoints/{ID}", [
  backupServer("The backup server that the job was made on."),
  link("Up", "/restorePoints/{ID}", "The restore point that it is part of.", {
    type: "RestorePointReference",
  }),
  link("Up", "/backupFiles/{ID}", "The file that it is in.", { type: "BackupFileReference" }),
  inShort("/agents/agentRestorePoints/{ID}", "AgentRestorePoint"),
  link("Down", "/agents/agentRestorePoints/{ID}/mounts", "Its mounts.", {
    type: "AgentRestorePointMountList",
  }),
  // Not in the table of links; the documented restore point has it.
  link("Create", "/agents/agentRestorePoints/{ID}/mounts", "Makes its files ready for browsing.", {
    type: "AgentRestorePointMount",
    page: page("agents_agentrestorepoints_id"),
    ...observed,
  }),
]);

export const agentRestorePointMountLinks = links("/agents/agentRestorePoints/{ID}/mounts/{ID}", [
  link("Delete", "/agents/agentRestorePoints/{ID}/mounts/{ID}", "Ends the browsing of its files.", {
    type: "AgentRestorePointMount",
  }),
]);
