/** Examples of reports. */
import type { Example } from "../registry.js";

export const reportExamples: readonly Example[] = [
  {
    name: "reporting-service",
    files: ["reports/reporting-service.xml", "reports/reporting-service.json"],
    root: "ReportingSvc",
    role: "response",
    shows: "Where reports start; no link type leads here.",
    page: "mapping_link_types_to_xml_schema",
  },
  {
    name: "summary-report",
    files: ["reports/summary-report.xml", "reports/summary-report.json"],
    root: "SummaryReport",
    role: "response",
    shows: "The report itself is nothing but links to its frames.",
    page: "get_reports_summary",
  },
  {
    name: "overview",
    files: ["reports/overview.xml", "reports/overview.json"],
    root: "OverviewReportFrame",
    role: "response",
    shows: "Servers and jobs in numbers; frames have neither links nor an address.",
    page: "get_reports_summary_overview",
  },
  {
    name: "vms-overview",
    files: ["reports/vms-overview.xml", "reports/vms-overview.json"],
    root: "VmsOverviewReportFrame",
    role: "response",
    shows: "Machines in numbers; JSON of version 13 in camelCase.",
    page: "get_reports_summary_vms_overview",
  },
  {
    name: "job-statistics",
    files: ["reports/job-statistics.xml", "reports/job-statistics.json"],
    root: "JobStatisticsReportFrame",
    role: "response",
    shows: "Runs in numbers; without Veeam ONE there is no link to a longer report.",
    page: "get_reports_summary_statistics",
  },
  {
    name: "repository-report",
    files: ["reports/repository-report.xml", "reports/repository-report.json"],
    root: "RepositoryReportFrame",
    role: "response",
    shows: "Two repositories; the space of one is not known: -1.",
    page: "get_reports_summary_repository",
  },
  {
    name: "processed-vms",
    files: ["reports/processed-vms.xml", "reports/processed-vms.json"],
    root: "ProcessedVmsReportFrame",
    role: "response",
    shows: "Two days, each with its offset from UTC; JSON of version 13 in camelCase.",
    page: "get_reports_summary_processed_vms",
  },
];
