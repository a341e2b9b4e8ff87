/** Root elements of reports; all frames have the link type ReportFrame. */
import { root } from "../language.js";
import { JobStatisticsReportFrame } from "./job-statistics.js";
import { OverviewReportFrame, VmsOverviewReportFrame } from "./overview.js";
import { ReportingSvc, SummaryReport } from "./summary.js";
import { ProcessedVmsReportFrame, RepositoryReportFrame } from "./trends.js";

export const reportRoots = [
  root("ReportingSvc", ReportingSvc),
  root("SummaryReport", SummaryReport, { typeName: "Report" }),
  root("OverviewReportFrame", OverviewReportFrame),
  root("VmsOverviewReportFrame", VmsOverviewReportFrame),
  root("JobStatisticsReportFrame", JobStatisticsReportFrame),
  root("RepositoryReportFrame", RepositoryReportFrame),
  root("ProcessedVmsReportFrame", ProcessedVmsReportFrame),
];
