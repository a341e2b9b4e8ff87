/** Root elements of the backup infrastructure. */
import { page, root } from "../language.js";
import { BackupServer, BackupServers, BackupServerSpec } from "./backup-servers.js";
import { HierarchyItem, HierarchyItems, HierarchyRoot, HierarchyRoots } from "./hierarchy.js";
import { ManagedServer, ManagedServers } from "./managed-servers.js";
import {
  ExternalRepositories,
  ExternalRepository,
  Repositories,
  Repository,
} from "./repositories.js";
import { WanAccelerator, WanAccelerators } from "./wan-accelerators.js";

export const infrastructureRoots = [
  root("BackupServer", BackupServer, { typeName: "BackupServer" }),
  root("BackupServers", BackupServers),
  root("BackupServerSpec", BackupServerSpec, { role: "request", json: page("post_backupservers") }),
  root("ManagedServer", ManagedServer, { typeName: "ManagedServer" }),
  root("ManagedServers", ManagedServers),
  root("HierarchyRoot", HierarchyRoot, { typeName: "HierarchyRoot" }),
  root("HierarchyRoots", HierarchyRoots),
  root("HierarchyItem", HierarchyItem, { typeName: "HierarchyItem" }),
  root("HierarchyItems", HierarchyItems),
  root("Repository", Repository, { typeName: "Repository" }),
  root("Repositories", Repositories),
  root("ExternalRepository", ExternalRepository, { typeName: "ExternalRepository", since: "v1_3" }),
  root("ExternalRepositories", ExternalRepositories, { since: "v1_3" }),
  root("WanAccelerator", WanAccelerator, { typeName: "WanAccelerator" }),
  root("WanAccelerators", WanAccelerators),
];
