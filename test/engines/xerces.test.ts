import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";

import { type EngineDocument, messageOf } from "../../cli/engines/engine.js";
import { batchOf } from "../../cli/engines/xerces-batch.js";
import { xerces } from "../../cli/engines/xerces.js";
import { schemaFolder, schemaName } from "./engines.js";

const xsd = join(schemaFolder, `${schemaName}.xsd`);
const document: EngineDocument = {
  id: "task",
  format: "xml",
  root: "Task",
  text: '<Task xmlns="http://www.veeam.com/ent/v1.0"/>',
};

/** A Java that works is asked once. */
const working = xerces(xsd);

/** What stands for Java does: for a batch, for anything else, and with what. */
interface Fake {
  readonly batch?: string;
  readonly other?: string;
  readonly xsd?: string;
  readonly timeout?: number;
}

const REAL = process.env["JAVA_HOME"] ? '"$JAVA_HOME/bin/java" "$@"' : 'java "$@"';

function check(what: string, fake: Fake, want: RegExp): void {
  test(`xerces, when ${what}`, async () => {
    if (process.platform === "win32") return console.log("    SKIPPED: needs a shell");
    const available = await working.available();
    if (available !== true) return console.log(`    SKIPPED: no xerces (${available})`);
    const folder = await mkdtemp(join(tmpdir(), "vbem-fake-java-"));
    try {
      const java = join(folder, "java");
      const { batch = `exec ${REAL}`, other = `exec ${REAL}`, timeout = 120_000 } = fake;
      await writeFile(java, `#!/bin/sh\ncase "$*" in *-schema=*) ${batch};; *) ${other};; esac\n`);
      await chmod(java, 0o755);
      const outcome = await xerces(fake.xsd ?? xsd, { java, timeout })
        .judge([document])
        .then((verdicts) => `judged ${verdicts.get("task")}`, messageOf);
      assert.match(outcome, want);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}

const noMessage = /did not judge the batch: no message/;
const tooNew = "echo java.lang.UnsupportedClassVersionError >&2; exit 1";

check("nothing is wrong", {}, /^judged valid$/);
check("the JVM is killed", { batch: "kill -KILL $$" }, /did not finish: ended by SIGKILL/);
check(
  "it never ends",
  { batch: "exec sleep 60", timeout: 500 },
  /did not finish: ended by SIGKILL/,
);
check("it says that all is well", { batch: "echo result=OK" }, noMessage);
check("it is cut short", { batch: "echo result=WITH_ERRORS; exit 1" }, noMessage);
check("it has no memory", { batch: "echo OutOfMemoryError >&2; exit 1" }, /: OutOfMemoryError$/);
check("there is no schema", { xsd: "/no/such.xsd" }, /ENOENT/);
check("its class is too new", { other: tooNew }, /does not load \(UnsupportedClassVersionError\)/);
check(
  "the shipped class is too new, and is compiled",
  { other: `case "$*" in *node_modules*) ${tooNew};; *) exec ${REAL};; esac` },
  /^judged valid$/,
);

test("a Java that is not there is told", async () => {
  const available = await xerces(xsd, { java: "/no/such/java" }).available();
  assert.match(String(available), /no java|not installed/);
});

test("the lines of a batch lead to its documents", () => {
  const batch = batchOf(["<a/>", "<b>\r\n\r</b>", "<c/>"]);
  const places = Array.from({ length: 15 }, (_, i) => batch.at(i));
  const [c, none] = ["canary", undefined];
  assert.equal(places, [none, none, c, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, c]);
});

test.run();
