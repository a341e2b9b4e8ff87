/** What a client can find by its properties. */
import { resource } from "../exchanges.js";
import { answer, at, get, page, query } from "../language.js";
import { QueryResult } from "./query-result.js";
import { QuerySvc } from "./services.js";

/** Each has a page of its own, with the properties that it can be filtered and sorted by. */
const types = [
  "AgentBackupJob",
  "AgentProtectionGroup",
  "AgentRestorePoint",
  "Backup",
  "BackupFile",
  "BackupJobSession",
  "BackupServer",
  "BackupTaskSession",
  "CdpPolicy",
  "CdpReplica",
  "CdpReplicaSession",
  "CdpReplicaTaskSession",
  "CloudFailoverPlan",
  "CloudFailoverSession",
  "CloudGateway",
  "CloudGatewayPool",
  "CloudHardwarePlan",
  "CloudPublicIpAddress",
  "CloudReplica",
  "CloudSubtenant",
  "CloudTenant",
  "CloudVmReplicaPoint",
  "Credentials",
  "DiscoveredComputer",
  "FailoverPlan",
  "FileServer",
  "HierarchyRoot",
  "Job",
  "ManagedServer",
  "NasJob",
  "NasObject",
  "ObjectInAgentBackupJob",
  "ObjectInJob",
  "Passwords",
  "Replica",
  "ReplicaJobSession",
  "ReplicaTaskSession",
  "Repository",
  "RestorePoint",
  "RestoreSession",
  "Task",
  "vAppReplicaPoint",
  "vAppRestorePoint",
  "VCloudOrganizationConfig",
  "VlanConfiguration",
  "VmReplicaPoint",
  "VmRestorePoint",
  "VsphereSelfServiceConfig",
  "WanAccelerator",
];

/** The page of each type is about these parameters as far as they differ. */
const parameters = [
  query("type", types, "What to look for.", "1/1"),
  query("format", ["Entities"], "Entities for what is found in full, not in short."),
  query("filter", [], "Conditions on properties, as pages on filters say."),
  query("sortAsc", [], "Property to sort by, smallest first."),
  query("sortDesc", [], "Property to sort by, largest first."),
  query("pageSize", [], "How many items a page has at most."),
  query("page", [], "Number of the page, from 1."),
];

export const queryOperations = [
  ...at("/querySvc", { pages: "querysvc" }, [
    get("getQueryService", "Where queries start.", resource(QuerySvc)),
  ]),
  ...at("/query", { pages: "query" }, [
    get(
      "query",
      "What has the properties asked for.",
      { query: parameters, answers: [answer(200, QueryResult)] },
      { page: page("optional_query_parameters") },
    ),
  ]),
];
