/** Root elements of backups, restore points and what is in them. */
import { FileSystemEntries, FileSystemEntry } from "../file-system.js";
import { page, root } from "../language.js";
import { Backup, BackupFile, BackupFiles, Backups } from "./backups.js";
import { CatalogVm, CatalogVmRestorePoint, CatalogVmRestorePoints, CatalogVms } from "./catalog.js";
import { FileRestoreSpec } from "./file-restore.js";
import { VmRestorePointMount, VmRestorePointMounts } from "./mounts.js";
import { QuickBackupStartupSpec, VeeamZipStartupSpec } from "./on-demand.js";
import {
  RestorePoint,
  RestorePoints,
  VAppRestorePoint,
  VAppRestorePoints,
  VmRestorePoint,
  VmRestorePoints,
} from "./restore-points.js";
import { RestoreSpec } from "./restore.js";

export const backupRoots = [
  root("Backup", Backup, { typeName: "Backup" }),
  root("Backups", Backups),
  root("BackupFile", BackupFile, { typeName: "BackupFile", since: "v1_3" }),
  root("BackupFiles", BackupFiles, { since: "v1_3" }),
  root("RestorePoint", RestorePoint, { typeName: "RestorePoint" }),
  root("RestorePoints", RestorePoints),
  root("VmRestorePoint", VmRestorePoint, { typeName: "VmRestorePoint" }),
  root("VmRestorePoints", VmRestorePoints),
  root("VAppRestorePoint", VAppRestorePoint, { typeName: "VAppRestorePoint" }),
  root("VAppRestorePoints", VAppRestorePoints),
  root("VmRestorePointMount", VmRestorePointMount, { typeName: "VmRestorePointMount" }),
  root("VmRestorePointMounts", VmRestorePointMounts),
  root("FileSystemEntry", FileSystemEntry),
  root("FileSystemEntries", FileSystemEntries),
  root("CatalogVm", CatalogVm, { typeName: "CatalogVm" }),
  root("CatalogVms", CatalogVms),
  root("CatalogVmRestorePoint", CatalogVmRestorePoint, { typeName: "CatalogVmRestorePoint" }),
  root("CatalogVmRestorePoints", CatalogVmRestorePoints),
  root("RestoreSpec", RestoreSpec, {
    role: "request",
    json: page("post_vmrestorepoints_id_actionrestore"),
  }),
  root("FileRestoreSpec", FileRestoreSpec, {
    role: "request",
    json: page("post_vmrestorepoints_id_mountpoints_id_filepath_actionrestore"),
  }),
  root("QuickBackupStartupSpec", QuickBackupStartupSpec, {
    role: "request",
    json: page("post_backupservers_id_quickbackup"),
  }),
  root("VeeamZipStartupSpec", VeeamZipStartupSpec, {
    role: "request",
    json: page("post_backupservers_id_zip"),
  }),
];
