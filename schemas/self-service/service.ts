/** Where everything about self-service with vSphere is found. */
import { complexType, page } from "../language.js";
import { Resource } from "../resource.js";

export const VSphereSelfService = complexType(
  "VSphereSelfServiceType",
  page("get_selfservice_vsphere"),
  "Links to the configurations of tenants.",
  [],
  { extends: Resource },
);
