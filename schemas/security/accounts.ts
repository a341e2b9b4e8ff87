/** Accounts of Enterprise Manager: who may use it, and for what. */
import { Boolean, String } from "../datatypes.js";
import { complexType, element, enumeration, page } from "../language.js";
import { Entity, Info, List } from "../resource.js";
import { accountLinks } from "./links.js";
import { EnterpriseRoles } from "./roles.js";

const account = page("get_security_accounts_id");
const create = page("post_security_accounts");

export const AccountType = enumeration("AccountTypeEnumeration", create, "Kind of an account.", [
  "User",
  "Group",
  "ExternalUser",
  "ExternalGroup",
]);

export const FileRestoreSettings = complexType(
  "FileRestoreSettingsInfoType",
  account,
  "Which files an account may restore.",
  [
    element("FlrInplaceOnly", Boolean, "0/1", "Whether files of some extensions only."),
    element(
      "FlrExtentionRestrictions",
      String,
      "0/1",
      "Extensions of files that may be restored, separated by commas.",
    ),
  ],
  { extends: Info },
);

export const SqlRestoreSettings = complexType(
  "SqlRestoreSettingsInfoType",
  account,
  "How an account may restore databases.",
  [element("DenyInPlaceRestore", Boolean, "0/1", "Whether production databases stay untouched.")],
  { extends: Info },
);

export const EnterpriseAccount = complexType(
  "EnterpriseAccountEntityType",
  account,
  "An account that may use Enterprise Manager.",
  [
    element("AccountType", AccountType, "0/1", "Kind of the account."),
    element("Roles", EnterpriseRoles, "0/1", "Roles that older servers tell here.", {
      source: "xsd",
    }),
    element("AllowRestoreAllVms", Boolean, "0/1", "Whether it may restore everything."),
    element("FlrSettings", FileRestoreSettings, "0/1", "Which files it may restore.", {
      since: "v1_3",
    }),
    element("SqlSettings", SqlRestoreSettings, "0/1", "How it may restore databases.", {
      since: "v1_3",
    }),
  ],
  { extends: Entity, links: accountLinks },
);

export const EnterpriseAccounts = complexType(
  "EnterpriseAccountEntityListType",
  page("get_security_accounts"),
  "Accounts that may use Enterprise Manager.",
  [
    element("EnterpriseAccountEntity", EnterpriseAccount, "0/unbounded", "One account.", {
      source: "xsd",
    }),
  ],
  { extends: List },
);
