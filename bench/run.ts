/** `npm run bench`: measures, prints, writes results.md; `-- --check` says what falls short. */
import { writeFileSync } from "node:fs";
import { documents } from "./documents.js";
import { freshProcess } from "./fresh.js";
import { goals } from "./goals.js";
import { growth } from "./growth.js";
import { timings } from "./measure.js";
import { memory } from "./memory.js";
import { noisy } from "./noise.js";
import { report, type Row } from "./report.js";
import { startTimes } from "./start.js";
import { streaming } from "./stream.js";
import { tables } from "./tables.js";

const quick = process.argv.includes("--quick");
const rounds = quick ? 3 : 21;

const rows: Row[] = [];
for (const document of documents()) {
  process.stderr.write(`${document.name}\n`);
  const contenders = [...new Set(goals.flatMap(({ work, against }) => [work, against]))];
  const measured = await timings(contenders, document, rounds);
  for (const goal of goals) {
    const work = measured.get(goal.work)!;
    const against = measured.get(goal.against)!;
    rows.push({
      work: goal.work.name,
      against: goal.against.name,
      document: document.name,
      ratio: against.median / work.median,
      spread: [against.least / work.most, against.most / work.least],
      speed: (document.xml.length / work.median) * 1000,
      goal: goal.goal,
      ...(goal.aim !== undefined && { aim: goal.aim }),
    });
  }
}
for (const [name, part] of Object.entries({
  noisy,
  freshProcess,
  growth,
  memory,
  streaming,
  startTimes,
  tables,
})) {
  process.stderr.write(`${name}\n`);
  rows.push(...(await part(quick)));
}

const text = report(rows);
process.stdout.write(text);
if (!quick) writeFileSync(new URL("results.md", import.meta.url), text);
if (process.argv.includes("--check")) {
  const short = rows.filter(({ ratio, goal, atMost }) => (atMost ? ratio > goal : ratio < goal));
  for (const { work, against, document, ratio, goal } of short) {
    process.stdout.write(
      `short: ${work} / ${against}, ${document}: ${ratio.toFixed(2)}, goal ${goal}\n`,
    );
  }
  process.exitCode = short.length === 0 ? 0 : 1;
}
