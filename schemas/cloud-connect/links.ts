/** Where a client can go from what a service provider has: gateways, networks, hardware plans. */
import { backupServer, inShort } from "../entity-links.js";
import { link, links, page } from "../language.js";

export const cloudGatewayLinks = links("/cloud/gateways/{ID}", [
  backupServer("The backup server that the gateway was made on."),
  inShort("/cloud/gateways/{ID}", "CloudGateway"),
  link("Edit", "/cloud/gateways/{ID}", "Changes the gateway.", { type: "CloudGatewayReference" }),
  link("Delete", "/cloud/gateways/{ID}", "Removes the gateway.", { type: "CloudGateway" }),
  link("Related", "/cloud/gatewayPools/{ID}", "The pool that the gateway is in."),
]);

const pool = { elsewhere: page("get_cloud_gatewaypools_id") };

/** The page has the address of a gateway where the pool is removed. */
export const cloudGatewayPoolLinks = links("/cloud/gatewayPools/{ID}", [
  backupServer("The backup server that the pool was made on."),
  inShort("/cloud/gatewayPools/{ID}", "CloudGatewayPool"),
  link("Edit", "/cloud/gatewayPools/{ID}", "Changes the pool.", {
    type: "CloudGatewayPoolReference",
  }),
  link("Delete", "/cloud/gatewayPools/{ID}", "Removes the pool."),
  link("Down", "/cloud/gatewayPools/{ID}/gateways", "Gateways in the pool.", {
    type: "CloudGatewayReferenceList",
    ...pool,
  }),
  link("Related", "/cloud/gatewayPools/{ID}/tenants", "Tenants that may use the pool.", pool),
]);

export const hardwarePlanLinks = links("/cloud/hardwarePlans/{ID}", [
  backupServer("The backup server that the plan was made on."),
  inShort("/cloud/hardwarePlans/{ID}", "CloudHardwarePlan"),
  link("Down", "/cloud/hardwarePlans/{ID}/tenants", "Tenants that subscribed to the plan.", {
    type: "CloudTenantReference",
  }),
  link("Edit", "/cloud/hardwarePlans/{ID}", "Changes the plan.", {
    type: "CloudHardwarePlanReference",
  }),
  link("Delete", "/cloud/hardwarePlans/{ID}", "Removes the plan.", { type: "CloudHardwarePlan" }),
]);

/** The page has the addresses of a hardware plan where the IP address is changed and removed. */
export const publicIpAddressLinks = links("/cloud/publicIpAddresses/{ID}", [
  backupServer("The backup server that the address is known to."),
  inShort("/cloud/publicIpAddresses/{ID}", "CloudPublicIpAddress"),
  link("Edit", "/cloud/publicIpAddresses/{ID}", "Changes the address.", {
    type: "CloudPublicIpAddressReference",
  }),
  link("Delete", "/cloud/publicIpAddresses/{ID}", "Removes the address.", {
    type: "CloudPublicIpAddress",
  }),
]);

export const vlanLinks = links("/cloud/vlans/{ID}", [
  backupServer("The backup server that the networks are known to."),
  inShort("/cloud/vlans/{ID}", "VlanConfiguration"),
  link("Edit", "/cloud/vlans/{ID}", "Changes the networks."),
  link("Delete", "/cloud/vlans/{ID}", "Removes the networks."),
]);
