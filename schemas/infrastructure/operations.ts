/** What a client can ask about the backup infrastructure, and what it can change in it. */
import { QuickBackupStartupSpec, VeeamZipStartupSpec } from "../backups/on-demand.js";
import { Backups } from "../backups/backups.js";
import { done, entities, entity, task } from "../exchanges.js";
import { at, get, page, post, put, remove } from "../language.js";
import { BackupServer, BackupServers, BackupServerSpec } from "./backup-servers.js";
import { HierarchyRoot, HierarchyRoots } from "./hierarchy.js";
import { ManagedServer, ManagedServers } from "./managed-servers.js";
import {
  ExternalRepositories,
  ExternalRepository,
  Repositories,
  Repository,
} from "./repositories.js";
import { WanAccelerator, WanAccelerators } from "./wan-accelerators.js";

/** The path of the page that gets one server has a small s; its title and its links have not. */
export const backupServerOperations = [
  ...at("/backupServers", { pages: "backupservers" }, [
    get("getBackupServers", "Backup servers that data is collected from.", entities(BackupServers)),
    post("createBackupServer", "Adds a backup server.", task(BackupServerSpec), {
      action: "create",
      page: page("post_backupservers"),
    }),
  ]),
  ...at("/backupServers/{ID}", { pages: "backupservers_id" }, [
    get("getBackupServer", "One backup server.", entity(BackupServer)),
    put("editBackupServer", "Changes what is known of a backup server.", done(BackupServerSpec)),
    remove("deleteBackupServer", "Ends the collecting from a backup server.", done()),
    post("collectBackupServer", "Collects from a backup server now.", task(), {
      action: "collect",
      page: page("post_backupservers_id_collect"),
    }),
    post(
      "startQuickBackup",
      "Makes an increment of one machine in its backup.",
      task(QuickBackupStartupSpec),
      { action: "quickbackup", page: page("post_backupservers_id_quickbackup") },
    ),
    post(
      "startVeeamZip",
      "Makes a full backup of one machine by itself.",
      task(VeeamZipStartupSpec),
      { action: "veeamzip", page: page("post_backupservers_id_zip") },
    ),
  ]),
  ...at(
    "/backupServers/{ID}/externalRepositories",
    { pages: "backupservers_id_externalrepositories" },
    [
      get(
        "getExternalRepositoriesOfBackupServer",
        "External repositories of one backup server.",
        entities(ExternalRepositories),
      ),
    ],
  ),
];

export const managedServerOperations = [
  ...at("/managedServers", { pages: "managedservers" }, [
    get("getManagedServers", "Servers that backup servers manage.", entities(ManagedServers)),
  ]),
  ...at("/managedServers/{ID}", { pages: "managedservers_id" }, [
    get("getManagedServer", "One managed server.", entity(ManagedServer)),
  ]),
  ...at("/hierarchyRoots", { pages: "hierarchyroots" }, [
    get("getHierarchyRoots", "Hosts that machines are found on.", entities(HierarchyRoots)),
  ]),
  ...at("/hierarchyRoots/{ID}", { pages: "hierarchyroots_id" }, [
    get("getHierarchyRoot", "One host that machines are found on.", entity(HierarchyRoot)),
  ]),
  ...at("/wanAccelerators", { pages: "wanaccelerators" }, [
    get("getWanAccelerators", "WAN accelerators of all backup servers.", entities(WanAccelerators)),
  ]),
  ...at("/wanAccelerators/{ID}", { pages: "wanaccelerators_id" }, [
    get("getWanAccelerator", "One WAN accelerator.", entity(WanAccelerator)),
  ]),
];

export const repositoryOperations = [
  ...at("/repositories", { pages: "repositories" }, [
    get("getRepositories", "Repositories of all backup servers.", entities(Repositories)),
  ]),
  ...at("/repositories/{ID}", { pages: "repositories_id" }, [
    get("getRepository", "One repository.", entity(Repository)),
  ]),
  ...at("/externalRepositories", { pages: "externalrepositories" }, [
    get(
      "getExternalRepositories",
      "External repositories of all backup servers.",
      entities(ExternalRepositories),
    ),
  ]),
  ...at("/externalRepositories/{ID}", { pages: "externalrepositories_id" }, [
    get("getExternalRepository", "One external repository.", entity(ExternalRepository)),
  ]),
  ...at("/externalRepositories/{ID}/backups", { pages: "externalrepositories_id_backups" }, [
    get("getBackupsOfExternalRepository", "Backups that it stores.", entities(Backups)),
  ]),
];
