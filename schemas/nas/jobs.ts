/** Jobs that back up file shares. */
import { Boolean, DateTime, String } from "../datatypes.js";
import { JobScheduleOptions } from "../jobs/schedule.js";
import { complexType, element, erratum, page } from "../language.js";
import { Entity, List } from "../resource.js";
import { NASObjects } from "./includes.js";
import { nasJobLinks } from "./links.js";
import { NASStorageOptions } from "./storage.js";

const job = page("get_nas_jobs_id");

/** Unlike other jobs, it has neither a type nor a platform. */
export const NASJob = complexType(
  "NASJobEntityType",
  job,
  "A job that backs up file shares.",
  [
    element("Description", String, "0/1", "What the job is for, in the words of its author."),
    element("Includes", NASObjects, "0/1", "What the job processes."),
    element("StorageOptions", NASStorageOptions, "0/1", "Where files are kept, and how long."),
    element("ScheduleConfigured", Boolean, "0/1", "Whether the job has a schedule."),
    element("ScheduleEnabled", Boolean, "0/1", "Whether the job runs by its schedule."),
    element("NextRun", DateTime, "0/1", "When the job runs next, if it runs by a schedule.", {
      source: "observed",
      erratum: erratum(
        "missingRow",
        "ScheduleEnabled is followed by JobScheduleOptions.",
        "The documented job has NextRun between them, as other jobs have.",
        "nas-job",
      ),
    }),
    element("JobScheduleOptions", JobScheduleOptions, "0/1", "When the job runs.", {
      erratum: erratum(
        "documentedName",
        "ScheduleOptionsInfoType",
        "The page of the job shortens the name of the type; the XSD has JobScheduleOptionsInfoType.",
        "nas-job",
      ),
    }),
  ],
  { extends: Entity, links: nasJobLinks },
);

export const NASJobs = complexType(
  "NASJobEntityListType",
  page("get_nas_jobs"),
  "File share backup jobs of all backup servers.",
  [element("NASJob", NASJob, "0/unbounded", "One job.")],
  { extends: List },
);
