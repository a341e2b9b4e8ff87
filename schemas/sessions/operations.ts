/** What a client can ask about sessions: runs of jobs, restores, and work of the server itself. */
import { entities, entity, resource, task } from "../exchanges.js";
import { hypervisors, platforms, withAgents } from "../http.js";
import { at, get, page, post } from "../language.js";
import {
  BackupJobSession,
  BackupJobSessions,
  ReplicaJobSession,
  ReplicaJobSessions,
} from "./job-sessions.js";
import { RestoreSession, RestoreSessions } from "./restore-sessions.js";
import { SystemSession, SystemSessionEvents, SystemSessions } from "./system-sessions.js";
import {
  BackupTaskSession,
  BackupTaskSessions,
  ReplicaTaskSession,
  ReplicaTaskSessions,
} from "./task-sessions.js";

export const backupSessionOperations = [
  ...at("/backupSessions", { pages: "backupsessions", platforms: hypervisors }, [
    get("getBackupSessions", "Runs of backup jobs.", entities(BackupJobSessions)),
  ]),
  ...at("/backupSessions/{ID}", { pages: "backupsessions_id", platforms: hypervisors }, [
    get("getBackupSession", "One run of a backup job.", entity(BackupJobSession)),
    post("stopBackupSession", "Stops a run of a backup job.", task(), {
      action: "stop",
      page: page("post_backupsessions_id_stop"),
    }),
  ]),
  ...at(
    "/backupSessions/{ID}/taskSessions",
    { pages: "backupsessions_id_tasksessions", platforms: withAgents },
    [get("getTaskSessionsOfBackup", "Its work by machine.", entities(BackupTaskSessions))],
  ),
  // What it answers no page shows.
  ...at(
    "/backupSessions/{ID}/agentManagementSessions",
    { pages: "backupsessions_id_agentmanagementsessions" },
    [get("getAgentManagementSessions", "Runs that a policy has caused.", resource("?"))],
  ),
  ...at("/backupTaskSessions", { pages: "backuptasksessions", platforms: withAgents }, [
    get("getBackupTaskSessions", "Work of all runs by machine.", entities(BackupTaskSessions)),
  ]),
  ...at("/backupTaskSessions/{ID}", { pages: "backuptasksessions_id", platforms: withAgents }, [
    get("getBackupTaskSession", "Work of a run on one machine.", entity(BackupTaskSession)),
  ]),
];

export const replicaSessionOperations = [
  ...at("/replicaSessions", { pages: "replicasessions" }, [
    get("getReplicaSessions", "Runs of replication jobs.", entities(ReplicaJobSessions)),
  ]),
  ...at("/replicaSessions/{ID}", { pages: "replicasessions_id" }, [
    get("getReplicaSession", "One run of a replication job.", entity(ReplicaJobSession)),
  ]),
  ...at(
    "/replicaSessions/{ID}/replicaTaskSessions",
    { pages: "replicasessions_id_replicatasksessions" },
    [get("getTaskSessionsOfReplica", "Its work by machine.", entities(ReplicaTaskSessions))],
  ),
  ...at("/replicaTaskSessions", { pages: "replicatasksessions" }, [
    get("getReplicaTaskSessions", "Work of all runs by machine.", entities(ReplicaTaskSessions)),
  ]),
  ...at("/replicaTaskSessions/{ID}", { pages: "replicatasksessions_id" }, [
    get("getReplicaTaskSession", "Work of a run on one machine.", entity(ReplicaTaskSession)),
  ]),
];

export const otherSessionOperations = [
  ...at("/restoreSessions", { pages: "restoresessions", platforms }, [
    get("getRestoreSessions", "Restores.", entities(RestoreSessions)),
  ]),
  ...at("/restoreSessions/{ID}", { pages: "restoresessions_id", platforms }, [
    get("getRestoreSession", "One restore.", entity(RestoreSession)),
  ]),
  ...at("/systemSessions", { pages: "systemsessions" }, [
    get("getSystemSessions", "What the server does on its own.", entities(SystemSessions)),
  ]),
  ...at("/systemSessions/{ID}", { pages: "systemsessions_id" }, [
    get("getSystemSession", "One thing that the server does.", entity(SystemSession)),
  ]),
  ...at("/systemSessions/{ID}/events", { pages: "systemsessions_id_events" }, [
    get("getSystemSessionEvents", "What happened on the way.", resource(SystemSessionEvents)),
  ]),
];
