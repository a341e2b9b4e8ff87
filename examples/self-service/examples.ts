/** Example documents of self-service with vSphere. */
import type { Example } from "../registry.js";

export const selfServiceExamples: readonly Example[] = [
  {
    name: "vsphere-self-service",
    files: ["self-service/vsphere-self-service.xml", "self-service/vsphere-self-service.json"],
    root: "VSphereSelfService",
    role: "response",
    shows: "Where the tenants of vSphere are.",
    page: "get_selfservice_vsphere",
  },
  {
    name: "self-service-config",
    files: ["self-service/self-service-config.xml", "self-service/self-service-config.json"],
    root: "VSphereSelfServiceConfig",
    role: "response",
    shows: "A group of which each user has a quota, on two vCenter Servers.",
    page: "selfservice_vsphere_configs_id",
    errata: ["VSphereSelfServiceConfig/UsedQuotaMb"],
  },
  {
    name: "self-service-configs",
    files: ["self-service/self-service-configs.xml", "self-service/self-service-configs.json"],
    root: "VSphereSelfServiceConfigs",
    role: "response",
    shows: "A group, and a user who may see every vCenter Server; empty lists stay lists.",
    page: "selfservice_vsphere_configs",
    errata: [
      "VSphereSelfServiceConfig/UsedQuotaMb",
      "VSphereSelfServiceJobSettings/TemplateJobUid",
    ],
  },
  {
    name: "edit-self-service-config",
    files: [
      "self-service/edit-self-service-config.xml",
      "self-service/edit-self-service-config.json",
    ],
    root: "VSphereSelfServiceConfig",
    role: "request",
    shows: "A bigger quota, and jobs with the settings of a certain one.",
    page: "put_selfservice_vsphere_configs_id",
    errata: [
      "VSphereSelfServiceConfig/UsedQuotaMb",
      "VSphereSelfServiceJobSettings/TemplateJobUid",
    ],
  },
  {
    name: "self-service-config-job-settings",
    files: [
      "self-service/self-service-config-job-settings.xml",
      "self-service/self-service-config-job-settings.json",
    ],
    root: "VSphereSelfServiceConfigJobSettings",
    role: "response",
    shows: "What the jobs of a tenant are like; no page shows such a body.",
    page: "get_selfservice_vsphere_configs_id_backupjobsettings",
  },
  {
    name: "create-self-service-config",
    files: [
      "self-service/create-self-service-config.xml",
      "self-service/create-self-service-config.json",
    ],
    root: "VSphereSelfServiceCreateSpec",
    role: "request",
    shows: "A user gets a quota, with two tags and one vCenter Server.",
    page: "post_selfservice_vsphere_configs",
    errata: ["VSphereSelfServiceCreateSpec/TemplateMode"],
  },
  {
    name: "create-self-service-config-briefly",
    files: [
      "self-service/create-self-service-config-briefly.xml",
      "self-service/create-self-service-config-briefly.json",
    ],
    root: "VSphereSelfServiceCreateSpec",
    role: "request",
    shows: "Name, repository and quota are all that it takes.",
    page: "post_selfservice_vsphere_configs",
  },
];
