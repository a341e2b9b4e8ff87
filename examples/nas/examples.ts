/** Example documents of file shares. */
import type { Example } from "../registry.js";

export const nasExamples: readonly Example[] = [
  {
    name: "nas-job",
    files: ["nas/nas-job.xml", "nas/nas-job.json"],
    root: "NASJob",
    role: "response",
    shows: "A job that archives two folders of a share, and runs at night only.",
    page: "nas_jobs_id",
    errata: [
      "NASJob/NextRun",
      "NASJob/JobScheduleOptions",
      "NASStorageOptions/AdvancedStorageOptions",
      "JobScheduleOptions/Standart",
      "DailyOptions/Time",
      "MonthlyOptions/DayOfMonth",
    ],
  },
  {
    name: "nas-jobs",
    files: ["nas/nas-jobs.xml", "nas/nas-jobs.json"],
    root: "NASJobs",
    role: "response",
    shows: "JSON of version 13, where NASJobs is called nasJobs and ACL acl.",
    page: "get_nas_jobs",
    errata: ["NASStorageOptions/AdvancedStorageOptions"],
  },
  {
    name: "nas-object",
    files: ["nas/nas-object.xml", "nas/nas-object.json"],
    root: "NASObject",
    role: "response",
    shows: "A folder that a job processes, with the files that it leaves out.",
    page: "get_nas_jobs_id_includes_id",
  },
  {
    name: "nas-objects",
    files: ["nas/nas-objects.xml", "nas/nas-objects.json"],
    root: "NASObjects",
    role: "response",
    shows: "The folders that a job processes.",
    page: "get_nas_jobs_id_includes",
  },
  {
    name: "file-server",
    files: ["nas/file-server.xml", "nas/file-server.json"],
    root: "FileServer",
    role: "response",
    shows: "A share that is reached over SMB; JSON has null for the other kinds.",
    page: "nas_fileservers_id",
  },
  {
    name: "file-servers",
    files: ["nas/file-servers.xml", "nas/file-servers.json"],
    root: "FileServers",
    role: "response",
    shows: "A share over NFS, a managed server, and a share without credentials.",
    page: "get_nas_fileservers",
  },
];
