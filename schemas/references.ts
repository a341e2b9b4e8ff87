/** Short representations of entities: who they are, and where they are. */
import { String, UidType, UrlType } from "./datatypes.js";
import { agrees, attribute, complexType, element, page, rule } from "./language.js";
import { LinkList } from "./links.js";
import { List } from "./resource.js";

const inShort = page("resource_representation_for_ke");

export const EntityRef = complexType(
  "EntityReferenceType",
  inShort,
  "An entity in short: its name, its address and its links.",
  [
    attribute("UID", UidType, "0/1", "Identifier of the entity."),
    attribute("Name", String, "0/1", "Name of the entity."),
    attribute("Href", UrlType, "0/1", "Address of the entity."),
    attribute("Type", String, "0/1", "Kind of the entity, followed by Reference."),
    element("Links", LinkList, "0/1", "Where a client can go from here."),
  ],
  {
    rules: [
      rule("uid-address", inShort, "The address of an entity ends in the identifier of its UID.", {
        demand: agrees("UID", "Href"),
        strength: "agreement",
        passes: {
          UID: "urn:veeam:Job:3b241101-e2bb-4255-8caf-4136c566a962",
          Href: "https://em.example:9398/api/jobs/3b241101-e2bb-4255-8caf-4136c566a962",
        },
        fails: {
          UID: "urn:veeam:Job:3b241101-e2bb-4255-8caf-4136c566a962",
          Href: "https://em.example:9398/api/jobs/9d607a46-4d9c-4a9f-8f3c-0d4c7a7be3f1",
        },
      }),
    ],
  },
);

export const EntityReferences = complexType(
  "EntityReferenceListType",
  page("representation_collections"),
  "Entities of a collection in short.",
  [element("Ref", EntityRef, "0/unbounded", "One entity of the collection.")],
  { extends: List },
);
