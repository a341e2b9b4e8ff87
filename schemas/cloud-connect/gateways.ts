/** Gateways through which tenants reach a service provider. */
import { Boolean, String, UidType, UShort } from "../datatypes.js";
import { complexType, element, enumeration, page } from "../language.js";
import { Entity, List, Spec } from "../resource.js";
import { cloudGatewayLinks } from "./links.js";

const gateway = page("get_cloudgateways_id");

export const CloudGatewayNetworkingMode = enumeration(
  "CloudGatewayNetworkingMode",
  gateway,
  "How tenants reach a gateway.",
  ["Direct", "NAT"],
);

export const CloudGateway = complexType(
  "CloudGatewayEntityType",
  gateway,
  "A gateway through which tenants reach a service provider.",
  [
    element("Enabled", Boolean, "0/1", "Whether the gateway is in use."),
    element("DnsNameOrIpAddress", String, "0/1", "Name or address of the server.", {
      source: "xsd",
    }),
    element("NetworkMode", CloudGatewayNetworkingMode, "0/1", "How tenants reach the gateway.", {
      request: "1/1",
    }),
    element("ExternalIP", String, "0/1", "Address on the outer side of the NAT.", {
      request: "1/1",
    }),
    element("ExternalPort", UShort, "0/1", "Port that tenants connect to."),
    element("InternalPort", UShort, "0/1", "Port behind the NAT."),
    element("Description", String, "0/1", "What the gateway is for."),
  ],
  { extends: Entity, links: cloudGatewayLinks },
);

export const CloudGateways = complexType(
  "CloudGatewayEntityListType",
  page("get_cloudgateways"),
  "Cloud gateways of all backup servers.",
  [element("CloudGateway", CloudGateway, "0/unbounded", "One cloud gateway.")],
  { extends: List },
);

export const CreateCloudGatewaySpec = complexType(
  "CreateCloudGatewaySpecType",
  page("post_gateways"),
  "A new cloud gateway.",
  [
    element("BackupServerIdOrName", String, "0/1", "The backup server, as older clients tell it."),
    element("ServerHostName", String, "1/1", "Name or address of the server."),
    element("Description", String, "0/1", "What the gateway is for."),
    element("IncomingPort", UShort, "0/1", "Port that older servers listen on.", {
      source: "xsd",
    }),
    element("ExternalIp", String, "0/1", "Address on the outer side of the NAT."),
    element("ExternalPort", UShort, "0/1", "Port that tenants connect to."),
    element("NetworkType", CloudGatewayNetworkingMode, "1/1", "How tenants reach the gateway."),
    element("InternalPort", UShort, "0/1", "Port behind the NAT."),
    element("BackupServerUid", UidType, "0/1", "The backup server that the gateway is for.", {
      documentedAs: "UID",
    }),
  ],
  { extends: Spec },
);
