/** Valid documents of any root, made from the tables. */
import fc from "fast-check";
import type {
  Branch,
  Choice,
  ComplexType,
  MemberRow,
  Particle,
  Root,
  SimpleType,
} from "../../generator/model.js";
import { valuesOf } from "../../generator/particles.js";
import { type Document, type Instance, isMany, type Item } from "./document.js";

export const arbitraryDocument = (root: Root): fc.Arbitrary<Document> =>
  arbitraryInstance(root.type, 0).map((top) => ({
    name: "made by chance",
    root,
    role: root.role,
    top,
  }));

const memo = new Map<string, fc.Arbitrary<Instance>>();

function arbitraryInstance(type: ComplexType, depth: number): fc.Arbitrary<Instance> {
  const key = `${type.xsd} ${depth}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const { attributes, particles, text } = type.all;
  const parts = [
    ...attributes.map((row) => ofRow(row, depth)),
    ...particles.map((particle) => ofParticle(particle, depth)),
    ...(text === undefined ? [] : [ofRow(text, depth)]),
  ];
  const made = fc.tuple(...parts).map((lists): Instance => ({ type, items: lists.flat() }));
  memo.set(key, made);
  return made;
}

type Items = fc.Arbitrary<readonly Item[]>;

const nothing: Items = fc.constant([]);

const ofParticle = (particle: Particle, depth: number): Items =>
  particle.kind === "choice" ? ofChoice(particle, depth) : ofRow(particle, depth);

function ofChoice({ branches, required }: Choice, depth: number): Items {
  const taken = branches.map((branch) => ofBranch(branch, depth));
  return fc.oneof(...taken, ...(required ? [] : [nothing]));
}

/** A branch that is one row is there when it is taken. */
function ofBranch({ rows }: Branch, depth: number): Items {
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0) return items(only, depth, 1);
  return fc.tuple(...rows.map((row) => ofRow(row, depth))).map((lists) => lists.flat());
}

/** The deeper, the fewer optional rows: documents grow wide, not without end. */
function ofRow(row: MemberRow, depth: number): Items {
  if (row.required || row.requiredInRequest) return items(row, depth, 1);
  if (depth > DEEPEST) return nothing;
  return fc.oneof(
    { arbitrary: nothing, weight: depth + 1 },
    { arbitrary: items(row, depth, 0), weight: 3 },
  );
}

const DEEPEST = 8;

function items(row: MemberRow, depth: number, fewest: number): Items {
  const item = ofValue(row, depth).map((value): Item => ({ row, value }));
  return isMany(row)
    ? fc.array(item, { minLength: fewest, maxLength: 3 })
    : item.map((item) => [item]);
}

function ofValue({ type, ...row }: MemberRow, depth: number): fc.Arbitrary<string | Instance> {
  if (type.kind === "complexType") return arbitraryInstance(type, depth + 1);
  return row.empty ? fc.oneof(fc.constant(""), arbitraryText(type)) : arbitraryText(type);
}

const texts = new Map<SimpleType, fc.Arbitrary<string>>();

/** Lexical forms that are the same on both wires. */
function arbitraryText(type: SimpleType): fc.Arbitrary<string> {
  let made = texts.get(type);
  if (made === undefined) texts.set(type, (made = lexical(type)));
  return made;
}

function lexical(type: SimpleType): fc.Arbitrary<string> {
  const { base, pattern, maxLength = 40, minInclusive, maxInclusive } = type;
  const values = valuesOf(type);
  if (values.length > 0) return fc.constantFrom(...values);
  if (pattern !== undefined) {
    return fc
      .stringMatching(new RegExp(`^(?:${pattern})$`, "u"), { size: "-1" })
      .filter((text) => isXml(text) && (base === "string" || isCollapsed(text)));
  }
  const whole = (min: number, max: number) =>
    fc.integer({ min: minInclusive ?? min, max: maxInclusive ?? max }).map(String);
  switch (base) {
    case "string":
      return fc.oneof(fc.string({ maxLength }), anyText(Math.min(maxLength, 12))).filter(isXml);
    case "token":
      return fc.string({ maxLength }).filter(isCollapsed);
    case "boolean":
      return fc.constantFrom("true", "false", "1", "0");
    case "int":
      return whole(-(2 ** 31), 2 ** 31 - 1);
    case "long":
      return whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
    case "unsignedByte":
      return whole(0, 255);
    case "unsignedShort":
      return whole(0, 65535);
    case "unsignedInt":
      return whole(0, 2 ** 32 - 1);
    case "unsignedLong":
      return whole(0, Number.MAX_SAFE_INTEGER);
    case "decimal":
      return fc.integer({ min: -1e6, max: 1e6 }).map((thousandths) => String(thousandths / 1000));
    case "double":
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map(String);
    case "dateTime":
      return fc.tuple(day, timeOfDay).map(([day, time]) => `${day}T${time}`);
    case "time":
      return timeOfDay;
  }
}

/** Characters beyond the BMP are for texts without a limit: Xerces counts them twice. */
const anyText = (maxLength: number) => fc.string({ unit: "grapheme", maxLength });

const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const two = (value: number) => String(value).padStart(2, "0");

const timeOfDay = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom("", ".5", ".0000000", ".1234567"),
    fc.constantFrom("", "Z", "+13:00", "-00:30"),
  )
  .map(([h, m, s, fraction, offset]) => `${two(h)}:${two(m)}:${two(s)}${fraction}${offset}`);

const isXml = (text: string): boolean =>
  !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(
    text,
  );

const isCollapsed = (text: string): boolean => isXml(text) && !/^[ ]|[\t\n\r]| {2}| $/.test(text);
