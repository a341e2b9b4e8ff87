/** What a job does, by its type. */
import { GuidType } from "../datatypes.js";
import { choice, complexType, element, erratum, page } from "../language.js";
import { Info } from "../resource.js";
import { GuestProcessingOptions } from "./guest-processing.js";
import { ObjectsInJob } from "./includes.js";
import { LinkedBackupRepositories, LinkedBackups, LinkedJobs } from "./linked.js";
import { GfsRetentionPolicy, SimpleRetentionPolicy } from "./retention.js";

const jobInfo = page("jobinfo");

export const AdvancedStorageOptions = complexType(
  "AdvancedStorageOptionsType",
  jobInfo,
  "How backups are stored.",
  [
    element("PasswordKeyId", GuidType, "0/1", "Password that backups are encrypted with.", {
      source: "xsd",
      empty: true,
    }),
  ],
  { extends: Info },
);

const includes = element("Includes", ObjectsInJob, "0/1", "What the job processes.");
const guestProcessing = element(
  "GuestProcessingOptions",
  GuestProcessingOptions,
  "0/1",
  "What is done inside machines while they are backed up.",
);
const storage = element(
  "AdvancedStorageOptions",
  AdvancedStorageOptions,
  "0/1",
  "How backups are stored.",
);
const linkedJobs = element(
  "LinkedJobIncludes",
  LinkedJobs,
  "0/1",
  "Jobs whose backups are copied.",
);

export const BackupJobInfo = complexType(
  "BackupJobInfoType",
  jobInfo,
  "What a backup job does.",
  [
    includes,
    guestProcessing,
    storage,
    element("GfsRetentionPolicy", GfsRetentionPolicy, "0/1", "How long full backups are kept.", {
      since: "v1_3",
      erratum: erratum(
        "contradiction",
        "A Boolean of the job itself",
        "The page on editing jobs lists a switch; servers read the attribute Enabled of this element.",
        "edit-job",
      ),
    }),
    element(
      "SimpleRetentionPolicy",
      SimpleRetentionPolicy,
      "0/1",
      "How long restore points are kept.",
      { since: "v1_3" },
    ),
  ],
  { extends: Info },
);

/** API version 1.2 alone has copy jobs for files, and tells nothing about them. */
export const FileCopyJobInfo = complexType(
  "FileCopyJobInfoType",
  jobInfo,
  "What a file copy job does.",
  [],
  { extends: Info },
);

export const ReplicaJobInfo = complexType(
  "ReplicaJobInfoType",
  jobInfo,
  "What a replication job does.",
  [includes, guestProcessing],
  { extends: Info },
);

/** Periodic copy jobs of version 11a and before. */
export const BackupCopyJobInfo = complexType(
  "BackupCopyJobInfoType",
  jobInfo,
  "What a periodic backup copy job of an older server does.",
  [
    includes,
    linkedJobs,
    storage,
    element("LinkedBackupIncludes", LinkedBackups, "0/1", "Backups that are copied."),
  ],
  { extends: Info },
);

/** Since version 12 of periodic copy jobs too: their JobType is ImmediateBackupCopy as well. */
export const ImmediateBackupCopyJobInfo = complexType(
  "ImmediateBackupCopyJobInfoType",
  jobInfo,
  "What a backup copy job does.",
  [
    linkedJobs,
    element("LinkedBackupIncludes", LinkedBackups, "0/1", "Backups that are copied.", {
      documentedAs: "LinkedBackupIncludes",
    }),
    element(
      "LinkedBackupRepositoryIncludes",
      LinkedBackupRepositories,
      "0/1",
      "Repositories whose backups are copied.",
      { documentedAs: "LinkedBackupRepositoryIncludes" },
    ),
  ],
  { extends: Info },
);

export const JobInfo = complexType("JobEntityTypeNestedJobInfo", jobInfo, "What a job does.", [
  choice("by job type", "1/1", [
    element("BackupJobInfo", BackupJobInfo, "0/1", "What a backup job does."),
    element("FileCopyJobInfo", FileCopyJobInfo, "0/1", "What a file copy job does.", {
      source: "xsd",
    }),
    element("ReplicaJobInfo", ReplicaJobInfo, "0/1", "What a replication job does."),
    element(
      "BackupCopyJobInfo",
      BackupCopyJobInfo,
      "0/1",
      "What a periodic backup copy job of an older server does.",
      { since: "v1_3" },
    ),
    element(
      "ImmediateBackupCopyJobInfo",
      ImmediateBackupCopyJobInfo,
      "0/1",
      "What a backup copy job does.",
      { since: "v1_3" },
    ),
  ]),
]);
