/** Makes the body that changes a job's schedule, and checks it before anybody sends it. */
import { readFileSync } from "node:fs";
import { Job, operations } from "vbem-contract";

const { value: job } = Job.decodeXml(readFileSync("examples/jobs/backup-job.xml"));
const daily = job?.JobScheduleOptions?.Standart?.OptionsDaily;

// A request has what is to be changed; the server keeps everything else.
const body: Job = {
  ScheduleEnabled: true,
  JobScheduleOptions: {
    // The server's spelling.
    Standart: { OptionsDaily: { ...daily, Enabled: true, Kind: "WeekDays", Time: "21:30:00" } },
  },
};

// Requests are judged harder than answers: order counts, and so do rules between rows.
const { valid, issues } = Job.decodeJson(body, { role: "request" });
for (const { severity, path, message } of issues) {
  if (severity !== "info") console.log(`${severity}: ${path}: ${message}`);
}
if (!valid) throw new Error("the body is not as documented");

// Addresses have the last part of a UID: "urn:veeam:Job:8d2f…".
const id = job?.UID?.split(":").at(-1) ?? "";
console.log(operations.editJob.method, operations.editJob.path({ id }));
console.log(Job.encodeXml(body).text);
console.log(Job.encodeJson(body).text);
