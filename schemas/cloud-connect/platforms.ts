/** Platforms that a service provider offers to tenants. */
import { enumeration, page } from "../language.js";

export const CloudPlatform = enumeration(
  "CloudPlatformEnumeration",
  page("get_cloudreplicas_id"),
  "Where the replicas of a tenant are.",
  ["VMware", "HyperV", "vCloud"],
);

export const HypervisorPlatform = enumeration(
  "HypervisorPlatformEnumeration",
  page("get_tenants_id_computeresources_id"),
  "Hypervisor that a resource belongs to.",
  ["VMware", "HyperV"],
);
