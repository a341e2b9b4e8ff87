/** Where a client can go from a part of the backup infrastructure. */
import { backupServer, inShort } from "../entity-links.js";
import { link, links, page } from "../language.js";

const server = { elsewhere: page("get_backupservers_id") };

export const backupServerLinks = links("/backupServers/{ID}", [
  inShort("/backupServers/{ID}", "BackupServer"),
  link("Edit", "/backupServers/{ID}", "Changes what is known of the server.", {
    type: "BackupServerReference",
  }),
  link("Delete", "/backupServers/{ID}", "Ends the collecting from the server.", {
    type: "BackupServerReference",
  }),
  link("Down", "/backupServers/{ID}/jobs", "Jobs of the server.", {
    type: "JobReferenceList",
    ...server,
  }),
  link("Down", "/backupServers/{ID}/managedServers", "Servers that it manages.", {
    type: "ManagedServerReferenceList",
    ...server,
  }),
  link("Down", "/backupServers/{ID}/repositories", "Repositories of the server.", {
    type: "RepositoryReferenceList",
    ...server,
  }),
  link("Down", "/backupServers/{ID}/externalRepositories", "External repositories of the server."),
  link("Down", "/backupServers/{ID}/credentials", "Credentials that it keeps.", {
    type: "CredentialsList",
  }),
  link("Create", "/backupServers/{ID}/credentials?action=create", "Adds credentials."),
  link("Down", "/backupServers/{ID}/passwords", "Passwords that it encrypts backups with.", {
    type: "PasswordKeyList",
  }),
  link("Create", "/backupServers/{ID}/passwords?action=create", "Adds a password."),
  link("VeeamZip", "/backupServers/{ID}?action=veeamzip", "Makes a full backup of a machine."),
  link("QuickBackup", "/backupServers/{ID}?action=quickbackup", "Backs up a machine now."),
  link("Start", "/backupServers/{ID}?action=collect", "Collects from the server now."),
]);

export const managedServerLinks = links("/managedServers/{ID}", [
  link("Up", "/backupServers/{ID}", "The backup server that manages it.", { type: "BackupServer" }),
  inShort("/managedServers/{ID}", "ManagedServer"),
  link("Related", "/hierarchyRoots/{ID}", "The same server as a place of machines.", {
    type: "HierarchyRoot",
  }),
]);

export const hierarchyRootLinks = links("/hierarchyRoots/{ID}", [
  backupServer("The backup server that knows the host."),
  inShort("/hierarchyRoots/{ID}", "HierarchyRoot"),
  link("Related", "/managedServers/{ID}", "The same host as a managed server.", {
    type: "ManagedServer",
  }),
]);

const repository = { elsewhere: page("get_repositories_id") };

export const repositoryLinks = links("/repositories/{ID}", [
  backupServer("The backup server that uses the repository."),
  inShort("/repositories/{ID}", "Repository"),
  link("Down", "/repositories/{ID}/backups", "Backups in the repository.", {
    type: "BackupReferenceList",
    ...repository,
  }),
  link("Down", "/repositories/{ID}/replicas", "Replicas with metadata in the repository.", {
    type: "ReplicaReferenceList",
    ...repository,
  }),
]);

export const externalRepositoryLinks = links("/externalRepositories/{ID}", [
  backupServer("The backup server that uses the repository."),
  inShort("/externalRepositories/{ID}", "ExternalRepository"),
  link("Down", "/externalRepositories/{ID}/backups", "Backups in the repository.", {
    type: "BackupReferenceList",
  }),
]);

/** The page has one slash too many in the second address. */
export const wanAcceleratorLinks = links("/wanAccelerators/{ID}", [
  backupServer("The backup server that the accelerator was made on."),
  inShort("/wanAccelerators/{ID}", "WanAccelerator"),
]);
