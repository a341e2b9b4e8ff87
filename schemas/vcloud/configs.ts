/** What organizations of Cloud Director may back up, and where to. */
import { Boolean, Long, String, UidType } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { Entity, Info, List, Resource, Spec } from "../resource.js";
import { JobSchedulerType } from "../self-service/scheduler.js";
import { organizationConfigLinks } from "./links.js";

const config = page("get_vcloud_orgconfigs_id");
const edit = page("put_vcloud_orgconfigs_id");

const needed = { request: "1/1" } as const;

const defaultSettings = element(
  "DefaultSettings",
  Boolean,
  "0/1",
  "Whether jobs have default settings.",
  { documentedAs: "Bool", page: edit },
);
const customSettings = element(
  "CustomSettings",
  Boolean,
  "0/1",
  "Whether jobs have the settings of a certain job.",
  { documentedAs: "Bool", page: edit },
);
const schedulerType = element(
  "JobSchedulerType",
  JobSchedulerType,
  "0/1",
  "How freely jobs are scheduled.",
);
const highPriority = element("HighPriorityJob", Boolean, "0/1", "Whether jobs go before others.");
const template = element("TemplateJobUid", UidType, "0/1", "The job whose settings they have.");

/** Two pages disagree on the place of the template; here it is that of the resource. */
export const VCloudOrganizationJobSettings = complexType(
  "VCloudOrganizationConfigBackupJobSettings",
  config,
  "What the jobs of an organization are like.",
  [defaultSettings, customSettings, { ...schedulerType, request: "1/1" }, highPriority, template],
  { extends: Info },
);

export const VCloudOrganizationConfig = complexType(
  "VCloudOrganizationConfigEntityType",
  config,
  "What an organization of Cloud Director may back up, and where to.",
  [
    element("BackupServerUid", UidType, "0/1", "The backup server that does it.", needed),
    element("RepositoryUid", UidType, "0/1", "The repository that has the quota, if any.", {
      request: "1/1",
      empty: true,
    }),
    element("QuotaGb", Long, "0/1", "Size of the quota in gigabytes.", needed),
    element("IsDisabled", Boolean, "0/1", "Whether self-service is off.", {
      request: "1/1",
      documentedAs: "UShort",
    }),
    element("JobSettings", VCloudOrganizationJobSettings, "0/1", "What jobs are like.", needed),
    element("UsedQuotaMb", Long, "0/1", "How much of the quota is used, in megabytes."),
    element("HostUid", UidType, "0/1", "The host that the organization is on.", needed),
    element("RepositoryFriendlyName", String, "0/1", "Name to show for the repository.", needed),
  ],
  { extends: Entity, links: organizationConfigLinks },
);

/** One of them always is "Other organizations", for those without a configuration of their own. */
export const VCloudOrganizationConfigs = complexType(
  "VCloudOrganizationConfigEntityListType",
  page("get_vcloud_orgconfigs"),
  "Configurations of all organizations.",
  [
    element(
      "VCloudOrganizationConfig",
      VCloudOrganizationConfig,
      "0/unbounded",
      "One organization.",
    ),
  ],
  { extends: List },
);

/** No page shows such a body; the one on organizations says that it lists the settings of jobs. */
export const VCloudOrganizationConfigBackupJobSettings = complexType(
  "VCloudOrganizationConfigBackupJobSettingsResourceType",
  page("get_vcloud_orgconfigs_id_backupjobsettings"),
  "What the jobs of an organization are like, as a resource.",
  [
    { ...defaultSettings, occurs: "?" },
    { ...customSettings, occurs: "?" },
    { ...schedulerType, occurs: "?", page: config },
    { ...highPriority, occurs: "?", page: config },
    { ...template, occurs: "?", page: config },
  ],
  { extends: Resource },
);

export const VCloudOrganizationConfigCreateSpec = complexType(
  "VCloudOrganizationConfigCreateSpecType",
  page("post_vcloud_orgconfigs"),
  "A configuration for an organization of Cloud Director.",
  [
    element("OrganizationName", String, "1/1", "Name of the organization."),
    element("BackupServerUid", UidType, "1/1", "The backup server that does it."),
    element("RepositoryUid", UidType, "1/1", "The repository that has the quota."),
    element("QuotaGb", Long, "1/1", "Size of the quota in gigabytes."),
    element("TemplateJobUid", UidType, "0/1", "The job whose settings new jobs have."),
    element("JobSchedulerType", JobSchedulerType, "1/1", "How freely jobs are scheduled."),
    highPriority,
    element("HostUid", UidType, "1/1", "The host that the organization is on."),
    element("RepositoryFriendlyName", String, "1/1", "Name to show for the repository."),
  ],
  { extends: Spec },
);
