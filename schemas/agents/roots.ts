/** Root elements of agents. */
import { root } from "../language.js";
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

export const agentRoots = [
  root("Agents", AgentsService, { typeName: "AgentsService" }),
  root("AgentBackupJob", AgentBackupJob, { typeName: "AgentBackupJob" }),
  root("AgentBackupJobs", AgentBackupJobs),
  root("ObjectInAgentBackupJob", ObjectInAgentBackupJob, { typeName: "ObjectInAgentBackupJob" }),
  root("ObjectsInAgentBackupJob", ObjectsInAgentBackupJob),
  root("AgentProtectionGroup", AgentProtectionGroup, { typeName: "AgentProtectionGroup" }),
  root("AgentProtectionGroups", AgentProtectionGroups),
  root("DiscoveredComputer", DiscoveredComputer, { typeName: "DiscoveredComputer" }),
  root("DiscoveredComputers", DiscoveredComputers),
  root("AgentRestorePoint", AgentRestorePoint, { typeName: "AgentRestorePoint" }),
  root("AgentRestorePoints", AgentRestorePoints),
  root("AgentRestorePointMount", AgentRestorePointMount, { typeName: "AgentRestorePointMount" }),
  root("AgentRestorePointMounts", AgentRestorePointMounts),
];
