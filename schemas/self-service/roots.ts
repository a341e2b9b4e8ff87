/** Root elements of self-service with vSphere. */
import { page, root } from "../language.js";
import { VSphereSelfServiceConfig, VSphereSelfServiceConfigs } from "./configs.js";
import { VSphereSelfServiceConfigJobSettings } from "./job-settings.js";
import { VSphereSelfServiceCreateSpec } from "./new-configs.js";
import { VSphereSelfService } from "./service.js";

export const selfServiceRoots = [
  root("VSphereSelfService", VSphereSelfService, { typeName: "VSphereSelfService" }),
  root("VSphereSelfServiceConfig", VSphereSelfServiceConfig, {
    typeName: "VSphereSelfServiceConfig",
    json: page("put_selfservice_vsphere_configs_id"),
  }),
  root("VSphereSelfServiceConfigs", VSphereSelfServiceConfigs),
  root("VSphereSelfServiceConfigJobSettings", VSphereSelfServiceConfigJobSettings, {
    typeName: "VSphereSelfServiceConfigJobSettings",
  }),
  root("VSphereSelfServiceCreateSpec", VSphereSelfServiceCreateSpec, {
    role: "request",
    json: page("post_selfservice_vsphere_configs"),
  }),
];
