import { test } from "uvu";
import * as assert from "uvu/assert";

import type { EngineDocument, Verdict } from "../../cli/engines/engine.js";
import { engines } from "./engines.js";

const ns = 'xmlns="http://www.veeam.com/ent/v1.0"';
const task = `<Task ${ns}><TaskId>task-1</TaskId></Task>`;

type Rows = readonly (readonly [what: string, text: string, want: Verdict])[];

const xml: Rows = [
  ["a valid document", task, "valid"],
  ["a value that is none", `<Task ${ns}><State>Dozing</State></Task>`, "invalid"],
  ["a valid one between others", task, "valid"],
  ["a document that is not well formed", `<Task ${ns}><TaskId></Task>`, "invalid"],
  ["two roots", task + task, "invalid"],
  ["no root", "", "invalid"],
  ["text behind the root", `${task}.`, "invalid"],
  ["an unknown root", `<Tusk ${ns}/>`, "invalid"],
  ["no namespace", "<Task/>", "invalid"],
  ["a prefix that nobody declares", `<b:Task ${ns}/>`, "invalid"],
  ["an XML declaration", `<?xml version="1.0" encoding="utf-8"?>\n${task}`, "valid"],
  ["a byte order mark", `\ufeff${task}`, "valid"],
  ["every kind of line end", task.replaceAll("><", ">\r\n\r\n<"), "valid"],
  ["a fault behind them", `<Task ${ns}>\r\r\n\n<State>Dozing</State>\n\r</Task>`, "invalid"],
  ["a valid one behind them", task, "valid"],
  ["a DOCTYPE", `<!DOCTYPE Task>${task}`, "invalid"],
  [
    "an external entity",
    `<!-- c --><!DOCTYPE T [<!ENTITY x SYSTEM "file:///etc/hostname">]>${task.replace("task-1", "&x;")}`,
    "invalid",
  ],
  ["a DOCTYPE in a comment", task.replace("><", "><!-- <!DOCTYPE x> --><"), "valid"],
  [
    "a schema of its own",
    task.replace(
      ns,
      `${ns} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.veeam.com/ent/v1.0 http://192.0.2.1/x.xsd"`,
    ),
    "valid",
  ],
];

const json: Rows = [
  ["a valid document", '{"TaskId": "task-1"}', "valid"],
  ["null members", '{"TaskId": null}', "valid"],
  ["a value that is none", '{"State": "Dozing"}', "invalid"],
  ["an unknown member", '{"Tusk": 1}', "invalid"],
  ["a document that is not well formed", '{"TaskId": ', "invalid"],
  ["nothing", "", "invalid"],
  ["null", "null", "invalid"],
  ["a byte order mark", '\ufeff{"TaskId": "task-1"}', "valid"],
];

for (const engine of engines) {
  for (const [format, rows] of [["xml", xml] as const, ["json", json] as const]) {
    if (engine.formats.includes(format)) check(engine.name, format, rows);
  }
}

/** One call for all rows: no document may change the verdict of another. */
function check(name: string, format: "xml" | "json", rows: Rows): void {
  const engine = engines.find((engine) => engine.name === name)!;
  test(`${name} judges ${format}`, async () => {
    const reason = await engine.available();
    if (reason !== true) return console.log(`    SKIPPED: no ${name} (${reason})`);
    const documents = rows.map(([id, text]): EngineDocument => ({
      id,
      format,
      text,
      root: "Task",
    }));
    const verdicts = await engine.judge(documents.map((d, i) => ({ ...d, id: `${i} ${d.id}` })));
    const got = rows.map(([what], i) => [what, verdicts.get(`${i} ${what}`)]);
    assert.equal(
      got,
      rows.map(([what, , want]) => [what, want]),
    );
  });
}

test.run();
