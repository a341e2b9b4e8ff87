/** Where everything of a service provider is found. */
import { complexType, page } from "../language.js";
import { Resource } from "../resource.js";

export const CloudConnectService = complexType(
  "CloudConnectServiceType",
  page("get_cloud"),
  "Links to everything of a service provider, or of the tenant that has logged on.",
  [],
  { extends: Resource },
);
