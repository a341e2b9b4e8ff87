/** What a client can ask a service provider for: gateways, networks, hardware plans, and more of the kind. */
import { entities, entity, resource, task } from "../exchanges.js";
import { at, get, page, post, put, remove } from "../language.js";
import {
  CloudGatewayPool,
  CloudGatewayPools,
  CreateCloudGatewayPoolSpec,
} from "./gateway-pools.js";
import { CloudGateway, CloudGateways, CreateCloudGatewaySpec } from "./gateways.js";
import {
  CloudHardwarePlan,
  CloudHardwarePlanCreateSpec,
  CloudHardwarePlans,
} from "./hardware-plans.js";
import {
  CloudPublicIpAddress,
  CloudPublicIpAddressCreateSpec,
  CloudPublicIpAddresses,
} from "./public-ip-addresses.js";
import { CloudConnectService } from "./service.js";
import { CloudTenants } from "./tenant.js";
import { VlanConfiguration, VlanConfigurations } from "./vlans.js";

export const gatewayOperations = [
  ...at("/cloud", { pages: "cloud" }, [
    get(
      "getCloud",
      "Where everything about Cloud Connect is found.",
      resource(CloudConnectService),
    ),
  ]),
  ...at("/cloud/gateways", { pages: "cloudgateways" }, [
    get("getCloudGateways", "Gateways of all service providers.", entities(CloudGateways)),
    post("createCloudGateway", "Adds a gateway.", task(CreateCloudGatewaySpec), {
      page: page("post_gateways"),
    }),
  ]),
  ...at("/cloud/gateways/{ID}", { pages: "cloudgateways_id" }, [
    get("getCloudGateway", "One gateway.", entity(CloudGateway)),
    put("editCloudGateway", "Changes a gateway.", task(CloudGateway)),
    remove("deleteCloudGateway", "Removes a gateway.", task()),
  ]),
  ...at("/cloud/gatewayPools", { pages: "cloudgatewaypools" }, [
    get("getCloudGatewayPools", "Pools of gateways.", entities(CloudGatewayPools)),
    post("createCloudGatewayPool", "Adds a pool.", task(CreateCloudGatewayPoolSpec)),
  ]),
  ...at("/cloud/gatewayPools/{ID}", { pages: "cloud_gatewaypools_id" }, [
    get("getCloudGatewayPool", "One pool of gateways.", entity(CloudGatewayPool)),
    put("editCloudGatewayPool", "Changes a pool.", task(CloudGatewayPool)),
    remove("deleteCloudGatewayPool", "Removes a pool.", task()),
  ]),
];

export const hardwarePlanOperations = [
  ...at("/cloud/hardwarePlans", { pages: "hardwareplans" }, [
    get("getHardwarePlans", "Plans that tenants subscribe to.", entities(CloudHardwarePlans)),
    post("createHardwarePlan", "Adds a plan.", task(CloudHardwarePlanCreateSpec)),
  ]),
  ...at("/cloud/hardwarePlans/{ID}", { pages: "hardwareplans_id" }, [
    get("getHardwarePlan", "One plan.", entity(CloudHardwarePlan)),
    put("editHardwarePlan", "Changes a plan, but not its networks.", task(CloudHardwarePlan)),
    remove("deleteHardwarePlan", "Removes a plan that no tenant has.", task()),
  ]),
  ...at("/cloud/hardwarePlans/{ID}/tenants", { pages: "hardwareplans_id_tenants" }, [
    get("getTenantsOfHardwarePlan", "Tenants that subscribed to it.", entities(CloudTenants)),
  ]),
];

export const cloudNetworkOperations = [
  ...at("/cloud/publicIpAddresses", { pages: "publicipaddresses" }, [
    get("getPublicIpAddresses", "Addresses for tenants.", entities(CloudPublicIpAddresses)),
    post("createPublicIpAddresses", "Adds addresses.", task(CloudPublicIpAddressCreateSpec)),
  ]),
  ...at("/cloud/publicIpAddresses/{ID}", { pages: "publicipaddresses_id" }, [
    get("getPublicIpAddress", "One address.", entity(CloudPublicIpAddress)),
    // The page gives 204 as the code of its answer, which is a task all the same.
    put("editPublicIpAddress", "Changes an address.", task(CloudPublicIpAddress)),
    remove("deletePublicIpAddress", "Removes an address.", task()),
  ]),
  // The XSD has a body to create one; no page has the request.
  ...at("/cloud/vlans", { pages: "vlans" }, [
    get("getVlans", "Networks for tenants.", entities(VlanConfigurations)),
  ]),
  ...at("/cloud/vlans/{ID}", { pages: "vlans_id" }, [
    get("getVlan", "One range of networks.", entity(VlanConfiguration)),
    put("editVlan", "Changes a range of networks.", task(VlanConfiguration)),
    remove("deleteVlan", "Removes a range of networks.", task()),
  ]),
];
