/** Root elements of sessions. */
import { root } from "../language.js";
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

export const sessionRoots = [
  root("BackupJobSession", BackupJobSession, { typeName: "BackupJobSession" }),
  root("BackupJobSessions", BackupJobSessions),
  root("BackupTaskSession", BackupTaskSession, { typeName: "BackupTaskSession" }),
  root("BackupTaskSessions", BackupTaskSessions),
  root("ReplicaJobSession", ReplicaJobSession, { typeName: "ReplicaJobSession" }),
  root("ReplicaJobSessions", ReplicaJobSessions),
  root("ReplicaTaskSession", ReplicaTaskSession, { typeName: "ReplicaTaskSession" }),
  root("ReplicaTaskSessions", ReplicaTaskSessions),
  root("RestoreSession", RestoreSession, { typeName: "RestoreSession" }),
  root("RestoreSessions", RestoreSessions),
  root("SystemSession", SystemSession, { typeName: "SystemSession", since: "v1_3" }),
  root("SystemSessions", SystemSessions, { since: "v1_3" }),
  root("SystemSessionEvents", SystemSessionEvents, {
    typeName: "SystemSessionEvents",
    since: "v1_3",
  }),
];
