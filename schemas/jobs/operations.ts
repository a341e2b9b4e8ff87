/** What a client can ask about jobs, and what it can have done to them. */
import { format, inFull, platforms } from "../http.js";
import { answer, operation, page } from "../language.js";
import { EntityRef, EntityReferences } from "../references.js";
import { Task } from "../tasks.js";
import { JobCloneSpec } from "./clone.js";
import { Job, Jobs } from "./job.js";

/** Work that takes its time: the answer is the task that does it. */
const task = [answer(202, Task)];

export const jobOperations = [
  operation(
    "getJobs",
    "GET",
    "/jobs",
    page("get_jobs"),
    "Jobs of all backup servers.",
    [answer(200, EntityReferences), answer(200, Jobs, inFull)],
    { query: [format], platforms },
  ),
  operation(
    "getJob",
    "GET",
    "/jobs/{ID}",
    page("get_jobs_id"),
    "One job.",
    [answer(200, EntityRef), answer(200, Job, inFull)],
    { query: [format], platforms },
  ),
  // The title of the page leaves the action out, and so does the link of that relation.
  operation(
    "editJob",
    "PUT",
    "/jobs/{ID}?action=edit",
    page("put_jobs_id_actionedit"),
    "Changes what the body has of a job.",
    task,
    { request: Job, platforms },
  ),
  operation(
    "deleteJob",
    "DELETE",
    "/jobs/{ID}",
    page("delete_jobs_id"),
    "Removes a job; no link of the job leads here.",
    task,
    { platforms },
  ),
  operation(
    "startJob",
    "POST",
    "/jobs/{ID}?action=start",
    page("post_jobs_id_actionstart"),
    "Starts a backup or replication job.",
    task,
    { platforms },
  ),
  operation(
    "stopJob",
    "POST",
    "/jobs/{ID}?action=stop",
    page("post_jobs_id_actionstop"),
    "Stops a job.",
    task,
    { platforms },
  ),
  operation(
    "retryJob",
    "POST",
    "/jobs/{ID}?action=retry",
    page("post_jobs_id_actionretry"),
    "Tries a job again after a failure.",
    task,
    { platforms },
  ),
  operation(
    "cloneJob",
    "POST",
    "/jobs/{ID}?action=clone",
    page("post_jobs_id_actionclone"),
    "Makes a new job like an existing one.",
    task,
    { request: JobCloneSpec, platforms },
  ),
  operation(
    "syncJob",
    "POST",
    "/jobs/{ID}?action=sync",
    page("post_jobs_id_actionsync"),
    "Starts a backup copy job.",
    task,
    { platforms },
  ),
  operation(
    "toggleScheduleEnabled",
    "POST",
    "/jobs/{ID}?action=toggleScheduleEnabled",
    page("post_jobs_id_actiontogglescheduleenabled"),
    "Lets a job run by its schedule, or no longer.",
    task,
    { platforms },
  ),
];
