/** What a client can find by its properties. */
import { resource } from "../exchanges.js";
import { answer, at, get, page, query } from "../language.js";
import { queries } from "./queries.js";
import { QueryResult } from "./query-result.js";
import { QuerySvc } from "./services.js";

/** The page of each type is about these parameters as far as they differ. */
const parameters = [
  query(
    "type",
    queries.types.map(({ name }) => name),
    "What to look for.",
    "1/1",
  ),
  query("format", ["Entities"], "Entities for what is found in full, not in short."),
  query("filter", [], "Conditions on properties, as pages on filters say."),
  query("sortAsc", [], "Property to sort by, smallest first."),
  query("sortDesc", [], "Property to sort by, largest first."),
  query("pageSize", [], "How many items a page has at most."),
  query("page", [], "Number of the page, from 1."),
];

export const queryOperations = [
  ...at("/querySvc", { pages: "querysvc" }, [
    get("getQueryService", "Where queries start.", resource(QuerySvc)),
  ]),
  ...at("/query", { pages: "query" }, [
    get(
      "query",
      "What has the properties asked for.",
      { query: parameters, answers: [answer(200, QueryResult)] },
      { page: page("optional_query_parameters") },
    ),
  ]),
];
