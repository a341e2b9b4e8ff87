/** Root elements of backups, restore points and what is in them. */
import { FileSystemEntries, FileSystemEntry } from "../file-system.js";
import { root } from "../language.js";
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
  root("BackupFile", BackupFile, { typeName: "BackupFile" }),
  root("BackupFiles", BackupFiles),
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
  root("RestoreSpec", RestoreSpec, { role: "request" }),
  root("FileRestoreSpec", FileRestoreSpec, { role: "request" }),
  root("QuickBackupStartupSpec", QuickBackupStartupSpec, { role: "request" }),
  root("VeeamZipStartupSpec", VeeamZipStartupSpec, { role: "request" }),
];
