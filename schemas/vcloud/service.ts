/** Where everything about organizations of Cloud Director is found. */
import { complexType, page } from "../language.js";
import { Resource } from "../resource.js";

export const VCloudService = complexType(
  "VCloudServiceType",
  page("get_vcloud"),
  "Links to the configurations of organizations.",
  [],
  { extends: Resource },
);
