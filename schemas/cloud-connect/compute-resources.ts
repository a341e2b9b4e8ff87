/** Hardware plans that tenants are subscribed to. */
import { Boolean, GuidType, Int, String, UidType } from "../datatypes.js";
import { attribute, complexType, element, erratum, page } from "../language.js";
import { Info, List, Resource, Spec } from "../resource.js";
import { NetworkAppliance } from "./network-appliance.js";
import { HypervisorPlatform } from "./platforms.js";
import { computeResourceLinks } from "./tenant-links.js";

const resource = page("get_tenants_id_computeresources_id");
const tenant = page("get_tenants_id");

export const StorageResourceStat = complexType(
  "StorageResourceStatInfoType",
  tenant,
  "Use of one storage.",
  [
    element("StorageName", String, "0/1", "Name of the storage."),
    element("StorageUsageGb", Int, "0/1", "How much of it is in use, in gigabytes.", {
      erratum: erratum(
        "contradiction",
        "Number of CPUs used by the tenant",
        "The sentence belongs to CPUCount; the name says gigabytes, as the limit beside it does.",
        "cloud-tenant-compute-resource",
      ),
    }),
    element("StorageLimitGb", Int, "0/1", "How much of it may be used, in gigabytes."),
  ],
  { extends: Info },
);

export const StorageResourceStats = complexType(
  "StorageResourceStatsListType",
  tenant,
  "Use of all storages.",
  [
    element("StorageResourceStat", StorageResourceStat, "0/unbounded", "Use of one storage.", {
      source: "xsd",
    }),
  ],
  { extends: List },
);

/** The table of the page on compute resources says what these rows mean, under names of other rows. */
const misnamed = (documented: string) =>
  erratum(
    "documentedName",
    documented,
    "The page of the resource repeats a name of the network settings; payloads have this one.",
    "cloud-tenant-compute-resource",
  );

export const ComputeResourceStats = complexType(
  "ComputeResourceStatsInfoType",
  tenant,
  "How much of a hardware plan a tenant uses.",
  [
    element("MemoryUsageMb", Int, "0/1", "Memory in use, in megabytes.", {
      erratum: misnamed("IpAddress"),
    }),
    element("CPUCount", Int, "0/1", "Processors in use.", {
      jsonAliases: ["CpuCount"],
      erratum: misnamed("SubnetMask"),
    }),
    element("StorageResourceStats", StorageResourceStats, "0/1", "Use of storages.", {
      erratum: misnamed("DefaultGateway"),
    }),
  ],
  { extends: Info },
);

export const CloudTenantComputeResource = complexType(
  "CloudTenantComputeResourceType",
  resource,
  "A hardware plan that a tenant is subscribed to.",
  [
    attribute("Id", GuidType, "0/1", "Identifier of the subscription.", { source: "xsd" }),
    element("CloudHardwarePlanUid", UidType, "0/1", "The hardware plan.", { request: "1/1" }),
    element("WanAcceleratorUid", UidType, "0/1", "WAN accelerator beside the cloud host."),
    element("PlatformType", HypervisorPlatform, "0/1", "Hypervisor of the plan."),
    element("UseNetworkFailoverResources", Boolean, "0/1", "Whether there is an appliance.", {
      request: "1/1",
    }),
    element("NetworkAppliance", NetworkAppliance, "0/1", "The network extension appliance.", {
      request: "1/1",
    }),
    element("ComputeResourceStats", ComputeResourceStats, "0/1", "How much is in use."),
  ],
  { extends: Resource, links: computeResourceLinks },
);

export const CloudTenantComputeResources = complexType(
  "CloudTenantComputeResourceListType",
  page("get_tenants_id_computeresources"),
  "Hardware plans that a tenant is subscribed to.",
  [
    element(
      "CloudTenantComputeResource",
      CloudTenantComputeResource,
      "0/unbounded",
      "One hardware plan.",
    ),
  ],
  { extends: List },
);

export const CloudTenantComputeResourceCreateSpec = complexType(
  "CloudTenantComputeResourceCreateSpecType",
  page("post_tenants_id_computeresources"),
  "A hardware plan that a tenant shall be subscribed to.",
  [
    element("CloudHardwarePlanUid", UidType, "1/1", "The hardware plan."),
    element("WanAcceleratorUid", UidType, "0/1", "WAN accelerator beside the cloud host."),
    element("PlatformType", HypervisorPlatform, "1/1", "Hypervisor of the plan."),
    element("UseNetworkFailoverResources", Boolean, "1/1", "Whether there is an appliance."),
    element("NetworkAppliance", NetworkAppliance, "0/1", "The network extension appliance.", {
      since: "v1_3",
      page: page("post_tenants"),
    }),
  ],
  { extends: Spec },
);

export const CloudTenantComputeResourcesToCreate = complexType(
  "CloudTenantComputeResourceCreateListType",
  page("post_tenants"),
  "Hardware plans that a new tenant is subscribed to.",
  [
    element(
      "ComputeResource",
      CloudTenantComputeResourceCreateSpec,
      "0/unbounded",
      "One hardware plan.",
    ),
  ],
  { extends: List },
);
