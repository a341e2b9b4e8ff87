/** Jobs that back up computers with the help of an agent. */
import { Boolean, DateTime, String } from "../datatypes.js";
import { GuestProcessingOptions } from "../jobs/guest-processing.js";
import { GfsRetentionPolicy, SimpleRetentionPolicy } from "../jobs/retention.js";
import { JobScheduleOptions } from "../jobs/schedule.js";
import { complexType, element, enumeration, erratum, page } from "../language.js";
import { Entity, List } from "../resource.js";
import { ObjectsInAgentBackupJob } from "./includes.js";
import { agentJobLinks } from "./links.js";

const job = page("get_agents_jobs_id");

export const AgentJobType = enumeration("AgentJobTypeEnumeration", job, "What kind of job it is.", [
  "AgentBackup",
]);

export const AgentPlatform = enumeration(
  "AgentPlatformEnumeration",
  job,
  "Operating system of the computers that a job processes.",
  ["AgentForLinux", "AgentForWindows"],
);

/** The page speaks of the processed computers only. */
const notInTable = { source: "observed", page: page("agents_jobs_id") } as const;

export const AgentBackupJobInfo = complexType(
  "AgentBackupJobEntityTypeNestedJobInfo",
  job,
  "What an agent backup job does.",
  [
    element("Includes", ObjectsInAgentBackupJob, "0/1", "What the job processes.", notInTable),
    element(
      "GuestProcessingOptions",
      GuestProcessingOptions,
      "0/1",
      "What is done on computers while they are backed up.",
      notInTable,
    ),
    element(
      "GfsRetentionPolicy",
      GfsRetentionPolicy,
      "0/1",
      "How long full backups are kept.",
      notInTable,
    ),
    element(
      "SimpleRetentionPolicy",
      SimpleRetentionPolicy,
      "0/1",
      "How long restore points are kept.",
      notInTable,
    ),
  ],
);

/** UIDs name an AgentBackupJob; the page has one that names a Job. */
export const AgentBackupJob = complexType(
  "AgentBackupJobEntityType",
  job,
  "A job that backs up computers with the help of an agent.",
  [
    element("JobType", AgentJobType, "0/1", "What kind of job it is."),
    element("Platform", AgentPlatform, "0/1", "Operating system of the computers."),
    element("Description", String, "0/1", "What the job is for, in the words of its author."),
    element("ScheduleConfigured", Boolean, "0/1", "Whether the job has a schedule."),
    element("ScheduleEnabled", Boolean, "0/1", "Whether the job runs by its schedule."),
    element("NextRun", DateTime, "0/1", "When the job runs next, if it runs by a schedule.", {
      source: "observed",
      erratum: erratum(
        "missingRow",
        "ScheduleEnabled is followed by JobScheduleOptions.",
        "The documented job has NextRun between them, as other jobs have.",
        "agent-backup-job",
      ),
    }),
    element("JobScheduleOptions", JobScheduleOptions, "0/1", "When the job runs.", {
      erratum: erratum(
        "documentedName",
        "ScheduleOptionsInfoType",
        "The page of the job shortens the name of the type; the XSD has JobScheduleOptionsInfoType.",
        "agent-backup-job",
      ),
    }),
    element("JobInfo", AgentBackupJobInfo, "0/1", "What the job does."),
  ],
  { extends: Entity, links: agentJobLinks },
);

export const AgentBackupJobs = complexType(
  "AgentBackupJobEntityListType",
  page("get_agents_jobs"),
  "Agent backup jobs of all backup servers.",
  [element("AgentBackupJob", AgentBackupJob, "0/unbounded", "One job.")],
  { extends: List },
);
