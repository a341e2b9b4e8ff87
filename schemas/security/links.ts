/** Where a client can go from accounts and roles, and from what backup servers know of accounts. */
import { inShort } from "../entity-links.js";
import { link, links, page } from "../language.js";

/** No page lists them; the documented settings have them. */
const observed = { source: "observed", page: page("scenario_restore_scope") } as const;

export const securityLinks = links("/security", [
  link("Down", "/security/accounts", "Accounts that may use Enterprise Manager.", {
    type: "EnterpriseAccountReferenceList",
    ...observed,
  }),
  link("Down", "/security/roles", "Roles that accounts can have.", {
    type: "EnterpriseRoleReferenceList",
    ...observed,
  }),
  link("Create", "/security/accounts", "Lets an account in.", observed),
  link(
    "Start",
    "/security/accounts?action=rebuildScope",
    "Finds out again what accounts may restore.",
    observed,
  ),
]);

const account = "/security/accounts/{ID}";

export const accountLinks = links(account, [
  inShort(account, "EnterpriseAccount"),
  link("Down", `${account}/roles`, "Roles that the account has.", {
    type: "EnterpriseAccountInRoleList",
  }),
  link("Create", `${account}/roles`, "Gives a role to the account.", {
    type: "EnterpriseAccountInRole",
  }),
  link("Down", `${account}/scopes`, "What the account may restore.", {
    type: "EnterpriseAccountHierarchyScopeList",
  }),
  link("Create", `${account}/scopes`, "Lets the account restore more.", {
    type: "EnterpriseAccountHierarchyScope",
  }),
  link("Delete", account, "Shuts the account out."),
  link("ToggleRestoreScopesEnabled", account, "Lets it restore everything, or no longer."),
]);

export const roleOfAccountLinks = links(`${account}/roles/{ID}`, [
  link("Delete", `${account}/roles/{ID}`, "Takes the role away."),
]);

export const scopeOfAccountLinks = links(`${account}/scopes/{ID}`, [
  link("Delete", `${account}/scopes/{ID}`, "Lets the account restore less.", {
    type: "EnterpriseAccountHierarchyScope",
  }),
]);

export const roleLinks = links("/security/roles/{ID}", [
  inShort("/security/roles/{ID}", "EnterpriseRole"),
]);

const server = (says: string) => link("Up", "/backupServers/{ID}", says);
const credentials = "/backupServers/{ID}/credentials/{ID}";
const password = "/backupServers/{ID}/passwords/{ID}";

export const credentialsLinks = links(credentials, [
  server("The backup server that knows the account."),
  link("Edit", credentials, "Changes the account."),
  link("Delete", credentials, "Removes the account."),
]);

export const passwordLinks = links(password, [
  server("The backup server that has the password."),
  link("Edit", password, "Changes the hint."),
  link("Delete", password, "Removes the password."),
]);
