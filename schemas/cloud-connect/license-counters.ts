/** Machines of a tenant that need no license of the service provider. */
import { Int } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { Resource } from "../resource.js";
import { freeLicenseCountersLinks } from "./tenant-links.js";

export const CloudTenantFreeLicenseCounters = complexType(
  "CloudTenantFreeLicenseCountersResourceType",
  page("get_cloud_tenants_id_freelicensecounters"),
  "Machines of a tenant that are rented or new, and not counted elsewhere.",
  [
    element("RentalVMBackupCount", Int, "0/1", "Rented virtual machines with backups."),
    element("RentalWorkstationBackupCount", Int, "0/1", "Rented workstations with backups."),
    element("RentalServerBackupCount", Int, "0/1", "Rented servers with backups."),
    element("NewVMBackupCount", Int, "0/1", "Virtual machines backed up first this month."),
    element("NewWorkstationBackupCount", Int, "0/1", "Workstations backed up first this month."),
    element("NewServerBackupCount", Int, "0/1", "Servers backed up first this month."),
    element("NewVMReplicaCount", Int, "0/1", "Virtual machines replicated first this month."),
  ],
  { extends: Resource, links: freeLicenseCountersLinks },
);
