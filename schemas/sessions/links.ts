/** Where a client can go from a session. */
import { backupServer, inShort } from "../entity-links.js";
import { link, links, page } from "../language.js";

const observed = { source: "observed" } as const;

/** The page has Down for the restore point, the documented session has Related. */
export const backupSessionLinks = links("/backupSessions/{ID}", [
  backupServer("The backup server that the job was made on."),
  link("Up", "/jobs/{ID}", "The job that runs.", { type: "JobReference" }),
  inShort("/backupSessions/{ID}", "BackupJobSession"),
  link("Down", "/backupSessions/{ID}/taskSessions", "Its work by machine.", {
    type: "BackupTaskSessionReferenceList",
  }),
  link("Stop", "/backupSessions/{ID}?action=stop", "Stops the run."),
  link("Down", "/restorePoints/{ID}", "The restore point that the run has made."),
  link("Related", "/restorePoints/{ID}", "The restore point that the run has made.", {
    type: "RestorePointReference",
    page: page("backupsessions_id"),
    ...observed,
  }),
]);

/** The table of the page has types where others have addresses. */
export const backupTaskSessionLinks = links("/backupTaskSessions/{ID}", [
  backupServer("The backup server that the job was made on."),
  link("Up", "/backupSessions/{ID}", "The run that it is part of.", {
    type: "BackupJobSessionReference",
  }),
  inShort("/backupTaskSessions/{ID}", "BackupTaskSession"),
  link("Related", "/vmRestorePoints/{ID}", "The restore point that it has made.", {
    type: "VmRestorePoint",
  }),
]);

/** The documented session leaves an l out of the last address. */
export const replicaSessionLinks = links("/replicaSessions/{ID}", [
  backupServer("The backup server that the job was made on."),
  link("Up", "/jobs/{ID}", "The job that runs.", { type: "JobReference" }),
  inShort("/replicaSessions/{ID}", "ReplicaJobSession"),
  link("Down", "/replicaSessions/{ID}/replicaTaskSessions", "Its work by machine.", {
    type: "ReplicaTaskSessionReferenceList",
  }),
  link("Down", "/replicaSessions/{ID}/repicaTaskSessions", "Its work by machine.", {
    type: "ReplicaTaskSessionReferenceList",
    page: page("replicasessions_id"),
    elsewhere: page("replicasessions_id"),
    ...observed,
  }),
]);

/** The documented session leaves an l out of its own address. */
export const replicaTaskSessionLinks = links("/replicaTaskSessions/{ID}", [
  backupServer("The backup server that the job was made on."),
  link("Up", "/replicaSessions/{ID}", "The run that it is part of.", {
    type: "ReplicaJobSessionReference",
  }),
  inShort("/replicaTaskSessions/{ID}", "ReplicaTaskSession"),
  link("Alternate", "/repicaTaskSessions/{ID}", "The same in short.", {
    type: "ReplicaTaskSessionReference",
    page: page("replicatasksessions_id"),
    elsewhere: page("replicatasksessions_id"),
    ...observed,
  }),
  link("Related", "/vmReplicaPoints/{ID}", "The point that it has made.", {
    type: "VmReplicaPoint",
    page: page("replicatasksessions_id"),
    ...observed,
  }),
]);

export const restoreSessionLinks = links("/restoreSessions/{ID}", [
  backupServer("The backup server that restores."),
  inShort("/restoreSessions/{ID}", "RestoreSession"),
  link("Related", "/vmRestorePoints/{ID}", "The restore point that it goes back to.", {
    type: "VmRestorePointReference",
  }),
]);

export const systemSessionLinks = links("/systemSessions/{ID}", [
  // The documented session names another kind.
  link("Alternate", "/systemSessions/{ID}", "The same in short.", {
    type: "BackupJobSessionReference",
  }),
  link("Down", "/systemSessions/{ID}/events", "What happened on the way.", {
    type: "SystemSessionEvents",
  }),
]);
