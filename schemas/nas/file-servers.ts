/** File shares whose files are backed up. */
import { GuidType, HierarchyObjRefType, String, UidType } from "../datatypes.js";
import { choice, complexType, element, enumeration, page } from "../language.js";
import { Entity, Info, List } from "../resource.js";
import { fileServerLinks } from "./links.js";

const share = page("get_nas_fileservers_id");

export const FileServerKind = enumeration(
  "FileServerTypeEnumeration",
  share,
  "What kind of file share it is.",
  ["FileServer", "SmbServer", "NfsServer"],
);

export const SmbServerOptions = complexType(
  "SmbServerOptionsInfoType",
  share,
  "How a share is reached over SMB.",
  [
    element("Path", String, "0/1", "Path of the share."),
    element("CredentialsId", GuidType, "0/1", "Credentials to reach the share with.", {
      empty: true,
      documentedAs: "String",
    }),
  ],
  { extends: Info },
);

export const NfsServerOptions = complexType(
  "NfsServerOptionsInfoType",
  share,
  "How a share is reached over NFS.",
  [element("Path", String, "0/1", "Path of the share.")],
  { extends: Info },
);

export const FileServerOptions = complexType(
  "FileServerOptionsInfoType",
  share,
  "How the files of a managed server are reached.",
  [element("ServerUid", UidType, "0/1", "The managed server.")],
  { extends: Info },
);

export const FileShareProcessingOptions = complexType(
  "ProcessingOptionsInfoType",
  share,
  "Which servers take part in the backup of a share.",
  [
    element("ServerUid", UidType, "0/1", "The file server."),
    element("CacheRepositoryUid", UidType, "0/1", "The repository that holds the cache."),
  ],
  { extends: Info },
);

export const NASServerAdvancedOptions = complexType(
  "NASServerAdvancedOptionsInfoType",
  share,
  "Whether a share is read from a snapshot.",
  [
    element("ProcessingMode", String, "0/1", "How the share is read, such as Direct."),
    element("StorageSnapshotPath", String, "0/1", "Folder of the share that has the snapshot."),
  ],
  { extends: Info },
);

export const FileServer = complexType(
  "FileServerEntityType",
  share,
  "A file share.",
  [
    element("ServerType", FileServerKind, "0/1", "What kind of file share it is."),
    element("HierarchyObjRef", HierarchyObjRefType, "0/1", "Place of the share."),
    choice("by kind of file share", "0/1", [
      element("SmbServerOptions", SmbServerOptions, "0/1", "How it is reached over SMB."),
      element("NfsServerOptions", NfsServerOptions, "0/1", "How it is reached over NFS.", {
        documentedAs: "FNfsServerOptionsInfoType",
      }),
      element("FileServerOptions", FileServerOptions, "0/1", "Whose files they are."),
    ]),
    element("ProcessingOptions", FileShareProcessingOptions, "0/1", "Servers that take part."),
    element("NASServerAdvancedOptions", NASServerAdvancedOptions, "0/1", "How it is read."),
  ],
  { extends: Entity, links: fileServerLinks },
);

export const FileServers = complexType(
  "FileServerEntityListType",
  page("get_nas_fileservers"),
  "File shares of all backup servers.",
  [element("FileServer", FileServer, "0/unbounded", "One file share.")],
  { extends: List },
);
