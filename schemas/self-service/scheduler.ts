/** How freely tenants schedule jobs, with vSphere and with Cloud Director. */
import { enumeration, page } from "../language.js";

export const JobSchedulerType = enumeration(
  "JobSchedulerTypeEnumeration",
  page("get_selfservice_vsphere_configs_id"),
  "How freely a tenant schedules jobs.",
  ["Full", "Partial", "Random", "Disabled"],
);
