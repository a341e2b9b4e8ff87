/** Where a client can go from what a tenant may do. */
import { backupServer, inShort } from "../entity-links.js";
import { link, links } from "../language.js";

const config = "/selfService/vSphere/Configs/{ID}";

/** The page has the addresses of organizations of Cloud Director; the documented configuration has its own. */
export const selfServiceConfigLinks = links(config, [
  backupServer("The backup server with the backups of the tenant."),
  inShort(config, "VSphereSelfServiceConfig"),
  link("Edit", config, "Changes what the tenant may do.", {
    type: "VSphereSelfServiceConfigReference",
  }),
  link("Delete", config, "Shuts the tenant out."),
  link("Down", `${config}/backupJobSettings`, "Settings that jobs of the tenant get.", {
    type: "VSphereSelfServiceConfigJobSettings",
  }),
]);
