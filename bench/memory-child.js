// Decodes a collection of so many bytes; prints by how many bytes the process grew, at its peak and for good.
import { readFileSync } from "node:fs";
import { Jobs } from "../generated/dist/generated/index.js";
import { peakMemory } from "./peak.js";

const size = Number(process.argv[2]);
const job = readFileSync(new URL("../examples/jobs/backup-job.xml", import.meta.url), "utf8");
const item = job.slice(job.indexOf("<Job")).replace(/ xmlns(:\w+)?="[^"]*"/g, "");
const xml = Buffer.alloc(Math.ceil(size / item.length) * item.length + 100, " ");
let end = xml.write('<Jobs xmlns="http://www.veeam.com/ent/v1.0">');
while (end < size) end += xml.write(item, end);
xml.write("</Jobs>", end);

globalThis.gc();
const before = process.memoryUsage();
const { value } = Jobs.decodeXml(xml);
const peak = peakMemory() - before.rss;
globalThis.gc();
const after = process.memoryUsage();
const kept = after.heapUsed + after.external - before.heapUsed - before.external;
process.stdout.write(JSON.stringify({ jobs: value.Jobs.length, size: xml.length, peak, kept }));
