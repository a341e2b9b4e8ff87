/** Kinds of tenants: with an account of their own, from Cloud Director, from Active Directory. */
import { HierarchyObjRefType, String, UShort } from "../datatypes.js";
import { choice, complexType, element, page } from "../language.js";
import { Info } from "../resource.js";

const tenant = page("get_tenants_id");

/** The tables of tenants do not go further down; rows are those of the examples. */
const shown = { source: "observed" } as const;

export const TenantCredentials = complexType(
  "TenantCredentialsInfoType",
  page("cloud_connect_tenant_credentials"),
  "What a tenant logs on with.",
  [
    element("Username", String, "0/1", "Name of the account.", { request: "1/1" }),
    element("Password", String, "0/1", "Password of the account; servers leave it out.", {
      sensitive: true,
    }),
  ],
  { extends: Info },
);

export const StandaloneTenant = complexType(
  "StandaloneTenantInfoType",
  tenant,
  "A tenant with an account of its own.",
  [element("TenantCredentials", TenantCredentials, "0/1", "What the tenant logs on with.", shown)],
  { extends: Info },
);

export const VCloudTenant = complexType(
  "vCloudTenantInfoType",
  tenant,
  "A tenant that is an organization of Cloud Director.",
  [
    element("OrganizationName", String, "0/1", "Name of the organization.", shown),
    element("OrganizationRef", HierarchyObjRefType, "0/1", "Place of the organization.", shown),
  ],
  { extends: Info },
);

export const ADTenantDomain = complexType(
  "ADTenantDomainInfoType",
  tenant,
  "The domain of a tenant.",
  [
    element("DomainName", String, "0/1", "Name of the domain or of its controller.", shown),
    element("Port", UShort, "0/1", "Port of the domain controller.", shown),
  ],
  { extends: Info },
);

export const ADTenant = complexType(
  "ADTenantInfoType",
  tenant,
  "A tenant with an account in Active Directory.",
  [
    element("Domain", ADTenantDomain, "0/1", "The domain of the tenant.", shown),
    element("Account", String, "0/1", "The account in the domain.", shown),
  ],
  { extends: Info },
);

export const TenantKind = complexType(
  "CloudTenantEntityTypeNestedTenantType",
  tenant,
  "Which kind of tenant it is.",
  [
    choice("by kind of tenant", "1/1", [
      element("StandaloneTenant", StandaloneTenant, "0/1", "One with its own account.", shown),
      element("vCloudTenant", VCloudTenant, "0/1", "One from Cloud Director.", shown),
      element("ADTenantType", ADTenant, "0/1", "One from Active Directory.", shown),
    ]),
  ],
);
