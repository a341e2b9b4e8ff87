/** Where a file share backup job keeps files, and for how long. */
import { Boolean, Int, UidType } from "../datatypes.js";
import { complexType, element, enumeration, erratum, page } from "../language.js";
import { Info } from "../resource.js";
import { FileExtensions } from "./extensions.js";

const job = page("get_nas_jobs_id");

export const ShorttermRetention = enumeration(
  "NASShorttermRetentionTypeEnumeration",
  job,
  "Unit of the time that files are kept in the backup repository.",
  ["Day", "Month"],
);

export const LongtermRetention = enumeration(
  "NASLongtermRetentionTypeEnumeration",
  job,
  "Unit of the time that files are kept in the archive.",
  ["Month", "Year"],
);

export const ArchiveFileExtensionsScope = enumeration(
  "NASArchiveFileExtensionsScopeEnumeration",
  job,
  "Which files are archived.",
  ["Any", "Specified", "ExceptSpecified"],
);

export const FileAttributesChangeTrackingMode = enumeration(
  "NASFileAttributesChangeTrackingModeEnumeration",
  job,
  "Whose permissions and attributes are followed.",
  ["TrackOnlyFolderAttributesChanges", "TrackEverythingAttributesChanges"],
);

export const NASFileExtensionsOptions = complexType(
  "NASJobFileExtensionsOptionsInfoType",
  job,
  "Which files are archived, by their extensions.",
  [
    element(
      "ArchiveFileExtensionsScope",
      ArchiveFileExtensionsScope,
      "0/1",
      "Which of the two masks holds.",
    ),
    element("InclusionMask", FileExtensions, "0/1", "Files that alone are archived."),
    element("ExclusionMask", FileExtensions, "0/1", "Files that are not archived."),
  ],
  { extends: Info },
);

export const NASArchivalOptions = complexType(
  "NASLongTermArchivalOptionsInfoType",
  job,
  "Which versions of which files are archived.",
  [
    element("ActiveFileRetentionEnabled", Boolean, "0/1", "Whether files that exist have a limit."),
    element("MaxActiveFileVersionsToKeep", Int, "0/1", "Versions kept of files that exist."),
    element("DeletedFileRetentionEnabled", Boolean, "0/1", "Whether deleted files have a limit."),
    element("MaxDeletedFileVersionsToKeep", Int, "0/1", "Versions kept of deleted files."),
    element("FileExtensionsOption", NASFileExtensionsOptions, "0/1", "Which files are archived."),
  ],
  { extends: Info },
);

export const NASFileVersionsHistory = complexType(
  "NASJobStorageKeepFileVersionsHistory",
  job,
  "The archive: what is kept there, and for how long.",
  [
    element("LongtermRetentionType", LongtermRetention, "0/1", "Unit of the period."),
    element("LongtermRetentionPeriod", Int, "0/1", "Months or years that files are kept."),
    element("BackupRepositoryUid", UidType, "0/1", "The archive repository."),
    element("ArchiveFileTypes", NASArchivalOptions, "0/1", "Which files are archived."),
  ],
  { extends: Info },
);

export const NASSecurityOptions = complexType(
  "NASJobAdvancedStorageOptionsSecurityOptionsInfoType",
  job,
  "How permissions and attributes are processed.",
  [
    element(
      "FileAttributesChangeTrackingMode",
      FileAttributesChangeTrackingMode,
      "0/1",
      "Whether changes are followed for folders only, or for files too.",
    ),
  ],
  { extends: Info },
);

export const NASAdvancedStorageOptions = complexType(
  "NASJobAdvancedStorageOptionsInfoType",
  job,
  "How files are stored.",
  [element("ACL", NASSecurityOptions, "0/1", "How permissions and attributes are processed.")],
  { extends: Info },
);

export const NASStorageOptions = complexType(
  "NASJobStorageOptionsInfoType",
  job,
  "Where files are kept, and for how long.",
  [
    element("BackupRepositoryUid", UidType, "0/1", "The backup repository."),
    element("ShorttermRetentionType", ShorttermRetention, "0/1", "Unit of the period."),
    element("ShorttermRetentionPeriod", Int, "0/1", "Days or months that files are kept there."),
    element("LongtermRetentionEnabled", Boolean, "0/1", "Whether older files are archived."),
    element("KeepFileVersionsHistoryOptions", NASFileVersionsHistory, "0/1", "The archive."),
    element("AdvancedStorageOptions", NASAdvancedStorageOptions, "0/1", "How files are stored.", {
      erratum: erratum(
        "documentedName",
        "NASJobAdvancedStorageOptions",
        "The table has the name of the type; the documented job has AdvancedStorageOptions.",
        "nas-job",
      ),
    }),
  ],
  { extends: Info },
);
