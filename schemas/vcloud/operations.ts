/** What a client can ask about organizations of Cloud Director, and what it can let them do. */
import { entities, entity, resource, task } from "../exchanges.js";
import { at, get, page, post, put, query, remove } from "../language.js";
import {
  VCloudOrganizationConfig,
  VCloudOrganizationConfigBackupJobSettings,
  VCloudOrganizationConfigCreateSpec,
  VCloudOrganizationConfigs,
} from "./configs.js";
import { VCloudService } from "./service.js";

const config = "/vCloud/orgConfigs/{ID}";
const pages = "vcloud_orgconfigs_id";
const yesOrNo = ["True", "False"];

export const vCloudOperations = [
  ...at("/vCloud", { pages: "vcloud" }, [
    get("getVCloud", "Where everything about organizations is found.", resource(VCloudService)),
  ]),
  ...at("/vCloud/orgConfigs", { pages: "vcloud_orgconfigs" }, [
    get(
      "getOrganizationConfigs",
      "Configurations of organizations; one is for all that have none of their own.",
      entities(VCloudOrganizationConfigs),
    ),
    post(
      "createOrganizationConfig",
      "Adds the configuration of an organization.",
      task(VCloudOrganizationConfigCreateSpec),
    ),
  ]),
  ...at(config, { pages }, [
    get("getOrganizationConfig", "One configuration.", entity(VCloudOrganizationConfig)),
    put("editOrganizationConfig", "Changes a configuration.", task(VCloudOrganizationConfig)),
    remove("deleteOrganizationConfig", "Removes a configuration, except that for all others.", {
      ...task(),
      query: [
        query("deleteJobs", yesOrNo, "Whether jobs of the organization go as well."),
        query("deleteBackupFiles", yesOrNo, "Whether backups of the organization go as well."),
      ],
    }),
    // The id of the page has no action.
    post("disableOrganizationConfig", "Ends the configuration for all others.", task(), {
      action: "disable",
      page: page(`post_${pages}`),
    }),
  ]),
  ...at(`${config}/backupJobSettings`, { pages: `${pages}_backupjobsettings` }, [
    get(
      "getJobSettingsOfOrganization",
      "Settings that jobs of an organization get.",
      resource(VCloudOrganizationConfigBackupJobSettings),
    ),
  ]),
];
