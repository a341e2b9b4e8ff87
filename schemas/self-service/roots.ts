/** Root elements of self-service with vSphere. */
import { root } from "../language.js";
import { VSphereSelfServiceConfig, VSphereSelfServiceConfigs } from "./configs.js";
import { VSphereSelfServiceConfigJobSettings } from "./job-settings.js";
import { VSphereSelfServiceCreateSpec } from "./new-configs.js";
import { VSphereSelfService } from "./service.js";

export const selfServiceRoots = [
  root("VSphereSelfService", VSphereSelfService, { typeName: "VSphereSelfService" }),
  root("VSphereSelfServiceConfig", VSphereSelfServiceConfig, {
    typeName: "VSphereSelfServiceConfig",
  }),
  root("VSphereSelfServiceConfigs", VSphereSelfServiceConfigs),
  root("VSphereSelfServiceConfigJobSettings", VSphereSelfServiceConfigJobSettings, {
    typeName: "VSphereSelfServiceConfigJobSettings",
  }),
  root("VSphereSelfServiceCreateSpec", VSphereSelfServiceCreateSpec, { role: "request" }),
];
