/** Runs and windows that are given hour by hour. */
import { DayOfWeek, HourMask } from "../calendar.js";
import { Boolean, Int } from "../datatypes.js";
import {
  attribute,
  complexType,
  eachOnce,
  element,
  enumeration,
  is,
  page,
  range,
  rule,
  text,
} from "../language.js";
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

const allDay = "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1";
const week = (DayOfWeek.documented ?? []).map((Name) => ({ Name, Value: allDay }));

/** The page on editing jobs has several lists of days; its own examples and the XSD have one. */
export const TimePeriods = complexType(
  "TimePeriodsType",
  schedule,
  "Hours of the week.",
  [element("Day", Day, "0/unbounded", "Hours of one day.")],
  {
    extends: Info,
    rules: [
      rule("hours-of-week", schedule, "Hours of the week are told once for each of its days.", {
        demand: eachOnce("Day", "Name"),
        passes: { Days: week },
        fails: { Days: [...week.slice(1), { Name: "Monday", Value: allDay }] },
      }),
    ],
  },
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
  {
    extends: Info,
    rules: [
      rule("period-in-hours", schedule, "Runs follow each other after 1 to 24 hours.", {
        when: is("Kind", "Hours"),
        demand: range("FullPeriod", 1, 24),
        passes: { Kind: "Hours", FullPeriod: 24 },
        fails: { Kind: "Hours", FullPeriod: 25 },
      }),
      rule("period-in-minutes", schedule, "Runs follow each other after 1 to 60 minutes.", {
        when: is("Kind", "Minutes"),
        demand: range("FullPeriod", 1, 60),
        passes: { Kind: "Minutes", FullPeriod: 60 },
        fails: { Kind: "Minutes", FullPeriod: 0 },
      }),
    ],
  },
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
