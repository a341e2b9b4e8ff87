/** Links from one resource to another. */
import { String, UrlType } from "./datatypes.js";
import { attribute, complexType, element, enumeration, page } from "./language.js";

const linkElement = page("attributes_of_a_link_element");

/** The page names the actions in words only; the values are those of the links tables. */
export const LinkRelation = enumeration(
  "LinkRelationEnumeration",
  page("requests"),
  "What the linked resource is to this one, or what can be done with it.",
  [
    "Up",
    "Down",
    "Alternate",
    "Related",
    "First",
    "Previous",
    "Next",
    "Last",
    "Create",
    "Edit",
    "Delete",
    "Start",
    "Stop",
    "Retry",
    "Sync",
    "Clone",
    "Test",
    "Undo",
    "Enable",
    "Disable",
    "ToggleScheduleEnabled",
    "ToggleRestoreScopesEnabled",
    "Restore",
    "Failover",
    "Intervals",
    "Browse",
    "Download",
    "QuickBackup",
    "VeeamZip",
  ],
);

export const Reference = complexType(
  "ReferenceType",
  linkElement,
  "Address of a resource, and what a client may show for it.",
  [
    attribute("Href", UrlType, "0/1", "Address of the resource."),
    attribute("Name", String, "0/1", "Name to show for the resource."),
    attribute("Type", String, "0/1", "Kind of document that the address answers with."),
  ],
);

export const Link = complexType(
  "LinkType",
  linkElement,
  "A resource or an action that a client can go to from here.",
  [attribute("Rel", LinkRelation, "0/1", "What the linked resource is to this one.")],
  { extends: Reference },
);

export const LinkList = complexType("LinkListType", linkElement, "Links of a resource.", [
  element("Link", Link, "0/unbounded", "One link."),
]);
