/**
 * Makes the JSON tree of a value, for JSON.stringify. Generated code writes
 * one member per row, in the order of the JSON wire. Unknown content and
 * camelCase need text.ts, which writes by the tables.
 */
import type { Datatype, Scalar } from "../datatype.js";
import { note, type Findings } from "../findings.js";
import { shown } from "../judge.js";
import { unknownContent, type Extensible } from "../unknown.js";
import type { ValuePlace } from "../value-place.js";

/** A JSON object that is being made. */
export type JsonTarget = Record<string, unknown>;

/** The object for a value: its members by name, as far as they are made. */
export type JsonTargetOf<T extends object> = JsonTarget & {
  -readonly [Member in keyof T]?: unknown;
};

export class JsonWriter {
  readonly findings: Findings<ValuePlace>;
  /** Some object has unknown content, which a tree cannot carry exactly. */
  special = false;

  constructor(findings: Findings<ValuePlace>) {
    this.findings = findings;
  }

  /** The object for a value. */
  open<T extends Extensible>(value: T): JsonTargetOf<T> {
    // This throws for what is no object, and so leads to the careful way.
    if (unknownContent in value) this.special = true;
    // No member is made yet, and all are optional.
    return {} as JsonTargetOf<T>;
  }

  scalar<T extends Scalar>(type: Datatype<T>, value: T, holder: object, member: string): unknown {
    const accepted = type.accept(value);
    if (accepted !== undefined) return accepted;
    const received = shown(value);
    const detail = { name: member, expected: type.expects, received };
    note(this.findings, "invalid-value", { holder, key: member }, detail);
    return undefined;
  }

  scalars<T extends Scalar>(
    type: Datatype<T>,
    values: readonly T[],
    _holder: object,
    member: string,
  ): unknown[] {
    const items: unknown[] = [];
    values.forEach((value, key) => {
      const accepted = type.accept(value);
      if (accepted !== undefined) items.push(accepted);
      else {
        const detail = { name: member, expected: type.expects, received: shown(value) };
        note(this.findings, "invalid-value", { holder: values, key }, detail);
      }
    });
    return items;
  }

  objects<T extends object>(
    write: (w: JsonWriter, value: T) => object,
    values: readonly T[],
  ): object[] {
    if (unknownContent in values || !Array.isArray(values)) this.special = true;
    const items: object[] = [];
    for (let i = 0; i < values.length; i++) items.push(write(this, values[i]!));
    return items;
  }
}
