// Streams a collection that it makes as it goes; prints MB/s, and the peak of its memory in MB.
import { readFileSync } from "node:fs";
import { Jobs } from "../generated/dist/generated/index.js";
import { peakMemory } from "./peak.js";

const bytes = Number(process.argv[2]);
const job = readFileSync(new URL("../examples/jobs/backup-job.xml", import.meta.url), "utf8");
const item = Buffer.from(job.slice(job.indexOf("<Job")).replace(/ xmlns(:\w+)?="[^"]*"/g, ""));
const chunk = Buffer.concat(Array(6).fill(item)).subarray(0, 64 * 1024);

/** Chunks of 64 KB, cut wherever that is. */
function* chunks(total) {
  const head = Buffer.from('<Jobs xmlns="http://www.veeam.com/ent/v1.0">');
  yield head;
  const block = Buffer.concat(Array(64).fill(item));
  for (let made = 0; made < total; made += block.length) {
    for (let at = 0; at < block.length; at += chunk.length) {
      yield block.subarray(at, Math.min(at + chunk.length, block.length));
    }
  }
  yield Buffer.from("</Jobs>");
}

const speed = (size, start) => (size / Number(process.hrtime.bigint() - start)) * 1000;

async function stream(total) {
  const start = process.hrtime.bigint();
  for await (const { valid } of Jobs.streamXml(chunks(total)))
    if (!valid) throw new Error("invalid");
  return speed(total, start);
}

await stream(50e6);
const streamed = await stream(bytes);
const peak = peakMemory() / 2 ** 20;

const whole = Buffer.concat([...chunks(1e6)]);
for (let i = 0; i < 50; i++) Jobs.decodeXml(whole);
const start = process.hrtime.bigint();
for (let i = 0; i < 100; i++) Jobs.decodeXml(whole);
const inMemory = speed(whole.length * 100, start);

process.stdout.write(JSON.stringify({ streamed, inMemory, peak }));
