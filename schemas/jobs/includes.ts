/** The machines and containers of machines that a job processes. */
import { GuidType, HierarchyObjRefType, Int, String } from "../datatypes.js";
import { agrees, complexType, element, page, rule } from "../language.js";
import { List, Resource, Spec } from "../resource.js";
import { GuestProcessingOptions } from "./guest-processing.js";
import { objectInJobLinks } from "./links.js";

const identifier = "e310aa12-eff2-41f4-97c8-631b677fc17f";
const includes = "https://em.example:9398/api/jobs/3b241101-e2bb-4255-8caf-4136c566a962/includes";

const object = page("get_jobs_id_includes_id");

export const ObjectInJob = complexType(
  "ObjectInJobType",
  object,
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
  {
    extends: Resource,
    links: objectInJobLinks,
    rules: [
      rule("id-address", object, "The address of an object ends in its identifier.", {
        demand: agrees("ObjectInJobId", "Href"),
        strength: "agreement",
        passes: { ObjectInJobId: identifier, Href: `${includes}/${identifier}` },
        fails: { ObjectInJobId: identifier, Href: includes },
      }),
    ],
  },
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
