/** The types that resources, their parts, lists and request bodies extend. */
import { String, UidType, UrlType } from "./datatypes.js";
import { attribute, complexType, element, page } from "./language.js";
import { LinkList } from "./links.js";

export const Resource = complexType(
  "ResourceType",
  page("representation_non_key"),
  "Something that has an address.",
  [
    attribute("Href", UrlType, "0/1", "Address of the resource.", { empty: true }),
    attribute("Type", String, "0/1", "Kind of the resource."),
    element("Links", LinkList, "0/1", "Where a client can go from here."),
  ],
);

export const Entity = complexType(
  "EntityType",
  page("resource_representation_for_ke"),
  "A resource with a name and an identifier of its own.",
  [
    attribute("Name", String, "0/1", "Name of the entity."),
    attribute("UID", UidType, "0/1", "Identifier of the entity."),
  ],
  { extends: Resource },
);

export const Info = complexType(
  "InfoType",
  page("resource_representations"),
  "Part of a resource.",
  [],
);

export const List = complexType(
  "ListType",
  page("representation_collections"),
  "List of resources.",
  [],
);

export const Params = complexType("ParamsType", page("requests"), "What a client sends.", []);

export const Spec = complexType(
  "SpecType",
  page("requests"),
  "What a client asks the server to do.",
  [],
  { extends: Params },
);
