/** What must compile, and behind each @ts-expect-error what must not. */
import { Job, Jobs, decode, query } from "vbem-contract";
import type { Encoded, JobJson, JobType, Tasks } from "vbem-contract";

// A newer server invents a value of an enumeration.
export const job: Job = { JobType: "ObjectStorageBackup", Platform: "Proxmox" };
export const known: JobType = "Backup";

// @ts-expect-error a misspelt member
export const misspelt: Job = { JobTyp: "Backup" };

// @ts-expect-error a number where a UID belongs
export const numbered: Job = { UID: 42 };

// @ts-expect-error text that is no UID
export const unlike: Job = { UID: "job 42" };

// @ts-expect-error a number where text belongs
export const kind: Job = { JobType: 7 };

// @ts-expect-error an absent member is absent, never undefined
export const hollow: Job = { Name: undefined };

// @ts-expect-error null stands on the JSON wire alone
export const empty: Job = { Name: null };
export const emptyJson: JobJson = { Name: null };

export const backup: Job = { JobInfo: { BackupJobInfo: { Includes: { ObjectInJobs: [] } } } };

// @ts-expect-error two branches of a choice
export const both: Job = { JobInfo: { BackupJobInfo: {}, ReplicaJobInfo: {} } };

// @ts-expect-error a member of another branch
export const mixed: Job = { JobInfo: { ReplicaJobInfo: { LinkedJobIncludes: {} } } };

// A branch tells which members there are.
export function copies(job: Job): number {
  const info = job.JobInfo;
  if (info?.BackupCopyJobInfo) {
    const other: undefined = info.BackupJobInfo;
    return info.BackupCopyJobInfo.LinkedJobIncludes === undefined ? 0 : Number(other ?? 1);
  }
  // @ts-expect-error the branch may be absent
  return info.BackupJobInfo.Includes.length;
}

// @ts-expect-error a list always has its array
export const none: Jobs = {};
export const tasks: Tasks = { Tasks: [] };

const decoded = Job.decodeXml("<Job/>");
// @ts-expect-error the value may be absent
export const name = decoded.value.Name;
export const again: Encoded = Job.encodeXml(decoded.value ?? {});

// @ts-expect-error only a list streams
Job.streamXml([]);
Jobs.streamXml([new Uint8Array()]);

// @ts-expect-error no such option
Job.decodeXml("", { strikt: true });
Job.decodeXml(new Uint8Array(), { strict: true, role: "request", limits: { depth: 10 } });

// @ts-expect-error a document is text, bytes or an object
decode(42);
decode({ Jobs: [] }, { format: "json", root: "Jobs" });

query("Job").where("Name", "==", "Nightly").sortAsc("NextRun").page(1, 50).toString();
query("Job").whereAny(["JobType", "==", "Backup"], ["ScheduleEnabled", "==", false]);
query("Job").where("Platform", "==", "Proxmox");

// @ts-expect-error a type that nothing is found by
query("JobScheduleOptions");
// @ts-expect-error a property that filters cannot be about
query("Job").where("JobInfo", "==", "x");
// @ts-expect-error text where true or false belongs
query("Job").where("ScheduleEnabled", "==", "True");
// @ts-expect-error no such operator
query("Job").where("Name", "~", "x");
// @ts-expect-error nothing can be sorted by it
query("Job").sortAsc("JobInfo");
// @ts-expect-error the page of passwords has filters alone
query("Passwords").sortDesc("Hint");
// @ts-expect-error a number where text belongs
query("Job").whereAny(["Name", "==", 7]);
