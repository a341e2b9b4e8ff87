import { isTime, offsetEnd, timeOfDateTime } from "./datatypes/calendar.js";
import { date } from "./datatypes/date.js";

/**
 * The moment of a DateTime such as "2024-05-01T22:00:00.1234567+03:00".
 *
 * A Date counts milliseconds, so further fraction digits are cut off; keep the
 * text where they matter. A DateTime without offset is local time of a server
 * that the document does not name: give its `offset` ("+03:00"), or it is read
 * as UTC. Undefined where the text is no DateTime, or lies beyond the 285,616
 * years that a Date reaches.
 */
export const toDate = (dateTime: string, offset = "Z"): Date | undefined => {
  const from = timeOfDateTime(dateTime);
  if (from < 0) return undefined;
  const [year = "", month, day] = dateTime.slice(0, from - 1).match(/^-?[0-9]+|[0-9]+/g) ?? [];
  const time = dateTime.slice(from);
  const [, fraction = "", ownOffset] = /^[0-9:]{8}(?:\.([0-9]+))?(.+)?$/.exec(time) ?? [];
  const minutes = minutesOf(ownOffset ?? offset);
  if (minutes === undefined) return undefined;

  const moment = new Date(0);
  // Year -0001 is the one before 0001; a Date has a year 0 there.
  const yearOfDate = Number(year) + (year.startsWith("-") ? 1 : 0);
  moment.setUTCFullYear(yearOfDate, Number(month) - 1, Number(day));
  moment.setUTCHours(
    Number(time.slice(0, 2)),
    Number(time.slice(3, 5)) - minutes,
    Number(time.slice(6, 8)),
    Number(fraction.slice(0, 3).padEnd(3, "0")),
  );
  return Number.isNaN(moment.getTime()) ? undefined : moment;
};

/** The moment of a Time such as "22:00:00" on a day such as "2024-05-01"; otherwise as `toDate`. */
export const toDateOn = (day: string, time: string, offset = "Z"): Date | undefined =>
  date.parse(day) !== undefined && isTime(time) ? toDate(`${day}T${time}`, offset) : undefined;

/** The DateTime of a moment, in UTC with milliseconds; undefined for an invalid Date. */
export const toDateTime = (moment: Date): string | undefined => {
  if (Number.isNaN(moment.getTime())) return undefined;
  // toISOString numbers the years as Date does, and writes six digits beyond 0000 to 9999.
  const year = moment.getUTCFullYear();
  const digits = String(year > 0 ? year : 1 - year).padStart(4, "0");
  return `${year > 0 ? "" : "-"}${digits}${moment.toISOString().slice(-20)}`;
};

/** Minutes east of UTC. */
const minutesOf = (offset: string): number | undefined => {
  if (offset === "" || offsetEnd(offset, 0) !== offset.length) return undefined;
  if (offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith("-") ? -minutes : minutes;
};
