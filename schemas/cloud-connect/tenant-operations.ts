/** What a client can ask about tenants and what they have, and what it can change in that. */
import { entities, entity, resource, task } from "../exchanges.js";
import { at, get, post, put, query, remove } from "../language.js";
import {
  CloudTenantComputeResource,
  CloudTenantComputeResourceCreateSpec,
  CloudTenantComputeResources,
} from "./compute-resources.js";
import { CreateCloudTenantSpec } from "./create-tenant.js";
import { CloudGatewayPools } from "./gateway-pools.js";
import { CloudTenantFreeLicenseCounters } from "./license-counters.js";
import { CloudSubtenant, CloudSubtenantCreateSpec, CloudSubtenants } from "./subtenants.js";
import {
  CloudTenantResource,
  CloudTenantResources,
  CreateCloudTenantResourceSpec,
} from "./tenant-resources.js";
import { CloudTenant, CloudTenants } from "./tenant.js";
import {
  CloudTenantVCloudComputeResource,
  CloudTenantVCloudComputeResourceCreateSpec,
  CloudTenantVCloudComputeResources,
} from "./vcloud-resources.js";

const tenant = "/cloud/tenants/{ID}";
const pages = "tenants_id";

const includeBackups = query("includeBackups", ["True", "False"], "Whether backups go as well.");

export const tenantOperations = [
  ...at("/cloud/tenants", { pages: "tenants" }, [
    get("getTenants", "Tenants of all service providers.", entities(CloudTenants)),
    post("createTenant", "Adds a tenant.", task(CreateCloudTenantSpec)),
  ]),
  ...at(tenant, { pages }, [
    get("getTenant", "One tenant.", entity(CloudTenant)),
    put("editTenant", "Changes what the body has of a tenant.", task(CloudTenant)),
    remove("deleteTenant", "Removes a tenant.", { ...task(), query: [includeBackups] }),
  ]),
  ...at(`${tenant}/gatewayPools`, { pages: "cloud_tenants_id_gatewaypools" }, [
    get("getGatewayPoolsOfTenant", "Pools that a tenant may use.", entities(CloudGatewayPools)),
  ]),
  ...at(`${tenant}/freelicenseCounters`, { pages: "cloud_tenants_id_freelicensecounters" }, [
    get(
      "getFreeLicenseCounters",
      "How many new and rental machines a tenant has.",
      resource(CloudTenantFreeLicenseCounters),
    ),
  ]),
  ...at(`${tenant}/subtenants`, { pages: `${pages}_subtenants` }, [
    get("getSubtenants", "Subtenants of a tenant.", resource(CloudSubtenants)),
    post("createSubtenant", "Adds a subtenant.", task(CloudSubtenantCreateSpec)),
  ]),
  ...at(
    `${tenant}/subtenants/{ID}`,
    { pages: `${pages}_subtenants_id`, parameters: ["id", "subtenantId"] },
    [
      get("getSubtenant", "One subtenant.", resource(CloudSubtenant)),
      put("editSubtenant", "Changes a subtenant.", task(CloudSubtenant)),
      remove("deleteSubtenant", "Removes a subtenant.", task()),
    ],
  ),
];

const parameters = ["id", "resourceId"];
const vCloud = "cloud_tenants_id_vcloudcomputeresources";

export const tenantResourceOperations = [
  ...at(`${tenant}/resources`, { pages: `${pages}_resources` }, [
    get("getTenantResources", "Storage that a tenant has.", resource(CloudTenantResources)),
    post("createTenantResource", "Gives storage.", task(CreateCloudTenantResourceSpec)),
  ]),
  ...at(`${tenant}/resources/{ID}`, { pages: `${pages}_resources_id`, parameters }, [
    get("getTenantResource", "One quota of storage.", resource(CloudTenantResource)),
    remove("deleteTenantResource", "Takes storage back.", task()),
  ]),
  ...at(`${tenant}/computeResources`, { pages: `${pages}_computeresources` }, [
    get(
      "getTenantComputeResources",
      "Hardware plans that a tenant has.",
      resource(CloudTenantComputeResources),
    ),
    post(
      "createTenantComputeResource",
      "Gives a hardware plan to a tenant.",
      task(CloudTenantComputeResourceCreateSpec),
    ),
  ]),
  ...at(`${tenant}/computeResources/{ID}`, { pages: `${pages}_computeresources_id`, parameters }, [
    get(
      "getTenantComputeResource",
      "One hardware plan that a tenant has.",
      resource(CloudTenantComputeResource),
    ),
    remove("deleteTenantComputeResource", "Takes a hardware plan back.", task()),
  ]),
  ...at(`${tenant}/vCloudComputeResources`, { pages: vCloud }, [
    get(
      "getTenantVCloudComputeResources",
      "Data centers that a tenant of Cloud Director has.",
      resource(CloudTenantVCloudComputeResources),
    ),
    post(
      "createTenantVCloudComputeResource",
      "Gives a data center to a tenant.",
      task(CloudTenantVCloudComputeResourceCreateSpec),
    ),
  ]),
  ...at(`${tenant}/vCloudComputeResources/{ID}`, { pages: `${vCloud}_id`, parameters }, [
    get(
      "getTenantVCloudComputeResource",
      "One data center that a tenant has.",
      resource(CloudTenantVCloudComputeResource),
    ),
    remove("deleteTenantVCloudComputeResource", "Takes a data center back.", task()),
  ]),
];
