/** Where a client can go from a tenant, and from what a tenant has. */
import { backupServer, inShort } from "../entity-links.js";
import { link, links, page } from "../language.js";

const tenant = "/cloud/tenants/{ID}";

/** A documented collection of tenants has small letters in these addresses, unlike the requests. */
const collection = {
  source: "observed",
  page: page("representation_collections"),
  elsewhere: page("representation_collections"),
} as const;

export const tenantLinks = links(tenant, [
  backupServer("The backup server of the service provider."),
  inShort(tenant, "CloudTenant"),
  link("Edit", tenant, "Changes the tenant.", { type: "CloudTenantReference" }),
  link("Down", `${tenant}/resources`, "Storage that the tenant has.", {
    type: "CloudTenantResourceList",
  }),
  link("Create", `${tenant}/resources`, "Gives storage to the tenant.", {
    type: "CloudTenantResource",
  }),
  link("Delete", tenant, "Removes the tenant."),
  link("Down", `${tenant}/computeResources`, "Hardware plans that the tenant has.", {
    type: "CloudTenantComputeResourceList",
  }),
  link("Create", `${tenant}/computeResources`, "Gives a hardware plan to the tenant.", {
    type: "CloudTenantComputeResource",
  }),
  link("Down", `${tenant}/vcloudcomputeresources`, "Data centers that the tenant has.", {
    type: "CloudTenantVCloudComputeResourceList",
    ...collection,
  }),
  link("Create", `${tenant}/vcloudcomputeresources`, "Gives a data center to the tenant.", {
    type: "CloudTenantVCloudComputeResource",
    ...collection,
  }),
  link("Down", `${tenant}/subtenants`, "Subtenants of the tenant.", {
    type: "CloudSubtenantList",
  }),
  link("Create", `${tenant}/subtenants`, "Adds a subtenant.", { type: "CloudSubtenant" }),
  link("Related", `${tenant}/freelicenseCounters`, "How many machines the tenant has.", {
    type: "FreeLicenseCounters",
  }),
]);

const owner = link("Up", tenant, "The tenant that has it.");
const provider = link("Up", "/backupServers/{ID}", "The backup server of the service provider.");

export const freeLicenseCountersLinks = links(`${tenant}/freelicenseCounters`, [owner]);

export const subtenantLinks = links(`${tenant}/subtenants/{ID}`, [
  provider,
  owner,
  link("Edit", `${tenant}/subtenants/{ID}`, "Changes the subtenant."),
  link("Delete", `${tenant}/subtenants/{ID}`, "Removes the subtenant."),
]);

/** The page leaves out which of the resources goes. */
export const tenantResourceLinks = links(`${tenant}/resources/{ID}`, [
  link("Delete", `${tenant}/resources/{ID}`, "Takes the storage back."),
  owner,
  provider,
]);

export const computeResourceLinks = links(`${tenant}/computeResources/{ID}`, [
  link("Delete", `${tenant}/computeResources/{ID}`, "Takes the hardware plan back."),
  owner,
  provider,
]);

/** The page has cCloudComputeResources in one address. */
export const vCloudComputeResourceLinks = links(`${tenant}/vCloudComputeResources/{ID}`, [
  link("Delete", `${tenant}/vCloudComputeResources/{ID}`, "Takes the data center back."),
  owner,
  provider,
]);
