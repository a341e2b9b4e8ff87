/** What a client can do with the content of a job: its machines, and what a copy job copies. */
import { platforms } from "../http.js";
import { answer, operation, page } from "../language.js";
import { Task } from "../tasks.js";
import { CreateObjectInJobSpec, ObjectInJob, ObjectsInJob } from "./includes.js";
import { LinkedBackupRepositories } from "./linked.js";

const task = [answer(202, Task)];

export const includeOperations = [
  operation(
    "getObjectsInJob",
    "GET",
    "/jobs/{ID}/includes",
    page("get_jobs_id_includes"),
    "What a job processes.",
    [answer(200, ObjectsInJob)],
    { platforms },
  ),
  operation(
    "getObjectInJob",
    "GET",
    "/jobs/{ID}/includes/{ID}",
    page("get_jobs_id_includes_id"),
    "One machine, or container of machines, that a job processes.",
    [answer(200, ObjectInJob)],
    { parameters: ["id", "objectId"], platforms },
  ),
  operation(
    "createObjectInJob",
    "POST",
    "/jobs/{ID}/includes",
    page("post_jobs_id_includes"),
    "Adds a machine, or a container of machines, to a job.",
    task,
    { request: CreateObjectInJobSpec, platforms },
  ),
  operation(
    "deleteObjectInJob",
    "DELETE",
    "/jobs/{ID}/includes/{ID}",
    page("delete_jobs_id_includes_id"),
    "Takes an object out of a job, unless it is the only one.",
    task,
    { parameters: ["id", "objectId"], platforms },
  ),
];

/** What the list of linked jobs is, and what bodies link one, no page shows. */
export const linkedOperations = [
  operation(
    "getLinkedJobs",
    "GET",
    "/jobs/{ID}/linkedJobs",
    page("get_jobs_id_linked_jobs"),
    "Jobs whose backups a copy job copies.",
    [answer(200, "?")],
    { platforms },
  ),
  operation(
    "createLinkedJob",
    "POST",
    "/jobs/{ID}/linkedJobs",
    page("post_jobs_id_linked_jobs"),
    "Adds a job whose backups a copy job copies.",
    task,
    { request: "?", platforms },
  ),
  operation(
    "deleteLinkedJob",
    "DELETE",
    "/jobs/{ID}/linkedJobs/{ID}",
    page("delete_jobs_id_linked_jobs"),
    "Ends the copying of a job's backups.",
    task,
    { parameters: ["id", "objectId"], platforms },
  ),
  operation(
    "getLinkedRepositories",
    "GET",
    "/jobs/{ID}/linkedBackupRepositories",
    page("get_jobs_id_linked_repositories"),
    "Repositories whose backups a copy job copies.",
    [answer(200, LinkedBackupRepositories)],
    { platforms },
  ),
  operation(
    "createLinkedRepository",
    "POST",
    "/jobs/{ID}/linkedBackupRepositories",
    page("post_jobs_id_linked_repositories"),
    "Adds a repository whose backups a copy job copies.",
    task,
    { request: "?", platforms },
  ),
  operation(
    "deleteLinkedRepository",
    "DELETE",
    "/jobs/{ID}/linkedBackupRepositories/{ID}",
    page("delete_jobs_id_linked_repositories"),
    "Ends the copying from a repository.",
    task,
    { parameters: ["id", "objectId"], platforms },
  ),
];
