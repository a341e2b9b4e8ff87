/** Storage quotas of tenants. */
import { GuidType, Int, Long, String, UidType } from "../datatypes.js";
import { attribute, complexType, element, erratum, page } from "../language.js";
import { Info, List, Resource, Spec } from "../resource.js";
import { tenantResourceLinks } from "./tenant-links.js";

const resource = page("get_tenants_id_resources_id");

export const CloudTenantRepositoryQuota = complexType(
  "CloudTenantRepositoryQuotaInfoType",
  resource,
  "Share of a repository that a tenant may fill.",
  [
    element("DisplayName", String, "0/1", "Name that the tenant knows it by.", { request: "1/1" }),
    element("RepositoryUid", UidType, "0/1", "The repository.", { request: "1/1" }),
    element("WanAcceleratorUid", UidType, "0/1", "WAN accelerator beside the repository."),
    element("Quota", Long, "0/1", "Size of the share, in megabytes.", {
      request: "1/1",
      erratum: erratum(
        "documentedName",
        "QuotaMb",
        "The page of the resource has the name of the request to create one; payloads have Quota.",
        "cloud-tenant-resource",
      ),
    }),
    element("UsedQuota", Long, "0/1", "How much of it is in use, in megabytes."),
  ],
  { extends: Info },
);

export const CloudTenantResource = complexType(
  "CloudTenantResourceType",
  resource,
  "A storage quota of a tenant.",
  [
    attribute("Id", GuidType, "0/1", "Identifier of the quota.", { documentedAs: "String" }),
    element("RepositoryQuota", CloudTenantRepositoryQuota, "0/1", "Share of a repository."),
  ],
  { extends: Resource, links: tenantResourceLinks },
);

export const CloudTenantResources = complexType(
  "CloudTenantResourceListType",
  page("get_tenants_id_resources"),
  "Storage quotas of a tenant.",
  [element("CloudTenantResource", CloudTenantResource, "0/unbounded", "One storage quota.")],
  { extends: List },
);

export const CreateCloudTenantResourceSpec = complexType(
  "CreateCloudTenantResourceSpecType",
  page("post_tenants_id_resources"),
  "A new storage quota.",
  [
    element("Name", String, "1/1", "Name that the tenant knows it by."),
    element("RepositoryUid", UidType, "1/1", "The repository."),
    element("QuotaMb", Int, "1/1", "Size of the share, in megabytes; 1024 at least."),
    element("WanAcceleratorUid", UidType, "0/1", "WAN accelerator beside the repository.", {
      empty: true,
    }),
    element("Folder", String, "0/1", "Folder of the tenant in the repository.", { source: "xsd" }),
  ],
  { extends: Spec },
);

export const CreateCloudTenantResources = complexType(
  "CreateCloudTenantResourceListType",
  page("post_tenants"),
  "Storage quotas of a new tenant.",
  [element("BackupResource", CreateCloudTenantResourceSpec, "0/unbounded", "One storage quota.")],
  { extends: List },
);
