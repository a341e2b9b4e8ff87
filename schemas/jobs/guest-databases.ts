/** Transaction logs of databases inside a machine. */
import { Boolean, GuidType, Int } from "../datatypes.js";
import { complexType, element, enumeration, erratum, observed, page } from "../language.js";
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
  { extends: Info },
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
  { extends: Info },
);
