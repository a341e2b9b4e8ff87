/** What a client can ask about jobs, and what it can have done to them. */
import { entities, entity, task } from "../exchanges.js";
import { platforms } from "../http.js";
import { at, get, post, put, remove } from "../language.js";
import { JobCloneSpec } from "./clone.js";
import { Job, Jobs } from "./job.js";

export const jobOperations = [
  ...at("/jobs", { pages: "jobs", platforms }, [
    get("getJobs", "Jobs of all backup servers.", entities(Jobs)),
  ]),
  ...at("/jobs/{ID}", { pages: "jobs_id", platforms }, [
    get("getJob", "One job.", entity(Job)),
    // The title of the page leaves the action out, and so does the link of that relation.
    put("editJob", "Changes what the body has of a job.", task(Job), { action: "edit" }),
    remove("deleteJob", "Removes a job; no link of the job leads here.", task()),
    post("startJob", "Starts a backup or replication job.", task(), { action: "start" }),
    post("stopJob", "Stops a job.", task(), { action: "stop" }),
    post("retryJob", "Tries a job again after a failure.", task(), { action: "retry" }),
    post("cloneJob", "Makes a new job like an existing one.", task(JobCloneSpec), {
      action: "clone",
    }),
    post("syncJob", "Starts a backup copy job.", task(), { action: "sync" }),
    post("toggleScheduleEnabled", "Lets a job run by its schedule, or no longer.", task(), {
      action: "toggleScheduleEnabled",
    }),
  ]),
];
