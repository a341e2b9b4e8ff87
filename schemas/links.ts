/** Links from one resource to another. */
import { String, UrlType } from "./datatypes.js";
import {
  attribute,
  complexType,
  element,
  enumeration,
  type LinkConventions,
  page,
} from "./language.js";

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

/** Methods as the page on requests has them; the other relations are on no page. */
export const linkConventions: LinkConventions = {
  list: "Links",
  relation: "Rel",
  address: "Href",
  own: "Href",
  methods: {
    Up: "GET",
    Down: "GET",
    Alternate: "GET",
    Related: "GET",
    First: "GET",
    Previous: "GET",
    Next: "GET",
    Last: "GET",
    Create: "POST",
    Edit: "PUT",
    Delete: "DELETE",
    Start: "POST",
    Stop: "POST",
    Retry: "POST",
    Clone: "POST",
    Test: "POST",
    ToggleScheduleEnabled: "POST",
    ToggleRestoreScopesEnabled: "POST",
    Restore: "POST",
    Failover: "POST",
    Browse: "POST",
    Download: "POST",
    // From the pages of the requests themselves.
    Sync: "POST",
    Undo: "POST",
    Enable: "POST",
    Disable: "POST",
    Intervals: "POST",
    QuickBackup: "POST",
    VeeamZip: "POST",
  },
};

export const LinkList = complexType("LinkListType", linkElement, "Links of a resource.", [
  element("Link", Link, "0/unbounded", "One link."),
]);
