/** Appliances that connect the networks of a tenant with those of a service provider. */
import { Boolean, IPv4, String } from "../datatypes.js";
import { complexType, element, erratum, page } from "../language.js";
import { Info } from "../resource.js";

const appliance = page("get_tenants_id_computeresources_id");
const needed = { request: "1/1" } as const;

export const ManualIpAddressSettings = complexType(
  "ManualIpAddressSettingsInfoType",
  appliance,
  "Network settings that are not obtained by DHCP.",
  [
    element("IpAddress", IPv4, "0/1", "Address of the appliance.", needed),
    element("SubnetMask", IPv4, "0/1", "Subnet mask of the appliance.", needed),
    element("DefaultGateway", IPv4, "0/1", "Default gateway of the appliance.", needed),
  ],
  { extends: Info },
);

export const NetworkAppliance = complexType(
  "NetworkApplianceInfoType",
  appliance,
  "An appliance that connects networks of a tenant with those of a service provider.",
  [
    element("Name", String, "0/1", "Name of the appliance.", needed),
    element("ProductionNetwork", String, "0/1", "Network that the appliance is part of.", needed),
    element("ObtainIPAddressAutomatically", Boolean, "0/1", "Whether DHCP gives the address.", {
      ...needed,
      erratum: erratum(
        "documentedName",
        "ObtainIpAddressAutomatically",
        "The tables have a small p; the XSD and every payload have IP.",
        "cloud-tenant-compute-resource",
      ),
    }),
    element(
      "ManualIpAddressSettingsInfoType",
      ManualIpAddressSettings,
      "0/1",
      "Network settings, where DHCP does not give them.",
    ),
    element("ViDistributedSwitchUuid", String, "0/1", "Distributed switch of the network.", {
      since: "v1_3",
    }),
    element(
      "ProductionNetworkUnderDvs",
      Boolean,
      "0/1",
      "Whether the network belongs to a distributed switch.",
      { since: "v1_3" },
    ),
  ],
  { extends: Info },
);
