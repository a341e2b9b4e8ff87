/** Pages that long answers are cut into. */
import { Int } from "../datatypes.js";
import { attribute, complexType, element, page } from "../language.js";
import { LinkList } from "../links.js";
import { Info } from "../resource.js";

const xsd = { source: "xsd" } as const;

/** No table lists these rows; the XSD has them, and queries answer with them. */
export const PagingInfo = complexType(
  "PagingInfoType",
  page("get_vmrestorepoints_id_mountpoints_id_filepath"),
  "Which page of an answer this is, and where the others are.",
  [
    attribute("PageNum", Int, "0/1", "Number of this page, from 1.", xsd),
    attribute("PageSize", Int, "0/1", "How many items a page has at most.", xsd),
    attribute("PagesCount", Int, "0/1", "How many pages there are.", xsd),
    element("Links", LinkList, "0/1", "First, previous, next and last page.", xsd),
  ],
  { extends: Info },
);
