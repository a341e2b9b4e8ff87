/** How a database of SQL Server shall be restored; the XSD has it, and no page. */
import { PlainCredentials } from "../credentials.js";
import { Boolean, DateTime, String } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { Info } from "../resource.js";

const restore = page("post_vmrestorepoints_id_actionrestore");
const xsd = { source: "xsd" } as const;

export const SqlRestoreCredentials = complexType(
  "SqlCredentialsInfoType",
  restore,
  "Accounts that a restore needs.",
  [
    element("SqlCredentials", PlainCredentials, "0/1", "Account of SQL Server.", xsd),
    element("ServerCredentials", PlainCredentials, "0/1", "Account of its machine.", xsd),
    element("UserCredentials", PlainCredentials, "0/1", "Account of who restores.", xsd),
    element("UseSqlAuth", Boolean, "0/1", "Whether SQL Server checks the account itself.", xsd),
  ],
  { extends: Info },
);

export const SqlRestore = complexType(
  "SqlItemRestoreSpecInfoType",
  restore,
  "Which database shall be restored, and where to.",
  [
    element("IsRestoreToOriginal", Boolean, "0/1", "Whether it goes where it came from.", xsd),
    element("ServerName", String, "0/1", "Server to restore to.", xsd),
    element("VmName", String, "0/1", "Machine of that server.", xsd),
    element("InstanceName", String, "0/1", "Instance of SQL Server to restore to.", xsd),
    element("FamilyUid", String, "0/1", "What the backups of the database have in common.", xsd),
    element("Credentials", SqlRestoreCredentials, "0/1", "Accounts that are needed.", xsd),
    element("DatabaseName", String, "0/1", "Name that the database gets.", xsd),
    element("SourceDatabaseName", String, "0/1", "Name that the database had.", xsd),
    element("SourceInstanceName", String, "0/1", "Instance that the database was in.", xsd),
    element("RestoreToDate", DateTime, "0/1", "State that the database is brought back to.", xsd),
  ],
  { extends: Info },
);
