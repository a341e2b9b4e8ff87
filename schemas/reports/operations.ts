/** Reports that a client can get. */
import { resource } from "../exchanges.js";
import { at, get } from "../language.js";
import { JobStatisticsReportFrame } from "./job-statistics.js";
import { OverviewReportFrame, VmsOverviewReportFrame } from "./overview.js";
import { SummaryReport } from "./summary.js";
import { ProcessedVmsReportFrame, RepositoryReportFrame } from "./trends.js";

const summary = "/reports/summary";
const pages = "reports_summary";

export const reportOperations = [
  ...at(summary, { pages }, [
    get("getSummaryReport", "Where the frames of the report are.", resource(SummaryReport)),
  ]),
  ...at(`${summary}/overview`, { pages: `${pages}_overview` }, [
    get("getOverviewReport", "Servers and jobs in numbers.", resource(OverviewReportFrame)),
  ]),
  ...at(`${summary}/vms_overview`, { pages: `${pages}_vms_overview` }, [
    get("getVmsOverviewReport", "Machines in numbers.", resource(VmsOverviewReportFrame)),
  ]),
  ...at(`${summary}/job_statistics`, { pages: `${pages}_statistics` }, [
    get("getJobStatisticsReport", "Jobs in numbers.", resource(JobStatisticsReportFrame)),
  ]),
  ...at(`${summary}/processed_vms`, { pages: `${pages}_processed_vms` }, [
    get("getProcessedVmsReport", "Machines by day.", resource(ProcessedVmsReportFrame)),
  ]),
  ...at(`${summary}/repository`, { pages: `${pages}_repository` }, [
    get("getRepositoryReport", "Space of repositories.", resource(RepositoryReportFrame)),
  ]),
];
