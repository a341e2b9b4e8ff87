/** Users within a tenant who have a share of its quota. */
import { Boolean, GuidType, Int, String } from "../datatypes.js";
import { attribute, complexType, element, erratum, page } from "../language.js";
import { Info, List, Resource, Spec } from "../resource.js";
import { subtenantLinks } from "./tenant-links.js";

const subtenant = page("get_tenants_id_subtenants_id");
const create = page("post_tenants_id_subtenants");
const edit = page("put_tenants_id_subtenants_id");

const id = { documentedAs: "String" } as const;

export const CloudSubtenantRepositoryQuota = complexType(
  "CloudSubtenantRepositoryQuotaInfoType",
  subtenant,
  "Share of the tenant's quota that a subtenant may fill.",
  [
    attribute("Unlimited", Boolean, "0/1", "Whether the share is the whole quota.", {
      page: edit,
      erratum: erratum(
        "missingRow",
        "The table begins with DisplayName.",
        "A note on the page about editing has this attribute, and so do its request bodies.",
        "cloud-subtenant",
      ),
    }),
    element("DisplayName", String, "0/1", "Name that the subtenant knows it by."),
    element("TenantResourceId", GuidType, "0/1", "Quota of the tenant.", id),
    element("QuotaMb", Int, "0/1", "Size of the share, in megabytes.", { request: "1/1" }),
    element("UsedQuotaMb", Int, "0/1", "How much of it is in use, in megabytes."),
    element("QuotaId", GuidType, "0/1", "Identifier of the share.", id),
  ],
  { extends: Info },
);

export const CloudSubtenant = complexType(
  "CloudSubtenantType",
  subtenant,
  "A user within a tenant.",
  [
    attribute("Id", GuidType, "0/1", "Identifier of the subtenant.", id),
    element("Name", String, "0/1", "Name of the user.", { readOnly: true }),
    element("Description", String, "0/1", "Who the user is."),
    element("Password", String, "0/1", "Password of the user; empty in answers.", {
      sensitive: true,
    }),
    element("Enabled", Boolean, "0/1", "Whether the user may log on."),
    element("RepositoryQuota", CloudSubtenantRepositoryQuota, "0/1", "Share of the quota."),
  ],
  { extends: Resource, links: subtenantLinks },
);

/** No page shows the list; links to it have the type CloudSubtenantList. */
export const CloudSubtenants = complexType(
  "CloudSubtenantListType",
  page("get_tenants_id_subtenants"),
  "Users within a tenant.",
  [element("CloudSubtenant", CloudSubtenant, "0/unbounded", "One user.")],
  { extends: List },
);

export const CloudSubtenantCreateSpec = complexType(
  "CloudSubtenantCreateSpecType",
  create,
  "A new user within a tenant.",
  [
    element("Name", String, "1/1", "Name of the user."),
    element("Description", String, "0/1", "Who the user is."),
    element("Password", String, "1/1", "Password of the user.", { sensitive: true }),
    element("Enabled", Boolean, "0/1", "Whether the user may log on."),
    element("TenantResourceId", GuidType, "1/1", "Quota of the tenant.", id),
    element("QuotaName", String, "0/1", "Name that the user knows the share by."),
    element("QuotaMb", Int, "0/1", "Size of the share, in megabytes; 1024 at least."),
    element("UnlimitedQuota", Boolean, "1/1", "Whether the share is the whole quota."),
  ],
  { extends: Spec },
);
