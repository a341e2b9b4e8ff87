/** Jobs of a backup server. */
import { Boolean, DateTime, String } from "../datatypes.js";
import { complexType, element, enumeration, erratum, observed, page } from "../language.js";
import { Entity, List } from "../resource.js";
import { JobInfo } from "./job-info.js";
import { jobLinks } from "./links.js";
import { jobRules } from "./rules.js";
import { JobScheduleOptions } from "./schedule.js";

const job = page("get_jobs_id");

export const JobType = enumeration("JobTypeEnumeration", job, "What kind of job it is.", [
  "Backup",
  "BackupCopy",
  "ImmediateBackupCopy",
  "Replica",
]);

export const Platform = enumeration(
  "PlatformEnumeration",
  job,
  "Where the machines are that a job processes.",
  ["VMware", "Hyperv", "vCloud"],
  [
    observed(
      "HyperV",
      erratum(
        "contradiction",
        "Hyperv",
        "The table has a small v; the documented job of that platform has HyperV.",
        "replica-job",
      ),
    ),
    observed(
      "CustomPlatform",
      erratum(
        "missingValue",
        "VMware, Hyperv or vCloud",
        "A copy job belongs to no platform; the documented ones have CustomPlatform.",
        "immediate-backup-copy-job",
      ),
    ),
  ],
);

export const Job = complexType(
  "JobEntityType",
  job,
  "A job of a backup server.",
  [
    element("JobType", JobType, "0/1", "What kind of job it is."),
    element("Platform", Platform, "0/1", "Where the machines are that the job processes."),
    element("Description", String, "0/1", "What the job is for, in the words of its author."),
    element("ScheduleConfigured", Boolean, "0/1", "Whether the job has a schedule."),
    element("ScheduleEnabled", Boolean, "0/1", "Whether the job runs by its schedule."),
    element("NextRun", DateTime, "0/1", "When the job runs next, if it runs by a schedule."),
    element("JobScheduleOptions", JobScheduleOptions, "0/1", "When the job runs.", {
      erratum: erratum(
        "documentedName",
        "ScheduleOptionsInfoType",
        "The page of the job shortens the name of the type; the XSD has JobScheduleOptionsInfoType.",
        "backup-job",
      ),
    }),
    element("JobInfo", JobInfo, "0/1", "What the job does."),
  ],
  { extends: Entity, links: jobLinks, rules: jobRules },
);

export const Jobs = complexType(
  "JobEntityListType",
  page("get_jobs"),
  "Jobs of all backup servers.",
  [element("Job", Job, "0/unbounded", "One job.")],
  { extends: List },
);
