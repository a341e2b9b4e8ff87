/** What a query answers: references, entities in full, or resources that are no entities. */
import { complexType, element, page } from "../language.js";
import { LinkList } from "../links.js";
import { EntityReferences } from "../references.js";
import { Entities } from "./entities.js";
import { PagingInfo } from "./paging.js";
import { Resources } from "./resources.js";

const xsd = { source: "xsd" } as const;

export const QueryResult = complexType(
  "QueryResultType",
  page("mapping_link_types_to_xml_schema"),
  "What a query has found.",
  [
    element("Refs", EntityReferences, "0/1", "Entities in short.", xsd),
    element("Entities", Entities, "0/1", "Entities in full, by kind.", xsd),
    element("Resources", Resources, "0/1", "Resources that are no entities, by kind.", xsd),
    element("Links", LinkList, "0/1", "Where a client can go from here.", xsd),
    element("PagingInfo", PagingInfo, "0/1", "Which page of the answer this is.", xsd),
  ],
);
