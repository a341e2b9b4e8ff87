/** Example documents of self-service with Cloud Director. */
import type { Example } from "../registry.js";

export const vCloudExamples: readonly Example[] = [
  {
    name: "vcloud-service",
    files: ["vcloud/vcloud-service.xml", "vcloud/vcloud-service.json"],
    root: "VCloudService",
    role: "response",
    shows: "Where the organizations of Cloud Director are.",
    page: "get_vcloud",
  },
  {
    name: "vcloud-organization-config",
    files: ["vcloud/vcloud-organization-config.xml", "vcloud/vcloud-organization-config.json"],
    root: "VCloudOrganizationConfig",
    role: "response",
    shows: "An organization whose jobs have the settings of a certain job.",
    page: "vcloud_orgconfigs_id",
  },
  {
    name: "vcloud-organization-configs",
    files: ["vcloud/vcloud-organization-configs.xml", "vcloud/vcloud-organization-configs.json"],
    root: "VCloudOrganizationConfigs",
    role: "response",
    shows: "An organization, and the configuration for all others, which has no repository.",
    page: "vcloud_orgconfigs",
  },
  {
    name: "edit-vcloud-organization-config",
    files: [
      "vcloud/edit-vcloud-organization-config.xml",
      "vcloud/edit-vcloud-organization-config.json",
    ],
    root: "VCloudOrganizationConfig",
    role: "request",
    shows: "An organization gets a bigger quota.",
    page: "put_vcloud_orgconfigs_id",
  },
  {
    name: "vcloud-organization-job-settings",
    files: [
      "vcloud/vcloud-organization-job-settings.xml",
      "vcloud/vcloud-organization-job-settings.json",
    ],
    root: "VCloudOrganizationConfigBackupJobSettings",
    role: "response",
    shows: "What the jobs of an organization are like; no page shows such a body.",
    page: "get_vcloud_orgconfigs_id_backupjobsettings",
  },
  {
    name: "create-vcloud-organization-config",
    files: [
      "vcloud/create-vcloud-organization-config.xml",
      "vcloud/create-vcloud-organization-config.json",
    ],
    root: "VCloudOrganizationConfigCreateSpec",
    role: "request",
    shows: "An organization gets a quota and a name for its repository.",
    page: "post_vcloud_orgconfigs",
  },
];
