import { test } from "uvu";
import * as assert from "uvu/assert";
import fc from "fast-check";

import { dateTime } from "../../runtime/datatypes/date-time.js";
import { toDate, toDateOn, toDateTime } from "../../runtime/dates.js";

const check = (got: Date | undefined, want: string | undefined): void =>
  assert.is(got?.toISOString(), want);

test("the moment of a DateTime", () => {
  check(toDate("2024-05-01T22:00:00Z"), "2024-05-01T22:00:00.000Z");
  check(toDate("2024-05-01T22:00:00.1234567+03:00"), "2024-05-01T19:00:00.123Z");
  check(toDate("2024-05-01T22:00:00.9999999-03:30"), "2024-05-02T01:30:00.999Z");
  check(toDate("2024-05-01T22:00:00.5"), "2024-05-01T22:00:00.500Z");
  check(toDate("2024-05-01T22:00:00", "+03:00"), "2024-05-01T19:00:00.000Z");
  check(toDate("2024-05-01T22:00:00Z", "+03:00"), "2024-05-01T22:00:00.000Z");
  check(toDate("2024-12-31T24:00:00Z"), "2025-01-01T00:00:00.000Z");
  check(toDate("0001-01-01T00:00:00Z"), "0001-01-01T00:00:00.000Z");
  check(toDate("-0001-01-01T00:00:00Z"), "0000-01-01T00:00:00.000Z");
  check(toDate("12024-05-01T00:00:00Z"), "+012024-05-01T00:00:00.000Z");
  check(toDate("2024-02-30T00:00:00Z"), undefined);
  check(toDate("300000-01-01T00:00:00Z"), undefined);
  check(toDate("22:00:00"), undefined);
  check(toDate("2024-05-01T22:00:00", "EST"), undefined);
  check(toDate("2024-05-01T22:00:00", ""), undefined);
});

test("the moment of a Time on a day", () => {
  check(toDateOn("2024-05-01", "22:00:00"), "2024-05-01T22:00:00.000Z");
  check(toDateOn("2024-05-01", "22:00:00.25", "-02:00"), "2024-05-02T00:00:00.250Z");
  check(toDateOn("2024-05-01", "22:00:00+01:00"), "2024-05-01T21:00:00.000Z");
  check(toDateOn("2024-05-01", "22:00"), undefined);
  check(toDateOn("2024-05-32", "22:00:00"), undefined);
  check(toDateOn("2024-05-01Z", "22:00:00"), undefined);
});

test("the DateTime of a moment", () => {
  assert.is(toDateTime(new Date("2024-05-01T22:00:00.5Z")), "2024-05-01T22:00:00.500Z");
  assert.is(toDateTime(new Date("0000-01-01T00:00:00Z")), "-0001-01-01T00:00:00.000Z");
  assert.is(toDateTime(new Date("+012024-05-01T00:00:00Z")), "12024-05-01T00:00:00.000Z");
  assert.is(toDateTime(new Date(NaN)), undefined);
});

test("a moment survives as DateTime", () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (moment) => {
      const text = toDateTime(moment) ?? "";
      assert.is(dateTime.parse(text), text);
      assert.is(toDate(text)?.getTime(), moment.getTime());
    }),
  );
});

test.run();
