/** Where accounts and roles are found. */
import { complexType, page } from "../language.js";
import { Resource } from "../resource.js";
import { securityLinks } from "./links.js";

export const EnterpriseSecuritySettings = complexType(
  "EnterpriseSecuritySettingsType",
  page("get_security"),
  "Links to accounts and security roles.",
  [],
  { extends: Resource, links: securityLinks },
);
