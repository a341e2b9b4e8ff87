/** Unusual forms of values that a datatype has, on each wire. */
import type { SimpleType } from "../../../generator/model.js";

export interface Forms {
  readonly xml?: readonly string[];
  readonly json?: readonly string[];
}

const whole: Forms = { xml: ["+7", "007", "0"], json: ["7.0", "7e0", "0", "70e-1"] };
const dates = [
  "2025-03-11T20:30:00",
  "2025-03-11T20:30:00.1234567+13:00",
  "2024-02-29T23:59:59Z",
  "2025-03-11T24:00:00-14:00",
  "1753-01-01T00:00:00Z",
];
const times = ["20:30:00", "20:30:00.0000000+01:00", "24:00:00", "00:00:00Z"];

export const unusualByBase: Partial<Record<SimpleType["base"], Forms>> = {
  boolean: { xml: ["1", "0", "false"], json: ["false"] },
  int: { xml: [...(whole.xml ?? []), "-2147483648"], json: [...(whole.json ?? []), "2147483647"] },
  long: {
    xml: [...(whole.xml ?? []), "-9007199254740991"],
    json: [...(whole.json ?? []), "9007199254740991"],
  },
  unsignedByte: whole,
  unsignedShort: whole,
  unsignedInt: whole,
  unsignedLong: whole,
  decimal: { xml: ["+7.50", ".5", "5."], json: ["7.50", "5e-1"] },
  double: { xml: ["7.5E3", "INF", "-INF", "NaN"], json: ["7.5e3"] },
  dateTime: { xml: dates, json: dates.map((text) => JSON.stringify(text)) },
  time: {
    xml: times,
    json: [...times, ...dates.slice(0, 3)].map((text) => JSON.stringify(text)),
  },
  string: {
    xml: [" two  blanks ", "line\nend", "<&>]]>'\"", "日本語 😀", "{{}}"],
    json: ['" two  blanks "', '"line\\nend"', '"<&>]]>"', '"\\ud83d\\ude00"'],
  },
};
