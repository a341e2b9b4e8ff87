/** Addresses of queries, and what can be queried against the pages where the facts lie beside the checkout. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { query } from "../generated/index.js";
import { type Properties, startQuery } from "../runtime/query.js";
import { queries } from "../schemas/query/queries.js";

// ---------------------------------------------------------------- addresses

/** Told as a reader would write the address, before anything in it is escaped. */
function check(given: { toString(): string }, want: string): void {
  test(want, () => {
    assert.is(decodeURIComponent(String(given)), want);
    assert.not.match(String(given), /[ "<>;,]/);
  });
}

const jobs = query("Job");
/** An API whose pages tell how conditions are grouped. */
type Foreign = Properties<{ a: number; b: number; c: boolean }>;
const other = startQuery<Foreign>({ ...queries, group: ["(", ")"] }, "Job");

check(jobs, "/query?type=Job");
check(
  jobs.where("Name", "==", "x").sortAsc("Name").page(2, 50),
  '/query?type=Job&filter=Name=="x"&sortAsc=Name&pageSize=50&page=2',
);
check(jobs, "/query?type=Job");
check(
  jobs.where("Name", "!=", "a&b=c;d,e <f> 100%").where("ScheduleEnabled", "==", false),
  '/query?type=Job&filter=Name!="a&b=c;d,e <f> 100%";ScheduleEnabled==False',
);
check(
  jobs.whereAny(["JobType", "==", "Backup"], ["ScheduleConfigured", "==", true]),
  '/query?type=Job&filter=JobType=="Backup",ScheduleConfigured==True',
);
check(
  jobs.whereAny(["JobType", "==", "Backup"]).where("Name", ">", "m"),
  '/query?type=Job&filter=JobType=="Backup";Name>"m"',
);
check(jobs.sortAsc("Name").sortDesc("NextRun"), "/query?type=Job&sortDesc=NextRun");
check(
  query("Repository").where("FreeSpace", "<=", 1024).inFull(),
  "/query?type=Repository&format=Entities&filter=FreeSpace<=1024",
);
check(
  query("vAppReplicaPoint").where("vAppName", "==", "Zürich"),
  '/query?type=vAppReplicaPoint&filter=vAppName=="Zürich"',
);
check(
  other.whereAny(["a", "==", 1], ["b", "<", 2]).where("c", "==", true),
  "/query?type=Job&filter=(a==1,b<2);c==True",
);

test("what is not escaped by hand is escaped once", () => {
  assert.is(
    String(jobs.where("Name", "==", "a%20b")),
    "/query?type=Job&filter=Name%3D%3D%22a%2520b%22",
  );
});

// ---------------------------------------------------------------- refusals

const refusals: readonly (readonly [what: string, given: () => unknown])[] = [
  ["text with a quotation mark", () => String(jobs.where("Name", "==", 'x"'))],
  ["a number that is none", () => String(query("Repository").where("Capacity", ">", NaN))],
  ["no condition of which one holds", () => jobs.whereAny()],
  ["page 0", () => jobs.page(0, 50)],
  ["half a page", () => jobs.page(1, 0.5)],
  [
    "conditions that no page tells how to group",
    () => String(jobs.where("Name", "==", "x").whereAny(["Name", "==", "y"], ["Name", "==", "z"])),
  ],
];

for (const [what, given] of refusals) {
  test(`refused: ${what}`, () =>
    assert.throws(given, (error: unknown) => error instanceof RangeError));
}

// ---------------------------------------------------------------- size

test("a program that builds queries has no codec in it", async () => {
  const { metafile } = await build({
    entryPoints: ["generated/queries.ts"],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
  });
  assert.equal(Object.keys(metafile.inputs).sort(), [
    "generated/queries.ts",
    "runtime/operation.ts",
    "runtime/query.ts",
  ]);
});

// ---------------------------------------------------------------- pages

const pages = new URL("../../shared/facts/pages/", import.meta.url);

interface FactPage {
  readonly page: string;
  readonly path: string;
  readonly query: readonly { readonly rows: readonly { readonly name: string }[] }[];
}

/** Its page has the table of another type, and its own below a heading of its own. */
const twoTables = ["ObjectInJobId", "Name"];

if (!existsSync(pages)) console.log("skipped: pages of queries, the facts are not here");
else {
  const facts = readdirSync(pages)
    .filter((name) => name.startsWith("get_query_"))
    .map((name): FactPage => JSON.parse(readFileSync(new URL(name, pages), "utf8")));
  test("every type that a page can be queried for has its table", () => {
    assert.equal(
      queries.types.map(({ name }) => name).sort(),
      facts.map(({ path }) => path.replace("/query?type=", "")).sort(),
    );
  });
  for (const { page, query, path } of facts) {
    test(`${page} names the properties`, () => {
      const table = queries.types.find(({ page: { id } }) => id === page);
      const names = query.flatMap(({ rows }) => rows.map(({ name }) => name));
      assert.equal(
        table?.rows.map(({ name }) => name),
        path.endsWith("=ObjectInAgentBackupJob") ? [...twoTables, ...names] : names,
      );
    });
  }
}

test.run();
