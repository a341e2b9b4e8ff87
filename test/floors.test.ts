/** The house, as ARCHITECTURE.md draws it: imports only point down, and each trade has one file. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";

const rooms = ["runtime", "schemas", "generator", "generated", "cli", "test", "examples", "bench"];
const files = rooms
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" }).map((path) => join(room, path)),
  )
  .filter((path) => path.endsWith(".ts") && !/node_modules|(^|\/)dist\//.test(path))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

const statement =
  /^(?:import|export)( type)?[^;"'`]*? from "([^"]+)"|^import "([^"]+)"|\bawait import\("([^"]+)"\)/gm;

/** `to` is a path from here, or a package. */
const imports = files.flatMap(({ path, text }) =>
  [...text.matchAll(statement)].map(([, type, from, bare, lazy]) => {
    const to = from ?? bare ?? lazy ?? "";
    return { path, to: to.startsWith(".") ? join(path, "..", to) : to, isType: type === " type" };
  }),
);

/** What the files of a place may import, of ours or else of packages. */
function only(what: string, from: RegExp, to: RegExp): void {
  test(what, () => {
    const wrong = imports.filter((each) => from.test(each.path) && !to.test(each.to));
    assert.deepEqual(
      wrong.map((each) => `${each.path} imports ${each.to}`),
      [],
    );
  });
}

only("the runtime imports nothing but itself", /^runtime\//, /^runtime\//);
only("tables import nothing but tables", /^schemas\//, /^schemas\//);
only("the language of tables imports nothing else", /^schemas\/language/, /^schemas\/language/);
only(
  "the generator never imports tables or output",
  /^generator\//,
  /^(generator\/|runtime\/|schemas\/language|(?!(schemas|generated|cli|test|examples|bench)\/))/,
);
only("the output imports nothing but the runtime", /^generated\//, /^(generated|runtime)\//);
only(
  "everybody else takes the output by its index",
  /^(cli|test|examples|bench)\//,
  /^(?!generated\/)|^generated\/(dist\/generated\/)?index\.js$/,
);
only("emitters never import each other", /^generator\/emit\/(?!all\.)/, /^(?!generator\/emit\/)/);

test("one file of the generator calls ts-morph and prettier", () => {
  const callers = imports.filter(
    ({ path, to, isType }) =>
      /^generator/.test(path) && /^(ts-morph|prettier)$/.test(to) && !isType,
  );
  assert.deepEqual([...new Set(callers.map(({ path }) => path))], ["generator/print.ts"]);
});

test("one file of the generator writes", () => {
  const writes =
    /^import \{[^}]*\b(\w+File(Sync)?(?<!readFile|readFileSync)|mkdir|rename|rmdir|rm|cp|createWriteStream)\b[^}]*\} from "node:fs/m;
  const writers = files.filter(({ path, text }) => /^generator\//.test(path) && writes.test(text));
  assert.deepEqual(
    writers.map(({ path }) => path),
    ["generator/files.ts"],
  );
});

test("no file has more than 300 lines", () => {
  const long = files.filter(
    ({ path, text }) =>
      /^(runtime|generator|schemas|cli)\//.test(path) && text.split("\n").length > 301,
  );
  assert.deepEqual(
    long.map(({ path }) => path),
    [],
  );
});

test.run();
