/** Where a client can go from the configuration of an organization. */
import { backupServer, inShort } from "../entity-links.js";
import { link, links, page } from "../language.js";

const config = "/vCloud/orgConfigs/{ID}";

export const organizationConfigLinks = links(config, [
  backupServer("The backup server that knows the server of Cloud Director."),
  inShort(config, "VCloudOrganizationConfig"),
  link("Edit", config, "Changes the configuration.", {
    type: "VCloudOrganizationConfigReference",
  }),
  link("Delete", config, "Removes the configuration."),
  link("Down", `${config}/backupJobSettings`, "Settings that jobs of the organization get.", {
    type: "VCloudOrganizationConfigBackupJobSettings",
  }),
  // Not in the table of links; a documented configuration has it.
  link("Disable", `${config}?action=disable`, "Ends the configuration for all others.", {
    page: page("vcloud_orgconfigs_id"),
    source: "observed",
  }),
]);
