/** Days, months and hours that schedules and retention policies speak of. */
import { enumeration, page, simpleType } from "./language.js";

export const DayOfWeek = enumeration(
  "DaysOfWeekEnumeration",
  page("jobscheduleoptions"),
  "Day of the week.",
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
);

export const Month = enumeration(
  "JobScheduleMonthEnumeration",
  page("jobscheduleoptions"),
  "Month of the year.",
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
);

export const HourMask = simpleType(
  "HourMask",
  "token",
  page("jobscheduleoptions"),
  "One flag for each hour of a day, from midnight on.",
  { pattern: "[01](,[01]){23}", expects: "24 flags 0 or 1, separated by commas" },
);
