/** Virtual datacenters of Cloud Director that tenants replicate to. */
import { Boolean, GuidType, HierarchyObjRefType, Int, String, UidType } from "../datatypes.js";
import { attribute, complexType, element, enumeration, page } from "../language.js";
import { Info, List, Resource, Spec } from "../resource.js";
import { NetworkAppliance } from "./network-appliance.js";
import { vCloudComputeResourceLinks } from "./tenant-links.js";

const resource = page("get_cloud_tenants_id_vcloudcomputeresources_id");
const create = page("post_cloud_tenants_id_vcloudcomputeresources");

export const AllocationModel = enumeration(
  "AllocationModelEnumeration",
  resource,
  "How a virtual datacenter is given its resources.",
  ["Unknown", "AllocationPool", "PayAsYouGo", "ReservationPool", "Flex"],
);

export const VCloudResourceUsage = complexType(
  "CloudTenantVCloudComputeResourceUsageInfoType",
  resource,
  "How much of a virtual datacenter a tenant uses.",
  [
    element("CpuUsageMhz", Int, "0/1", "Processor time in use, in megahertz."),
    element("MemoryUsageMb", Int, "0/1", "Memory in use, in megabytes."),
    element("StorageUsageGb", Int, "0/1", "Storage in use, in gigabytes."),
  ],
  { extends: Info },
);

export const CloudTenantVCloudComputeResource = complexType(
  "CloudTenantVCloudComputeResourceType",
  resource,
  "A virtual datacenter that a tenant replicates to.",
  [
    attribute("Id", GuidType, "0/1", "Identifier of the resource.", { source: "observed" }),
    element("VirtualDataCenterName", String, "0/1", "Name of the virtual datacenter."),
    element("VirtualDataCenterRef", HierarchyObjRefType, "0/1", "Place of the datacenter."),
    element("Enabled", Boolean, "0/1", "Whether the datacenter is in use."),
    element("AllocationModel", AllocationModel, "0/1", "How it is given its resources."),
    element("UseNetworkFailoverResources", Boolean, "0/1", "Whether there is an appliance.", {
      request: "1/1",
    }),
    element("ResourceUsage", VCloudResourceUsage, "0/1", "How much is in use."),
    element("WanAcceleratorUid", UidType, "0/1", "WAN accelerator beside the datacenter."),
    element("NetworkAppliance", NetworkAppliance, "0/1", "The network extension appliance."),
  ],
  { extends: Resource, links: vCloudComputeResourceLinks },
);

export const CloudTenantVCloudComputeResources = complexType(
  "CloudTenantVCloudComputeResourceListType",
  page("get_cloud_tenants_id_vcloudcomputeresources"),
  "Virtual datacenters that a tenant replicates to.",
  [
    element(
      "CloudTenantVCloudComputeResource",
      CloudTenantVCloudComputeResource,
      "0/unbounded",
      "One virtual datacenter.",
    ),
  ],
  { extends: List },
);

export const CloudTenantVCloudComputeResourceCreateSpec = complexType(
  "CloudTenantVCloudComputeResourceCreateSpecType",
  create,
  "A virtual datacenter that a tenant shall replicate to.",
  [
    element("VirtualDataCenterRef", HierarchyObjRefType, "1/1", "Place of the datacenter."),
    element("UseNetworkFailoverResources", Boolean, "1/1", "Whether there is an appliance."),
    element("NetworkAppliance", NetworkAppliance, "0/1", "The network extension appliance."),
    element("WanAcceleratorUid", UidType, "0/1", "WAN accelerator beside the datacenter."),
  ],
  { extends: Spec },
);

export const VCloudComputeResourcesToCreate = complexType(
  "CloudTenantVCloudComputeResourceCreateListType",
  page("post_tenants"),
  "Virtual datacenters that a new tenant replicates to.",
  [
    element(
      "VCloudComputeResource",
      CloudTenantVCloudComputeResourceCreateSpec,
      "0/unbounded",
      "One virtual datacenter.",
    ),
  ],
  { extends: List },
);
