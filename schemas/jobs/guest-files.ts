/** Files and folders inside a machine: what is indexed, what is left out. */
import { Int } from "../datatypes.js";
import { complexType, element, enumeration, erratum, observed, page } from "../language.js";
import { Info } from "../resource.js";
import { StringList } from "../string-list.js";

const guest = page("guestprocessingoptions");

export const FileSystemIndexingMode = enumeration(
  "FileSystemIndexingModeEnumeration",
  guest,
  "Which folders are indexed.",
  ["EveryFolders", "SpecifiedFolders", "ExceptSpecifiedFolders"],
  [
    observed(
      "Disabled",
      erratum(
        "missingValue",
        "EveryFolders, SpecifiedFolders or ExceptSpecifiedFolders",
        "A job that indexes nothing has Disabled, in documented payloads too.",
        "replica-job",
      ),
    ),
  ],
);

const indexing = [
  element("FileSystemIndexingMode", FileSystemIndexingMode, "0/1", "Which folders are indexed."),
  element("IncludedIndexingFolders", StringList, "0/1", "Folders that are indexed."),
  element("ExcludedIndexingFolders", StringList, "0/1", "Folders that are not indexed."),
];

export const WindowsIndexingOptions = complexType(
  "WindowsGuestFSIndexingOptionsType",
  guest,
  "Which folders of a Windows machine are indexed.",
  indexing,
  { extends: Info },
);

export const LinuxIndexingOptions = complexType(
  "LinuxGuestFSIndexingOptionsType",
  guest,
  "Which folders of a Linux machine are indexed.",
  indexing,
  { extends: Info },
);

export const FileExcludeOptions = complexType(
  "FSFileExcludeOptionsType",
  guest,
  "Files and folders that are left out of a backup.",
  [
    element(
      "BackupScope",
      Int,
      "0/1",
      "1 for the files of IncludeList, 2 for all but ExcludeList.",
    ),
    element("IncludeList", StringList, "0/1", "Files and folders that alone are backed up.", {
      jsonAliases: ["IncludeLists"],
    }),
    element("ExcludeList", StringList, "0/1", "Files and folders that are left out.", {
      jsonAliases: ["ExcludeLists"],
    }),
  ],
  { extends: Info },
);
