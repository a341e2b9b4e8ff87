/** Where a client can go from a backup, from its files and points, and from the catalog. */
import { backupServer, inShort } from "../entity-links.js";
import { link, links, page } from "../language.js";

const observed = { source: "observed" } as const;

export const backupLinks = links("/backups/{ID}", [
  link("Up", "/repositories/{ID}", "The repository that stores the backup.", {
    type: "RepositoryReference",
  }),
  backupServer("The backup server that made it."),
  inShort("/backups/{ID}", "Backup"),
  link("Down", "/backups/{ID}/restorePoints", "Restore points in the backup."),
  link("Down", "/backups/{ID}/backupFiles", "Files of the backup.", {
    elsewhere: page("get_backups_id"),
  }),
]);

/** The page has Down for the restore points, the documented file has Related. */
export const backupFileLinks = links("/backupFiles/{ID}", [
  link("Up", "/backups/{ID}", "The backup that the file is part of.", { type: "BackupReference" }),
  backupServer("The backup server that made it."),
  inShort("/backupFiles/{ID}", "BackupFile"),
  link("Down", "/backupFiles/{ID}/restorePoints", "Restore points in the file."),
  link("Related", "/backupFiles/{ID}/restorePoints", "Restore points in the file.", {
    type: "BackupFileReferenceList",
    page: page("backupfiles_id"),
    ...observed,
  }),
  link("Down", "/backupFiles/{ID}/vmRestorePoints", "Restore points of machines in the file.", {
    type: "VmRestorePointReferenceList",
  }),
]);

/** The page has Down for the files and no vApps; the documented point has Related, and vApps. */
export const restorePointLinks = links("/restorePoints/{ID}", [
  link("Up", "/backups/{ID}", "The backup that the point is in.", { type: "BackupReference" }),
  backupServer("The backup server that made it."),
  inShort("/restorePoints/{ID}", "RestorePoint"),
  link("Down", "/restorePoints/{ID}/vmRestorePoints", "What the point has of each machine.", {
    type: "VmRestorePointReferenceList",
  }),
  link("Down", "/restorePoints/{ID}/vAppRestorePoints", "What the point has of each vApp.", {
    type: "VAppRestorePointReferenceList",
    page: page("restorepoints_id"),
    ...observed,
  }),
  link("Down", "/restorePoints/{ID}/backupFiles", "Files that the point needs."),
  link("Related", "/restorePoints/{ID}/backupFiles", "Files that the point needs.", {
    type: "RestorePointReferenceList",
    page: page("restorepoints_id"),
    ...observed,
  }),
]);

export const vmRestorePointLinks = links("/vmRestorePoints/{ID}", [
  link("Restore", "/vmRestorePoints/{ID}?action=restore", "Restores the machine."),
  backupServer("The backup server that made the point."),
  link("Up", "/restorePoints/{ID}", "The point that it is part of.", {
    type: "RestorePointReference",
  }),
  link("Up", "/backupFiles/{ID}", "The file that it is in.", { type: "BackupFileReference" }),
  inShort("/vmRestorePoints/{ID}", "VmRestorePoint"),
  link("Down", "/vmRestorePoints/{ID}/mounts", "Its mounts.", { type: "VmRestorePointMountList" }),
  link("Create", "/vmRestorePoints/{ID}/mounts", "Makes its files ready for browsing.", {
    type: "VmRestorePointMount",
  }),
]);

/** The page ends the second address in a slash, and doubles one in the third. */
export const vAppRestorePointLinks = links("/vAppRestorePoints/{ID}", [
  link("Restore", "/vAppRestorePoints/{ID}?action=restore", "Restores the vApp."),
  backupServer("The backup server that made the point."),
  link("Up", "/restorePoints/{ID}", "The point that it is part of.", {
    type: "RestorePointReference",
  }),
  inShort("/vAppRestorePoints/{ID}", "VAppRestorePoint"),
]);

export const vmRestorePointMountLinks = links("/vmRestorePoints/{ID}/mounts/{ID}", [
  link("Delete", "/vmRestorePoints/{ID}/mounts/{ID}", "Ends the browsing of the files."),
]);

/** No page lists the links of the catalog; its documented resources have these. */
export const catalogVmLinks = links("/catalog/vms/{vmname}", [
  link("Alternate", "/catalog/vms/{vmname}", "The same in short.", {
    type: "CatalogVmReference",
    ...observed,
  }),
  link("Down", "/catalog/vms/{vmname}/vmRestorePoints", "Its restore points with an index.", {
    type: "CatalogVmRestorePointReferenceList",
    ...observed,
  }),
]);

const point = "/catalog/vms/{vmname}/vmRestorePoints/{ID}";

export const catalogVmRestorePointLinks = links(point, [
  link("Alternate", point, "The same in short.", {
    type: "CatalogVmRestorePointReference",
    ...observed,
  }),
  link("Up", "/catalog/vms/{vmname}", "The machine.", { type: "CatalogVm", ...observed }),
  link("Browse", `${point}?action=browse`, "Makes its files ready for browsing.", {
    elsewhere: page("scenario_1_click_restore"),
    ...observed,
  }),
  link("Related", "/vmRestorePoints/{ID}", "The same point outside the catalog.", {
    type: "VmRestorePoint",
    ...observed,
  }),
]);
