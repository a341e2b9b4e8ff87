/** Files and folders in the file system of a machine. */
import { String } from "./datatypes.js";
import { complexType, element, page } from "./language.js";
import { List, Resource } from "./resource.js";

const mount = page("get_vmrestorepoints_id_mountpoints_id");

export const DirectoryEntry = complexType(
  "DirectoryEntryType",
  mount,
  "A folder in the file system of a machine.",
  [
    element("Path", String, "0/1", "Path of the folder."),
    element("Name", String, "0/1", "Name of the folder."),
  ],
  { extends: Resource },
);

export const DirectoryEntries = complexType(
  "DirectoryEntryListType",
  mount,
  "Folders in the file system of a machine.",
  [element("DirectoryEntry", DirectoryEntry, "0/unbounded", "One folder.")],
  { extends: List },
);
