/** Which machines a tenant of vSphere may see. */
import { String, UidType } from "../datatypes.js";
import { complexType, element, page } from "../language.js";

const config = page("get_selfservice_vsphere_configs_id");

/** Neither list has a base type: in JSON both are plain arrays, as the documented bodies show. */
export const VCentersScope = complexType(
  "VCentersScopeListType",
  config,
  "vCenter Servers that a tenant may see; none for all.",
  [element("VCenterUid", UidType, "0/unbounded", "One vCenter Server.")],
);

export const Tags = complexType("TagsListType", config, "vSphere tags that a tenant may see.", [
  element("Tag", String, "0/unbounded", "One tag."),
]);
