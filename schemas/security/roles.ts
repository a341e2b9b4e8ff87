/** Security roles: what an account is allowed to do. */
import { String, UidType } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { Entity, List, Resource, Spec } from "../resource.js";
import { roleLinks, roleOfAccountLinks } from "./links.js";

export const EnterpriseRole = complexType(
  "EnterpriseRoleEntityType",
  page("get_security_roles_id"),
  "A security role, told by its name.",
  [],
  { extends: Entity, links: roleLinks },
);

export const EnterpriseRoles = complexType(
  "EnterpriseRoleEntityListType",
  page("get_security_roles"),
  "Security roles.",
  [
    element("EnterpriseRoleEntity", EnterpriseRole, "0/unbounded", "One security role.", {
      source: "xsd",
    }),
  ],
  { extends: List },
);

export const EnterpriseAccountInRole = complexType(
  "EnterpriseAccountInRoleType",
  page("get_security_accounts_id_roles_id"),
  "A security role that an account has.",
  [element("RoleName", String, "0/1", "Name of the security role.")],
  { extends: Resource, links: roleOfAccountLinks },
);

export const EnterpriseAccountInRoleList = complexType(
  "EnterpriseAccountInRoleListType",
  page("get_security_accounts_id_roles"),
  "Security roles that an account has.",
  [
    element(
      "EnterpriseAccountInRole",
      EnterpriseAccountInRole,
      "0/unbounded",
      "One of its roles.",
      { source: "xsd" },
    ),
  ],
  { extends: List },
);

export const EnterpriseAccountInRoleCreateSpec = complexType(
  "EnterpriseAccountInRoleCreateSpecType",
  page("post_security_accounts_id_roles"),
  "A security role to give to an account.",
  [element("EnterpriseRoleUid", UidType, "1/1", "The security role.")],
  { extends: Spec },
);

export const EnterpriseAccountInRoleCreateSpecs = complexType(
  "EnterpriseAccountInRoleCreateSpecListType",
  page("post_security_accounts"),
  "Security roles to give to a new account.",
  [
    element(
      "EnterpriseRole",
      EnterpriseAccountInRoleCreateSpec,
      "0/unbounded",
      "One security role.",
    ),
  ],
  { extends: List },
);
