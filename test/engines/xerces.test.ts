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

/** Stands for a Java that does not do its work; `run` is what it does for a batch. */
function check(what: string, run: string, want: RegExp, xsdPath = xsd): void {
  test(`xerces is not believed: ${what}`, async () => {
    if (process.platform === "win32") return console.log("    SKIPPED: needs a shell");
    const available = await working.available();
    if (available !== true) return console.log(`    SKIPPED: no xerces (${available})`);
    const folder = await mkdtemp(join(tmpdir(), "vbem-fake-java-"));
    try {
      const java = join(folder, "java");
      const real = process.env["JAVA_HOME"] ? '"$JAVA_HOME/bin/java"' : "java";
      const script = `#!/bin/sh\ncase "$*" in *-schema=*) ${run};; *) exec ${real} "$@";; esac\n`;
      await writeFile(java, script.replaceAll("REAL", real));
      await chmod(java, 0o755);
      const engine = xerces(xsdPath, { java, timeout: 3_000 });
      const outcome = await engine
        .judge([document])
        .then((verdicts) => `judged ${verdicts.get("task")}`, messageOf);
      assert.match(outcome, want);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}

check("nothing is wrong", 'exec REAL "$@"', /^judged valid$/);
check("the JVM is killed", "kill -KILL $$", /did not finish: ended by SIGKILL/);
check("it never ends", "exec sleep 30", /did not finish: ended by SIGKILL/);
check("it says that all is well", "echo result=OK", /did not judge the batch: no message/);
check("it is cut short", "echo result=WITH_ERRORS; exit 1", /did not judge the batch: no message/);
check("it has no memory", "echo OutOfMemoryError >&2; exit 1", /did not finish: OutOfMemoryError/);
check("there is no schema", 'exec REAL "$@"', /ENOENT/, "/no/such.xsd");

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
