/** What the type, the schedule and the address of a job have to do with each other. */
import { agrees, forbids, is, page, requires, rule, selects, utc } from "../language.js";

const job = page("get_jobs_id");
const edit = page("put_jobs_id_actionedit");

const identifier = "3b241101-e2bb-4255-8caf-4136c566a962";
const address = `https://em.example:9398/api/jobs/${identifier}?format=Entity`;

export const jobRules = [
  // Periodic copy jobs have the second branch since version 12, whatever they call themselves.
  rule("job-info", page("jobinfo"), "The type of a job decides what its JobInfo has.", {
    demand: selects("JobInfo", "JobType", {
      Backup: ["BackupJobInfo"],
      BackupCopy: ["BackupCopyJobInfo", "ImmediateBackupCopyJobInfo"],
      ImmediateBackupCopy: ["ImmediateBackupCopyJobInfo"],
      Replica: ["ReplicaJobInfo"],
    }),
    passes: { JobType: "Replica", JobInfo: { ReplicaJobInfo: {} } },
    fails: { JobType: "Replica", JobInfo: { BackupJobInfo: {} } },
  }),
  // Older servers have neither of the two elements.
  rule("schedule-mode", edit, "Immediate copy jobs have ImmediateCopyMode, all others Standart.", {
    demand: selects("JobScheduleOptions", "JobType", {
      Backup: ["Standart"],
      BackupCopy: ["Standart"],
      ImmediateBackupCopy: ["ImmediateCopyMode"],
      Replica: ["Standart"],
    }),
    passes: { JobType: "ImmediateBackupCopy", JobScheduleOptions: { ImmediateCopyMode: {} } },
    fails: { JobType: "ImmediateBackupCopy", JobScheduleOptions: { Standart: {} } },
  }),
  // The page says that one has to, and also that a request need not have more than it changes.
  rule("schedule-defined", edit, "Whoever switches the schedule on says what it is.", {
    when: is("ScheduleEnabled", true),
    demand: requires("JobScheduleOptions"),
    strength: "advice",
    role: "request",
    passes: { ScheduleEnabled: true, JobScheduleOptions: {} },
    fails: { ScheduleEnabled: true },
  }),
  rule("next-run", job, "Only jobs with a schedule have a next run.", {
    when: is("ScheduleConfigured", false),
    demand: forbids("NextRun"),
    passes: { ScheduleConfigured: true, NextRun: "2025-08-14T12:31:31Z" },
    fails: { ScheduleConfigured: false, NextRun: "2025-08-14T12:31:31Z" },
  }),
  rule("utc", job, "The next run is told in UTC.", {
    demand: utc("NextRun"),
    passes: { NextRun: "2025-08-14T12:31:31.000000Z" },
    fails: { NextRun: "2025-08-14T14:31:31+02:00" },
  }),
  // The documented request that edits a job breaks it.
  rule("uid-address", job, "The address of a job ends in the identifier of its UID.", {
    demand: agrees("UID", "Href"),
    strength: "agreement",
    passes: { UID: `urn:veeam:Job:${identifier}`, Href: address },
    fails: { UID: "urn:veeam:Job:9d607a46-4d9c-4a9f-8f3c-0d4c7a7be3f1", Href: address },
  }),
];
