/** Tells when saved jobs start next. */
import { readFileSync } from "node:fs";
import { Job } from "vbem-contract";
import { nextStarts } from "./next-starts.js";

const after = new Date("2025-03-10T12:00:00Z");
for (const name of ["backup-job", "backup-job-v13", "replica-job"]) {
  const { value: job } = Job.decodeJson(readFileSync(`examples/jobs/${name}.json`));
  const starts = nextStarts(job?.JobScheduleOptions?.Standart ?? {}, after, 2);
  const times = starts.map((start) => start.toISOString());
  console.log(`${job?.Name}: ${times.join(", ") || "no times of its own"}`);
}
