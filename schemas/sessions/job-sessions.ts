/** Runs of jobs. */
import { Boolean, DateTime, Int, String, UidType } from "../datatypes.js";
import { complexType, element, enumeration, erratum, page } from "../language.js";
import { Entity, List } from "../resource.js";
import { SessionResult, SessionState } from "./states.js";
import { backupSessionLinks, replicaSessionLinks } from "./links.js";

const session = page("get_backupsessions_id");

/** Values of all kinds of sessions: the first seven are those of backup sessions. */
export const JobSessionType = enumeration(
  "JobSessionTypeEnumeration",
  session,
  "What kind of job it is that runs.",
  [
    "Backup",
    "BackupCopy",
    "ImmediateBackupCopy",
    "ImmediateBackupCopyWorker",
    "AgentBackup",
    "AgentManagement",
    "NasBackup",
    "Replica",
    "FileLevelRestore",
    "RestoreVm",
    "FailoverPlan",
  ],
);

/** What runs of all kinds have; only some of it is told of each kind. */
export const JobSession = complexType(
  "JobSessionEntityType",
  session,
  "A run of a job.",
  [
    element("JobUid", UidType, "0/1", "The job that runs."),
    element("JobName", String, "0/1", "Name of the job."),
    element("JobType", JobSessionType, "0/1", "What kind of job it is."),
    element("CreationTimeUTC", DateTime, "0/1", "When the run started.", {
      erratum: erratum(
        "documentedName",
        "CreationTime",
        "The tables of sessions say CreationTime; payloads have CreationTimeUTC.",
        "backup-session",
      ),
    }),
    element("EndTimeUTC", DateTime, "0/1", "When the run ended.", {
      erratum: erratum(
        "documentedName",
        "EndTime",
        "The tables of sessions say EndTime; payloads have EndTimeUTC.",
        "backup-session",
      ),
    }),
    element("State", SessionState, "0/1", "How far the run has come."),
    element("Result", SessionResult, "0/1", "How the run ended."),
    element("Progress", Int, "0/1", "How much is done, in percent."),
    element("FailureMessage", String, "0/1", "Why the run failed, for people.", {
      source: "xsd",
      erratum: erratum(
        "missingRow",
        "Result is all that a session tells about its end.",
        "A failed run says why in FailureMessage; the XSD has it, and so have CDP sessions.",
        "backup-session-failed",
      ),
    }),
  ],
  { extends: Entity },
);

const isRetry = element("IsRetry", Boolean, "0/1", "Whether an earlier run had failed.");

export const BackupJobSession = complexType(
  "BackupJobSessionEntityType",
  session,
  "A run of a backup job.",
  [isRetry],
  { extends: JobSession, links: backupSessionLinks },
);

export const BackupJobSessions = complexType(
  "BackupJobSessionEntityListType",
  page("get_backupsessions"),
  "Runs of backup jobs.",
  [element("BackupJobSession", BackupJobSession, "0/unbounded", "One run.")],
  { extends: List },
);

export const ReplicaJobSession = complexType(
  "ReplicaJobSessionEntityType",
  page("get_replicasessions_id"),
  "A run of a replication job.",
  [isRetry],
  { extends: JobSession, links: replicaSessionLinks },
);

export const ReplicaJobSessions = complexType(
  "ReplicaJobSessionEntityListType",
  page("get_replicasessions"),
  "Runs of replication jobs.",
  [element("ReplicaJobSession", ReplicaJobSession, "0/unbounded", "One run.")],
  { extends: List },
);
