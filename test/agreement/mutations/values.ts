/** Values that the type of a row does not have, and unusual ones that it has. */
import type { SimpleType } from "../../../generator/model.js";
import { valuesOf } from "../../../generator/particles.js";
import type { FaultName } from "../faults.js";
import type { RowHost } from "../hosts.js";
import { scalarText } from "../write-json.js";
import { collapses, itemText } from "../write-xml.js";
import { unusualByBase } from "./forms.js";
import { instead, insteadInJson, type Mutation, mutation } from "./mutation.js";

export function valueMutations(host: RowHost): readonly Mutation[] {
  const { place, item } = host;
  const { row, value } = item;
  const { type } = row;
  if (type.kind !== "simpleType" || typeof value !== "string") return [];
  const cases = [
    ...wrong(type, value),
    ...unusual(type, value),
    ...blanks(type, value),
    ...nothing(type, row.empty),
  ];
  return cases.map(({ fault, xml, json }) => {
    const edits = {
      ...(xml !== undefined && {
        xml: { change: instead(place.at, item, itemText({ row, value: xml })) },
      }),
      ...(json !== undefined && { json: { change: insteadInJson(place.at, item, json) } }),
    };
    return mutation(host, fault, edits, (xml ?? json ?? "").slice(0, 60));
  });
}

/** A lexical form of XML, and the text of a JSON value. */
interface Case {
  readonly fault: FaultName;
  readonly xml?: string;
  readonly json?: string;
}

const inXml =
  (fault: FaultName) =>
  (xml: string): Case => ({ fault, xml });
const inJson =
  (fault: FaultName) =>
  (json: string): Case => ({ fault, json });
const asText =
  (fault: FaultName) =>
  (text: string): Case => ({ fault, xml: text, json: JSON.stringify(text) });
const asNumber =
  (fault: FaultName) =>
  (text: string): Case => ({ fault, xml: text, json: text });

function wrong(type: SimpleType, value: string): readonly Case[] {
  if (type.documented !== undefined) {
    const known = valuesOf(type);
    const others = ["Bogus", value.toLowerCase(), `${value}s`, `${value},${value}`];
    return others.filter((text) => !known.includes(text)).map(asText("an unlisted value"));
  }
  if (type.pattern !== undefined) {
    const own = wrongByPattern[type.ts] ?? [];
    const mismatch = "text that does not match";
    return [...[...own, "?"].map(asText(mismatch)), inJson(mismatch)(JSON.stringify(`${value}\n`))];
  }
  const tooLong = type.maxLength === undefined ? [] : ["x".repeat(type.maxLength + 1)];
  return [
    ...wrongByBase[type.base],
    ...tooLong.map(asText("text that is too long")),
    ...facets(type),
  ];
}

/** A pattern has many ways to be missed; these are the likely ones. */
const wrongByPattern: Readonly<Record<string, readonly string[]>> = {
  UidType: [
    "urn:veeam:Job:123",
    "urn:veeam::8d2f6c1e-53a9-4b7d-90f4-6a1c2be7d350",
    "8d2f6c1e53a94b7d90f46a1c2be7d350",
    "urn:veeam:Job:8d2f6c1e-53a9-4b7d-90f4-6a1c2be7d35g",
  ],
  GuidType: [
    "{8d2f6c1e-53a9-4b7d-90f4-6a1c2be7d350}",
    "8d2f6c1e-53a9-4b7d-90f4-6a1c2be7d35",
    "urn:veeam:Job:8d2f6c1e-53a9-4b7d-90f4-6a1c2be7d350",
  ],
  UrlType: ["/api/jobs", "ftp://em01/api", "https://", "https://em01/api/jobs/a b"],
  HierarchyObjRefType: ["urn:VMware:Vm:vm-41", "urn:VMware:vm-41", "vm-41"],
  HourMask: ["1", "1,1", `${"1,".repeat(24)}1`, `2${",1".repeat(23)}`, `1${", 1".repeat(23)}`],
  IPv4: ["256.1.1.1", "1.2.3", "01.2.3.4", "::1"],
};

const noNumber = ["seven", "0x10", "1e3", "1,000", "7 7", "--7", "+"].map(
  inXml("text that is no number"),
);
const fractions = ["7.5", "-0.1"].map(asNumber("a fraction"));
const beyond = asNumber("a number beyond the type");
const bounds = (...texts: readonly string[]) => [...noNumber, ...fractions, ...texts.map(beyond)];

