// Prints how many milliseconds a parser takes for its import and the first hundred documents.
import { readFileSync } from "node:fs";

const xml = readFileSync(new URL("../examples/jobs/backup-job.xml", import.meta.url));
const text = xml.toString();

const load = {
  vbem: async () => {
    const { Job } = await import("../generated/dist/generated/roots/jobs/job.js");
    return () => Job.decodeXml(xml);
  },
  "fast-xml-parser": async () => {
    const { XMLParser } = await import("fast-xml-parser");
    const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
    return () => parser.parse(text);
  },
  txml: async () => {
    const { parse } = await import("txml");
    return () => parse(text);
  },
};

const start = process.hrtime.bigint();
const parse = await load[process.argv[2]]();
for (let i = 0; i < 100; i++) parse();
process.stdout.write(String(Number(process.hrtime.bigint() - start) / 1e6));
