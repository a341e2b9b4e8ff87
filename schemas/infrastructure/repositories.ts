/** Where backups are kept. */
import { Long, String } from "../datatypes.js";
import { complexType, element, enumeration, erratum, observed, page } from "../language.js";
import { Entity, List } from "../resource.js";
import { repositoryLinks, externalRepositoryLinks } from "./links.js";

const repository = page("get_repositories_id");
const external = page("get_externalrepositories_id");

export const RepositoryKind = enumeration(
  "RepositoryKindEnumeration",
  repository,
  "What kind of repository it is.",
  [
    "WindowsLocal",
    "LinuxLocal",
    "CifsShare",
    "DDBoost",
    "Cloud",
    "HPStoreOnce",
    "ExaGrid",
    "Foreign",
    "SanSnapshot",
    "HPStoreOnceIntegration",
    "Extendable",
    "Quantum",
    "Nfs",
  ],
  [
    observed(
      "AmazonS3Compatible",
      erratum(
        "missingValue",
        "Kinds of file storage and deduplicating appliances, and Cloud",
        "Servers of version 12 send AmazonS3Compatible for an object storage repository.",
        "repositories",
      ),
    ),
  ],
);

export const Repository = complexType(
  "RepositoryEntityType",
  repository,
  "A backup repository.",
  [
    element("Capacity", Long, "0/1", "All its space in bytes, or -1 where that is not known.", {
      documentedAs: "Int64",
    }),
    element("FreeSpace", Long, "0/1", "Its free space in bytes, or -1 where that is not known.", {
      documentedAs: "Int64",
    }),
    element("Kind", RepositoryKind, "0/1", "What kind of repository it is.", { since: "v1_3" }),
  ],
  { extends: Entity, links: repositoryLinks },
);

export const Repositories = complexType(
  "RepositoryEntityListType",
  page("get_repositories"),
  "Backup repositories of all backup servers.",
  [element("Repository", Repository, "0/unbounded", "One repository.")],
  { extends: List },
);

export const ExternalRepositoryType = enumeration(
  "ExternalRepositoryTypeEnumeration",
  external,
  "Whose cloud the repository is in.",
  ["AmazonS3External", "AzureStorageExternal", "GoogleCloudStorageExternal"],
);

export const ExternalRepository = complexType(
  "ExternalRepositoryEntityType",
  external,
  "A repository in a public cloud, with backups of machines there.",
  [
    element("RepositoryType", ExternalRepositoryType, "0/1", "Whose cloud the repository is in."),
    element("Path", String, "0/1", "Path of the repository."),
    element("UsedSpace", Long, "0/1", "Space that backups take, in bytes."),
    element("Description", String, "0/1", "What the repository is for."),
  ],
  { extends: Entity, links: externalRepositoryLinks },
);

export const ExternalRepositories = complexType(
  "ExternalRepositoryEntityListType",
  page("get_externalrepositories"),
  "Repositories in public clouds.",
  [element("ExternalRepository", ExternalRepository, "0/unbounded", "One repository.")],
  { extends: List },
);
