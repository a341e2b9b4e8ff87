/** Files and folders inside a machine: what is indexed, what is left out. */
import { Int } from "../datatypes.js";
import {
  complexType,
  element,
  enumeration,
  erratum,
  is,
  observed,
  page,
  requires,
  rule,
} from "../language.js";
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

const indexingRules = [
  rule("included-folders", guest, "Who indexes certain folders says which.", {
    when: is("FileSystemIndexingMode", "SpecifiedFolders"),
    demand: requires("IncludedIndexingFolders"),
    passes: { FileSystemIndexingMode: "SpecifiedFolders", IncludedIndexingFolders: ["/srv"] },
    fails: { FileSystemIndexingMode: "SpecifiedFolders", ExcludedIndexingFolders: ["/srv"] },
  }),
  rule("excluded-folders", guest, "Who leaves certain folders out of the index says which.", {
    when: is("FileSystemIndexingMode", "ExceptSpecifiedFolders"),
    demand: requires("ExcludedIndexingFolders"),
    passes: { FileSystemIndexingMode: "ExceptSpecifiedFolders", ExcludedIndexingFolders: [] },
    fails: { FileSystemIndexingMode: "ExceptSpecifiedFolders" },
  }),
];

export const WindowsIndexingOptions = complexType(
  "WindowsGuestFSIndexingOptionsType",
  guest,
  "Which folders of a Windows machine are indexed.",
  indexing,
  { extends: Info, rules: indexingRules },
);

export const LinuxIndexingOptions = complexType(
  "LinuxGuestFSIndexingOptionsType",
  guest,
  "Which folders of a Linux machine are indexed.",
  indexing,
  { extends: Info, rules: indexingRules },
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
  {
    extends: Info,
    rules: [
      rule("include-list", guest, "Who backs up certain files only says which.", {
        when: is("BackupScope", 1),
        demand: requires("IncludeList"),
        passes: { BackupScope: 1, IncludeList: ["C:\\Data"] },
        fails: { BackupScope: 1, ExcludeList: ["C:\\Temp"] },
      }),
      rule("exclude-list", guest, "Who leaves certain files out of a backup says which.", {
        when: is("BackupScope", 2),
        demand: requires("ExcludeList"),
        passes: { BackupScope: 2, ExcludeList: ["C:\\Temp"] },
        fails: { BackupScope: 2, IncludeList: ["C:\\Data"] },
      }),
    ],
  },
);
