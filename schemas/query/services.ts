/** Services that a client finds by links: they have links of their own, and nothing else. */
import { complexType, page } from "../language.js";
import { Resource } from "../resource.js";

export const QuerySvc = complexType(
  "QuerySvcType",
  page("get_querysvc"),
  "Where queries start.",
  [],
  { extends: Resource },
);

export const LookupSvc = complexType(
  "LookupSvcType",
  page("lookup_query"),
  "Where lookups in the virtual infrastructure start.",
  [],
  { extends: Resource },
);
