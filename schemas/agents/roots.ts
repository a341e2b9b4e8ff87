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
  root("Agents", AgentsService, { typeName: "AgentsService", since: "v1_3" }),
  root("AgentBackupJob", AgentBackupJob, { typeName: "AgentBackupJob", since: "v1_3" }),
  root("AgentBackupJobs", AgentBackupJobs, { since: "v1_3" }),
  root("ObjectInAgentBackupJob", ObjectInAgentBackupJob, {
    typeName: "ObjectInAgentBackupJob",
    since: "v1_3",
  }),
  root("ObjectsInAgentBackupJob", ObjectsInAgentBackupJob, { since: "v1_3" }),
  root("AgentProtectionGroup", AgentProtectionGroup, {
    typeName: "AgentProtectionGroup",
    since: "v1_3",
  }),
  root("AgentProtectionGroups", AgentProtectionGroups, { since: "v1_3" }),
  root("DiscoveredComputer", DiscoveredComputer, { typeName: "DiscoveredComputer", since: "v1_3" }),
  root("DiscoveredComputers", DiscoveredComputers, { since: "v1_3" }),
  root("AgentRestorePoint", AgentRestorePoint, { typeName: "AgentRestorePoint", since: "v1_3" }),
  root("AgentRestorePoints", AgentRestorePoints, { since: "v1_3" }),
  root("AgentRestorePointMount", AgentRestorePointMount, {
    typeName: "AgentRestorePointMount",
    since: "v1_3",
  }),
  root("AgentRestorePointMounts", AgentRestorePointMounts, { since: "v1_3" }),
];
