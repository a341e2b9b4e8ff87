/** Restores of machines and files. */
import { HierarchyObjRefType, String } from "../datatypes.js";
import { attribute, complexType, element, erratum, page } from "../language.js";
import { List } from "../resource.js";
import { JobSession } from "./job-sessions.js";
import { restoreSessionLinks } from "./links.js";

const session = page("get_restoresessions_id");

export const RestoreSession = complexType(
  "RestoreSessionEntityType",
  session,
  "A restore of a machine, or of files from it.",
  [
    attribute("VmDisplayName", String, "0/1", "Name of the machine.", {
      source: "xsd",
      erratum: erratum(
        "missingRow",
        "A restore session has no name of the machine.",
        "Every documented restore session has the attribute VmDisplayName.",
        "restore-session",
      ),
    }),
    element("RestoredObjRef", HierarchyObjRefType, "0/1", "What was restored."),
  ],
  { extends: JobSession, links: restoreSessionLinks },
);

export const RestoreSessions = complexType(
  "RestoreSessionEntityListType",
  page("get_restoresessions"),
  "Restores of machines and files.",
  [element("RestoreSession", RestoreSession, "0/unbounded", "One restore.")],
  { extends: List },
);
