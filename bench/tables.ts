/** How the time of the generator grows with the tables: made ones, each a module with ten rows. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../generator/generate.js";
import { exponent } from "./growth.js";
import type { Row } from "./report.js";

const language = fileURLToPath(new URL("../schemas/language.ts", import.meta.url));
const SIZES = [100, 200, 400, 800];

export async function tables(quick: boolean): Promise<readonly Row[]> {
  const sizes = quick ? SIZES.slice(0, 2) : SIZES;
  const cold: [number, number][] = [];
  const again: [number, number][] = [];
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "vbem-tables-"));
    write(join(folder, "schemas"), size);
    const options = { schemas: join(folder, "schemas"), out: join(folder, "out") };
    cold.push([size, await seconds(() => generate(options))]);
    again.push([size, await seconds(() => generate({ ...options, check: true }))]);
    rmSync(folder, { recursive: true });
  }
  const row = (work: string, points: readonly [number, number][]): Row => ({
    work,
    against: "linear",
    document: `${sizes[0]} to ${sizes.at(-1)} types`,
    ratio: exponent(points),
    goal: 1.15,
    atMost: true,
  });
  return [
    row("generate, exponent of time", cold),
    row("generate --check, exponent of time", again),
  ];
}

function write(folder: string, size: number): void {
  const from = JSON.stringify(language);
  const numbers = Array.from({ length: size }, (_, i) => i);
  const module = (i: number): string => `
import { builtin, complexType, element, page } from ${from};
const Text${i} = builtin("string", "Text.");
export const Made${i} = complexType("Made${i}Type", page("made"), "A type.", [
${numbers
  .slice(0, 10)
  .map((row) => `  element("Row${i}x${row}", Text${i}, "0/1", "A row."),`)
  .join("\n")}
]);
`;
  const contract = `
import { contract, root } from ${from};
${numbers.map((i) => `import { Made${i} } from "./made${i}.js";`).join("\n")}
export default contract({
  name: "made", version: "1.0.0", title: "Made", says: "Made.", namespace: "urn:made",
  pages: { prefix: "https://example.com/", suffix: "" },
  json: { lists: "pluralised", wrappers: "flattened", text: "Value", order: "derived first", casings: ["as named"] },
  roots: [${numbers.map((i) => `root("Made${i}", Made${i})`).join(", ")}],
});
`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "contract.ts"), contract);
  for (const i of numbers) writeFileSync(join(folder, `made${i}.ts`), module(i));
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}
