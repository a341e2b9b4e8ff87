/** Where a client can go from a job, from what it processes, and from what it copies. */
import { is, link, links, page } from "../language.js";

const copyJobs = is("JobType", "BackupCopy", "ImmediateBackupCopy");

export const jobLinks = links("/jobs/{ID}", [
  link("Up", "/backupServers/{ID}", "The backup server that the job was made on.", {
    type: "BackupServerReference",
  }),
  link("Alternate", "/jobs/{ID}", "The job in short.", { type: "JobReference" }),
  link("Edit", "/jobs/{ID}", "Changes the job.", { type: "JobReference" }),
  link("Start", "/jobs/{ID}?action=start", "Starts the job.", {
    when: is("JobType", "Backup", "Replica"),
  }),
  link("Stop", "/jobs/{ID}?action=stop", "Stops the job."),
  link("Retry", "/jobs/{ID}?action=retry", "Tries the job again after a failure."),
  link("Clone", "/jobs/{ID}?action=clone", "Makes a new job like this one."),
  link(
    "ToggleScheduleEnabled",
    "/jobs/{ID}?action=toggleScheduleEnabled",
    "Lets the job run by its schedule, or no longer.",
  ),
  link("Down", "/jobs/{ID}/includes", "What the job processes.", { type: "ObjectInJobList" }),
  link("Create", "/jobs/{ID}/includes", "Adds something for the job to process.", {
    type: "ObjectInJob",
  }),
  // The page gives this row the name of the one above; address and description tell what it is.
  link("Down", "/jobs/{ID}/backupSessions", "Runs of the job.", {
    type: "BackupJobSessionReferenceList",
    elsewhere: page("get_jobs_id"),
  }),
  link("Sync", "/jobs/{ID}?action=sync", "Starts a copy job.", { when: copyJobs }),
  link("Down", "/jobs/{ID}/linkedJobs", "Jobs whose backups are copied.", {
    type: "LinkedJobObjectList",
    when: copyJobs,
  }),
  link("Create", "/jobs/{ID}/linkedJobs", "Adds a job whose backups are copied.", {
    type: "LinkedJobObject",
    when: copyJobs,
  }),
  link("Down", "/jobs/{ID}/linkedBackupRepositories", "Repositories whose backups are copied.", {
    type: "LinkedBackupRepositoryObjectList",
    when: copyJobs,
  }),
  link(
    "Create",
    "/jobs/{ID}/linkedBackupRepositories",
    "Adds a repository whose backups are copied.",
    { type: "LinkedBackupRepositoryObject", when: copyJobs },
  ),
  // Not in the table of links; the documented replication job has it.
  link("Down", "/jobs/{ID}/replicaSessions", "Runs of a replication job.", {
    type: "ReplicaJobSessionReferenceList",
    source: "observed",
    page: page("scenario_starting_a_job"),
    elsewhere: page("scenario_starting_a_job"),
  }),
]);

const inPolicy = { page: page("get_cdppolicies_id_includes_id") };

export const objectInJobLinks = links("/jobs/{ID}/includes/{ID}", [
  link("Up", "/jobs/{ID}", "The job that processes the object."),
  link("Delete", "/jobs/{ID}/includes/{ID}", "Takes the object out of the job."),
  // What a CDP policy processes is described by the same document.
  link("Up", "/cdpPolicies/{ID}", "The CDP policy that processes the object.", inPolicy),
  link(
    "Delete",
    "/cdpPolicies/{ID}/includes/{ID}",
    "Takes the object out of the policy.",
    inPolicy,
  ),
]);

/** No page lists them; the documented repositories of a copy job have both. */
export const linkedRepositoryLinks = links("/jobs/{ID}/linkedBackupRepositories/{ID}", [
  link("Up", "/jobs/{ID}", "The job that copies from the repository.", {
    type: "Job",
    source: "observed",
  }),
  link(
    "Delete",
    "/jobs/{ID}/linkedBackupRepositories/{ID}",
    "Ends the copying from the repository.",
    { source: "observed" },
  ),
]);
