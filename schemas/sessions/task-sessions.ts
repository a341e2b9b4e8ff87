/** What a run of a job does for one machine. */
import { DateTime, Long, String, UidType } from "../datatypes.js";
import { attribute, complexType, element, erratum, page } from "../language.js";
import { Entity, List } from "../resource.js";
import { SessionResult, TaskSessionState } from "./states.js";
import { backupTaskSessionLinks, replicaTaskSessionLinks } from "./links.js";

const backupTask = page("get_backuptasksessions_id");
const replicaTask = page("get_replicatasksessions_id");

const jobSession = element("JobSessionUid", UidType, "0/1", "The run that the work belongs to.");
const state = element("State", TaskSessionState, "0/1", "How far the work has come.");
const result = element("Result", SessionResult, "0/1", "How the work ended.");
const reason = element("Reason", String, "0/1", "Why the work did not succeed, for people.");
const size = element("TotalSize", Long, "0/1", "Size of the restore points, in bytes.");

export const BackupTaskSession = complexType(
  "BackupTaskSessionEntityType",
  backupTask,
  "What a run of a backup job does for one machine.",
  [
    attribute("VmDisplayName", String, "0/1", "Name of the machine.", {
      source: "xsd",
      erratum: erratum(
        "missingRow",
        "The machine of a backup task session is told by VmUid.",
        "The documented backup task session has the attribute VmDisplayName too.",
        "backup-task-session",
      ),
    }),
    jobSession,
    element("CreationTimeUTC", DateTime, "0/1", "When the work started.", {
      erratum: erratum(
        "documentedName",
        "CreationTime",
        "The table of backup task sessions says CreationTime; payloads have CreationTimeUTC.",
        "backup-task-session",
      ),
    }),
    element("EndTimeUTC", DateTime, "0/1", "When the work ended.", {
      erratum: erratum(
        "documentedName",
        "EndTime",
        "The table of backup task sessions says EndTime; payloads have EndTimeUTC.",
        "backup-task-session",
      ),
    }),
    state,
    result,
    reason,
    size,
    element("VmUid", UidType, "0/1", "The machine.", { since: "v1_3" }),
  ],
  { extends: Entity, links: backupTaskSessionLinks },
);

export const BackupTaskSessions = complexType(
  "BackupTaskSessionEntityListType",
  page("get_backuptasksessions"),
  "What runs of backup jobs do for single machines.",
  [element("BackupTaskSession", BackupTaskSession, "0/unbounded", "Work on one machine.")],
  { extends: List },
);

export const ReplicaTaskSession = complexType(
  "ReplicaTaskSessionEntityType",
  replicaTask,
  "What a run of a replication job does for one machine.",
  [
    attribute("VmDisplayName", String, "0/1", "Name of the machine.", {
      source: "xsd",
      erratum: erratum(
        "missingRow",
        "A replication task session has no name of the machine.",
        "The documented replication task session has the attribute VmDisplayName.",
        "replica-task-session",
      ),
    }),
    jobSession,
    element("CreationTimeUTC", DateTime, "0/1", "When the work started.", {
      erratum: erratum(
        "documentedName",
        "CreationTime",
        "The table of replication task sessions says CreationTime; payloads have CreationTimeUTC.",
        "replica-task-session",
      ),
    }),
    element("EndTimeUTC", DateTime, "0/1", "When the work ended.", {
      erratum: erratum(
        "documentedName",
        "EndTime",
        "The table of replication task sessions says EndTime; payloads have EndTimeUTC.",
        "replica-task-session",
      ),
    }),
    state,
    result,
    reason,
    size,
  ],
  { extends: Entity, links: replicaTaskSessionLinks },
);

export const ReplicaTaskSessions = complexType(
  "ReplicaTaskSessionEntityListType",
  page("get_replicatasksessions"),
  "What runs of replication jobs do for single machines.",
  [element("ReplicaTaskSession", ReplicaTaskSession, "0/unbounded", "Work on one machine.")],
  { extends: List },
);
