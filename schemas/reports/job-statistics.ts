/** Frame of the summary report on runs of jobs; the XSD alone tells its rows. */
import { Int, String } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { Resource } from "../resource.js";

const xsd = { source: "xsd" } as const;

export const JobStatisticsReportFrame = complexType(
  "JobStatisticsReportFrameType",
  page("get_reports_summary_statistics"),
  "Jobs and their runs in numbers.",
  [
    element("RunningJobs", Int, "0/1", "How many jobs run now.", xsd),
    element("ScheduledJobs", Int, "0/1", "How many jobs run by a schedule.", xsd),
    element("ScheduledBackupJobs", Int, "0/1", "How many of them are backup jobs.", xsd),
    element("ScheduledReplicaJobs", Int, "0/1", "How many of them are replication jobs.", xsd),
    element("TotalJobRuns", Int, "0/1", "How many runs there were.", xsd),
    element("SuccessfulJobRuns", Int, "0/1", "How many of them went well.", xsd),
    element("WarningsJobRuns", Int, "0/1", "How many of them had a warning.", xsd),
    element("FailedJobRuns", Int, "0/1", "How many of them failed.", xsd),
    element("MaxJobDuration", Int, "0/1", "How long the longest run took.", xsd),
    element("MaxBackupJobDuration", Int, "0/1", "The longest run of a backup job.", xsd),
    element("MaxReplicaJobDuration", Int, "0/1", "The longest run of a replication job.", xsd),
    element("MaxDurationBackupJobName", String, "0/1", "That backup job.", xsd),
    element("MaxDurationReplicaJobName", String, "0/1", "That replication job.", xsd),
    element("BackupJobStatusReportLink", String, "0/1", "Address of a report on them.", xsd),
  ],
  { extends: Resource },
);
