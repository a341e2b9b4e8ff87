/** Servers, storage, accounts and computers, as queries find them. */
import { Boolean, Int, Long, String, UidType } from "../datatypes.js";
import { page, property, queryable } from "../language.js";
import { CredentialsInfo } from "../security/credentials.js";
import { PasswordKeyInfo } from "../security/passwords.js";
import { named, ofServer } from "./queryable-rows.js";

const schedulers = ["Full", "Partial", "Random", "Disabled"];

export const queryableInfrastructure = [
  queryable("BackupServer", page("get_query_backupserver"), [
    ...named,
    property("Description", String),
    property("IpOrDnsName", String),
    property("Port", Long, [], { documentedAs: "Int64" }),
    property("Version", String),
  ]),
  queryable("ManagedServer", page("get_query_managedserver"), [
    ...named,
    property("Description", String),
    property("ManagedServerType", String, [
      "ESX",
      "VC",
      "Linux",
      "Local",
      "Windows",
      "ESXi",
      "HvServer",
      "HvCluster",
      "Scvmm",
      "BackupServer",
      "SanHost",
      "SmbServer",
      "SmbCluster",
      "VcdSystem",
      "Cloud",
      "AzureWinServer",
      "VmSnapshotStorageHost",
      "ConfigurationService",
      "ExternalInfrastructureProxy",
      "NdmpServer",
      "ExternalInfrastructureServer",
    ]),
  ]),
  queryable("HierarchyRoot", page("get_query_hierarchyroot"), [
    ...named,
    property("UniqueId", String),
    property("HostType", String, [
      "ESX",
      "VC",
      "ESXi",
      "HvServer",
      "HvCluster",
      "Scvmm",
      "VcdSystem",
    ]),
    ...ofServer,
  ]),
  queryable("Repository", page("get_query_repository"), [
    ...named,
    property("FreeSpace", Long, [], { documentedAs: "Int64" }),
    property("Capacity", Long, [], { documentedAs: "Int64" }),
    ...ofServer,
  ]),
  queryable("WanAccelerator", page("get_query_wanaccelerator"), [
    ...named,
    property("Capacity", Long),
    property("ConnectionsCount", Int),
    property("HighBandwidthModeEnabled", Boolean),
    ...ofServer,
  ]),
  queryable("FileServer", page("get_query_fileserver"), [...named, ...ofServer]),
  queryable("AgentProtectionGroup", page("get_query_agentprotectiongroup"), [
    ...named,
    ...ofServer,
  ]),
  queryable("DiscoveredComputer", page("get_query_discoveredcomputer"), [
    property("UID", String),
    property("Name", String),
    ...ofServer,
    property("AgentVersion", String),
    property("AgentStatus", String),
    property("OsVersion", String),
    property("IpAddress", String),
    property("ProtectionGroupUid", UidType),
    property("ProtectionGroupName", String),
  ]),
  queryable(
    "Credentials",
    page("get_query_credentials"),
    [
      property("Username", String),
      property("Description", String),
      property("BackupServerUid", UidType),
      property("CredentialsId", String),
    ],
    { finds: CredentialsInfo },
  ),
  // The one page that is about filters and says nothing of sorting.
  queryable(
    "Passwords",
    page("get_query_passwords"),
    [
      property("PasswordKeyID", String, [], { sortable: false }),
      property("Hint", String, [], { sortable: false }),
      property("BackupServerUid", UidType, [], { sortable: false }),
      property("BackupServerName", String, [], { sortable: false }),
    ],
    { finds: PasswordKeyInfo },
  ),
  queryable("VCloudOrganizationConfig", page("get_query_vcloudorganizationconfig"), [
    ...named,
    property("RepositoryUid", UidType),
    property("QuotaGb", Long),
    property("Disabled", Boolean),
    property("JobSchedulerType", String, schedulers),
    property("UsedQuota", Long),
    ...ofServer,
    property("HostUid", UidType),
    property("RepositoryFriendlyName", String),
  ]),
  queryable("VsphereSelfServiceConfig", page("get_query_vsphereselfserviceconfig"), [
    ...named,
    ...ofServer,
    property("JobSchedulerType", String, schedulers),
    property("AccountType", String, ["User", "Group"]),
    property("PerUser", Boolean),
    property("QuotaGb", Long),
    property("RepositoryUid", UidType),
    property("UsedQuota", Long),
  ]),
];
