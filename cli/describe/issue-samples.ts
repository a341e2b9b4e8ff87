/** A document that has the issue and one that has not, for each code; tests hold them to it. */
import type { DescribedCode } from "./issue-texts.js";

export interface Samples {
  readonly fails: string;
  readonly passes: string;
  /** Root, where the document does not tell. */
  readonly root?: string;
  /** The issue comes when the document is written in the other format. */
  readonly converted?: true;
  /** They are messages with their first lines and headers, not documents. */
  readonly exchange?: true;
  /** Version of the server that it is said to be of. */
  readonly apiVersion?: string;
  /** Limits of the reader that make a short document too large. */
  readonly limits?: Readonly<Record<string, number>>;
}

const ns = 'xmlns="http://www.veeam.com/ent/v1.0"';
const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const job = (content: string): string => `<Job ${ns}>\n  ${content}\n</Job>`;
const error = `<Error ${ns}\n  Message="No such job" StatusCode="404"/>`;
const uid = "urn:VMware:Vm:6745a759-2205-4cd2-b172-8ec8f7e60ef8.vm-23";
const hours = Array.from({ length: 24 }, () => "1").join(",");
const day = (attribute: string): string => `<Day${attribute}>${hours}</Day>`;
const periodic = (content: string): string =>
  job(
    `<JobScheduleOptions><Standart><OptionsPeriodically><Schedule>\n    ${content}\n  ` +
      "</Schedule></OptionsPeriodically></Standart></JobScheduleOptions>",
  );
const linked = (relation: string, action: string): string =>
  `{"Type":"Job","JobType":"Backup","Href":"https://em:9398/api/jobs/1",\n` +
  ` "Links":[{"Rel":"${relation}","Href":"https://em:9398/api/jobs/1${action}"}]}`;

const spec = (name: string): string =>
  `<CreateObjectInJobSpec ${ns}>\n` +
  `  <HierarchyObjRef>${uid}</HierarchyObjRef>\n${name}</CreateObjectInJobSpec>`;

const task = `<Task ${ns} Type="Task"/>`;
const xml = "Content-Type: application/xml\n";
const vlan = (content: string): string =>
  `<VlanConfiguration ${ns}>\n  ${content}\n</VlanConfiguration>`;
const session = "X-RestSvcSessionId: 1\n";
const ask = (line: string, headers = session): string => `${line} HTTP/1.1\n${headers}\n`;
const answer = (status: string, headers: string, body = ""): string =>
  `HTTP/1.1 ${status}\n${headers}\n${body}`;
const exchange = (fails: string, passes: string): Samples => ({ fails, passes, exchange: true });

