/** Accounts that a client sends along with a request. */
import { String } from "./datatypes.js";
import { complexType, element, erratum, page } from "./language.js";
import { Info } from "./resource.js";

export const PlainCredentials = complexType(
  "PlainCredentialsType",
  page("post_vmrestorepoints_id_mountpoints_id_filepath_actionrestore"),
  "An account and its password.",
  [
    element("UserName", String, "1/1", "Name of the account, such as CORP\\j.doe.", {
      erratum: erratum(
        "documentedName",
        "Username",
        "The table has a small n; the documented bodies of both wires and the XSD have UserName.",
        "restore-files",
      ),
    }),
    element("Password", String, "1/1", "Password of the account.", { sensitive: true }),
  ],
  { extends: Info },
);
