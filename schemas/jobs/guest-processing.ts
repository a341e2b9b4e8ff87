/** What is done inside a machine while it is backed up. */
import { Boolean, GuidType } from "../datatypes.js";
import {
  complexType,
  element,
  enumeration,
  erratum,
  is,
  page,
  requires,
  rule,
} from "../language.js";
import { Info } from "../resource.js";
import { StringList } from "../string-list.js";
import { OracleBackupOptions, SqlBackupOptions } from "./guest-databases.js";
import {
  FileExcludeOptions,
  FileSystemIndexingMode,
  LinuxIndexingOptions,
  WindowsIndexingOptions,
} from "./guest-files.js";

const guest = page("guestprocessingoptions");

export const VssSnapshotMode = enumeration(
  "VssSnapshotModeEnumeration",
  guest,
  "Whether applications have to be at rest in the snapshot.",
  ["RequireSuccess", "IgnoreFailures", "Disabled"],
);

export const VssSnapshotOptions = complexType(
  "VssSnapshotOptionsType",
  guest,
  "How applications are brought to rest for the snapshot.",
  [
    element("VssSnapshotMode", VssSnapshotMode, "0/1", "Whether that has to succeed."),
    element("IsCopyOnly", Boolean, "0/1", "Whether transaction logs are left alone."),
    element("UsePersistentGuestAgent", Boolean, "0/1", "Whether an agent stays on the machine.", {
      since: "v1_3",
    }),
  ],
  { extends: Info },
);

/** "None" is an empty value today, and a GUID of zeros in 9.5. */
const credentials = { empty: true, documentedAs: "String" } as const;

export const GuestProcessingOptions = complexType(
  "GuestProcessingOptionsType",
  guest,
  "What is done inside a machine while it is backed up.",
  [
    element(
      "AppAwareProcessingMode",
      VssSnapshotMode,
      "0/1",
      "What older servers have for the mode in VssSnapshotOptions.",
      { source: "xsd" },
    ),
    element(
      "FileSystemIndexingMode",
      FileSystemIndexingMode,
      "0/1",
      "Which folders older servers index on any operating system.",
      { source: "xsd" },
    ),
    element("IncludedIndexingFolders", StringList, "0/1", "Folders that older servers index.", {
      source: "xsd",
    }),
    element("ExcludedIndexingFolders", StringList, "0/1", "Folders that older servers leave out.", {
      source: "xsd",
    }),
    element("CredentialsId", GuidType, "0/1", "Credentials that older servers log on with.", {
      source: "xsd",
      empty: true,
    }),
    element("VssSnapshotOptions", VssSnapshotOptions, "0/1", "How applications come to rest."),
    element(
      "WindowsGuestFSIndexingOptions",
      WindowsIndexingOptions,
      "0/1",
      "Which folders of a Windows machine are indexed.",
    ),
    element(
      "LinuxGuestFSIndexingOptions",
      LinuxIndexingOptions,
      "0/1",
      "Which folders of a Linux machine are indexed.",
    ),
    element("SqlBackupOptions", SqlBackupOptions, "0/1", "Transaction logs of SQL Server.", {
      erratum: erratum(
        "documentedName",
        "SQLBackupOptions",
        "The table has capitals; every payload and the rest of the page have SqlBackupOptions.",
        "backup-job",
      ),
    }),
    element(
      "WindowsCredentialsId",
      GuidType,
      "0/1",
      "Credentials to log on to a Windows machine with.",
      credentials,
    ),
    element(
      "LinuxCredentialsId",
      GuidType,
      "0/1",
      "Credentials to log on to a Linux machine with.",
      credentials,
    ),
    element("FSFileExcludeOptions", FileExcludeOptions, "0/1", "Files that are left out.", {
      jsonAliases: ["FsFileExcludeOptions"],
    }),
    element("OracleBackupOptions", OracleBackupOptions, "0/1", "Archived logs of Oracle."),
  ],
  {
    extends: Info,
    rules: [
      // Whether a machine has such a database, the document does not tell.
      rule("transaction-logs", guest, "Who has transaction logs processed says how.", {
        when: is("VssSnapshotOptions.IsCopyOnly", false),
        demand: requires("SqlBackupOptions", "OracleBackupOptions"),
        strength: "advice",
        role: "request",
        passes: { VssSnapshotOptions: { IsCopyOnly: false }, SqlBackupOptions: {} },
        fails: { VssSnapshotOptions: { IsCopyOnly: false } },
      }),
    ],
  },
);
