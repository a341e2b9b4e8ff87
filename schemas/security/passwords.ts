/** Passwords that backups are encrypted with. */
import { DateTime, GuidType, String } from "../datatypes.js";
import { complexType, element, erratum, page } from "../language.js";
import { List, Resource, Spec } from "../resource.js";
import { passwordLinks } from "./links.js";

const password = page("get_backupservers_id_passwords_id");

/** A password never leaves its backup server; the hint has to do. */
export const PasswordKeyInfo = complexType(
  "PasswordKeyInfoType",
  password,
  "A password of the backup server, told by its hint.",
  [
    element("Id", GuidType, "0/1", "Identifier of the password on its backup server.", {
      documentedAs: "String",
      erratum: erratum(
        "documentedName",
        "ID",
        "The table has capitals; the XSD has Id, as credentials do.",
        "password-key",
      ),
    }),
    element("Hint", String, "0/1", "What reminds of the password."),
    element("LastModificationDate", DateTime, "0/1", "When the password was changed last."),
  ],
  { extends: Resource, links: passwordLinks },
);

export const PasswordKeyInfoList = complexType(
  "PasswordKeyInfoListType",
  page("get_backupservers_id_passwords"),
  "Passwords of a backup server.",
  [element("PasswordKeyInfo", PasswordKeyInfo, "0/unbounded", "One password.", { source: "xsd" })],
  { extends: List },
);

/** Creating a password takes both; editing one takes the hint alone, which is all that can change. */
export const PasswordKeyInfoSpec = complexType(
  "PasswordKeyInfoSpecType",
  page("post_backupservers_id_passwords"),
  "A password to create, or the new hint of one.",
  [
    element("Hint", String, "0/1", "What reminds of the password."),
    element("Password", String, "0/1", "The password, when it is created.", { sensitive: true }),
  ],
  { extends: Spec },
);
