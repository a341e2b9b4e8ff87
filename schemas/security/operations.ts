/** Who may use Enterprise Manager and for what, and which accounts and passwords backup servers know. */
import { creation, done, entities, entity, resource, task } from "../exchanges.js";
import { at, get, page, post, put, remove } from "../language.js";
import { Task } from "../tasks.js";
import { EnterpriseAccount, EnterpriseAccounts } from "./accounts.js";
import { CredentialsInfo, CredentialsInfoList, CredentialsInfoSpec } from "./credentials.js";
import { EnterpriseAccountCreateSpec } from "./new-accounts.js";
import { PasswordKeyInfo, PasswordKeyInfoList, PasswordKeyInfoSpec } from "./passwords.js";
import {
  EnterpriseAccountInRole,
  EnterpriseAccountInRoleCreateSpec,
  EnterpriseAccountInRoleList,
  EnterpriseRole,
  EnterpriseRoles,
} from "./roles.js";
import {
  EnterpriseAccountHierarchyScope,
  EnterpriseAccountHierarchyScopes,
  HierarchyScopeCreateSpec,
  RebuildScopeJobSpec,
} from "./scopes.js";
import { EnterpriseSecuritySettings } from "./settings.js";

const account = "/security/accounts/{ID}";
const pages = "security_accounts_id";

export const accountOperations = [
  ...at("/security", { pages: "security" }, [
    get("getSecurity", "Where accounts and roles are found.", resource(EnterpriseSecuritySettings)),
  ]),
  ...at("/security/accounts", { pages: "security_accounts" }, [
    get("getAccounts", "Accounts that may use it.", entities(EnterpriseAccounts)),
    // What the answer is, the page does not show.
    post("createAccount", "Lets an account in.", creation(EnterpriseAccountCreateSpec, "?")),
    post(
      "rebuildScope",
      "Finds out again what accounts may restore.",
      creation(RebuildScopeJobSpec, Task),
      { action: "rebuildScope" },
    ),
  ]),
  ...at(account, { pages }, [
    get("getAccount", "One account.", entity(EnterpriseAccount)),
    post("toggleRestoreScopes", "Lets an account restore everything, or no longer.", done()),
    remove("deleteAccount", "Shuts an account out.", done()),
  ]),
  ...at(`${account}/roles`, { pages: `${pages}_roles` }, [
    get("getRolesOfAccount", "Roles that an account has.", resource(EnterpriseAccountInRoleList)),
    post(
      "addRoleToAccount",
      "Gives a role to an account.",
      creation(EnterpriseAccountInRoleCreateSpec, "?"),
    ),
  ]),
  ...at(`${account}/roles/{ID}`, { pages: `${pages}_roles_id`, parameters: ["id", "roleId"] }, [
    get("getRoleOfAccount", "One role of an account.", resource(EnterpriseAccountInRole)),
    remove("removeRoleFromAccount", "Takes a role away, unless it is the only one.", done()),
  ]),
  ...at(`${account}/scopes`, { pages: `${pages}_scopes` }, [
    get(
      "getScopesOfAccount",
      "What an account may restore.",
      resource(EnterpriseAccountHierarchyScopes),
    ),
    post("addScopeToAccount", "Lets it restore more.", task(HierarchyScopeCreateSpec)),
  ]),
  // The title of the page that deletes one has a blank in the path.
  ...at(`${account}/scopes/{ID}`, { pages: `${pages}_scopes_id`, parameters: ["id", "scopeId"] }, [
    get("getScopeOfAccount", "One of these things.", resource(EnterpriseAccountHierarchyScope)),
    remove("removeScopeFromAccount", "Lets it restore less.", done()),
  ]),
  ...at("/security/roles", { pages: "security_roles" }, [
    get("getRoles", "Roles that accounts can have.", entities(EnterpriseRoles)),
  ]),
  ...at("/security/roles/{ID}", { pages: "security_roles_id" }, [
    get("getRole", "One role.", entity(EnterpriseRole)),
  ]),
];

const credentials = "/backupServers/{ID}/credentials";
const passwords = "/backupServers/{ID}/passwords";

export const credentialOperations = [
  ...at(credentials, { pages: "backupservers_id_creds" }, [
    get("getCredentialsList", "Accounts of a backup server.", resource(CredentialsInfoList)),
    // What the answer is, the page does not show.
    post(
      "createCredentials",
      "Makes an account known to a backup server.",
      creation(CredentialsInfoSpec, "?"),
      { action: "create", page: page("post_backupservers_id_creds") },
    ),
  ]),
  ...at(
    `${credentials}/{ID}`,
    { pages: "backupservers_id_creds_id", parameters: ["id", "credentialsId"] },
    [
      get("getCredentials", "One account.", resource(CredentialsInfo)),
      put("editCredentials", "Changes an account.", done(CredentialsInfo)),
      remove("deleteCredentials", "Removes an account that nothing uses.", done()),
    ],
  ),
  ...at(passwords, { pages: "backupservers_id_passwords" }, [
    get("getPasswords", "Passwords of a backup server.", resource(PasswordKeyInfoList)),
    post("createPassword", "Adds a password.", task(PasswordKeyInfoSpec), {
      action: "create",
      page: page("post_backupservers_id_passwords"),
    }),
  ]),
  ...at(
    `${passwords}/{ID}`,
    { pages: "backupservers_id_passwords_id", parameters: ["id", "passwordId"] },
    [
      get("getPassword", "One password, told by its hint.", resource(PasswordKeyInfo)),
      put("editPassword", "Changes the hint of a password.", done(PasswordKeyInfoSpec)),
      remove("deletePassword", "Removes a password that no job uses.", done()),
    ],
  ),
];
