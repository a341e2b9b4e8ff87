/** Frames of the summary report that go by time; the XSD alone tells their rows. */
import { DateTime, Int, Long, String } from "../datatypes.js";
import { attribute, complexType, element, page } from "../language.js";
import { Resource } from "../resource.js";

const repository = page("get_reports_summary_repository");
const processed = page("get_reports_summary_processed_vms");
const xsd = { source: "xsd" } as const;

export const RepositoryPeriod = complexType(
  "RepositoryReportFrameTypeNestedPeriod",
  repository,
  "One repository in numbers.",
  [
    element("Name", String, "0/1", "Name of the repository.", xsd),
    element("Capacity", Long, "0/1", "All its space in bytes, or -1 where unknown.", xsd),
    element("FreeSpace", Long, "0/1", "Its free space in bytes, or -1 where unknown.", xsd),
    element("BackupSize", Long, "0/1", "Size of the backups in it, in bytes.", xsd),
  ],
);

export const RepositoryReportFrame = complexType(
  "RepositoryReportFrameType",
  repository,
  "Repositories and what is left of them.",
  [
    attribute("CapacityPlanningReportLink", String, "0/1", "Address of a report on them.", xsd),
    element("Period", RepositoryPeriod, "0/unbounded", "One repository.", xsd),
  ],
  { extends: Resource },
);

/** The time has the offset of the server from UTC. */
export const ProcessedVmsDay = complexType(
  "ProcessedVmsReportFrameTypeNestedDay",
  processed,
  "Machines of one day in numbers.",
  [
    attribute("Timestamp", DateTime, "0/1", "Beginning of the day.", xsd),
    attribute("ReplicatedVms", Int, "0/1", "How many machines were replicated.", xsd),
    attribute("BackupedVms", Int, "0/1", "How many machines were backed up.", xsd),
  ],
);

export const ProcessedVmsReportFrame = complexType(
  "ProcessedVmsReportFrameType",
  processed,
  "Machines that jobs have worked on, day by day.",
  [element("Day", ProcessedVmsDay, "0/unbounded", "One day.", xsd)],
  { extends: Resource },
);
