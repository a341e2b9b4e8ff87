/** Frames of the summary report that count servers, jobs and machines; the XSD alone tells their rows. */
import { Int, Long, String } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { Resource } from "../resource.js";

const xsd = { source: "xsd" } as const;

/** Lastest is how the server itself writes it. */
export const OverviewReportFrame = complexType(
  "OverviewReportFrameType",
  page("get_reports_summary_overview"),
  "Servers and jobs in numbers.",
  [
    element("BackupServers", Int, "0/1", "How many backup servers there are.", xsd),
    element("ProxyServers", Int, "0/1", "How many backup proxies there are.", xsd),
    element("RepositoryServers", Int, "0/1", "How many repositories there are.", xsd),
    element("RunningJobs", Int, "0/1", "How many jobs run now.", xsd),
    element("ScheduledJobs", Int, "0/1", "How many jobs run by a schedule.", xsd),
    element("SuccessfulVmLastestStates", Int, "0/1", "Machines whose last run went well.", xsd),
    element("WarningVmLastestStates", Int, "0/1", "Machines whose last run had a warning.", xsd),
    element("FailedVmLastestStates", Int, "0/1", "Machines whose last run failed.", xsd),
  ],
  { extends: Resource },
);

export const VmsOverviewReportFrame = complexType(
  "VmsOverviewReportFrameType",
  page("get_reports_summary_vms_overview"),
  "Machines and their backups in numbers.",
  [
    element("ProtectedVms", Int, "0/1", "How many machines have a backup or replica.", xsd),
    element("BackedUpVms", Int, "0/1", "How many machines have a backup.", xsd),
    element("ReplicatedVms", Int, "0/1", "How many machines have a replica.", xsd),
    element("RestorePoints", Int, "0/1", "How many restore points there are.", xsd),
    element("FullBackupPointsSize", Long, "0/1", "Size of full backups, in bytes.", xsd),
    element("IncrementalBackupPointsSize", Long, "0/1", "Size of increments, in bytes.", xsd),
    element("ReplicaRestorePointsSize", Long, "0/1", "Size of replicas' points, in bytes.", xsd),
    element("SourceVmsSize", Long, "0/1", "Size of the machines themselves, in bytes.", xsd),
    element("SuccessBackupPercents", Int, "0/1", "Share of backups that went well.", xsd),
    element("ProtectedVmsReportLink", String, "0/1", "Address of a report on them.", xsd),
  ],
  { extends: Resource },
);