const wrongByBase: Readonly<Record<SimpleType["base"], readonly Case[]>> = {
  string: [],
  token: [],
  boolean: ["True", "FALSE", "yes", "2", "t"].map(inXml("text that is no boolean")),
  int: bounds("2147483648", "-2147483649", "99999999999999999999"),
  unsignedByte: bounds("256", "-1"),
  unsignedShort: bounds("65536", "-1"),
  unsignedInt: bounds("4294967296", "-1"),
  unsignedLong: [
    ...bounds("184467440737095516160", "-1"),
    asNumber("an integer beyond 2^53")("9007199254740993"),
  ],
  long: [
    ...bounds("92233720368547758080", "-92233720368547758090"),
    ...["9007199254740993", "-9007199254740993"].map(asNumber("an integer beyond 2^53")),
  ],
  decimal: ["seven", "1e3", "1,5"].map(inXml("text that is no number")),
  double: ["seven", "1,5", "Infinity"].map(inXml("text that is no number")),
  dateTime: [
    ...[
      "yesterday",
      "2025-03-11",
      "2025-03-11 20:30:00Z",
      "2025-03-11T20:30Z",
      "2025-13-11T20:30:00Z",
      "2025-03-11T25:30:00Z",
      "2025-03-11T20:30:00+15:00",
      "25-03-11T20:30:00Z",
      "3/11/2025 8:30 PM",
    ].map(asText("no date and time")),
    ...["2025-02-30T20:30:00Z", "2023-02-29T00:00:00Z", "2025-04-31T00:00:00Z"].map(
      asText("a day that the month lacks"),
    ),
  ],
  time: [
    ...["soon", "25:00:00", "20:30", "8:30:00", "20:30:61", "20:30:00 Z"].map(asText("no time")),
    inJson("a day that the month lacks, before a time")('"2025-02-30T20:30:00Z"'),
  ],
};

function facets({ minInclusive, maxInclusive }: SimpleType): readonly Case[] {
  const beyond = asNumber("a number beyond the facets");
  return [
    ...(minInclusive === undefined ? [] : [beyond(String(minInclusive - 1))]),
    ...(maxInclusive === undefined ? [] : [beyond(String(maxInclusive + 1))]),
  ];
}

function unusual(type: SimpleType, value: string): readonly Case[] {
  const { xml = [], json = [] } = unusualByBase[type.base] ?? {};
  const other = "another form of the value";
  const isFree = type.pattern === undefined && type.documented === undefined;
  const { maxLength, minInclusive, maxInclusive } = type;
  if (!isFree || minInclusive !== undefined || maxInclusive !== undefined) {
    return valuesOf(type).map(asText(other));
  }
  const longest =
    maxLength === undefined
      ? []
      : [
          asText(other)("x".repeat(maxLength)),
          asText("the longest text, beyond the BMP")("😀".repeat(maxLength)),
        ];
  return [
    ...[value, ...xml].map(inXml(other)),
    ...[scalarText(type, value), ...json].map(inJson(other)),
    ...longest,
  ];
}

/** XML collapses white space, except in strings; JSON never does. */
function blanks(type: SimpleType, value: string): readonly Case[] {
  const padded = ` \n ${value}\t`;
  if (type.documented !== undefined) return [asText("a listed value with blanks")(` ${value} `)];
  if (!collapses(type)) return [];
  const isText = type.json === "string" && type.base !== "token";
  const inString = isText || type.pattern !== undefined;
  const isDate = type.base === "dateTime" || type.base === "time";
  return [
    inXml(isDate ? "blanks around a date or time" : "blanks around a value")(padded),
    ...(inString ? [inJson("blanks around a JSON string")(JSON.stringify(` ${value} `))] : []),
  ];
}

function nothing(type: SimpleType, empty: boolean): readonly Case[] {
  const isPlain = type.pattern === undefined && type.documented === undefined;
  const isText = type.base === "string" || type.base === "token";
  if (empty || (isPlain && isText)) return [asText("nothing where that is a value")("")];
  if (type.json !== "string") return [inXml("nothing in XML")("")];
  return [asText("nothing where a value is wanted")("")];
}
