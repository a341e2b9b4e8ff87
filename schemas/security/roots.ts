/** Root elements of security: sessions, accounts, roles, scopes, credentials and passwords. */
import { page, root } from "../language.js";
import { EnterpriseAccount, EnterpriseAccounts } from "./accounts.js";
import { CredentialsInfo, CredentialsInfoList, CredentialsInfoSpec } from "./credentials.js";
import { LoginSpec, LogonSession, LogonSessions } from "./logon.js";
import { EnterpriseAccountCreateSpec, FileRestoreSettingsSpec } from "./new-accounts.js";
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
  HierarchyScopeCreateSpecItem,
  RebuildScopeJobSpec,
} from "./scopes.js";
import { EnterpriseSecuritySettings } from "./settings.js";

export const securityRoots = [
  root("LogonSession", LogonSession, { typeName: "LogonSession" }),
  root("LogonSessions", LogonSessions),
  root("LoginSpec", LoginSpec, { role: "request" }),
  root("EnterpriseSecuritySettings", EnterpriseSecuritySettings, {
    typeName: "EnterpriseSecuritySettings",
  }),
  root("EnterpriseAccount", EnterpriseAccount, { typeName: "EnterpriseAccount" }),
  root("EnterpriseAccounts", EnterpriseAccounts),
  root("EnterpriseAccountCreateSpec", EnterpriseAccountCreateSpec, {
    role: "request",
    json: page("post_security_accounts"),
  }),
  root("FileRestoreSettingsSpecs", FileRestoreSettingsSpec, { role: "request" }),
  root("EnterpriseRole", EnterpriseRole, { typeName: "EnterpriseRole" }),
  root("EnterpriseRoles", EnterpriseRoles),
  root("EnterpriseAccountInRole", EnterpriseAccountInRole, { typeName: "EnterpriseAccountInRole" }),
  root("EnterpriseAccountInRoleList", EnterpriseAccountInRoleList),
  root("EnterpriseAccountInRoleCreateSpec", EnterpriseAccountInRoleCreateSpec, {
    role: "request",
    json: page("post_security_accounts_id_roles"),
  }),
  root("EnterpriseAccountHierarchyScope", EnterpriseAccountHierarchyScope, {
    typeName: "EnterpriseAccountHierarchyScope",
  }),
  root("EnterpriseAccountHierarchyScopes", EnterpriseAccountHierarchyScopes),
  root("HierarchyScopeCreateSpec", HierarchyScopeCreateSpec, {
    role: "request",
    json: page("post_security_accounts_id_scopes"),
  }),
  root("HierarchyScopeCreateSpecItem", HierarchyScopeCreateSpecItem, { role: "request" }),
  root("RebuildScopeJobSpec", RebuildScopeJobSpec, {
    role: "request",
    json: page("post_security_accounts_actionrebuildscope"),
  }),
  root("CredentialsInfo", CredentialsInfo, {
    typeName: "Credentials",
    json: page("representation_non_key"),
  }),
  root("CredentialsInfoList", CredentialsInfoList),
  root("CredentialsInfoSpec", CredentialsInfoSpec, {
    role: "request",
    json: page("post_backupservers_id_creds"),
  }),
  root("PasswordKeyInfo", PasswordKeyInfo, { typeName: "PasswordKey" }),
  root("PasswordKeyInfoList", PasswordKeyInfoList),
  root("PasswordKeyInfoSpec", PasswordKeyInfoSpec, {
    role: "request",
    json: page("post_backupservers_id_passwords"),
  }),
];
