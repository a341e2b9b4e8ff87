/** Transaction logs of databases inside a machine. */
import { Boolean, GuidType, Int } from "../datatypes.js";
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

const guest = page("guestprocessingoptions");

export const TransactionLogsProcessing = enumeration(
  "TransactionLogsProcessingEnumeration",
  guest,
  "What is done with transaction logs.",
  ["OnlyOnSuccessJob", "Backup"],
  [
    observed(
      "Never",
      erratum(
        "missingValue",
        "OnlyOnSuccessJob or Backup",
        "A job that leaves transaction logs alone has Never, in documented payloads too.",
        "replica-job",
      ),
    ),
  ],
);

export const ArchivedLogsTruncation = enumeration(
  "ArchivedLogsTruncationEnumeration",
  guest,
  "What decides which archived logs are deleted.",
  ["ByAge", "BySize"],
);

const retainDays = rule("retain-days", guest, "A retention policy of logs has its days.", {
  when: is("UseDbBackupRetention", true),
  demand: requires("RetainDays"),
  passes: { UseDbBackupRetention: true, RetainDays: 15 },
  fails: { UseDbBackupRetention: true },
});

export const SqlBackupOptions = complexType(
  "SqlBackupOptionsType",
  guest,
  "Transaction logs of SQL Server.",
  [
    element(
      "TransactionLogsProcessing",
      TransactionLogsProcessing,
      "0/1",
      "What is done with transaction logs.",
    ),
    element("BackupLogsFrequencyMin", Int, "0/1", "Minutes from one log backup to the next."),
    element("UseDbBackupRetention", Boolean, "0/1", "Whether logs have a retention policy."),
    element("RetainDays", Int, "0/1", "How many days logs are kept by that policy."),
  ],
  { extends: Info, rules: [retainDays] },
);

export const OracleBackupOptions = complexType(
  "OracleBackupOptionsType",
  guest,
  "Archived logs of Oracle.",
  [
    element("BackupLogsEnabled", Boolean, "0/1", "Whether archived logs are backed up."),
    element("BackupLogsFrequencyMin", Int, "0/1", "Minutes from one log backup to the next."),
    element("UseDbBackupRetention", Boolean, "0/1", "Whether logs have a retention policy."),
    element("RetainDays", Int, "0/1", "How many days logs are kept by that policy."),
    element(
      "ArchivedLogsTruncation",
      ArchivedLogsTruncation,
      "0/1",
      "What decides which archived logs are deleted.",
    ),
    element("ArchivedLogsMaxAgeHours", Int, "0/1", "Hours after which a log is deleted."),
    element("ArchivedLogsMaxSizeMb", Int, "0/1", "Megabytes beyond which logs are deleted.", {
      erratum: erratum(
        "contradiction",
        "A size in gigabytes",
        "The name says megabytes, and so does the documented 10240.",
        "backup-job",
      ),
    }),
    element("SysdbaCredsId", GuidType, "0/1", "Credentials with SYSDBA rights on the database.", {
      empty: true,
      documentedAs: "String",
    }),
    element("ProxyAutoSelect", Boolean, "0/1", "Whether log shipping servers are chosen freely."),
  ],
  {
    extends: Info,
    rules: [
      rule("logs-frequency", guest, "Who backs up archived logs says how often.", {
        when: is("BackupLogsEnabled", true),
        demand: requires("BackupLogsFrequencyMin"),
        passes: { BackupLogsEnabled: true, BackupLogsFrequencyMin: 15 },
        fails: { BackupLogsEnabled: true },
      }),
      retainDays,
      rule("logs-by-age", guest, "Who deletes archived logs by age says at which.", {
        when: is("ArchivedLogsTruncation", "ByAge"),
        demand: requires("ArchivedLogsMaxAgeHours"),
        passes: { ArchivedLogsTruncation: "ByAge", ArchivedLogsMaxAgeHours: 24 },
        fails: { ArchivedLogsTruncation: "ByAge", ArchivedLogsMaxSizeMb: 10240 },
      }),
      rule("logs-by-size", guest, "Who deletes archived logs by size says beyond which.", {
        when: is("ArchivedLogsTruncation", "BySize"),
        demand: requires("ArchivedLogsMaxSizeMb"),
        passes: { ArchivedLogsTruncation: "BySize", ArchivedLogsMaxSizeMb: 10240 },
        fails: { ArchivedLogsTruncation: "BySize", ArchivedLogsMaxAgeHours: 24 },
      }),
    ],
  },
);
