/** Edits of tables as a unified diff that "git apply" takes where the tables are. */
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { ComplexType, Model, SimpleType } from "../../generator/model.js";
import type { Edit, Refused } from "./edit.js";
import { insertRow, insertValue } from "./insert.js";
import { rowObstacle, textObstacle } from "./obstacle.js";

export interface Patch {
  /** Empty where no edit has a place. */
  readonly text: string;
  /** The folder to apply it in. */
  readonly folder: string;
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
  const accepted: Edit[] = [];
  const refused: Refused[] = [];
  for (const edit of edits) {
    const outcome = await place(edit);
    if ("why" in outcome) refused.push({ edit, why: outcome.why });
    else {
      accepted.push(edit);
      after.set(outcome.module, outcome.text);
    }
  }
  const folder = folderOf(schemas);
  const changed = [...before].map(([module, old]) => ({
    path: relative(folder, join(resolve(schemas), `${module}.ts`)).replaceAll("\\", "/"),
    old,
    edited: after.get(module) ?? old,
  }));
  return { text: await diffOf(changed), folder, count: accepted.length, refused };

  async function place(edit: Edit): Promise<{ module: string; text: string } | { why: string }> {
    const owner = types.get(edit.type);
    if (owner === undefined) return { why: `the tables have no type ${edit.type}` };
    const { module } = owner;
    const why = textObstacle(edit);
    if (why !== undefined) return { why };
    if (edit.kind === "value") {
      if (owner.kind !== "simpleType") return { why: `${edit.type} is no enumeration` };
      return { module, ...insertValue(await read(module), edit, owner) };
    }
    if (owner.kind === "simpleType") return { why: `${edit.type} has no rows` };
    const type = types.get(edit.of);
    if (type === undefined) return { why: `the tables have no type ${edit.of}` };
    const obstacle = await rowObstacle(edit, owner, type, { model, accepted, read });
    if (obstacle !== undefined) return { why: obstacle };
    return { module, ...insertRow(await read(module), edit, owner, type) };
  }

  async function read(module: string): Promise<string> {
    const known = after.get(module) ?? before.get(module);
    if (known !== undefined) return known;
    const text = await readFile(join(schemas, `${module}.ts`), "utf8");
    before.set(module, text);
    return text;
  }
}

/** Types by their name in the XSD. */
const typesByName = (model: Model): ReadonlyMap<string, SimpleType | ComplexType> =>
  new Map(
    model.modules
      .flatMap(({ simpleTypes, complexTypes }) => [...simpleTypes, ...complexTypes])
      .map((type) => [type.xsd, type]),
  );

/** Here, or where the tables are: git refuses paths that lead out of the folder. */
function folderOf(schemas: string): string {
  const isBelow = !/^\.\.|^([a-z]:)?[\\/]/i.test(relative(process.cwd(), schemas));
  return isBelow ? process.cwd() : dirname(resolve(schemas));
}

interface Changed {
  readonly path: string;
  readonly old: string;
  readonly edited: string;
}

async function diffOf(changed: readonly Changed[]): Promise<string> {
  const { createTwoFilesPatch } = await import("diff");
  const texts: string[] = [];
  for (const { path, old, edited } of changed) {
    const text = await formattedLike(old, edited);
    if (text === old) continue;
    const diff = createTwoFilesPatch(`a/${path}`, `b/${path}`, old, text, "", "", { context: 3 });
    // What the library puts on top, and tabs behind names, are of no use to git.
    texts.push(diff.replace(/^=+\n/, "").replace(/^(---|\+\+\+) (.*?)\t$/gm, "$1 $2"));
  }
  return texts.join("");
}

/** Tables that prettier has formatted stay so; others are left as their author writes. */
async function formattedLike(old: string, edited: string): Promise<string> {
  if (old === edited) return old;
  const { check, format } = await import("prettier");
  const options = { parser: "typescript", printWidth: 100 };
  return (await check(old, options)) ? format(edited, options) : edited;
}
