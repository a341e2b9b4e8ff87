/** The example documents: what each is, and which statement of the documentation it shows. */
import { agentExamples } from "./agents/examples.js";
import { backupExamples } from "./backups/examples.js";
import { cdpExamples } from "./cdp/examples.js";
import { cloudConnectExamples } from "./cloud-connect/examples.js";
import { infrastructureExamples } from "./infrastructure/examples.js";
import { nasExamples } from "./nas/examples.js";
import { queryExamples } from "./query/examples.js";
import { replicaExamples } from "./replicas/examples.js";
import { reportExamples } from "./reports/examples.js";
import { securityExamples } from "./security/examples.js";
import { selfServiceExamples } from "./self-service/examples.js";
import { serviceExamples } from "./services/examples.js";
import { sessionExamples } from "./sessions/examples.js";
import { vCloudExamples } from "./vcloud/examples.js";

export interface Example {
  readonly name: string;
  /** Below examples/; an XML and a JSON file of one example decode to equal values. */
  readonly files: readonly string[];
  /** Name of the root element in XML. */
  readonly root: string;
  readonly role: "response" | "request";
  readonly shows: string;
  /** The documentation page that says so. */
  readonly page: string;
  /** Errata that it shows, as table/row or enumeration/value. */
  readonly errata?: readonly string[];
}

