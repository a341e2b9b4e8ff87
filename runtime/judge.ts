/** What there is to say about a value of a simple type. */
import type { Datatype, Refusal, Scalar } from "./datatype.js";
import { note, type Findings } from "./findings.js";
import type { Row, TypeTable } from "./table.js";

/** Notes why a value was refused, or that no page lists it. */
export function judge<T extends Scalar, Place>(
  findings: Findings<Place>,
  type: Datatype<T>,
  received: unknown,
  parsed: T | undefined,
  table: TypeTable,
  row: Row,
  place: Place,
  refusal: (type: Datatype<T>, received: unknown) => Refusal = refusalOf,
): void {
  const { values } = type;
  if (parsed !== undefined && (values === undefined || values.known.has(String(parsed)))) return;
  const reason = parsed === undefined ? undefined : values?.observed.get(String(parsed));
  const code =
    parsed === undefined
      ? refusal(type, received)
      : reason === undefined
        ? "undocumented-value"
        : "erratum";
  note(findings, code, place, {
    name: row.name,
    expected: type.expects,
    received: row.sensitive ? HIDDEN : shown(received),
    documented: row.documented ?? table.documented,
    ...(reason !== undefined && { reason }),
  });
}

const refusalOf = <T extends Scalar>(type: Datatype<T>, received: unknown): Refusal =>
  type.refusal(received);

const HIDDEN = "(hidden)";

/** A value in one line; objects and arrays are named, not printed. */
export function shown(received: unknown): string {
  if (Array.isArray(received)) return "an array";
  if (typeof received === "object" && received !== null) return "an object";
  return String(received);
}
