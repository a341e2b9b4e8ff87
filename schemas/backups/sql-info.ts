/** What a restore point knows of the databases in a machine; the XSD has it, and no page. */
import { DateTime, Int, String, UnsignedLong } from "../datatypes.js";
import { attribute, complexType, element, page } from "../language.js";
import { Info, List } from "../resource.js";

const point = page("get_vmrestorepoints_id");
const xsd = { source: "xsd" } as const;

export const SqlDatabaseFile = complexType(
  "VmRestorePointSqlDatabaseItemInfoType",
  point,
  "A file of a database.",
  [
    attribute("Type", String, "0/1", "What the file holds.", xsd),
    attribute("DataPath", String, "0/1", "Path of the file.", xsd),
  ],
  { extends: Info },
);

export const SqlDatabaseFiles = complexType(
  "VmRestorePointSqlDatabaseItemListInfoType",
  point,
  "Files of a database.",
  [element("Item", SqlDatabaseFile, "0/unbounded", "One file.", xsd)],
  { extends: List },
);

/** Sequence numbers of real servers are often beyond 2^53, and reported as such. */
export const SqlDatabase = complexType(
  "VmRestorePointSqlDatabaseInfoType",
  point,
  "A database of SQL Server.",
  [
    attribute("Instance", String, "0/1", "The server instance.", xsd),
    attribute("InstanceName", String, "0/1", "Name of the instance.", xsd),
    attribute("Name", String, "0/1", "Name of the database.", xsd),
    attribute("FullVersion", String, "0/1", "Version of SQL Server, in words.", xsd),
    attribute("ProductVersion", String, "0/1", "Version of SQL Server.", xsd),
    attribute("CheckpointLsn", UnsignedLong, "0/1", "Log position of the last checkpoint.", xsd),
    attribute(
      "DatabaseBackupLsn",
      UnsignedLong,
      "0/1",
      "Log position of the last full backup.",
      xsd,
    ),
    attribute("FirstLsn", UnsignedLong, "0/1", "First log position of the backup.", xsd),
    attribute("LastLsn", UnsignedLong, "0/1", "Last log position of the backup.", xsd),
    attribute("StartCreationTime", DateTime, "0/1", "When the backup began.", xsd),
    attribute("EndCreationTime", DateTime, "0/1", "When the backup ended.", xsd),
    attribute("TimeZone", Int, "0/1", "Time zone of the machine.", xsd),
    attribute("RecoveryModel", String, "0/1", "How much its log keeps.", xsd),
    attribute("CompatibilityLevel", Int, "0/1", "Version that it behaves like.", xsd),
    attribute("CertName", String, "0/1", "Certificate that it is encrypted with.", xsd),
    attribute("CertSerialNumber", String, "0/1", "Number of that certificate.", xsd),
    attribute("ReadOnly", String, "0/1", "Whether nobody can write to it.", xsd),
    attribute("BindingID", String, "0/1", "What SQL Server knows the database by.", xsd),
    attribute("FamilyGUID", String, "0/1", "What its backups have in common.", xsd),
    attribute("DatabaseId", Int, "0/1", "Number of the database within the instance.", xsd),
    element("Items", SqlDatabaseFiles, "0/1", "Files of the database.", xsd),
  ],
  { extends: Info },
);

export const SqlDatabases = complexType(
  "VmRestorePointSqlDatabaseInfoListType",
  point,
  "Databases of SQL Server.",
  [element("Database", SqlDatabase, "0/unbounded", "One database.", xsd)],
  { extends: List },
);

export const SqlInfo = complexType(
  "VmRestorePointSqlInfoType",
  point,
  "SQL Server in a machine.",
  [element("Databases", SqlDatabases, "0/1", "Its databases.", xsd)],
  { extends: Info },
);
