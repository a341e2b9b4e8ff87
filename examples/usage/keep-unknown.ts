/** Changes a job that a newer server wrote, and loses nothing that this package does not know. */
import { Job, unknownContent } from "vbem-contract";

const answer = `<Job xmlns="http://www.veeam.com/ent/v1.0" Name="Nightly">
  <JobType>Backup</JobType>
  <EnergySaving Level="2">true</EnergySaving>
  <Description>Every night</Description>
</Job>`;

const { value: job, issues } = Job.decodeXml(answer);
if (job === undefined) throw new Error("no job");
for (const { severity, code, path } of issues) console.log(`${severity}: ${code} at ${path}`);

// It lies under a symbol, so it is in nobody's way, and a spread takes it along.
const changed: Job = { ...job, Description: "Every night at ten" };
console.log(changed[unknownContent] !== undefined);
console.log(Job.encodeXml(changed).text);
