/** Public IP addresses that tenants reach their replicas by. */
import { String, UidType } from "../datatypes.js";
import { attribute, complexType, element, erratum, page } from "../language.js";
import { Entity, List, Spec } from "../resource.js";
import { publicIpAddressLinks } from "./links.js";

const address = page("get_publicipaddresses_id");

export const CloudPublicIpAddress = complexType(
  "CloudPublicIpAddressEntityType",
  address,
  "A public IP address of a service provider.",
  [
    attribute("BackupServerUid", UidType, "0/1", "The backup server that has the address.", {
      source: "xsd",
      erratum: erratum(
        "missingRow",
        "IpAddress and TenantUid are all that an address has.",
        "The XSD and the documented addresses have the backup server in an attribute.",
        "cloud-public-ip-address",
      ),
    }),
    element("IpAddress", String, "0/1", "The address."),
    element("TenantUid", UidType, "0/1", "The tenant that it is assigned to."),
  ],
  { extends: Entity, links: publicIpAddressLinks },
);

/** The items have a shorter name than the entity on its own. */
export const CloudPublicIpAddresses = complexType(
  "CloudPublicIpAddressEntityListType",
  page("get_publicipaddresses"),
  "Public IP addresses of a service provider.",
  [
    element("CloudPublicIp", CloudPublicIpAddress, "0/unbounded", "One address.", {
      source: "xsd",
    }),
  ],
  { extends: List },
);

export const CloudPublicIpAddressCreateSpec = complexType(
  "CloudPublicIpAddressCreateSpecType",
  page("post_publicipaddresses"),
  "A range of new public IP addresses.",
  [
    element("BackupServerUid", UidType, "1/1", "The backup server that they are for."),
    element("IpAddressLowerBound", String, "1/1", "The first address."),
    element("IpAddressUpperBound", String, "1/1", "The last address."),
  ],
  { extends: Spec },
);
