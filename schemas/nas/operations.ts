/** What a client can ask about file shares, and what it can have done to the jobs that back them up. */
import { entities, entity, resource, task } from "../exchanges.js";
import { at, get, post } from "../language.js";
import { BackupJobSessions } from "../sessions/job-sessions.js";
import { FileServer, FileServers } from "./file-servers.js";
import { NASObject, NASObjects } from "./includes.js";
import { NASJob, NASJobs } from "./jobs.js";

const job = "/nas/jobs/{ID}";
const pages = "nas_jobs_id";

export const nasOperations = [
  ...at("/nas", { pages: "nas" }, [
    // Links to it have the type NasService; what its element is called no page shows.
    get("getNas", "Where everything about file shares is found.", resource("?")),
  ]),
  ...at("/nas/fileServers", { pages: "nas_fileservers" }, [
    get("getFileServers", "File shares of all backup servers.", entities(FileServers)),
  ]),
  ...at("/nas/fileServers/{ID}", { pages: "nas_fileservers_id" }, [
    get("getFileServer", "One file share.", entity(FileServer)),
  ]),
  ...at("/nas/backupSessions", { pages: "nas_backupsessions" }, [
    get("getNasBackupSessions", "Runs of file share jobs.", entities(BackupJobSessions)),
  ]),
];

/** Unlike those of other jobs, actions are steps of the path; the ids of their pages are as elsewhere. */
export const nasJobOperations = [
  ...at("/nas/jobs", { pages: "nas_jobs" }, [
    get("getNasJobs", "File share jobs of all backup servers.", entities(NASJobs)),
  ]),
  ...at(job, { pages }, [get("getNasJob", "One file share job.", entity(NASJob))]),
  ...at(`${job}/includes`, { pages: `${pages}_includes` }, [
    get("getObjectsInNasJob", "What a file share job processes.", resource(NASObjects)),
  ]),
  ...at(`${job}/includes/{ID}`, { pages: `${pages}_includes_id`, parameters: ["id", "objectId"] }, [
    get("getObjectInNasJob", "One file or folder that it processes.", resource(NASObject)),
  ]),
  ...at(`${job}/backupSessions`, { pages: `${pages}_backupsessions` }, [
    get("getSessionsOfNasJob", "Runs of one file share job.", entities(BackupJobSessions)),
  ]),
  ...at(`${job}/start`, { pages: `${pages}_actionstart` }, [
    post("startNasJob", "Starts a file share job.", task()),
  ]),
  ...at(`${job}/stop`, { pages: `${pages}_actionstop` }, [
    post("stopNasJob", "Stops a file share job.", task()),
  ]),
  ...at(`${job}/retry`, { pages: `${pages}_actionretry` }, [
    post("retryNasJob", "Tries a file share job again after a failure.", task()),
  ]),
  ...at(`${job}/toggleScheduleEnabled`, { pages: `${pages}_actiontogglescheduleenabled` }, [
    post("toggleNasJobSchedule", "Lets it run by its schedule, or no longer.", task()),
  ]),
];
