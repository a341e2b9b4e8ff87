/** Failover to CDP replicas: the times that can be gone back to, and the one that is wanted. */
import { Boolean, DateTime, GuidType, Int, String } from "../datatypes.js";
import { complexType, element, erratum, page } from "../language.js";
import { Info, List, Spec } from "../resource.js";

const intervals = page("post_cdpreplicavm_id_actionintervals");

/** The page has tables for the request only; rows are those of its example. */
const shown = { source: "observed" } as const;

export const CdpReplicaInterval = complexType(
  "CdpReplicaIntervalType",
  intervals,
  "A stretch of time with states of a machine.",
  [
    element("StartDate", DateTime, "0/1", "When the stretch begins.", shown),
    element("EndDate", DateTime, "0/1", "When the stretch ends.", shown),
    element("Rpo", Int, "0/1", "Seconds from one state to the next.", shown),
    element("IntervalType", String, "0/1", "What can be done with the states.", shown),
  ],
  { extends: Info },
);

export const CdpReplicaIntervalList = complexType(
  "CdpReplicaIntervalListType",
  intervals,
  "Stretches of time with states of a machine.",
  [element("Interval", CdpReplicaInterval, "0/unbounded", "One stretch.", shown)],
  { extends: List },
);

export const CdpReplicaRestorePoint = complexType(
  "CdpReplicaRestorePointType",
  intervals,
  "A restore point that is kept for the long term.",
  [
    element("Id", GuidType, "0/1", "Identifier of the restore point.", shown),
    element("Date", DateTime, "0/1", "When it was made.", shown),
    element("IsApplicationConsistent", Boolean, "0/1", "Whether applications were at rest.", shown),
  ],
  { extends: Info },
);

export const CdpReplicaRestorePoints = complexType(
  "CdpReplicaRestorePointListType",
  intervals,
  "Restore points that are kept for the long term.",
  [element("RestorePoint", CdpReplicaRestorePoint, "0/unbounded", "One restore point.", shown)],
  { extends: List },
);

export const CdpReplicaIntervals = complexType(
  "CdpReplicaIntervalsType",
  intervals,
  "Times that a machine or vApp can be brought back to.",
  [
    element("StartDate", DateTime, "0/1", "Earliest time that was asked for.", shown),
    element("EndDate", DateTime, "0/1", "Latest time that was asked for.", shown),
    element(
      "HasApplicationConsistentState",
      Boolean,
      "0/1",
      "Whether applications were at rest in one of the states.",
      shown,
    ),
    element("Intervals", CdpReplicaIntervalList, "0/1", "Stretches of time with states.", shown),
    element("RestorePoints", CdpReplicaRestorePoints, "0/1", "Restore points.", shown),
  ],
  { extends: Info },
);

export const CdpFailoverStartSpec = complexType(
  "CdpFailoverStartSpecType",
  page("post_cdpreplicavm_id_actionfailover"),
  "To which state a machine or vApp shall fail over.",
  [
    element("RestoreCurrent", Boolean, "1/1", "To the latest crash-consistent state."),
    element("RestoreCurrentVss", Boolean, "1/1", "To the latest application-consistent state."),
    element("RestoreAtInterval", DateTime, "0/1", "To the latest state in the stretch of a time."),
    element("RestoreAtPointInTime", DateTime, "0/1", "To the latest state before a time.", {
      erratum: erratum(
        "documentedName",
        "RestoreAtPointinTime",
        "The tables have a small i; the request bodies of the same pages have a capital.",
        "fail-over-cdp-replica",
      ),
    }),
  ],
  { extends: Spec },
);
