/** Root elements of file shares. Type says NasJob where the element says NASJob. */
import { root } from "../language.js";
import { FileServer, FileServers } from "./file-servers.js";
import { NASObject, NASObjects } from "./includes.js";
import { NASJob, NASJobs } from "./jobs.js";

export const nasRoots = [
  root("NASJob", NASJob, { typeName: "NasJob", since: "v1_3" }),
  root("NASJobs", NASJobs, { since: "v1_3" }),
  root("NASObject", NASObject, { typeName: "NasObject", since: "v1_3" }),
  root("NASObjects", NASObjects, { since: "v1_3" }),
  root("FileServer", FileServer, { typeName: "FileServer", since: "v1_3" }),
  root("FileServers", FileServers, { since: "v1_3" }),
];
