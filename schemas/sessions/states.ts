/** How far sessions have come, and how they ended. */
import { enumeration, erratum, observed, page } from "../language.js";

export const SessionState = enumeration(
  "SessionStateEnumeration",
  page("get_backupsessions_id"),
  "How far a session has come.",
  ["Starting", "Stopping", "Working", "Pausing", "Resuming", "Stopped"],
);

export const TaskSessionState = enumeration(
  "TaskSessionStateEnumeration",
  page("get_backuptasksessions_id"),
  "How far one machine of a session has come.",
  ["InProgress", "Pending", "Completed"],
);

export const SessionResult = enumeration(
  "SessionResultEnumeration",
  page("get_backupsessions_id"),
  "How a session ended.",
  ["Success", "Warning", "Failed"],
  [
    observed(
      "None",
      erratum(
        "missingValue",
        "Success, Warning or Failed",
        "A session under way has no result yet; documented ones have None.",
        "cdp-replica-session",
      ),
    ),
  ],
);
