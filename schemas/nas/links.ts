/** Where a client can go from file shares, and from the jobs that back them up. */
import { backupServer, inShort } from "../entity-links.js";
import { link, links } from "../language.js";

/** The table of links has capitals in Start, Stop and Retry; the requests and the documented job have not. */
export const nasJobLinks = links("/nas/jobs/{ID}", [
  backupServer("The backup server that the job was made on."),
  // Its documents call it a job like any other.
  inShort("/nas/jobs/{ID}", "Job"),
  link("Down", "/nas/jobs/{ID}/includes", "What the job processes.", { type: "NasObjectList" }),
  link(
    "ToggleScheduleEnabled",
    "/nas/jobs/{ID}/toggleScheduleEnabled",
    "Lets the job run by its schedule, or no longer.",
  ),
  link("Down", "/nas/jobs/{ID}/backupSessions", "Runs of the job.", {
    type: "BackupJobSessionReferenceList",
  }),
  link("Start", "/nas/jobs/{ID}/start", "Starts the job."),
  link("Stop", "/nas/jobs/{ID}/stop", "Stops the job."),
  link("Retry", "/nas/jobs/{ID}/retry", "Tries the job again after a failure."),
]);

/** The page writes fileservers; the resource itself is at fileServers. */
export const nasObjectLinks = links("/nas/jobs/{ID}/includes/{ID}", [
  link("Up", "/nas/jobs/{ID}", "The job that processes the object."),
  link("Related", "/nas/fileServers/{ID}", "The file share that the object is on."),
]);

export const fileServerLinks = links("/nas/fileServers/{ID}", [
  backupServer("The backup server that knows the file share."),
  inShort("/nas/fileServers/{ID}", "FileServer"),
]);
