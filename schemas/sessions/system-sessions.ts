/** What Enterprise Manager does for itself. */
import { Boolean, DateTime, String } from "../datatypes.js";
import { complexType, element, enumeration, erratum, observed, page } from "../language.js";
import { Entity, Info, List, Resource } from "../resource.js";
import { systemSessionLinks } from "./links.js";

const session = page("get_systemsessions_id");

export const SystemSessionType = enumeration(
  "SystemSessionTypeEnumeration",
  session,
  "What is done.",
  [
    "CatalogConsolidation",
    "CatalogCrawlJob",
    "CatalogReplicationJob",
    "CollectJob",
    "SecurityScopesRebuild",
    "VcPluginJob",
    "LicAutoUpdate",
    "DatabaseMaintenance",
    "HistoryCollectJob",
    "LicenseRevoke",
    "SyncCheckForProductUpdatesOption",
    "LogExport",
  ],
);

export const SystemSessionState = enumeration(
  "SystemSessionStateEnumeration",
  session,
  "How far the work has come.",
  ["InProgress", "CompletedSuccessfully", "CompletedWarning", "Failed"],
);

export const SystemSessionOutcome = enumeration(
  "SystemSessionOutcomeEnumeration",
  session,
  "How the work ended, in one word.",
  ["Success", "Warning", "Failed"],
  [
    observed(
      "CompletedSuccessfully",
      erratum(
        "contradiction",
        "Success",
        "The table lists results of jobs; the documented system session repeats its state.",
        "system-session",
      ),
    ),
  ],
);

export const SystemSessionResult = complexType(
  "SessionResultInfoType",
  session,
  "How the work ended.",
  [
    element("Result", SystemSessionOutcome, "0/1", "How the work ended, in one word.", {
      documentedAs: "UidType",
    }),
    element("Message", String, "0/1", "How the work ended, for people."),
    element("IsCanceled", Boolean, "0/1", "Whether somebody stopped it.", {
      documentedAs: "Bool",
    }),
  ],
  { extends: Info },
);

export const SystemSession = complexType(
  "SystemSessionEntityType",
  session,
  "Work that Enterprise Manager does for itself.",
  [
    element("SessionType", SystemSessionType, "0/1", "What is done."),
    element("CreationTimeUTC", DateTime, "0/1", "When the work started."),
    element("EndTimeUTC", DateTime, "0/1", "When the work ended."),
    element("State", SystemSessionState, "0/1", "How far the work has come."),
    element("Result", SystemSessionResult, "0/1", "How the work ended."),
  ],
  { extends: Entity, links: systemSessionLinks },
);

export const SystemSessions = complexType(
  "SystemSessionEntityListType",
  page("get_systemsessions"),
  "Work that Enterprise Manager has done for itself.",
  [element("SystemSession", SystemSession, "0/unbounded", "One piece of work.")],
  { extends: List },
);

/** No page tells what an event is made of, so whatever stands here is kept as unknown content. */
export const SystemSessionEvents = complexType(
  "SystemSessionEventResourceType",
  page("get_systemsessions_id_events"),
  "Log of a system session.",
  [],
  { extends: Resource },
);
