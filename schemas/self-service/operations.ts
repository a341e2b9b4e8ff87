/** What a client can ask about the self-service of tenants on vSphere, and what it can let them do. */
import { entities, entity, resource, task } from "../exchanges.js";
import { at, get, post, put, remove } from "../language.js";
import { VSphereSelfServiceConfig, VSphereSelfServiceConfigs } from "./configs.js";
import { VSphereSelfServiceConfigJobSettings } from "./job-settings.js";
import { VSphereSelfServiceCreateSpec } from "./new-configs.js";
import { VSphereSelfService } from "./service.js";

const config = "/selfService/vSphere/Configs/{ID}";
const pages = "selfservice_vsphere_configs_id";

export const selfServiceOperations = [
  ...at("/selfService/vSphere", { pages: "selfservice_vsphere" }, [
    get("getSelfService", "Where configurations are found.", resource(VSphereSelfService)),
  ]),
  ...at("/selfService/vSphere/Configs", { pages: "selfservice_vsphere_configs" }, [
    get("getSelfServiceConfigs", "Who may do what.", entities(VSphereSelfServiceConfigs)),
    post("createSelfServiceConfig", "Lets a tenant in.", task(VSphereSelfServiceCreateSpec)),
  ]),
  ...at(config, { pages }, [
    get("getSelfServiceConfig", "What one tenant may do.", entity(VSphereSelfServiceConfig)),
    put("editSelfServiceConfig", "Changes what it may do.", task(VSphereSelfServiceConfig)),
    remove("deleteSelfServiceConfig", "Shuts a tenant out.", task()),
  ]),
  ...at(`${config}/backupJobSettings`, { pages: `${pages}_backupjobsettings` }, [
    get(
      "getJobSettingsOfSelfService",
      "Settings that jobs of a tenant get.",
      resource(VSphereSelfServiceConfigJobSettings),
    ),
  ]),
];
