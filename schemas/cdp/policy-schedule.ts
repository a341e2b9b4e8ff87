/** When a CDP policy replicates, and how long its restore points are kept. */
import { DayOfWeek } from "../calendar.js";
import { Boolean, Int, Long } from "../datatypes.js";
import { TimePeriods } from "../jobs/schedule-hours.js";
import { attribute, complexType, element, erratum, page, simpleType, text } from "../language.js";
import { Info } from "../resource.js";

const schedule = page("policyscheduleoptions");

/** Pages have no XSD behind them here, so their Int64 stands. */
const int64 = { documentedAs: "Int64" } as const;

export const RpoSchedule = complexType(
  "RPOScheduleType",
  schedule,
  "Hours in which a policy may replicate.",
  [
    attribute("Enabled", Boolean, "0/1", "Whether the policy is held to these hours."),
    element("TimePeriods", TimePeriods, "0/1", "Hours in which the policy may replicate."),
  ],
  { extends: Info },
);

const enabled = element("Enabled", Boolean, "0/1", "Whether such delays are reported.");
const seconds = element("RPOThresholdSeconds", Int, "0/1", "Seconds of delay that are tolerated.");
const minutes = element("RPOThresholdMinutes", Int, "0/1", "Minutes of delay that are tolerated.");

export const RpoWarningOptions = complexType(
  "CDPReplicaRPOReportingWarningOptionsType",
  schedule,
  "Delay from which on a policy has a warning.",
  [enabled, seconds, minutes],
  { extends: Info },
);

export const RpoFailureOptions = complexType(
  "CDPReplicaRPOReportingFailedOptionsType",
  schedule,
  "Delay from which on a policy has failed.",
  [enabled, seconds, minutes],
  { extends: Info },
);

export const RpoReporting = complexType(
  "RPOReportingType",
  schedule,
  "Which delays of replication are reported.",
  [
    attribute("Enabled", Boolean, "?", "Whether delays are reported at all."),
    element("MarkAsWarning", RpoWarningOptions, "0/1", "Delays that lead to a warning."),
    element("MarkAsFailed", RpoFailureOptions, "0/1", "Delays that lead to a failure."),
  ],
  { extends: Info },
);

export const LongTermHourMask = simpleType(
  "LongTermHourMask",
  "token",
  schedule,
  "One figure for each hour of a day: 1 for crash-consistent restore points, 2 for application-consistent ones.",
  { pattern: "[012](,[012]){23}", expects: "24 figures 0, 1 or 2, separated by commas" },
);

export const LongTermDay = complexType(
  "LongTermTimePeriodsTypeNestedDay",
  schedule,
  "Hours of one day.",
  [
    attribute("Name", DayOfWeek, "1/1", "Day that the hours belong to."),
    text(LongTermHourMask, "Which kind of restore point is made in each hour."),
  ],
);

export const LongTermTimePeriods = complexType(
  "LongTermTimePeriodsType",
  schedule,
  "Hours of the week.",
  [element("Day", LongTermDay, "0/unbounded", "Hours of one day.")],
  { extends: Info },
);

export const LongTermRetentionSchedule = complexType(
  "LongTermRetentionScheduleType",
  schedule,
  "Which kind of restore point is made when, for the long term.",
  [
    attribute("Enabled", Boolean, "0/1", "Whether the kind depends on the hour."),
    element("TimePeriods", LongTermTimePeriods, "0/1", "Kind of restore point by hour.", {
      documentedAs: "TimePeriodsType",
      erratum: erratum(
        "documentedName",
        "Schedule",
        "The table has another name; documented policies and requests have TimePeriods.",
        "cdp-policy",
      ),
    }),
  ],
  { extends: Info },
);

export const CdpReplicaSchedule = complexType(
  "CdpReplicaPolicyScheduleOptionsType",
  schedule,
  "When a policy replicates, and how long its restore points are kept.",
  [
    element(
      "RecoveryPointObjectiveSeconds",
      Long,
      "0/1",
      "How old the latest state may be at most, in seconds.",
      int64,
    ),
    element(
      "RecoveryPointObjectiveMinutes",
      Long,
      "0/1",
      "How old the latest state may be at most, in minutes.",
      int64,
    ),
    element("RPOSchedule", RpoSchedule, "0/1", "Hours in which the policy may replicate."),
    element("RPOReporting", RpoReporting, "0/1", "Which delays are reported."),
    element("ShortTermRetentionMinutes", Long, "0/1", "Minutes that states are kept.", int64),
    element("ShortTermRetentionHours", Long, "0/1", "Hours that states are kept.", int64),
    element("LongTermRetentionHours", Long, "0/1", "Hours between restore points.", int64),
    element("LongTermRetentionKeepDays", Long, "0/1", "Days that restore points are kept.", int64),
    element(
      "LongTermRetentionSchedule",
      LongTermRetentionSchedule,
      "0/1",
      "Which kind of restore point is made when.",
    ),
  ],
  { extends: Info },
);

export const PolicyScheduleOptions = complexType(
  "PolicyScheduleOptionsInfoType",
  schedule,
  "When a policy runs.",
  [
    element("CdpReplica", CdpReplicaSchedule, "0/1", "When a CDP policy runs.", {
      source: "observed",
      erratum: erratum(
        "missingRow",
        "RecoveryPointObjectiveSeconds and the others stand directly in PolicyScheduleOptions.",
        "They stand below CdpReplica in every documented policy and request.",
        "cdp-policy",
      ),
    }),
  ],
  { extends: Info },
);
