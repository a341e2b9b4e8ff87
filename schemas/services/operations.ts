/** Where a client begins, and what it can look up; no page has one of these requests alone. */
import { resource } from "../exchanges.js";
import { openHeaders } from "../http.js";
import { HierarchyItems } from "../infrastructure/hierarchy.js";
import { answer, at, get, page, query } from "../language.js";
import { LookupSvc } from "../query/services.js";
import { EnterpriseManager } from "./enterprise-manager.js";

const logon = { page: page("logging_on") };

export const serviceOperations = [
  ...at("/", { pages: "" }, [
    get(
      "getEnterpriseManager",
      "Versions of the API that a client can log on to.",
      { ...resource(EnterpriseManager), headers: openHeaders },
      logon,
    ),
  ]),
  ...at("/lookupSvc", { pages: "lookupsvc" }, [
    get("getLookupService", "Where lookups start.", resource(LookupSvc), logon),
  ]),
  ...at("/lookup", { pages: "lookup" }, [
    get(
      "lookUp",
      "Objects of the virtual infrastructure by their name.",
      {
        query: [
          query("host", [], "Host to look on: the UID of a hierarchy root."),
          query("name", [], "Name of the object."),
          query("type", [], "What kind of object it is, such as Vm."),
        ],
        answers: [answer(200, HierarchyItems)],
      },
      { page: page("lookup_query") },
    ),
  ]),
];
