/** Runs of CDP policies, as a whole and by machine. */
import { Boolean, DateTime, Int, Long, String, UidType } from "../datatypes.js";
import { attribute, complexType, element, erratum, page } from "../language.js";
import { Entity, List } from "../resource.js";
import { SessionResult, SessionState, TaskSessionState } from "../sessions/states.js";
import { cdpReplicaSessionLinks, cdpReplicaTaskSessionLinks } from "./links.js";
import { CdpPolicyType } from "./policy.js";

const session = page("get_cdpreplicasessions_id");
const task = page("get_cdpreplicatasksessions_id");

export const CdpReplicaSession = complexType(
  "CdpReplicaSessionEntityType",
  session,
  "A run of a CDP policy.",
  [
    element("PolicyUid", UidType, "0/1", "The policy that runs."),
    element("PolicyName", String, "0/1", "Name of the policy."),
    element("PolicyType", CdpPolicyType, "0/1", "What kind of policy it is."),
    element("CreationTimeUTC", DateTime, "0/1", "When the run began."),
    element("EndTimeUTC", DateTime, "0/1", "When the run ended."),
    element("State", SessionState, "0/1", "How far the run has come."),
    element("Result", SessionResult, "0/1", "How the run ended."),
    element("Progress", Int, "0/1", "How much of the run is done, in percent."),
    element("FailureMessage", String, "0/1", "Why the run failed."),
    element("IsRetry", Boolean, "0/1", "Whether an earlier run had failed.", {
      documentedAs: "Bool",
    }),
  ],
  { extends: Entity, links: cdpReplicaSessionLinks },
);

/** The items have another name than the entity on its own. */
export const CdpReplicaSessions = complexType(
  "CdpReplicaSessionEntityListType",
  page("get_cdpreplicasessions"),
  "Runs of CDP policies.",
  [
    element("CdpPolicySession", CdpReplicaSession, "0/unbounded", "One run of a policy.", {
      source: "observed",
    }),
  ],
  { extends: List },
);

export const CdpReplicaTaskSession = complexType(
  "CdpReplicaTaskSessionEntityType",
  task,
  "One machine in a run of a CDP policy.",
  [
    attribute("VmDisplayName", String, "0/1", "Name to show for the machine.", {
      page: page("get_query_cdpreplicatasksession"),
      erratum: erratum(
        "missingRow",
        "The table of the resource does not name the machine.",
        "The documented task names it in an attribute, and queries can filter by it.",
        "cdp-replica-task-session",
      ),
    }),
    element("PolicySessionUid", UidType, "0/1", "The run that the task belongs to."),
    element("CreationTimeUTC", DateTime, "0/1", "When the machine's turn began."),
    element("EndTimeUTC", DateTime, "0/1", "When the machine's turn ended."),
    element("State", TaskSessionState, "0/1", "How far the machine has come."),
    element("Result", SessionResult, "0/1", "How it ended for the machine."),
    element("Reason", String, "0/1", "Why there was a warning or a failure."),
    element("TotalSize", Long, "0/1", "Size of all restore points of the machine, in bytes."),
  ],
  { extends: Entity, links: cdpReplicaTaskSessionLinks },
);

export const CdpReplicaTaskSessions = complexType(
  "CdpReplicaTaskSessionEntityListType",
  page("get_cdpreplicatasksessions"),
  "Machines in runs of CDP policies.",
  [
    element(
      "CdpReplicaTaskSession",
      CdpReplicaTaskSession,
      "0/unbounded",
      "One machine in a run of a policy.",
    ),
  ],
  { extends: List },
);
