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
  root("VCloudService", VCloudService, { typeName: "VCloudService" }),
  root("VCloudOrganizationConfig", VCloudOrganizationConfig, {
    typeName: "VCloudOrganizationConfig",
    json: page("put_vcloud_orgconfigs_id"),
  }),
  root("VCloudOrganizationConfigs", VCloudOrganizationConfigs),
  root("VCloudOrganizationConfigBackupJobSettings", VCloudOrganizationConfigBackupJobSettings, {
    typeName: "VCloudOrganizationConfigBackupJobSettings",
  }),
  root("VCloudOrganizationConfigCreateSpec", VCloudOrganizationConfigCreateSpec, {
    role: "request",
    json: page("post_vcloud_orgconfigs"),
  }),
];
