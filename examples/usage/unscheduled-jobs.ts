/** Lists the jobs that no schedule starts, from a saved answer to GET /jobs?format=Entity. */
import { readFileSync } from "node:fs";
import { Jobs } from "vbem-contract";

const file = process.argv[2] ?? "examples/jobs/jobs.json";

// Decoding validates: no cast, no second check. For XML it is Jobs.decodeXml, with an equal value.
const { value, issues } = Jobs.decodeJson(readFileSync(file));
for (const { severity, path, message } of issues) {
  if (severity !== "info") console.error(`${severity}: ${path}: ${message}`);
}

// Without a value the document was no list of jobs at all.
for (const job of value?.Jobs ?? []) {
  if (job.ScheduleEnabled !== true) console.log(`${job.Name} (${job.JobType})`);
}
