/** When a schedule starts its job next: a pure function, with no clock in it. */
import {
  type DailyOptions,
  type MonthlyOptions,
  type PeriodicOptions,
  toDateOn,
} from "vbem-contract";

export interface Schedule {
  readonly OptionsDaily?: DailyOptions;
  readonly OptionsMonthly?: MonthlyOptions;
  readonly OptionsPeriodically?: PeriodicOptions;
}

/** The first `count` starts behind a moment; fewer where the schedule has none within a year. */
export function nextStarts(schedule: Schedule, after: Date, count = 1): readonly Date[] {
  const found = new Set<number>();
  // A day can begin up to 14 hours before or after it does in UTC, so one day back and two more.
  for (let at = -1, end = 366; at <= end; at++) {
    const day = new Date(after.getTime() + at * DAY);
    for (const start of startsOn(schedule, day)) if (start > after) found.add(start.getTime());
    if (found.size >= count) end = Math.min(end, at + 2);
  }
  return [...found]
    .sort((a, b) => a - b)
    .slice(0, count)
    .map((time) => new Date(time));
}

const DAY = 24 * 60 * 60 * 1000;

function startsOn(schedule: Schedule, day: Date): readonly Date[] {
  const { OptionsDaily: daily, OptionsMonthly: monthly, OptionsPeriodically: periodic } = schedule;
  return [
    ...(daily?.Enabled && isDaily(daily, day) ? timeOn(day, daily) : []),
    ...(monthly?.Enabled && isMonthly(monthly, day) ? timeOn(day, monthly) : []),
    ...(periodic?.Enabled ? periods(periodic, day) : []),
  ];
}

function isDaily({ Kind, Days = [] }: DailyOptions, day: Date): boolean {
  if (Kind === "SelectedDays") return Days.includes(weekday(day));
  return Kind === "Everyday" || (Kind === "WeekDays" && !/^S/.test(weekday(day)));
}

/** Either a weekday of the month, such as the fourth Saturday, or a day by its number. */
function isMonthly(options: MonthlyOptions, day: Date): boolean {
  const { Months = [], DayNumberInMonth = "", DayOfWeek, DayOfMonth } = options;
  if (!Months.includes(month(day))) return false;
  const date = day.getUTCDate();
  const isLast = new Date(day.getTime() + 7 * DAY).getUTCMonth() !== day.getUTCMonth();
  const number = ["First", "Second", "Third", "Fourth"].indexOf(DayNumberInMonth);
  if (number < 0 && DayNumberInMonth !== "Last") return date === DayOfMonth;
  const isNumber = number < 0 ? isLast : Math.floor((date - 1) / 7) === number;
  return isNumber && weekday(day) === DayOfWeek;
}

/** A Time may have an offset of its own; else TimeOffsetUtc has its hours. */
function timeOn(day: Date, { Time = "", TimeOffsetUtc = 0 }: DailyOptions | MonthlyOptions) {
  const hours = String(Math.abs(TimeOffsetUtc)).padStart(2, "0");
  const start = toDateOn(isoDay(day), Time, `${TimeOffsetUtc < 0 ? "-" : "+"}${hours}:00`);
  return start === undefined ? [] : [start];
}

/** No page tells where periods count from, nor the time zone: taken for midnight in UTC. */
function periods({ Kind, FullPeriod = 0, Schedule }: PeriodicOptions, day: Date): readonly Date[] {
  const step = FullPeriod * (Kind === "Minutes" ? 1 : 60);
  if (step <= 0) return [];
  const hours = Schedule?.Days.find(({ Name }) => Name === weekday(day))?.Value.split(",");
  const midnight = Date.parse(isoDay(day));
  return Array.from({ length: Math.ceil((24 * 60) / step) }, (_, at) => at * step)
    .filter((minute) => hours === undefined || hours[Math.floor(minute / 60)] === "1")
    .map((minute) => new Date(midnight + minute * 60_000));
}

const isoDay = (day: Date): string => day.toISOString().slice(0, 10);
const named = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" });
  return (day: Date): string => format.format(day);
};
const weekday = named({ weekday: "long" });
const month = named({ month: "long" });
