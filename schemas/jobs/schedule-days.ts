/** Runs on certain days, at a certain time. */
import { DayOfWeek, Month } from "../calendar.js";
import { Boolean, Int, String, Time, TimeSpan } from "../datatypes.js";
import { attribute, complexType, element, enumeration, erratum, page } from "../language.js";
import { Info } from "../resource.js";

const schedule = page("jobscheduleoptions");

export const DailyKind = enumeration(
  "JobScheduleDailyKindEnumeration",
  schedule,
  "Which days of the week are meant.",
  ["Everyday", "WeekDays", "SelectedDays"],
);

export const DailyOptions = complexType(
  "JobScheduleDailyOptionsType",
  schedule,
  "Runs on certain days of the week.",
  [
    attribute("Enabled", Boolean, "0/1", "Whether the job runs on certain days of the week."),
    element("Kind", DailyKind, "0/1", "Which days of the week are meant."),
    element("Days", DayOfWeek, "0/unbounded", "Days on which the job starts."),
    element("Time", Time, "0/1", "Time of day at which the job starts.", {
      erratum: erratum(
        "contradiction",
        "A stretch of the day in which a run should come to its end.",
        "It is the hour of the start: NextRun of the documented jobs falls on it.",
        "backup-job",
      ),
    }),
    element("TimeOffsetUtc", TimeSpan, "0/1", "Offset of that time from UTC, in hours."),
  ],
  { extends: Info },
);

/** The page on editing jobs has several DayOfWeek; its own examples and the XSD have one. */
export const MonthlyOptions = complexType(
  "JobScheduleMonthlyOptionsType",
  schedule,
  "Runs on a certain day of the month.",
  [
    attribute("Enabled", Boolean, "0/1", "Whether the job runs on a certain day of the month."),
    element("Time", Time, "0/1", "Time of day at which the job starts."),
    element("TimeOffsetUtc", TimeSpan, "0/1", "Offset of that time from UTC, in hours."),
    element("DayNumberInMonth", String, "0/1", "Which of these weekdays of the month is meant."),
    element("DayOfWeek", DayOfWeek, "0/1", "Day of the week on which the job starts.", {
      documentedAs: "String",
    }),
    element("Months", Month, "0/unbounded", "Months in which the job starts."),
    element("DayOfMonth", Int, "0/1", "Day of the month, where no weekday is meant.", {
      source: "xsd",
      erratum: erratum(
        "missingRow",
        "A day of the month is given by DayNumberInMonth and DayOfWeek only.",
        "Servers write DayOfMonth behind Months; the XSD has it.",
        "backup-job",
      ),
    }),
  ],
  { extends: Info },
);
