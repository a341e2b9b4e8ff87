/** Accounts that a backup server logs on to other machines with. */
import { GuidType, String } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { List, Resource, Spec } from "../resource.js";
import { credentialsLinks } from "./links.js";

const credentials = page("get_backupservers_id_creds_id");
const create = page("post_backupservers_id_creds");

const username = element("Username", String, "0/1", "Name of the account.");
const description = element("Description", String, "0/1", "What the account is for.");
const password = element("Password", String, "0/1", "Password of the account.", {
  sensitive: true,
});

/** Servers leave the password empty when they answer. */
export const CredentialsInfo = complexType(
  "CredentialsInfoType",
  credentials,
  "An account that the backup server knows.",
  [
    element("Id", GuidType, "0/1", "Identifier of the account on its backup server.", {
      documentedAs: "String",
    }),
    username,
    description,
    password,
  ],
  { extends: Resource, links: credentialsLinks },
);

export const CredentialsInfoList = complexType(
  "CredentialsInfoListType",
  page("get_backupservers_id_creds"),
  "Accounts that a backup server knows.",
  [element("CredentialsInfo", CredentialsInfo, "0/unbounded", "One account.")],
  { extends: List },
);

export const CredentialsInfoSpec = complexType(
  "CredentialsInfoSpecType",
  create,
  "An account to make known to a backup server.",
  [username, description, password],
  { extends: Spec },
);
