/** Root elements of self-service with Cloud Director. */
import { page, root } from "../language.js";
import {
  VCloudOrganizationConfig,
  VCloudOrganizationConfigBackupJobSettings,
  VCloudOrganizationConfigCreateSpec,
  VCloudOrganizationConfigs,
} from "./configs.js";
import { VCloudService } from "./service.js";

export const vCloudRoots = [
  root("VCloudService", VCloudService, { typeName: "VCloudService", since: "v1_3" }),
  root("VCloudOrganizationConfig", VCloudOrganizationConfig, {
    typeName: "VCloudOrganizationConfig",
    json: page("put_vcloud_orgconfigs_id"),
    since: "v1_3",
  }),
  root("VCloudOrganizationConfigs", VCloudOrganizationConfigs, { since: "v1_3" }),
  root("VCloudOrganizationConfigBackupJobSettings", VCloudOrganizationConfigBackupJobSettings, {
    typeName: "VCloudOrganizationConfigBackupJobSettings",
    since: "v1_3",
  }),
  root("VCloudOrganizationConfigCreateSpec", VCloudOrganizationConfigCreateSpec, {
    role: "request",
    json: page("post_vcloud_orgconfigs"),
    since: "v1_3",
  }),
];
