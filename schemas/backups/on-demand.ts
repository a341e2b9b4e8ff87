/** Backups of a single machine that no schedule starts. */
import { Boolean, GuidType, HierarchyObjRefType, UidType } from "../datatypes.js";
import { complexType, element, enumeration, erratum, page, simpleType } from "../language.js";
import { Spec } from "../resource.js";

const quick = page("post_backupservers_id_quickbackup");
const zip = page("post_backupservers_id_zip");

export const QuickBackupStartupSpec = complexType(
  "QuickBackupStartupSpecType",
  quick,
  "A machine to make an increment of.",
  [element("VmRef", HierarchyObjRefType, "1/1", "Place of the machine.")],
  { extends: Spec },
);

/** Five and seven years since version 11a. */
export const VeeamZipRetention = enumeration(
  "FreeBackupRetentionEnumType",
  zip,
  "How long the file is kept.",
  [
    "Never",
    "Tonight",
    "TomorrowNight",
    "In3days",
    "In1Week",
    "In2Weeks",
    "In1Month",
    "In3Months",
    "In6Months",
    "In1Year",
    "In2Years",
    "In3Years",
    "In5Years",
    "In7Years",
  ],
);

export const VeeamZipCompression = simpleType(
  "VeeamZipCompressionType",
  "int",
  zip,
  "How small the file gets, from 1 for not at all to 5.",
  { minInclusive: 1, maxInclusive: 5 },
);

export const VeeamZipStartupSpec = complexType(
  "VeeamZipStartupSpecType",
  zip,
  "A machine to make a VeeamZIP file of.",
  [
    element("VmRef", HierarchyObjRefType, "1/1", "Place of the machine.", {
      erratum: erratum(
        "contradiction",
        "1/-, for one machine or several",
        "One machine only: the XSD has a single VmRef, and the documented JSON body no list.",
        "veeam-zip",
      ),
    }),
    element("RepositoryUid", UidType, "1/1", "Where the file goes."),
    element("PasswordKeyId", GuidType, "0/1", "Password that the file is encrypted with.", {
      documentedAs: "String",
    }),
    element("CompressionLevel", VeeamZipCompression, "1/1", "How small the file gets.", {
      documentedAs: "Int",
    }),
    element("DisableGuestQuiescence", Boolean, "0/1", "Whether applications are left alone."),
    element("BackupRetention", VeeamZipRetention, "1/1", "How long the file is kept.", {
      documentedAs: "FreeBackupRetention",
    }),
  ],
  { extends: Spec },
);
