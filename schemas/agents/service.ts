/** Where everything about agents is found. */
import { complexType, page } from "../language.js";
import { Resource } from "../resource.js";

export const AgentsService = complexType(
  "AgentsServiceType",
  page("get_agents"),
  "Links to jobs, backups and computers of agents.",
  [],
  { extends: Resource },
);
