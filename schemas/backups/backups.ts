/** Backups, and the files that they consist of. */
import { DateTime, Double, Long, String } from "../datatypes.js";
import { complexType, element, enumeration, page } from "../language.js";
import { EntityRef } from "../references.js";
import { Entity, List } from "../resource.js";
import { backupLinks, backupFileLinks } from "./links.js";

const backup = page("get_backups_id");
const file = page("get_backupfiles_id");

export const BackupPlatform = enumeration(
  "BackupPlatformEnumeration",
  backup,
  "Where the machines are that the backup is of.",
  ["VMware", "HyperV", "vCloud", "AgentForLinux", "AgentForWindows", "CustomPlatform"],
);

export const BackupType = enumeration(
  "BackupTypeEnumeration",
  backup,
  "Whether the backup stands alone or is one of many machines.",
  ["Standard", "ParentBackup", "ChildBackup"],
);

export const Backup = complexType(
  "BackupEntityType",
  backup,
  "A backup that a job has made.",
  [
    element("Ref", EntityRef, "0/1", "The backup in short, as older servers may have it.", {
      source: "xsd",
    }),
    element("Platform", BackupPlatform, "0/1", "Where the machines are that the backup is of."),
    element("BackupType", BackupType, "0/1", "Whether the backup stands alone.", {
      since: "v1_4",
    }),
  ],
  { extends: Entity, links: backupLinks },
);

export const Backups = complexType(
  "BackupEntityListType",
  page("get_backups"),
  "Backups of all backup servers.",
  [element("Backup", Backup, "0/unbounded", "One backup.")],
  { extends: List },
);

export const BackupFileType = enumeration(
  "BackupFileTypeEnumeration",
  file,
  "Full backup, increment, or reverse increment.",
  ["vbk", "vib", "vrb"],
);

/** The name of the time has a small c here, and a capital one elsewhere. */
export const BackupFile = complexType(
  "BackupFileEntityType",
  file,
  "A file of a backup.",
  [
    element("FilePath", String, "0/1", "Path of the file."),
    element("BackupSize", Long, "0/1", "Size of the file, in bytes."),
    element("DataSize", Long, "0/1", "Size of what is backed up in it, in bytes."),
    element("DeduplicationRatio", Double, "0/1", "How far leaving out doubles has shrunk it."),
    element("CompressRatio", Double, "0/1", "How far compression has shrunk it."),
    element("CreationTimeUtc", DateTime, "0/1", "When the file was made."),
    element("FileType", BackupFileType, "0/1", "Full backup or increment."),
  ],
  { extends: Entity, links: backupFileLinks },
);

export const BackupFiles = complexType(
  "BackupFileEntityListType",
  page("get_backupfiles"),
  "Files of backups.",
  [element("BackupFile", BackupFile, "0/unbounded", "One file.")],
  { extends: List },
);