export const samples: Readonly<Partial<Record<DescribedCode, Samples>>> = {
  "not-well-formed": { fails: error.replace("/>", ">"), passes: error },
  doctype: { fails: `<!DOCTYPE Error>\n${error}`, passes: error },
  encoding: {
    fails: `<?xml version="1.0" encoding="utf-16"?>\n${error}`,
    passes: `<?xml version="1.0" encoding="utf-8"?>\n${error}`,
  },
  limit: { fails: error, passes: "{}", limits: { bytes: 50 }, root: "Error" },
  "not-a-payload": { fails: "<html><body>Log in</body></html>", passes: error },
  "wrong-root": { fails: error.replace("Error", "Fault"), passes: error },
  "wrong-namespace": { fails: error.replace(ns, 'xmlns="urn:mine"'), passes: error },
  "unknown-element": {
    fails: job("<Colour>red</Colour>"),
    passes: job("<Description>red</Description>"),
  },
  "unknown-attribute": { fails: `<Job ${ns} Colour="red"/>`, passes: `<Job ${ns} Name="red"/>` },
  "unknown-member": {
    fails: '{"Type":"Job","Colour":"red"}',
    passes: '{"Type":"Job","Description":"red"}',
  },
  "missing-element": {
    fails: spec(""),
    passes: spec("  <HierarchyObjName>web</HierarchyObjName>\n"),
  },
  "missing-attribute": {
    fails: periodic(day("")),
    passes: periodic(day(' Name="Sunday"')),
  },
  "missing-member": {
    fails: `{"HierarchyObjRef":"${uid}"}`,
    passes: `{"HierarchyObjRef":"${uid}",\n "HierarchyObjName":"web"}`,
    root: "CreateObjectInJobSpec",
  },
  "missing-choice": {
    fails: job("<JobInfo/>"),
    passes: job("<JobInfo><BackupJobInfo/></JobInfo>"),
  },
  "conflicting-choice": {
    fails: job("<JobInfo><BackupJobInfo/><ReplicaJobInfo/></JobInfo>"),
    passes: job("<JobInfo><BackupJobInfo/></JobInfo>"),
  },
  "misplaced-element": {
    fails: job("<Platform>VMware</Platform><JobType>Backup</JobType>"),
    passes: job("<JobType>Backup</JobType><Platform>VMware</Platform>"),
  },
  "repeated-element": {
    fails: job("<JobType>Backup</JobType><JobType>Replica</JobType>"),
    passes: job("<JobType>Backup</JobType>"),
  },
  "unexpected-text": {
    fails: job("s<JobType>Backup</JobType>"),
    passes: job("<JobType>Backup</JobType>"),
  },
  "not-nillable": {
    fails: `<Job ${ns}\n  ${xsi}>\n  <Description xsi:nil="true"/>\n</Job>`,
    passes: job("<Description/>"),
  },
  "wrong-xsi-type": {
    fails: `<Job ${ns}\n  ${xsi} xsi:type="Backup"/>`,
    passes: `<Job ${ns}\n  ${xsi} xsi:type="JobEntityType"/>`,
  },
  "invalid-value": {
    fails: job("<ScheduleEnabled>yes</ScheduleEnabled>"),
    passes: job("<ScheduleEnabled>true</ScheduleEnabled>"),
  },
  "undocumented-value": {
    fails: job("<JobType>Tape</JobType>"),
    passes: job("<JobType>Backup</JobType>"),
  },
  "out-of-range": { fails: error.replace("404", "40400000000"), passes: error },
  "unsafe-integer": {
    fails: '{"Capacity":9007199254740993}',
    passes: '{"Capacity":9007199254740991}',
    root: "Repository",
  },
  "duplicate-member": {
    fails: '{"Type":"Job","JobType":"Backup","JobType":"Replica"}',
    passes: '{"Type":"Job","JobType":"Backup"}',
  },
  "wrong-type": {
    fails: '{"Type":"Job","ScheduleEnabled":"true"}',
    passes: '{"Type":"Job","ScheduleEnabled":true}',
  },
  "ambiguous-root": { fails: '{"Links":[]}', passes: '{"Type":"Job","Links":[]}' },
  "list-shape": {
    fails: "[]",
    passes: '{"LinkedBackupRepositories":[]}',
    root: "LinkedBackupRepositoryResourceObjects",
  },
  erratum: {
    fails: job("<Platform>HyperV</Platform>"),
    passes: job("<Platform>Hyperv</Platform>"),
  },
  "json-casing": {
    fails: '{"type":"Job","jobType":"Backup"}',
    passes: '{"Type":"Job","JobType":"Backup"}',
  },
  "undocumented-link": { fails: linked("Delete", ""), passes: linked("Start", "?action=start") },
  "newer-than-server": {
    fails: `<Repository ${ns}>\n  <Kind>Linux</Kind>\n</Repository>`,
    passes: `<Repository ${ns}>\n  <Capacity>100</Capacity>\n</Repository>`,
    apiVersion: "v1_2",
  },
  "unwritable-character": {
    fails: '{"Type":"Job","Name":"Nightly\\u0001"}',
    passes: '{"Type":"Job","Name":"Nightly"}',
    converted: true,
  },
  "not-carried": {
    fails: '{"Type":"Job","Colour":"red"}',
    passes: '{"Type":"Job","Name":"red"}',
    converted: true,
  },
  "read-only-row": exchange(
    ask("PUT /api/cloud/vlans/1", session + xml) + vlan("<SwitchName>vSwitch0</SwitchName>"),
    ask("PUT /api/cloud/vlans/1", session + xml) + vlan("<ClusterName>East</ClusterName>"),
  ),
  "unknown-operation": exchange(ask("GET /api/job"), ask("GET /api/jobs")),
  "wrong-method": exchange(ask("PUT /api/jobs"), ask("GET /api/jobs")),
  "missing-header": exchange(ask("GET /api/jobs", "Host: em\n"), ask("GET /api/jobs")),
  "wrong-format": exchange(
    answer("404 Not Found", "Content-Type: application/json\n", error),
    answer("404 Not Found", xml, error),
  ),
  "wrong-length": exchange(
    answer("404 Not Found", `${xml}Content-Length: 12\n`, error),
    answer("404 Not Found", `${xml}Content-Length: ${error.length}\n`, error),
  ),
  "undocumented-status": exchange(
    answer("418 Teapot", xml, error),
    answer("404 Not Found", xml, error),
  ),
  "missing-body": exchange(
    ask("GET /api/tasks/1") + answer("200 OK", xml),
    ask("GET /api/tasks/1") + answer("200 OK", xml, task),
  ),
  "unexpected-body": exchange(
    ask("GET /api/tasks/1", session + xml) + task,
    ask("GET /api/tasks/1"),
  ),
  "unexpected-root": exchange(
    ask("GET /api/tasks/1") + answer("200 OK", xml, error),
    ask("GET /api/tasks/1") + answer("200 OK", xml, task),
  ),
};
