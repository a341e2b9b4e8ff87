/** What a client can do with the content of a job: its machines, and what a copy job copies. */
import { resource, task } from "../exchanges.js";
import { platforms } from "../http.js";
import { at, get, post, remove } from "../language.js";
import { CreateObjectInJobSpec, ObjectInJob, ObjectsInJob } from "./includes.js";
import { LinkedBackupRepositories } from "./linked.js";

const parameters = ["id", "objectId"];

export const includeOperations = [
  ...at("/jobs/{ID}/includes", { pages: "jobs_id_includes", platforms }, [
    get("getObjectsInJob", "What a job processes.", resource(ObjectsInJob)),
    post(
      "createObjectInJob",
      "Adds a machine, or a container of machines, to a job.",
      task(CreateObjectInJobSpec),
    ),
  ]),
  ...at("/jobs/{ID}/includes/{ID}", { pages: "jobs_id_includes_id", parameters, platforms }, [
    get(
      "getObjectInJob",
      "One machine, or container of machines, that a job processes.",
      resource(ObjectInJob),
    ),
    remove("deleteObjectInJob", "Takes an object out of a job, unless it is the only one.", task()),
  ]),
];

const jobs = { pages: "jobs_id_linked_jobs", platforms };
const repositories = { pages: "jobs_id_linked_repositories", platforms };

/** What the list of linked jobs is, and what bodies link one, no page shows. */
export const linkedOperations = [
  ...at("/jobs/{ID}/linkedJobs", jobs, [
    get("getLinkedJobs", "Jobs whose backups a copy job copies.", resource("?")),
    post("createLinkedJob", "Adds a job whose backups a copy job copies.", task("?")),
  ]),
  ...at("/jobs/{ID}/linkedJobs/{ID}", { ...jobs, parameters }, [
    remove("deleteLinkedJob", "Ends the copying of a job's backups.", task()),
  ]),
  ...at("/jobs/{ID}/linkedBackupRepositories", repositories, [
    get(
      "getLinkedRepositories",
      "Repositories whose backups a copy job copies.",
      resource(LinkedBackupRepositories),
    ),
    post("createLinkedRepository", "Adds a repository whose backups a copy job copies.", task("?")),
  ]),
  ...at("/jobs/{ID}/linkedBackupRepositories/{ID}", { ...repositories, parameters }, [
    remove("deleteLinkedRepository", "Ends the copying from a repository.", task()),
  ]),
];
