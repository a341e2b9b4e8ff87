/** Accounts of Enterprise Manager: who may use it, and for what. */
import { Boolean, String } from "../datatypes.js";
import { complexType, element, enumeration, erratum, page } from "../language.js";
import { Entity, Info, List, Spec } from "../resource.js";
import { EnterpriseAccountInRoleCreateSpecs, EnterpriseRoles } from "./roles.js";
import { HierarchyScopeCreateSpec } from "./scopes.js";

const account = page("get_security_accounts_id");
const create = page("post_security_accounts");

export const AccountType = enumeration("AccountTypeEnumeration", create, "Kind of an account.", [
  "User",
  "Group",
  "ExternalUser",
  "ExternalGroup",
]);

const restrictions = element(
  "FlrExtentionRestrictions",
  String,
  "0/1",
  "Extensions of files that may be restored, separated by commas.",
);

export const FileRestoreSettings = complexType(
  "FileRestoreSettingsInfoType",
  account,
  "Which files an account may restore.",
  [
    element("FlrInplaceOnly", Boolean, "0/1", "Whether files of some extensions only."),
    restrictions,
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
    element("FlrSettings", FileRestoreSettings, "0/1", "Which files it may restore."),
    element("SqlSettings", SqlRestoreSettings, "0/1", "How it may restore databases."),
  ],
  { extends: Entity },
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

export const FileRestoreSettingsSpec = complexType(
  "FileRestoreSettingsSpecsType",
  create,
  "Which files a new account may restore.",
  [
    element("FlrInplaceOnly", Boolean, "1/1", "Whether files of some extensions only.", {
      erratum: erratum(
        "documentedName",
        "FlrInlaceOnly",
        "The XSD of API version 1.2 drops a letter; the page and the body on it do not.",
        "create-account",
      ),
    }),
    restrictions,
  ],
  { extends: Spec },
);

export const SqlRestoreSettingsSpec = complexType(
  "SqlRestoreSettingsSpecsType",
  create,
  "How a new account may restore databases.",
  [element("DenyInPlaceRestore", Boolean, "1/1", "Whether production databases stay untouched.")],
  { extends: Spec },
);

/** Neither restrictions nor settings can be edited later: the account has to be made anew. */
export const EnterpriseAccountCreateSpec = complexType(
  "EnterpriseAccountCreateSpecType",
  create,
  "An account that shall be able to use Enterprise Manager.",
  [
    element("AccountType", AccountType, "1/1", "Kind of the account."),
    element("AccountName", String, "1/1", "Name of the account, such as DOMAIN\\name."),
    element("Roles", EnterpriseAccountInRoleCreateSpecs, "1/1", "Security roles of the account."),
    element("AllowRestoreAllVms", Boolean, "1/1", "Whether it may restore everything."),
    element("HierarchyScopeObjects", HierarchyScopeCreateSpec, "0/1", "What else it may restore."),
    element("FlrSettings", FileRestoreSettingsSpec, "0/1", "Which files it may restore.", {
      documentedAs: "FileRestoreSettingsInfoType",
    }),
    element("SqlSettings", SqlRestoreSettingsSpec, "0/1", "How it may restore databases."),
  ],
  { extends: Spec },
);
