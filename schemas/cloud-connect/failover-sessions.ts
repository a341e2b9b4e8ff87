/** Runs of failover plans of tenants. */
import { DateTime, Int, String } from "../datatypes.js";
import { attribute, complexType, element, erratum, page } from "../language.js";
import { Link } from "../links.js";
import { Info, List } from "../resource.js";
import { JobSession } from "../sessions/job-sessions.js";
import { SessionResult, SessionState } from "../sessions/states.js";
import { cloudFailoverSessionLinks } from "./replica-links.js";

const session = page("get_cloudfailoversessions_id");

export const CloudFailoverTask = complexType(
  "CloudFailoverTaskSessionInfoType",
  session,
  "One machine in a run of a failover plan.",
  [
    attribute("VmName", String, "0/1", "Name of the machine.", {
      source: "xsd",
      erratum: erratum(
        "missingRow",
        "The table of the task does not name the machine.",
        "The XSD and the documented tasks have its name in an attribute.",
        "cloud-failover-session",
      ),
    }),
    element("VmReplicaPointLink", Link, "0/1", "Restore point that the machine fails over to."),
    element("CreationTimeUTC", DateTime, "0/1", "When the machine's turn began."),
    element("EndTimeUTC", DateTime, "0/1", "When the machine's turn ended."),
    element("State", SessionState, "0/1", "How far the machine has come."),
    element("Result", SessionResult, "0/1", "How it ended for the machine."),
    element("Progress", Int, "0/1", "How much of it is done, in percent."),
    element("FailureMessage", String, "0/1", "Why the machine failed to fail over."),
  ],
  { extends: Info },
);

/** List and items have the same name. */
export const CloudFailoverTasks = complexType(
  "CloudFailoverTaskSessionInfoListType",
  session,
  "Machines in a run of a failover plan.",
  [element("CloudFailoverTasks", CloudFailoverTask, "0/unbounded", "One machine.")],
  { extends: List },
);

export const CloudFailoverSession = complexType(
  "CloudFailoverSessionEntityType",
  session,
  "A run of a failover plan of a tenant.",
  [
    attribute("CloudFailoverPlanName", String, "0/1", "Name of the plan.", { source: "xsd" }),
    element("CloudFailoverTasks", CloudFailoverTasks, "0/1", "Machines in the run."),
  ],
  { extends: JobSession, links: cloudFailoverSessionLinks },
);

export const CloudFailoverSessions = complexType(
  "CloudFailoverSessionEntityListType",
  page("get_cloudfailoversessions"),
  "Runs of failover plans of all tenants.",
  [element("CloudFailoverSession", CloudFailoverSession, "0/unbounded", "One run of a plan.")],
  { extends: List },
);
