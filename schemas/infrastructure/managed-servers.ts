/** Servers that backup servers work with: hosts, proxies and others. */
import { String } from "../datatypes.js";
import { complexType, element, enumeration, page } from "../language.js";
import { Entity, List } from "../resource.js";
import { managedServerLinks } from "./links.js";

const server = page("get_managedservers_id");

export const ManagedServerType = enumeration(
  "ManagedServerTypeEnumeration",
  server,
  "What kind of server it is.",
  [
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
  ],
);

export const ManagedServer = complexType(
  "ManagedServerEntityType",
  server,
  "A server that a backup server works with.",
  [
    element("Description", String, "0/1", "What the server is for, in the words of its author."),
    element("ManagedServerType", ManagedServerType, "0/1", "What kind of server it is."),
  ],
  { extends: Entity, links: managedServerLinks },
);

export const ManagedServers = complexType(
  "ManagedServerEntityListType",
  page("get_managedservers"),
  "Servers that backup servers work with.",
  [element("ManagedServer", ManagedServer, "0/unbounded", "One server.")],
  { extends: List },
);
