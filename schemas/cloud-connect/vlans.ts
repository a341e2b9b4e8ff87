/** VLANs that connect the replicas of tenants. */
import { HierarchyObjRefType, Int, String, UidType } from "../datatypes.js";
import { complexType, element, enumeration, page } from "../language.js";
import { Entity, List, Spec } from "../resource.js";
import { vlanLinks } from "./links.js";
import { HypervisorPlatform } from "./platforms.js";

const vlan = page("get_vlans_id");

export const SwitchType = enumeration("SwitchTypeEnumeration", vlan, "Kind of a virtual switch.", [
  "VirtualSwitch",
  "DistributedVirtualSwitch",
]);

const fixed = { readOnly: true } as const;

export const VlanConfiguration = complexType(
  "VlanConfigurationEntityType",
  vlan,
  "VLANs of a virtual switch that replicas of tenants may use.",
  [
    element("HostRef", HierarchyObjRefType, "0/1", "Place of the host.", fixed),
    element("PlatformType", HypervisorPlatform, "0/1", "Hypervisor of the host.", fixed),
    element("VlanIdsWithInternetLeftBound", Int, "0/1", "First VLAN that reaches the internet."),
    element("VlanIdsWithInternetRightBound", Int, "0/1", "Last VLAN that reaches the internet."),
    element("VlanIdsWithoutInternetLeftBound", Int, "0/1", "First VLAN that does not."),
    element("VlanIdsWithoutInternetRightBound", Int, "0/1", "Last VLAN that does not."),
    element("SwitchName", String, "0/1", "Name of the virtual switch.", fixed),
    element("SwitchId", String, "0/1", "Identifier of the switch on the hypervisor.", fixed),
    element("ClusterName", String, "0/1", "Name of the cluster."),
    element("ClusterId", String, "0/1", "Identifier of the cluster."),
    element("SwitchType", SwitchType, "0/1", "Kind of the virtual switch.", {
      since: "v1_3",
      ...fixed,
    }),
  ],
  { extends: Entity, links: vlanLinks },
);

export const VlanConfigurations = complexType(
  "VlanConfigurationEntityListType",
  page("get_vlans"),
  "VLANs of all virtual switches.",
  [element("Vlans", VlanConfiguration, "0/unbounded", "VLANs of one switch.", { source: "xsd" })],
  { extends: List },
);

const known = { source: "xsd" } as const;

/** No page tells how VLANs are created; all rows are those of the XSD. */
export const CloudVlanConfigurationCreateSpec = complexType(
  "CloudVlanConfigurationCreateSpecType",
  page("get_vlans"),
  "VLANs that replicas of tenants shall use.",
  [
    element("BackupServerUid", UidType, "?", "The backup server that they are for.", known),
    element("HostRef", HierarchyObjRefType, "?", "Place of the host.", known),
    element("PlatformType", HypervisorPlatform, "?", "Hypervisor of the host.", known),
    element("VlanIdsWithInternetLeftBound", Int, "?", "First VLAN with internet.", known),
    element("VlanIdsWithInternetRightBound", Int, "?", "Last VLAN with internet.", known),
    element("VlanIdsWithoutInternetLeftBound", Int, "?", "First VLAN without.", known),
    element("VlanIdsWithoutInternetRightBound", Int, "?", "Last VLAN without.", known),
    element("viClusterRef", String, "?", "Place of the cluster on VMware.", known),
    element("viClusterName", String, "?", "Name of that cluster.", known),
    element("viSwitchName", String, "?", "Name of the virtual switch on VMware.", known),
    element("viSwitchType", Int, "?", "Kind of that switch, as a number.", known),
    element("viSwitchId", String, "?", "Identifier of that switch.", known),
  ],
  { extends: Spec },
);
