/** Root elements of file shares. Type says NasJob where the element says NASJob. */
import { root } from "../language.js";
import { FileServer, FileServers } from "./file-servers.js";
import { NASObject, NASObjects } from "./includes.js";
import { NASJob, NASJobs } from "./jobs.js";

export const nasRoots = [
  root("NASJob", NASJob, { typeName: "NasJob" }),
  root("NASJobs", NASJobs),
  root("NASObject", NASObject, { typeName: "NasObject" }),
  root("NASObjects", NASObjects),
  root("FileServer", FileServer, { typeName: "FileServer" }),
  root("FileServers", FileServers),
];
