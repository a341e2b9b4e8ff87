/** Short representations of entities: who they are, and where they are. */
import { String, UidType, UrlType } from "./datatypes.js";
import { attribute, complexType, element, page } from "./language.js";
import { LinkList } from "./links.js";
import { List } from "./resource.js";

export const EntityRef = complexType(
  "EntityReferenceType",
  page("resource_representation_for_ke"),
  "An entity in short: its name, its address and its links.",
  [
    attribute("UID", UidType, "0/1", "Identifier of the entity."),
    attribute("Name", String, "0/1", "Name of the entity."),
    attribute("Href", UrlType, "0/1", "Address of the entity."),
    attribute("Type", String, "0/1", "Kind of the entity, followed by Reference."),
    element("Links", LinkList, "0/1", "Where a client can go from here."),
  ],
);

export const EntityReferences = complexType(
  "EntityReferenceListType",
  page("representation_collections"),
  "Entities of a collection in short.",
  [element("Ref", EntityRef, "0/unbounded", "One entity of the collection.")],
  { extends: List },
);
