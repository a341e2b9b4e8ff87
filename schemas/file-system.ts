/** Files and folders in the file system of a machine. */
import { DateTime, Long, String } from "./datatypes.js";
import { fileLinks, folderLinks } from "./file-system-links.js";
import { choice, complexType, element, page } from "./language.js";
import { LinkList } from "./links.js";
import { PagingInfo } from "./query/paging.js";
import { List, Resource } from "./resource.js";

const mount = page("get_vmrestorepoints_id_mountpoints_id");
const folder = page("get_vmrestorepoints_id_mountpoints_id_filepath");

export const DirectoryEntry = complexType(
  "DirectoryEntryType",
  mount,
  "A folder in the file system of a machine.",
  [
    element("Path", String, "0/1", "Path of the folder."),
    element("Name", String, "0/1", "Name of the folder."),
  ],
  { extends: Resource, links: folderLinks },
);

export const DirectoryEntries = complexType(
  "DirectoryEntryListType",
  mount,
  "Folders in the file system of a machine.",
  [element("DirectoryEntry", DirectoryEntry, "0/unbounded", "One folder.")],
  { extends: List },
);

export const FileEntry = complexType(
  "FileEntryType",
  folder,
  "A file in the file system of a machine.",
  [
    element("Path", String, "0/1", "Path of the file."),
    element("Name", String, "0/1", "Name of the file."),
    element("Size", Long, "0/1", "Size of the file, in bytes."),
    element("Owner", String, "0/1", "Account that the file belongs to."),
    element("ModifiedDateUTC", DateTime, "0/1", "When somebody last changed the file."),
    element("Actions", LinkList, "0/1", "What can be done with the file."),
  ],
  { extends: Resource, links: fileLinks },
);

export const FileEntries = complexType(
  "FileEntryListType",
  folder,
  "Files in the file system of a machine.",
  [element("FileEntry", FileEntry, "0/unbounded", "One file.")],
  { extends: List },
);

/** The table of link types alone speaks of it, and the XSD says what it holds. */
export const FileSystemEntry = complexType(
  "FileSystemEntryType",
  page("mapping_link_types_to_xml_schema"),
  "A file or a folder in the file system of a machine.",
  [
    choice("by kind", "0/1", [
      element("FileEntry", FileEntry, "0/1", "A file.", { source: "xsd" }),
      element("DirectoryEntry", DirectoryEntry, "0/1", "A folder.", { source: "xsd" }),
    ]),
  ],
  { extends: Resource },
);

export const FileSystemEntries = complexType(
  "FileSystemEntriesType",
  folder,
  "What a folder contains.",
  [
    element("Files", FileEntries, "0/1", "Files of the folder."),
    element("Directories", DirectoryEntries, "0/1", "Folders in the folder."),
    element("PagingInfo", PagingInfo, "0/1", "Which page of the folder this is."),
  ],
  { extends: Resource, links: folderLinks },
);
