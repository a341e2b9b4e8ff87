/** Entities that a query gives in full: one list for each kind, in the order of the server. */
import { AgentProtectionGroups, DiscoveredComputers } from "../agents/computers.js";
import { AgentBackupJobs } from "../agents/jobs.js";
import { AgentRestorePoints } from "../agents/restore-points.js";
import { BackupFiles, Backups } from "../backups/backups.js";
import { RestorePoints, VAppRestorePoints, VmRestorePoints } from "../backups/restore-points.js";
import { CdpPolicies } from "../cdp/policy.js";
import { CdpReplicaVms, CdpReplicas, VmCdpReplicas } from "../cdp/replica.js";
import { CdpReplicaSessions, CdpReplicaTaskSessions } from "../cdp/sessions.js";
import { VAppCdpReplicaVms, VAppCdpReplicas } from "../cdp/vapp.js";
import { CloudFailoverPlans } from "../cloud-connect/failover-plans.js";
import { CloudFailoverSessions } from "../cloud-connect/failover-sessions.js";
import { CloudGatewayPools } from "../cloud-connect/gateway-pools.js";
import { CloudGateways } from "../cloud-connect/gateways.js";
import { CloudHardwarePlans } from "../cloud-connect/hardware-plans.js";
import { CloudPublicIpAddresses } from "../cloud-connect/public-ip-addresses.js";
import { CloudReplicas, CloudVmReplicaPoints } from "../cloud-connect/replicas.js";
import { CloudTenants } from "../cloud-connect/tenant.js";
import { VlanConfigurations } from "../cloud-connect/vlans.js";
import { BackupServers } from "../infrastructure/backup-servers.js";
import { HierarchyRoots } from "../infrastructure/hierarchy.js";
import { ManagedServers } from "../infrastructure/managed-servers.js";
import { ExternalRepositories, Repositories } from "../infrastructure/repositories.js";
import { WanAccelerators } from "../infrastructure/wan-accelerators.js";
import { Jobs } from "../jobs/job.js";
import { complexType, element, page } from "../language.js";
import { FileServers } from "../nas/file-servers.js";
import { NASJobs } from "../nas/jobs.js";
import { FailoverPlans } from "../replicas/failover-plan.js";
import { VAppReplicaPoints, VmReplicaPoints } from "../replicas/points.js";
import { Replicas } from "../replicas/replica.js";
import { EnterpriseAccounts } from "../security/accounts.js";
import { CredentialsInfoList } from "../security/credentials.js";
import { PasswordKeyInfoList } from "../security/passwords.js";
import { EnterpriseRoles } from "../security/roles.js";
import { VSphereSelfServiceConfigs } from "../self-service/configs.js";
import { BackupJobSessions, ReplicaJobSessions } from "../sessions/job-sessions.js";
import { RestoreSessions } from "../sessions/restore-sessions.js";
import { SystemSessions } from "../sessions/system-sessions.js";
import { BackupTaskSessions, ReplicaTaskSessions } from "../sessions/task-sessions.js";
import { VCloudOrganizationConfigs } from "../vcloud/configs.js";

const xsd = { source: "xsd" } as const;
const seen = { source: "observed", since: "v1_3" } as const;

/**
 * No page tells the rows: the XSD has the first ones, answers of servers the rest.
 * EnterpiseRoles, EnterpiseAccounts and the single AgentBackupJob are the server's own spelling.
 */
