/** The JSON Schema of config files, for editors: of draft 7, which all of them know. */
import type { Override } from "./config.js";
import type { Known, KnownCode } from "./known.js";
import { unjudgeable } from "./levels.js";
import { levels, type Member, membersOf, overrideMembersOf, type Shape } from "./members.js";

export const configSchema = ({ codes, roots }: Known): object => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Policy of vbem validate",
  ...objectOf(membersOf(roots)),
  definitions: {
    levels: levelsOf(codes),
    override: {
      ...objectOf(overrideMembersOf(roots)),
      anyOf: [has("files"), has("paths")],
      if: { anyOf: [has("request"), has("root")] },
      then: { ...has("files"), not: has("paths") },
      else: has("severities"),
    },
  },
});

const has = (member: keyof Override): object => ({ required: [member] });

const objectOf = (members: Readonly<Record<string, Member>>): object => ({
  type: "object",
  properties: Object.fromEntries(
    Object.entries(members).map(([name, { shape, says }]) => [
      name,
      { description: says, ...schemaOf(shape) },
    ]),
  ),
  additionalProperties: false,
});

function schemaOf(shape: Shape): object {
  switch (shape.kind) {
    case "flag":
      return { type: "boolean" };
    case "text":
    case "version":
      return text;
    case "choice":
      return { enum: shape.choices };
    case "texts":
      return { type: "array", items: text };
    case "levels":
      // Draft 7 ignores what stands beside a reference.
      return { allOf: [{ $ref: "#/definitions/levels" }] };
    case "overrides":
      return { type: "array", items: { $ref: "#/definitions/override" } };
  }
}

const text = { type: "string", minLength: 1 };

/** Editors complete what is named; any beginning of codes is a key too. */
const levelsOf = (codes: readonly KnownCode[]): object => ({
  type: "object",
  properties: Object.fromEntries(
    codes.map(({ code, says }) => [
      code,
      { description: says, enum: unjudgeable.includes(code) ? ["error"] : levels },
    ]),
  ),
  patternProperties: { "^[a-z:-]*\\*$": { enum: levels } },
  additionalProperties: false,
});
