/** What a backup copy job copies: the backups of jobs, single backups, whole repositories. */
import { GuidType, UidType } from "../datatypes.js";
import { agrees, complexType, element, erratum, page, rule } from "../language.js";
import { Info, List, Resource } from "../resource.js";
import { linkedRepositoryLinks } from "./links.js";

const linked = page("backup_copy_job_options");

/** Pages call both identifiers text; payloads have a GUID and a UID. */
const asText = { documentedAs: "String" } as const;

const objectInJobId = element(
  "ObjectInJobId",
  GuidType,
  "0/1",
  "Identifier of the source within the copy job.",
  asText,
);

const identifier = "e310aa12-eff2-41f4-97c8-631b677fc17f";
const copyJob = "https://em.example:9398/api/jobs/3b241101-e2bb-4255-8caf-4136c566a962";

const idAddress = rule("id-address", linked, "The address of a source ends in its identifier.", {
  demand: agrees("ObjectInJobId", "Href"),
  strength: "agreement",
  passes: { ObjectInJobId: identifier, Href: `${copyJob}/linkedJobs/${identifier}` },
  fails: { ObjectInJobId: identifier, Href: copyJob },
});

export const LinkedJob = complexType(
  "LinkedJobType",
  linked,
  "A job whose backups are copied.",
  [objectInJobId, element("LinkedJobUid", UidType, "0/1", "The job.", asText)],
  { extends: Resource, rules: [idAddress] },
);

export const LinkedJobs = complexType(
  "LinkedJobListType",
  linked,
  "Jobs whose backups are copied.",
  [
    element("LinkedJobObject", LinkedJob, "0/unbounded", "One job whose backups are copied.", {
      erratum: erratum(
        "documentedName",
        "LinkedJob",
        "The page calls the objects LinkedJob; documented payloads have LinkedJobObject.",
        "immediate-backup-copy-job",
      ),
    }),
  ],
  { extends: List },
);

export const LinkedBackup = complexType(
  "LinkedBackupType",
  linked,
  "A backup that is copied.",
  [objectInJobId, element("LinkedBackupUid", UidType, "0/1", "The backup.", asText)],
  { extends: Info },
);

export const LinkedBackups = complexType(
  "LinkedBackupListType",
  linked,
  "Backups that are copied.",
  [element("LinkedBackup", LinkedBackup, "0/unbounded", "One backup that is copied.")],
  { extends: List },
);

export const LinkedBackupRepository = complexType(
  "LinkedBackupRepositoryType",
  linked,
  "A repository whose backups are copied.",
  [objectInJobId, element("LinkedBackupRepositoryUid", UidType, "0/1", "The repository.", asText)],
  { extends: Resource, links: linkedRepositoryLinks, rules: [idAddress] },
);

export const LinkedBackupRepositories = complexType(
  "LinkedBackupRepositoryListType",
  linked,
  "Repositories whose backups are copied.",
  [
    element(
      "LinkedBackupRepository",
      LinkedBackupRepository,
      "0/unbounded",
      "One repository whose backups are copied.",
    ),
  ],
  { extends: List },
);
