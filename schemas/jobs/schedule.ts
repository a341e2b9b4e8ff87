/** When a job runs. */
import { DayOfWeek, HourMask } from "../calendar.js";
import { Boolean, Int, String, Time, TimeSpan } from "../datatypes.js";
import { attribute, choice, complexType, element, page, sequence, text } from "../language.js";
import { Info } from "../resource.js";

const schedule = page("jobscheduleoptions");

export const RetryOptions = complexType(
  "JobScheduleRetryOptionsType",
  schedule,
  "Retries of a failed run.",
  [
    element("RetryTimes", Int, "0/1", "How many times a failed run is tried again.", {
      documentedAs: "Int64",
    }),
    element("RetryTimeout", Int, "0/1", "Pause before the next try.", { documentedAs: "Int64" }),
    element("RetrySpecified", Boolean, "0/1", "Whether retries are configured.", {
      json: "RetrySpecified1",
      jsonAliases: ["RetrySpecified"],
    }),
  ],
  { extends: Info },
);

export const Day = complexType("TimePeriodsTypeNestedDay", schedule, "Hours of one day.", [
  attribute("Name", DayOfWeek, "1/1", "Day that the hours belong to."),
  text(HourMask, "Which hours of the day are allowed."),
]);

export const TimePeriods = complexType(
  "TimePeriodsType",
  schedule,
  "Hours of the week.",
  [element("Day", Day, "0/unbounded", "Hours of one day.")],
  { extends: Info },
);

export const DailyOptions = complexType(
  "JobScheduleDailyOptionsType",
  schedule,
  "Runs on certain days.",
  [
    attribute("Enabled", Boolean, "0/1", "Whether the job runs on certain days."),
    element("Kind", String, "0/1", "Which days are meant."),
    element("Days", DayOfWeek, "0/unbounded", "Days on which the job starts."),
    element("Time", Time, "0/1", "Time of day at which the job starts."),
    element("TimeOffsetUtc", TimeSpan, "0/1", "Offset from UTC."),
  ],
  { extends: Info },
);

export const StandardSchedule = complexType(
  "JobScheduleOptionsInfoTypeNestedStandart",
  schedule,
  "Schedule of backup and replication jobs.",
  [
    element("RetryOptions", RetryOptions, "0/1", "Retries of a failed run."),
    element("OptionsDaily", DailyOptions, "0/1", "Runs on certain days."),
  ],
);

export const JobScheduleOptions = complexType(
  "JobScheduleOptionsInfoType",
  schedule,
  "When a job runs.",
  [
    choice("by job type", "0/1", [
      element("Standart", StandardSchedule, "0/1", "Schedule of backup and replication jobs."),
      sequence([
        element("RetryOptions", RetryOptions, "0/1", "Retries of a failed run."),
        element("OptionsDaily", DailyOptions, "0/1", "Runs on certain days."),
      ]),
    ]),
  ],
);
