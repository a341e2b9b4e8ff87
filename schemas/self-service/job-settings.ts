/** What the jobs of a tenant of vSphere are like. */
import { Boolean, UidType } from "../datatypes.js";
import { complexType, element, erratum, page } from "../language.js";
import { Info, Resource } from "../resource.js";
import { JobSchedulerType } from "./scheduler.js";

const edit = page("put_selfservice_vsphere_configs_id");

const defaultSettings = element(
  "DefaultSettings",
  Boolean,
  "0/1",
  "Whether jobs have default settings.",
);
const schedulerType = element(
  "JobSchedulerType",
  JobSchedulerType,
  "0/1",
  "How freely jobs are scheduled.",
);
const highPriority = element("HighPriorityJob", Boolean, "0/1", "Whether jobs go before others.");

export const VSphereSelfServiceJobSettings = complexType(
  "VSphereSelfServiceConfigEntityTypeJobSettings",
  edit,
  "What the jobs of a tenant are like.",
  [
    defaultSettings,
    schedulerType,
    highPriority,
    element("TemplateJobUid", UidType, "0/1", "The job whose settings they have.", {
      source: "observed",
      erratum: erratum(
        "missingRow",
        "DefaultSettings, JobSchedulerType and HighPriorityJob are all that there is.",
        "The JSON of the same page has TemplateJobUid behind them, as creating a tenant has it.",
        "edit-self-service-config",
      ),
    }),
  ],
  { extends: Info },
);

/** No page shows such a body; the one on creating tenants says that it lists the settings of jobs. */
export const VSphereSelfServiceConfigJobSettings = complexType(
  "VSphereSelfServiceConfigJobSettingsResourceType",
  page("get_selfservice_vsphere_configs_id_backupjobsettings"),
  "What the jobs of a tenant are like, as a resource.",
  [
    { ...defaultSettings, occurs: "?", page: edit },
    { ...schedulerType, occurs: "?", page: edit },
    { ...highPriority, occurs: "?", page: edit },
    element("TemplateJobUid", UidType, "?", "The job whose settings they have.", { page: edit }),
  ],
  { extends: Resource },
);
