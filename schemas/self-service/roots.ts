/** Root elements of self-service with vSphere. */
import { page, root } from "../language.js";
import { VSphereSelfServiceConfig, VSphereSelfServiceConfigs } from "./configs.js";
import { VSphereSelfServiceConfigJobSettings } from "./job-settings.js";
import { VSphereSelfServiceCreateSpec } from "./new-configs.js";
import { VSphereSelfService } from "./service.js";

export const selfServiceRoots = [
  root("VSphereSelfService", VSphereSelfService, { typeName: "VSphereSelfService", since: "v1_3" }),
  root("VSphereSelfServiceConfig", VSphereSelfServiceConfig, {
    typeName: "VSphereSelfServiceConfig",
    json: page("put_selfservice_vsphere_configs_id"),
    since: "v1_3",
  }),
  root("VSphereSelfServiceConfigs", VSphereSelfServiceConfigs, { since: "v1_3" }),
  root("VSphereSelfServiceConfigJobSettings", VSphereSelfServiceConfigJobSettings, {
    typeName: "VSphereSelfServiceConfigJobSettings",
    since: "v1_3",
  }),
  root("VSphereSelfServiceCreateSpec", VSphereSelfServiceCreateSpec, {
    role: "request",
    json: page("post_selfservice_vsphere_configs"),
    since: "v1_3",
  }),
];
