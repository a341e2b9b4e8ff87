/** The machines and containers of machines that a job processes. */
import { GuidType, HierarchyObjRefType, Int, String } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { List, Resource, Spec } from "../resource.js";
import { GuestProcessingOptions } from "./guest-processing.js";

export const ObjectInJob = complexType(
  "ObjectInJobType",
  page("get_jobs_id_includes_id"),
  "A machine, or a container of machines, that a job processes.",
  [
    element("ObjectInJobId", GuidType, "0/1", "Identifier of the object within the job.", {
      documentedAs: "String",
    }),
    element("HierarchyObjRef", HierarchyObjRefType, "0/1", "Place of the object."),
    element("Name", String, "0/1", "Name of the object."),
    element("DisplayName", String, "0/1", "Name to show for the object."),
    element("Order", Int, "0/1", "When the object's turn comes.", { source: "xsd" }),
    element(
      "GuestProcessingOptions",
      GuestProcessingOptions,
      "0/1",
      "What is done inside the machine while it is backed up.",
    ),
  ],
  { extends: Resource },
);

export const ObjectsInJob = complexType(
  "ObjectInJobListType",
  page("get_jobs_id_includes"),
  "What a job processes.",
  [element("ObjectInJob", ObjectInJob, "0/unbounded", "One machine, or container of machines.")],
  { extends: List },
);

export const CreateObjectInJobSpec = complexType(
  "CreateObjectInJobSpecType",
  page("post_jobs_id_includes"),
  "A machine, or a container of machines, to add to a job.",
  [
    element("HierarchyObjRef", HierarchyObjRefType, "1/1", "Place of the object."),
    element("HierarchyObjName", String, "1/1", "Name of the object."),
    element("Order", Int, "0/1", "When the object's turn comes.", { source: "xsd" }),
    element(
      "GuestProcessingOptions",
      GuestProcessingOptions,
      "0/1",
      "What is done inside the machine while it is backed up.",
    ),
  ],
  { extends: Spec },
);
