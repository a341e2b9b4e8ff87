/** What a client can ask about backups, the files they are in and the points they go back to. */
import { AgentRestorePoints } from "../agents/restore-points.js";
import { entities, entity } from "../exchanges.js";
import { platforms } from "../http.js";
import { at, get } from "../language.js";
import { Backup, BackupFile, BackupFiles, Backups } from "./backups.js";
import {
  RestorePoint,
  RestorePoints,
  VAppRestorePoints,
  VmRestorePoints,
} from "./restore-points.js";

export const backupOperations = [
  ...at("/backups", { pages: "backups", platforms }, [
    get("getBackups", "Backups of all repositories.", entities(Backups)),
  ]),
  ...at("/backups/{ID}", { pages: "backups_id", platforms }, [
    get("getBackup", "One backup.", entity(Backup)),
  ]),
  ...at("/backups/{ID}/childbackups", { pages: "backups_id_childbackups", platforms }, [
    get("getChildBackups", "Backups that a backup is made of.", entities(Backups)),
  ]),
  ...at("/backups/{ID}/restorePoints", { pages: "backups_id_restorepoints", platforms }, [
    get("getRestorePointsOfBackup", "Restore points in a backup.", entities(RestorePoints)),
  ]),
  ...at("/backupFiles", { pages: "backupfiles", platforms }, [
    get("getBackupFiles", "Files of all backups.", entities(BackupFiles)),
  ]),
  ...at("/backupFiles/{ID}", { pages: "backupfiles_id", platforms }, [
    get("getBackupFile", "One file of a backup.", entity(BackupFile)),
  ]),
  ...at("/backupFiles/{ID}/restorePoints", { pages: "backupfiles_id_restorepoints", platforms }, [
    get("getRestorePointsOfBackupFile", "Restore points in a file.", entities(RestorePoints)),
  ]),
  ...at(
    "/backupFiles/{ID}/vmRestorePoints",
    { pages: "backupfiles_id_vmrestorepoints", platforms },
    [
      get(
        "getVmRestorePointsOfBackupFile",
        "Restore points of machines in a file.",
        entities(VmRestorePoints),
      ),
    ],
  ),
];

/** Two of the pages name no platforms. */
export const restorePointOperations = [
  ...at("/restorePoints", { pages: "restorepoints", platforms }, [
    get("getRestorePoints", "Points that jobs have made.", entities(RestorePoints)),
  ]),
  ...at("/restorePoints/{ID}", { pages: "restorepoints_id", platforms }, [
    get("getRestorePoint", "One restore point.", entity(RestorePoint)),
  ]),
  ...at("/restorePoints/{ID}/backupFiles", { pages: "restorepoints_id_backupfiles", platforms }, [
    get("getBackupFilesOfRestorePoint", "Files that it needs.", entities(BackupFiles)),
  ]),
  ...at(
    "/restorePoints/{ID}/vmRestorePoints",
    { pages: "restorepoints_id_vmrestorepoints", platforms },
    [
      get(
        "getVmRestorePointsOfRestorePoint",
        "What it has of each machine.",
        entities(VmRestorePoints),
      ),
    ],
  ),
  ...at("/restorePoints/{ID}/vAppRestorePoints", { pages: "restorepoints_id_vapprestorepoints" }, [
    get(
      "getVAppRestorePointsOfRestorePoint",
      "What it has of each vApp.",
      entities(VAppRestorePoints),
    ),
  ]),
  ...at(
    "/restorePoints/{ID}/agentRestorePoints",
    { pages: "restorepoints_id_agentrestorepoints" },
    [
      get(
        "getAgentRestorePointsOfRestorePoint",
        "What it has of each computer with an agent.",
        entities(AgentRestorePoints),
      ),
    ],
  ),
];
