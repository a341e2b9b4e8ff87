/** Where a client can go from its session: everywhere. No page lists them; documented sessions have them. */
import { link, links, page } from "../language.js";

const observed = { source: "observed", page: page("logging_on") } as const;

const down = (path: string, type: string, says: string) =>
  link("Down", path, says, { type, ...observed });

const entities = (path: string, type: string, says: string) => [
  down(path, `${type}ReferenceList`, `${says}, in short.`),
  down(`${path}?format=Entity`, `${type}List`, `${says}, in full.`),
];

export const logonSessionLinks = links("/logonSessions/{ID}", [
  link("Up", "/", "The server.", { type: "EnterpriseManager", ...observed }),
  ...entities("/backupServers", "BackupServer", "Backup servers"),
  ...entities("/managedServers", "ManagedServer", "Managed servers"),
  ...entities("/jobs", "Job", "Jobs"),
  ...entities("/failoverPlans", "FailoverPlan", "Failover plans"),
  ...entities("/hierarchyRoots", "HierarchyRoot", "Hosts"),
  ...entities("/repositories", "Repository", "Repositories"),
  ...entities("/externalRepositories", "ExternalRepository", "External repositories"),
  ...entities("/backups", "Backup", "Backups"),
  ...entities("/backupFiles", "BackupFile", "Files of backups"),
  ...entities("/restorePoints", "RestorePoint", "Restore points"),
  ...entities("/vmRestorePoints", "VmRestorePoint", "Restore points of machines"),
  ...entities("/vAppRestorePoints", "VAppRestorePoint", "Restore points of vApps"),
  ...entities("/replicas", "Replica", "Replicas"),
  ...entities("/vmReplicaPoints", "VmReplicaPoint", "Points of replicated machines"),
  ...entities("/catalog/vms", "CatalogVm", "Machines with an index"),
  ...entities("/backupSessions", "BackupJobSession", "Runs of backup jobs"),
  ...entities("/backupTaskSessions", "BackupTaskSession", "Their work by machine"),
  ...entities("/replicaSessions", "ReplicaJobSession", "Runs of replication jobs"),
  ...entities("/replicaTaskSessions", "ReplicaTaskSession", "Their work by machine"),
  ...entities("/restoreSessions", "RestoreSession", "Restores"),
  ...entities("/wanAccelerators", "WanAccelerator", "WAN accelerators"),
  down("/security", "EnterpriseSecuritySettings", "Accounts and roles."),
  down("/tasks", "TaskList", "Tasks."),
  down("/querySvc", "QueryService", "Where queries start."),
  down("/lookupSvc", "LookupService", "Where lookups start."),
  down("/reports/summary", "Report", "Reports."),
  down("/vCloud", "VCloudService", "Self-service of organizations in Cloud Director."),
  down("/selfService/vSphere", "VSphereSelfService", "Self-service in vSphere."),
  down("/agents", "AgentsService", "Computers with agents."),
  down("/nas", "NasService", "File shares."),
  down("/cloud", "CloudConnectService", "Service provider."),
  link("Create", "/backupServers?action=create", "Adds a backup server.", observed),
  link("Delete", "/logonSessions/{ID}", "Ends the session.", { type: "LogonSession", ...observed }),
]);