export const examples: readonly Example[] = [
  {
    name: "backup-job",
    files: ["jobs/backup-job.xml", "jobs/backup-job.json"],
    root: "Job",
    role: "response",
    shows: "A backup job of today with every kind of option; its JSON has null for what is absent.",
    page: "get_jobs_id",
    errata: [
      "Job/JobScheduleOptions",
      "JobScheduleOptions/Standart",
      "DailyOptions/Time",
      "MonthlyOptions/DayOfMonth",
      "FileSystemIndexingMode/Disabled",
      "GuestProcessingOptions/SqlBackupOptions",
      "OracleBackupOptions/ArchivedLogsMaxSizeMb",
      "BackupJobInfo/GfsRetentionPolicy",
      "GfsRetentionPolicy/Enabled",
      "MonthlyRetention/RetentionPeriod",
      "YearlyRetention/RetentionPeriod",
    ],
  },
  {
    name: "immediate-backup-copy-job",
    files: ["jobs/immediate-backup-copy-job.xml", "jobs/immediate-backup-copy-job.json"],
    root: "Job",
    role: "response",
    shows: "The documented copy job that takes its data from another job, indented; JSON by us.",
    page: "get_jobs_id",
    errata: [
      "Platform/CustomPlatform",
      "Job/JobScheduleOptions",
      "JobScheduleOptions/ImmediateCopyMode",
      "LinkedJobs/LinkedJobObject",
    ],
  },
  {
    name: "periodic-backup-copy-job",
    files: ["jobs/periodic-backup-copy-job.xml", "jobs/periodic-backup-copy-job.json"],
    root: "Job",
    role: "response",
    shows: "The documented periodic copy job of version 13: its type is that of an immediate one.",
    page: "get_jobs_id",
    errata: [
      "Platform/CustomPlatform",
      "Job/JobScheduleOptions",
      "JobScheduleOptions/ImmediateCopyMode",
    ],
  },
  {
    name: "replica-job",
    files: ["jobs/replica-job.xml", "jobs/replica-job.json"],
    root: "Job",
    role: "response",
    shows: "A replication job on Hyper-V that starts when a backup job ends, and touches no guest.",
    page: "jobinfo",
    errata: [
      "Platform/HyperV",
      "Job/JobScheduleOptions",
      "JobScheduleOptions/Standart",
      "FileSystemIndexingMode/Disabled",
      "TransactionLogsProcessing/Never",
      "GuestProcessingOptions/SqlBackupOptions",
    ],
  },
  {
    name: "backup-copy-job",
    files: ["jobs/backup-copy-job.xml", "jobs/backup-copy-job.json"],
    root: "Job",
    role: "response",
    shows: "A periodic copy job of version 11a, with a folder, a job and a backup as its sources.",
    page: "jobinfo",
    errata: [
      "Platform/CustomPlatform",
      "Job/JobScheduleOptions",
      "JobScheduleOptions/Standart",
      "LinkedJobs/LinkedJobObject",
    ],
  },
  {
    name: "backup-job-v13",
    files: ["jobs/backup-job-v13.xml", "jobs/backup-job-v13.json"],
    root: "Job",
    role: "response",
    shows: "JSON of version 13 in camelCase, an empty address, and files of one folder only.",
    page: "resource_representation_for_ke",
    errata: ["Job/JobScheduleOptions", "JobScheduleOptions/Standart", "DailyOptions/Time"],
  },
  {
    name: "backup-job-bare-schedule",
    files: ["jobs/backup-job-bare-schedule.xml", "jobs/backup-job-bare-schedule.json"],
    root: "Job",
    role: "response",
    shows: "An older server: the schedule without Standart, guest options of their first shape.",
    page: "scenario_starting_a_job",
    errata: ["Job/JobScheduleOptions", "DailyOptions/Time", "FileSystemIndexingMode/Disabled"],
  },
  {
    name: "file-copy-job",
    files: ["jobs/file-copy-job.xml", "jobs/file-copy-job.json"],
    root: "Job",
    role: "response",
    shows:
      "API version 1.2 has file copy jobs and tells nothing of them; their JobType is not known.",
    page: "jobinfo",
    errata: ["Job/JobScheduleOptions"],
  },
  {
    name: "jobs",
    files: ["jobs/jobs.xml", "jobs/jobs.json"],
    root: "Jobs",
    role: "response",
    shows: "Two jobs in full, one of them with nothing configured.",
    page: "get_jobs",
    errata: ["Job/JobScheduleOptions", "JobScheduleOptions/Standart"],
  },
  {
    name: "edit-job",
    files: ["jobs/edit-job.xml", "jobs/edit-job.json"],
    root: "Job",
    role: "request",
    shows: "Only what shall change; long-term retention is switched on below BackupJobInfo.",
    page: "put_jobs_id_actionedit",
    errata: [
      "Job/JobScheduleOptions",
      "JobScheduleOptions/Standart",
      "DailyOptions/Time",
      "BackupJobInfo/GfsRetentionPolicy",
      "GfsRetentionPolicy/Enabled",
    ],
  },
  {
    name: "clone-backup-job",
    files: ["jobs/clone-backup-job.xml", "jobs/clone-backup-job.json"],
    root: "JobCloneSpec",
    role: "request",
    shows: "A backup job is cloned with a folder name.",
    page: "post_jobs_id_actionclone",
  },
  {
    name: "clone-replica-job",
    files: ["jobs/clone-replica-job.xml", "jobs/clone-replica-job.json"],
    root: "JobCloneSpec",
    role: "request",
    shows: "A replication job is cloned with a suffix for its replicas; no description is needed.",
    page: "post_jobs_id_actionclone",
  },
  {
    name: "clone-backup-copy-job",
    files: ["jobs/clone-backup-copy-job.xml", "jobs/clone-backup-copy-job.json"],
    root: "JobCloneSpec",
    role: "request",
    shows: "A periodic copy job is cloned with its description at the end.",
    page: "post_jobs_id_actionclone",
  },
  {
    name: "clone-immediate-backup-copy-job",
    files: [
      "jobs/clone-immediate-backup-copy-job.xml",
      "jobs/clone-immediate-backup-copy-job.json",
    ],
    root: "JobCloneSpec",
    role: "request",
    shows: "An immediate copy job is cloned in the order of the documented body, not of its table.",
    page: "post_jobs_id_actionclone",
  },
  {
    name: "create-object-in-job",
    files: ["jobs/create-object-in-job.xml", "jobs/create-object-in-job.json"],
    root: "CreateObjectInJobSpec",
    role: "request",
    shows: "A machine is added to a job; file exclusion has its documented JSON request names.",
    page: "post_jobs_id_includes",
    errata: ["GuestProcessingOptions/SqlBackupOptions"],
  },
  {
    name: "object-in-job",
    files: ["jobs/object-in-job.xml", "jobs/object-in-job.json"],
    root: "ObjectInJob",
    role: "response",
    shows: "One machine of a job, with the logs of its Oracle database kept by age.",
    page: "get_jobs_id_includes_id",
  },
  {
    name: "objects-in-job",
    files: ["jobs/objects-in-job.xml", "jobs/objects-in-job.json"],
    root: "ObjectsInJob",
    role: "response",
    shows: "A machine and a resource pool that a job processes.",
    page: "get_jobs_id_includes",
  },
  {
    name: "linked-repositories",
    files: ["jobs/linked-repositories.xml", "jobs/linked-repositories.json"],
    root: "LinkedBackupRepositoryResourceObjects",
    role: "response",
    shows: "Repositories that a copy job copies, each with an address of its own.",
    page: "backup_copy_job_options",
  },
  {
    name: "task-finished",
    files: ["tasks/task-finished.xml", "tasks/task-finished.json"],
    root: "Task",
    role: "response",
    shows: "A task that made a new job, and links to it.",
    page: "get_tasks_id",
    errata: ["Task/Result"],
  },
  {
    name: "task-running",
    files: ["tasks/task-running.xml", "tasks/task-running.json"],
    root: "Task",
    role: "response",
    shows: "A task under way has no result yet.",
    page: "get_tasks_id",
  },
  {
    name: "tasks",
    files: ["tasks/tasks.xml", "tasks/tasks.json"],
    root: "Tasks",
    role: "response",
    shows: "A task whose outcome is not collected yet, and one that wants credentials.",
    page: "get_tasks",
    errata: ["Task/Result"],
  },
  {
    name: "error",
    files: ["errors/error.xml", "errors/error.json"],
    root: "Error",
    role: "response",
    shows: "A refused request; the JSON of errors is in alphabetical order and has null.",
    page: "http_response_codes",
  },
  {
    name: "error-with-trace",
    files: ["errors/error-with-trace.xml", "errors/error-with-trace.json"],
    root: "Error",
    role: "response",
    shows: "A fault of the server, with the place in its code; leading blanks are kept.",
    page: "http_response_codes",
  },
  {
    name: "entity-ref",
    files: ["references/entity-ref.xml", "references/entity-ref.json"],
    root: "EntityRef",
    role: "response",
    shows: "A job in short: the default representation of an entity.",
    page: "resource_representation_for_ke",
  },
  {
    name: "entity-references",
    files: ["references/entity-references.xml", "references/entity-references.json"],
    root: "EntityReferences",
    role: "response",
    shows: "Two jobs in short: the default representation of a collection.",
    page: "representation_collections",
  },
  ...replicaExamples,
  ...cdpExamples,
  ...cloudConnectExamples,
  ...sessionExamples,
  ...infrastructureExamples,
  ...backupExamples,
  ...securityExamples,
  ...serviceExamples,
  ...agentExamples,
  ...nasExamples,
  ...selfServiceExamples,
  ...vCloudExamples,
  ...queryExamples,
  ...reportExamples,
];
