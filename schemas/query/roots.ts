/** Root elements of queries and lookups. */
import { HierarchyItems } from "../infrastructure/hierarchy.js";
import { root } from "../language.js";
import { QueryResult } from "./query-result.js";
import { LookupSvc, QuerySvc } from "./services.js";

/** The XSD calls the answer of a lookup Lookup; the documented one is HierarchyItems. */
export const queryRoots = [
  root("QuerySvc", QuerySvc, { typeName: "QueryService" }),
  root("QueryResult", QueryResult),
  root("LookupSvc", LookupSvc, { typeName: "LookupService" }),
  root("Lookup", HierarchyItems),
];
