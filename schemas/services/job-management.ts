/** What a client may tell with a request to start or stop a job. */
import { PlainCredentials } from "../credentials.js";
import { Boolean } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { Spec } from "../resource.js";

/** Pages on jobs show no such body; the XSD has it. */
export const JobManagementSpec = complexType(
  "JobManagementSpecType",
  page("requests"),
  "How a job is started or stopped.",
  [
    element("Credentials", PlainCredentials, "?", "Account that it is done with.", {
      source: "xsd",
    }),
    element("Force", Boolean, "?", "Whether it is done in any case.", { source: "xsd" }),
  ],
  { extends: Spec },
);
