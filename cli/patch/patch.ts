/** Edits of tables as a unified diff that "git apply" takes where the tables are. */
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { ComplexType, Model, SimpleType } from "../../generator/model.js";
import { safe } from "../report/columns.js";
import type { Edit, Refused } from "./edit.js";
import { insertRow, insertValue } from "./insert.js";

export interface Patch {
  /** Empty where no edit has a place. */
  readonly text: string;
  readonly count: number;
  readonly refused: readonly Refused[];
}

export async function patchOf(
  edits: readonly Edit[],
  model: Model,
  schemas: string,
): Promise<Patch> {
  const types = typesByName(model);
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  const refused: Refused[] = [];
  for (const edit of edits) {
    const owner = types.get(edit.type);
    if (owner === undefined) {
      refused.push({ edit, why: `the tables have no type ${edit.type}` });
      continue;
    }
    const { module } = owner;
    if (!after.has(module)) {
      const text = await readFile(join(schemas, `${module}.ts`), "utf8");
      before.set(module, text);
      after.set(module, text);
    }
    const outcome = place(after.get(module) ?? "", edit, owner, types);
    if ("why" in outcome) refused.push({ edit, why: outcome.why });
    else after.set(module, outcome.text);
  }
  const { createTwoFilesPatch } = await import("diff");
  const texts: string[] = [];
  for (const [module, old] of before) {
    const edited = await formattedLike(old, after.get(module) ?? old);
    if (edited === old) continue;
    const path = relative(process.cwd(), join(schemas, `${module}.ts`)).replaceAll("\\", "/");
    const text = createTwoFilesPatch(`a/${path}`, `b/${path}`, old, edited, "", "", { context: 3 });
    // What the library puts on top, and tabs behind names, are of no use to git.
    texts.push(text.replace(/^=+\n/, "").replace(/^(---|\+\+\+) (.*?)\t$/gm, "$1 $2"));
  }
  return { text: texts.join(""), count: edits.length - refused.length, refused };
}

/** Types by their name in the XSD. */
const typesByName = (model: Model): ReadonlyMap<string, SimpleType | ComplexType> =>
  new Map(
    model.modules
      .flatMap(({ simpleTypes, complexTypes }) => [...simpleTypes, ...complexTypes])
      .map((type) => [type.xsd, type]),
  );

function place(
  text: string,
  edit: Edit,
  owner: SimpleType | ComplexType,
  types: ReadonlyMap<string, SimpleType | ComplexType>,
): { text: string } | { why: string } {
  const written = edit.kind === "value" ? edit.value : edit.name;
  if (safe(written) !== written || (edit.kind !== "value" && !NAME.test(written))) {
    return { why: "its characters do not belong into tables" };
  }
  if (edit.kind === "value") {
    if (owner.kind === "simpleType") return insertValue(text, edit, owner);
    return { why: `${edit.type} is no enumeration` };
  }
  if (owner.kind === "simpleType") return { why: `${edit.type} has no rows` };
  const type = types.get(edit.of);
  if (type === undefined) return { why: `the tables have no type ${edit.of}` };
  if (edit.kind === "attribute" && type.kind === "complexType") {
    return { why: `an attribute is never of a type like ${edit.of}` };
  }
  return insertRow(text, edit, owner, type);
}

const NAME = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

/** Tables that prettier has formatted stay so; others are left as their author writes. */
async function formattedLike(old: string, edited: string): Promise<string> {
  if (old === edited) return old;
  const { check, format } = await import("prettier");
  const options = { parser: "typescript", printWidth: 100 };
  return (await check(old, options)) ? format(edited, options) : edited;
}
