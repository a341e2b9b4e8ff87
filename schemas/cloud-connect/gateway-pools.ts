/** Pools of gateways that tenants are assigned to. */
import { String, UidType } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { Entity, List, Spec } from "../resource.js";
import { cloudGatewayPoolLinks } from "./links.js";

const pool = page("get_cloud_gatewaypools_id");

export const CloudGatewayPoolGateways = complexType(
  "CloudGatewayPoolGatewayListType",
  pool,
  "Gateways in a pool.",
  [element("CloudGatewayUid", UidType, "0/unbounded", "One gateway.")],
  { extends: List },
);

export const CloudGatewayPoolTenants = complexType(
  "CloudGatewayPoolTenantListType",
  pool,
  "Tenants that a pool is assigned to.",
  [element("CloudTenantUid", UidType, "0/unbounded", "One tenant.")],
  { extends: List },
);

/** The page on editing has the BackupServerUid of the page on creating; its own bodies go without. */
export const CloudGatewayPool = complexType(
  "CloudGatewayPoolEntityType",
  pool,
  "A pool of cloud gateways.",
  [
    element("Description", String, "0/1", "What the pool is for."),
    element("CloudGateways", CloudGatewayPoolGateways, "0/1", "Gateways in the pool.", {
      request: "1/1",
    }),
    element("CloudTenants", CloudGatewayPoolTenants, "0/1", "Tenants that it is assigned to."),
  ],
  { extends: Entity, links: cloudGatewayPoolLinks },
);

export const CloudGatewayPools = complexType(
  "CloudGatewayPoolEntityListType",
  page("get_cloudgatewaypools"),
  "Gateway pools of all backup servers, or of one tenant.",
  [element("CloudGatewayPool", CloudGatewayPool, "0/unbounded", "One gateway pool.")],
  { extends: List },
);

export const CreateCloudGatewayPoolSpec = complexType(
  "CreateCloudGatewayPoolSpecType",
  page("post_cloudgatewaypools"),
  "A new gateway pool.",
  [
    element("Name", String, "1/1", "Name of the pool."),
    element("Description", String, "0/1", "What the pool is for."),
    element("CloudGateways", CloudGatewayPoolGateways, "1/1", "Gateways in the pool."),
    element("CloudTenants", CloudGatewayPoolTenants, "0/1", "Tenants that it is assigned to."),
    element("BackupServerUid", UidType, "1/1", "The backup server that the pool is for."),
  ],
  { extends: Spec },
);
