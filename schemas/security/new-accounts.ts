/** Accounts that shall be able to use Enterprise Manager. */
import { Boolean, String } from "../datatypes.js";
import { complexType, element, erratum, is, page, requires, rule } from "../language.js";
import { Spec } from "../resource.js";
import { AccountType } from "./accounts.js";
import { EnterpriseAccountInRoleCreateSpecs } from "./roles.js";
import { HierarchyScopeCreateSpec } from "./scopes.js";

const create = page("post_security_accounts");

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
    element(
      "FlrExtentionRestrictions",
      String,
      "0/1",
      "Extensions of files that may be restored, separated by commas.",
    ),
  ],
  {
    extends: Spec,
    rules: [
      rule("file-extensions", create, "Whoever restricts extensions says which are left.", {
        when: is("FlrInplaceOnly", true),
        demand: requires("FlrExtentionRestrictions"),
        passes: { FlrInplaceOnly: true, FlrExtentionRestrictions: "docx,pdf" },
        fails: { FlrInplaceOnly: true },
      }),
    ],
  },
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
    element(
      "HierarchyScopeObjects",
      HierarchyScopeCreateSpec,
      "0/1",
      "What it may restore, where that is not everything.",
    ),
    element("FlrSettings", FileRestoreSettingsSpec, "0/1", "Which files it may restore.", {
      documentedAs: "FileRestoreSettingsInfoType",
    }),
    element("SqlSettings", SqlRestoreSettingsSpec, "0/1", "How it may restore databases.", {
      since: "v1_3",
    }),
  ],
  {
    extends: Spec,
    rules: [
      rule("restore-scope", create, "An account that may not restore everything has a scope.", {
        when: is("AllowRestoreAllVms", false),
        demand: requires("HierarchyScopeObjects"),
        passes: { AllowRestoreAllVms: false, HierarchyScopeObjects: { HierarchyScopeItems: [] } },
        fails: { AllowRestoreAllVms: false },
      }),
    ],
  },
);
