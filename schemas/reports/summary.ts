/** Where reports start. */
import { complexType, page } from "../language.js";
import { Resource } from "../resource.js";

const summary = page("get_reports_summary");

export const ReportingSvc = complexType(
  "ReportingSvcType",
  page("mapping_link_types_to_xml_schema"),
  "Where a client finds reports.",
  [],
  { extends: Resource },
);

export const ReportResource = complexType("ReportResourceType", summary, "A report.", [], {
  extends: Resource,
});

/** It has links to its frames, and nothing else. */
export const SummaryReport = complexType(
  "SummaryReportType",
  summary,
  "Report on the whole installation, in frames.",
  [],
  { extends: ReportResource },
);
