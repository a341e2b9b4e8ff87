/** What a client can ask about agents: their jobs, their computers, and what these can be restored from. */
import { BackupFiles, Backups } from "../backups/backups.js";
import { FileRestoreSpec } from "../backups/file-restore.js";
import { RestorePoints } from "../backups/restore-points.js";
import { done, entities, entity, listing, resource, task } from "../exchanges.js";
import { answer, at, get, post, remove } from "../language.js";
import { BackupJobSessions } from "../sessions/job-sessions.js";
import { Tasks } from "../tasks.js";
import {
  AgentProtectionGroup,
  AgentProtectionGroups,
  DiscoveredComputer,
  DiscoveredComputers,
} from "./computers.js";
import { ObjectInAgentBackupJob, ObjectsInAgentBackupJob } from "./includes.js";
import { AgentBackupJob, AgentBackupJobs } from "./jobs.js";
import {
  AgentRestorePoint,
  AgentRestorePointMount,
  AgentRestorePointMounts,
  AgentRestorePoints,
} from "./restore-points.js";
import { AgentsService } from "./service.js";

export const agentOperations = [
  ...at("/agents", { pages: "agents" }, [
    get("getAgents", "Where everything about agents is found.", resource(AgentsService)),
  ]),
  ...at("/agents/backups", { pages: "agents_backups" }, [
    get("getAgentBackups", "Backups that agents have made.", entities(Backups)),
  ]),
  ...at("/agents/backupFiles", { pages: "agents_backupfiles" }, [
    get("getAgentBackupFiles", "Files of these backups.", entities(BackupFiles)),
  ]),
  ...at("/agents/restorePoints", { pages: "agents_restorepoints" }, [
    get("getRestorePointsOfAgents", "Restore points in these backups.", entities(RestorePoints)),
  ]),
  ...at("/agents/backupSessions", { pages: "agents_backupsessions" }, [
    get("getAgentBackupSessions", "Runs of agent jobs.", entities(BackupJobSessions)),
  ]),
];

export const agentJobOperations = [
  ...at("/agents/jobs", { pages: "agents_jobs" }, [
    get("getAgentJobs", "Agent jobs of all backup servers.", entities(AgentBackupJobs)),
  ]),
  ...at("/agents/jobs/{ID}", { pages: "agents_jobs_id" }, [
    get("getAgentJob", "One agent job.", entity(AgentBackupJob)),
    post("startAgentJob", "Starts an agent job.", task(), { action: "start" }),
    post("stopAgentJob", "Stops an agent job.", task(), { action: "stop" }),
    post("retryAgentJob", "Tries an agent job again after a failure.", task(), {
      action: "retry",
    }),
    post("toggleAgentJobSchedule", "Lets it run by its schedule, or no longer.", task(), {
      action: "toggleScheduleEnabled",
    }),
  ]),
  ...at("/agents/jobs/{ID}/includes", { pages: "agents_jobs_id_includes" }, [
    get("getObjectsInAgentJob", "What an agent job processes.", resource(ObjectsInAgentBackupJob)),
  ]),
  ...at(
    "/agents/jobs/{ID}/includes/{ID}",
    { pages: "agents_jobs_id_includes_id", parameters: ["id", "objectId"] },
    [
      get(
        "getObjectInAgentJob",
        "One computer, or group of computers, that it processes.",
        resource(ObjectInAgentBackupJob),
      ),
    ],
  ),
];

const groups = "agents_protectiongroups";

export const computerOperations = [
  ...at("/agents/protectionGroups", { pages: groups }, [
    get("getProtectionGroups", "Groups of computers.", entities(AgentProtectionGroups)),
  ]),
  ...at("/agents/protectionGroups/{ID}", { pages: `${groups}_id` }, [
    get("getProtectionGroup", "One group of computers.", entity(AgentProtectionGroup)),
  ]),
  ...at(
    "/agents/protectionGroups/{ID}/discoveredComputers",
    { pages: `${groups}_id_discoveredcomputers` },
    [
      get(
        "getComputersOfProtectionGroup",
        "Computers that were found for a group.",
        entities(DiscoveredComputers),
      ),
    ],
  ),
  ...at("/agents/discoveredComputers", { pages: "agents_discoveredcomputers" }, [
    get("getDiscoveredComputers", "Computers that were found.", entities(DiscoveredComputers)),
  ]),
  ...at("/agents/discoveredComputers/{ID}", { pages: "agents_discoveredcomputers_id" }, [
    get("getDiscoveredComputer", "One computer.", entity(DiscoveredComputer)),
  ]),
];

const point = "/agents/agentRestorePoints/{ID}";
const points = "agents_agentrestorepoints";
const parameters = ["id", "mountId"];

export const agentRestorePointOperations = [
  ...at("/agents/agentRestorePoints", { pages: points }, [
    get("getAgentRestorePoints", "Restore points of computers.", entities(AgentRestorePoints)),
  ]),
  ...at(point, { pages: `${points}_id` }, [
    get("getAgentRestorePoint", "One restore point of a computer.", entity(AgentRestorePoint)),
  ]),
  ...at(`${point}/mounts`, { pages: `${points}_id_mounts` }, [
    get("getAgentRestorePointMounts", "Its mounts.", resource(AgentRestorePointMounts)),
    // The documented answer is a list of the one task, as of no other operation.
    post("mountAgentRestorePoint", "Makes its files ready for browsing.", {
      answers: [answer(202, Tasks)],
    }),
  ]),
  ...at(`${point}/mounts/{ID}`, { pages: `${points}_id_mounts_id`, parameters }, [
    get("getAgentRestorePointMount", "One mount.", resource(AgentRestorePointMount)),
    remove("unmountAgentRestorePoint", "Ends the browsing of its files.", done()),
  ]),
  ...at(
    `${point}/mounts/{ID}/{filepath}`,
    { pages: `${points}_id_mounts_id_filepath`, parameters: [...parameters, "filepath"] },
    [
      get("getFilesOfAgentRestorePoint", "What a folder contains.", listing),
      post("restoreFileOfComputer", "Restores a file or folder.", task(FileRestoreSpec), {
        action: "restore",
      }),
    ],
  ),
];