export const Entities = complexType(
  "EntitiesType",
  page("mapping_link_types_to_xml_schema"),
  "Entities that a query has found.",
  [
    element("Jobs", Jobs, "0/1", "Jobs.", xsd),
    element("FailoverPlans", FailoverPlans, "0/1", "Failover plans.", xsd),
    element("Backups", Backups, "0/1", "Backups.", xsd),
    element("Replicas", Replicas, "0/1", "Replicas.", xsd),
    element("Repositories", Repositories, "0/1", "Repositories.", xsd),
    element("RestorePoints", RestorePoints, "0/1", "What runs of backup jobs have made.", xsd),
    element("VmRestorePoints", VmRestorePoints, "0/1", "States of machines.", xsd),
    element("VAppRestorePoints", VAppRestorePoints, "0/1", "States of vApps.", xsd),
    element("VmReplicaPoints", VmReplicaPoints, "0/1", "States of replicated machines.", xsd),
    element("BackupJobSessions", BackupJobSessions, "0/1", "Runs of backup jobs.", xsd),
    element("ReplicaJobSessions", ReplicaJobSessions, "0/1", "Runs of replication jobs.", xsd),
    element("ReplicaTaskSessions", ReplicaTaskSessions, "0/1", "Machines in such runs.", xsd),
    element("RestoreSessions", RestoreSessions, "0/1", "Restores.", xsd),
    element("HierarchyRoots", HierarchyRoots, "0/1", "Virtualization hosts.", xsd),
    element(
      "BackupTaskSessions",
      BackupTaskSessions,
      "0/1",
      "Machines in runs of backup jobs.",
      xsd,
    ),
    element("BackupServers", BackupServers, "0/1", "Backup servers.", xsd),
    element("ManagedServers", ManagedServers, "0/1", "Servers of backup servers.", xsd),
    element("EnterpiseRoles", EnterpriseRoles, "0/1", "Roles of accounts.", xsd),
    element("EnterpiseAccounts", EnterpriseAccounts, "0/1", "Accounts.", xsd),
    element("WanAccelerators", WanAccelerators, "0/1", "WAN accelerators.", xsd),
    element("CloudGateways", CloudGateways, "0/1", "Cloud gateways.", xsd),
    element("CloudTenants", CloudTenants, "0/1", "Cloud tenants.", xsd),
    element("Passwords", PasswordKeyInfoList, "0/1", "Passwords, on older servers.", xsd),
    element("Credentials", CredentialsInfoList, "0/1", "Credentials, on older servers.", xsd),
    element("CloudReplicas", CloudReplicas, "0/1", "Replicas of tenants.", seen),
    element("VCloudOrganizationConfigs", VCloudOrganizationConfigs, "0/1", "Organizations.", seen),
    element("BackupFiles", BackupFiles, "0/1", "Files of backups.", seen),
    element("VSphereSelfServiceConfigs", VSphereSelfServiceConfigs, "0/1", "Self-service.", seen),
    element("CloudPublicIps", CloudPublicIpAddresses, "0/1", "Public addresses.", seen),
    element("CloudHardwarePlans", CloudHardwarePlans, "0/1", "Hardware plans.", seen),
    element("CloudVmReplicaPoints", CloudVmReplicaPoints, "0/1", "States of their machines.", seen),
    element("AgentRestorePoints", AgentRestorePoints, "0/1", "States of computers.", seen),
    element("AgentBackupJob", AgentBackupJobs, "0/1", "Jobs of agents.", seen),
    element("CloudGatewayPools", CloudGatewayPools, "0/1", "Pools of cloud gateways.", seen),
    element("CloudFailoverPlans", CloudFailoverPlans, "0/1", "Failover plans of tenants.", seen),
    element("ExternalRepositories", ExternalRepositories, "0/1", "Repositories in clouds.", seen),
    element("VlanConfigurations", VlanConfigurations, "0/1", "VLANs for tenants.", seen),
    element("CloudFailoverSessions", CloudFailoverSessions, "0/1", "Runs of such plans.", seen),
    element("AgentProtectionGroups", AgentProtectionGroups, "0/1", "Protection groups.", seen),
    element("DiscoveredComputers", DiscoveredComputers, "0/1", "Computers that were found.", seen),
    element("FileServers", FileServers, "0/1", "File servers.", seen),
    element("NASJobs", NASJobs, "0/1", "Jobs for files of file servers.", seen),
    element("CdpReplicas", CdpReplicas, "0/1", "CDP replicas.", seen),
    element("CdpReplicaVms", CdpReplicaVms, "0/1", "Machines in CDP replicas.", seen),
    element("CdpPolicies", CdpPolicies, "0/1", "CDP policies.", seen),
    element("CdpReplicaSessions", CdpReplicaSessions, "0/1", "Runs of CDP policies.", seen),
    element(
      "CdpReplicaTaskSessions",
      CdpReplicaTaskSessions,
      "0/1",
      "Machines in such runs.",
      seen,
    ),
    element("VAppReplicaPoints", VAppReplicaPoints, "0/1", "States of replicated vApps.", seen),
    element("VmCdpReplicas", VmCdpReplicas, "0/1", "Machines in CDP replicas, too.", seen),
    element("VAppCdpReplicas", VAppCdpReplicas, "0/1", "vApps in CDP replicas.", seen),
    element("VAppCdpReplicaVms", VAppCdpReplicaVms, "0/1", "Machines of such vApps.", seen),
    element("SystemSessions", SystemSessions, "0/1", "Work of the server itself.", seen),
  ],
);
