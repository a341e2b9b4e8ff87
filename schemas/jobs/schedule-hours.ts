/** Runs and windows that are given hour by hour. */
import { DayOfWeek, HourMask } from "../calendar.js";
import { Boolean, Int } from "../datatypes.js";
import { attribute, complexType, element, enumeration, page, text } from "../language.js";
import { Info } from "../resource.js";

const schedule = page("jobscheduleoptions");

export const PeriodUnit = enumeration(
  "JobSchedulePeriodicallyKindEnumeration",
  schedule,
  "Unit of the time between two runs.",
  ["Hours", "Minutes"],
);

export const Day = complexType("TimePeriodsTypeNestedDay", schedule, "Hours of one day.", [
  attribute("Name", DayOfWeek, "1/1", "Day that the hours belong to."),
  text(HourMask, "Which hours of the day are allowed: 1 for yes, 0 for no."),
]);

/** The page on editing jobs has several lists of days; its own examples and the XSD have one. */
export const TimePeriods = complexType(
  "TimePeriodsType",
  schedule,
  "Hours of the week.",
  [element("Day", Day, "0/unbounded", "Hours of one day.")],
  { extends: Info },
);

export const PeriodicOptions = complexType(
  "JobSchedulePeriodicallyOptionsType",
  schedule,
  "Runs every few hours or minutes.",
  [
    attribute("Enabled", Boolean, "0/1", "Whether the job runs every few hours or minutes."),
    element("Kind", PeriodUnit, "0/1", "Unit of the time between two runs."),
    element("FullPeriod", Int, "0/1", "Hours or minutes from one run to the next.", {
      documentedAs: "Int64",
    }),
    element("Schedule", TimePeriods, "0/1", "Hours in which the job may start."),
  ],
  { extends: Info },
);

export const ContinuousOptions = complexType(
  "JobScheduleContinuousOptionsType",
  schedule,
  "Runs that follow each other at once.",
  [
    attribute("Enabled", Boolean, "0/1", "Whether the next run follows at once."),
    element("Schedule", TimePeriods, "0/1", "Hours in which the job may run.", { since: "v1_4" }),
  ],
  { extends: Info },
);

export const BackupWindowOptions = complexType(
  "JobScheduleBackupWindowOptionsType",
  schedule,
  "Hours outside which a run is stopped.",
  [
    attribute("Enabled", Boolean, "0/1", "Whether the job is held to these hours."),
    element("TimePeriods", TimePeriods, "0/1", "Hours in which the job may run."),
  ],
  { extends: Info },
);
