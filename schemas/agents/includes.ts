/** The computers and protection groups that an agent backup job processes. */
import { GuidType, String } from "../datatypes.js";
import { GuestProcessingOptions } from "../jobs/guest-processing.js";
import { complexType, element, page } from "../language.js";
import { List, Resource } from "../resource.js";

export const ObjectInAgentBackupJob = complexType(
  "ObjectInAgentBackupJobType",
  page("get_agents_jobs_id_includes_id"),
  "A computer or protection group that an agent backup job processes.",
  [
    element("ObjectInJobId", GuidType, "0/1", "Identifier of the object within the job.", {
      documentedAs: "String",
    }),
    element("Name", String, "0/1", "Name of the object."),
    element("DisplayName", String, "0/1", "Name to show for the object."),
    element(
      "GuestProcessingOptions",
      GuestProcessingOptions,
      "0/1",
      "What is done on a computer while it is backed up.",
    ),
  ],
  { extends: Resource },
);

export const ObjectsInAgentBackupJob = complexType(
  "ObjectInAgentBackupJobListType",
  page("get_agents_jobs_id_includes"),
  "What an agent backup job processes.",
  [
    element(
      "ObjectInAgentBackupJob",
      ObjectInAgentBackupJob,
      "0/unbounded",
      "One computer or protection group.",
    ),
  ],
  { extends: List },
);
