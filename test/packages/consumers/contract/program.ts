/** What a program does with the package; it prints what came out. */
import {
  type Decoded,
  type Issue,
  Job,
  Jobs,
  decode,
  operations,
  toDate,
  unknownContent,
} from "vbem-contract";
import type { JobJson } from "vbem-contract";

const xml = `<Job xmlns="http://www.veeam.com/ent/v1.0" Name="Nightly">
  <JobType>Backup</JobType>
  <ScheduleEnabled>maybe</ScheduleEnabled>
  <NextRun>2026-11-23T22:00:00Z</NextRun>
  <Shiny>new</Shiny>
</Job>`;

const read: Decoded<Job> = Job.decodeXml(xml);
const job: Job = read.value ?? {};
const codes = (issues: readonly Issue[]): string => issues.map((issue) => issue.code).join(" ");

const raw: JobJson = { JobType: "Backup", Description: null, Name: "Nightly" };
const twin = Job.decodeJson(raw);

async function* pieces(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(Jobs.encodeXml({ Jobs: [job, { Name: "Weekly" }] }).text);
}

async function streamed(): Promise<(string | undefined)[]> {
  const names: (string | undefined)[] = [];
  for await (const { value } of Jobs.streamXml(pieces())) names.push(value?.Name);
  return names;
}

void streamed().then((names) => {
  const facts = {
    valid: read.valid,
    issues: codes(read.issues),
    line: read.issues[0]?.location?.line,
    year: job.NextRun === undefined ? undefined : toDate(job.NextRun)?.getUTCFullYear(),
    unknown: job[unknownContent]?.map((piece) => piece.kind),
    written: Job.encodeXml(job).text.includes("<Shiny>new</Shiny>"),
    json: Job.encodeJson(twin.value ?? {}).text,
    found: decode(JSON.stringify({ Jobs: [] })).root,
    streamed: names,
    path: operations.getJob.path({ id: "7" }),
  };
  console.log(JSON.stringify(facts));
});
