/** What a new job shall be like that is made from an existing one. */
import { String, UidType } from "../datatypes.js";
import { choice, complexType, element, page, simpleType } from "../language.js";
import { Info, Spec } from "../resource.js";

const clone = page("post_jobs_id_actionclone");

export const CloneName = simpleType(
  "JobCloneNameType",
  "string",
  clone,
  "Name of a new job, up to 50 characters.",
  { maxLength: 50, expects: "a name of up to 50 characters" },
);

const jobName = element("JobName", CloneName, "1/1", "Name of the new job.", {
  documentedAs: "String",
});
const fileName = element("JobFileName", String, "1/1", "Name of the new job's backup file.");
const repository = element("RepositoryUid", UidType, "1/1", "Where the new job's backups go.");
const description = element("Description", String, "0/1", "What the new job is for.", {
  since: "v1_3",
});

export const BackupJobClone = complexType(
  "BackupJobCloneInfoType",
  clone,
  "A new backup job.",
  [
    jobName,
    element("FolderName", String, "1/1", "Folder of the new job's backup files."),
    repository,
    description,
  ],
  { extends: Info },
);

export const ReplicaJobClone = complexType(
  "ReplicaJobCloneInfoType",
  clone,
  "A new replication job.",
  [
    jobName,
    element("VmSuffix", String, "1/1", "What the names of new replicas end in."),
    description,
  ],
  { extends: Info },
);

export const BackupCopyJobClone = complexType(
  "BackupCopyJobCloneInfoType",
  clone,
  "A new periodic backup copy job.",
  [jobName, fileName, repository, description],
  { extends: Info },
);

/** The documented body has an order of its own, unlike its table; the body counts. */
export const ImmediateBackupCopyJobClone = complexType(
  "ImmediateBackupCopyJobCloneInfoType",
  clone,
  "A new immediate backup copy job.",
  [jobName, description, repository, fileName],
  { extends: Info },
);

export const JobCloneSpec = complexType(
  "JobCloneSpecType",
  clone,
  "What the new job shall be like.",
  [
    choice("by type of the job", "1/1", [
      element("BackupJobCloneInfo", BackupJobClone, "0/1", "A new backup job."),
      element("ReplicaJobCloneInfo", ReplicaJobClone, "0/1", "A new replication job."),
      element("BackupCopyJobCloneInfo", BackupCopyJobClone, "0/1", "A new periodic copy job.", {
        since: "v1_3",
      }),
      element(
        "ImmediateBackupCopyJobCloneInfo",
        ImmediateBackupCopyJobClone,
        "0/1",
        "A new immediate copy job.",
        { since: "v1_3" },
      ),
    ]),
  ],
  { extends: Spec },
);
