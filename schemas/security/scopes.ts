/** Restore scopes: what an account may restore. */
import { HierarchyObjRefType, String } from "../datatypes.js";
import { Platform } from "../jobs/job.js";
import { choice, complexType, element, enumeration, page } from "../language.js";
import { List, Resource, Spec } from "../resource.js";
import { scopeOfAccountLinks } from "./links.js";

const scope = page("get_security_accounts_id_scopes_id");
const create = page("post_security_accounts_id_scopes");
const rebuild = page("post_security_accounts_actionrebuildscope");

export const HierarchyScopeState = enumeration(
  "HierarchyScopeStateEnumeration",
  scope,
  "How far the server has come with a scope.",
  ["Unprocessed", "Processed", "Removing"],
);

export const EnterpriseAccountHierarchyScope = complexType(
  "EnterpriseAccountHierarchyScopeType",
  scope,
  "An object that an account may restore.",
  [
    element("Name", String, "0/1", "Name of the object."),
    element("HierarchyRootName", String, "0/1", "Identifier or name of the object's root."),
    element("Platform", Platform, "0/1", "Where the object is."),
    element("HierarchyObjectType", String, "0/1", "Kind of the object, such as ResourcePool."),
    element("State", HierarchyScopeState, "0/1", "How far the server has come with it."),
  ],
  { extends: Resource, links: scopeOfAccountLinks },
);

export const EnterpriseAccountHierarchyScopes = complexType(
  "EnterpriseAccountHierarchyScopeListType",
  page("get_security_accounts_id_scopes"),
  "Objects that an account may restore.",
  [
    element(
      "EnterpriseAccountHierarchyScope",
      EnterpriseAccountHierarchyScope,
      "0/unbounded",
      "One object.",
    ),
  ],
  { extends: List },
);

/** The documented JSON of a new account leaves both empty. */
export const HierarchyScopeCreateSpecItem = complexType(
  "HierarchyScopeCreateSpecItemType",
  create,
  "An object that an account shall be allowed to restore.",
  [
    element("HierarchyObjRef", HierarchyObjRefType, "0/1", "Place of the object.", { empty: true }),
    element("ObjectName", String, "0/1", "Name of the object."),
  ],
  { extends: Spec },
);

export const HierarchyScopeCreateSpec = complexType(
  "HierarchyScopeCreateSpecType",
  create,
  "Objects that an account shall be allowed to restore.",
  [element("HierarchyScopeItem", HierarchyScopeCreateSpecItem, "0/unbounded", "One object.")],
  { extends: List },
);

export const RebuildAll = complexType(
  "RebuildScopeJobSpecTypeNestedRebuildAll",
  rebuild,
  "The scopes of all accounts.",
  [],
);

export const RebuildUnprocessed = complexType(
  "RebuildScopeJobSpecTypeNestedRebuildUnprocessed",
  rebuild,
  "Scopes that have changed since they were built.",
  [],
);

export const RebuildForCurrentUser = complexType(
  "RebuildScopeJobSpecTypeNestedRebuildForCurrentUser",
  rebuild,
  "The scope of the account that asks.",
  [],
);

export const RebuildScopeJobSpec = complexType(
  "RebuildScopeJobSpecType",
  rebuild,
  "Which restore scopes are built anew.",
  [
    choice("by what is rebuilt", "1/1", [
      element("RebuildAll", RebuildAll, "0/1", "The scopes of all accounts."),
      element("RebuildUnprocessed", RebuildUnprocessed, "0/1", "Those that have changed since."),
      element("RebuildForCurrentUser", RebuildForCurrentUser, "0/1", "That of who asks."),
    ]),
  ],
  { extends: Spec },
);
