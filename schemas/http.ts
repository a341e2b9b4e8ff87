/** What all requests and answers have in common. */
import { ErrorResponse } from "./errors.js";
import { failure, header, type Http, type Method, query } from "./language.js";

const xml = "application/xml";
const json = "application/json";
const all: readonly Method[] = ["GET", "POST", "PUT", "DELETE"];

const accept = header("Accept", "0/1", "Media type that the answer shall have.", [xml, json]);

/** Of what takes no session, and of what starts one. */
export const openHeaders = [accept];
export const logonHeaders = [
  header(
    "Authorization",
    "0/1",
    "Account that logs on, as Basic has it; else the body tells.",
    [],
    "basic",
  ),
  accept,
];

export const http: Http = {
  steps: ["filepath"],
  base: "https://{host}:9398/api",
  media: [xml, json],
  headers: [
    header(
      "X-RestSvcSessionId",
      "1/1",
      "Session that the request belongs to; logging on gives it.",
      [],
      "apiKey",
    ),
    accept,
  ],
  fault: ErrorResponse,
  failures: [
    failure(400, "Bad Request", ["POST", "PUT"], "The body is not what the server expects."),
    failure(401, "Unauthorized", all, "There is no session, or it has ended."),
    failure(403, "Forbidden", all, "The account may not do this here."),
    failure(404, "Not Found", all, "There is no such resource."),
    failure(405, "Method is not Allowed", all, "The resource does not take this method."),
    failure(500, "Internal Server Error", ["GET", "POST", "PUT"], "The server met a fault."),
    failure(501, "Not Implemented", ["POST", "PUT", "DELETE"], "The server cannot do this."),
    failure(503, "Service Unavailable", all, "The server is busy or under maintenance."),
  ],
};

/** Where the machines are that jobs process; what is not about machines has no platforms. */
export const platforms = ["VMware vSphere", "VMware Cloud Director", "Microsoft Hyper-V"];

/** What knows nothing of vApps, and what knows of machines with agents as well. */
export const hypervisors = ["VMware vSphere", "Microsoft Hyper-V"];
export const withAgents = [
  ...platforms,
  "Veeam Agent computers running Microsoft Windows or Linux",
];

/** Entities come in short unless a client asks for all that they have. */
export const format = query("format", ["Entity"], "Entity for resources in full, not in short.");
export const inFull = { format: "Entity" };
