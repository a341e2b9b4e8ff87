/** Restore points whose files can be looked through. */
import { DirectoryEntries } from "../file-system.js";
import { complexType, element, page } from "../language.js";
import { List, Resource } from "../resource.js";
import { vmRestorePointMountLinks } from "./links.js";

export const VmRestorePointMount = complexType(
  "VmRestorePointMountType",
  page("get_vmrestorepoints_id_mountpoints_id"),
  "A mounted restore point of a machine.",
  [element("FSRoots", DirectoryEntries, "0/1", "Where its file systems begin.")],
  { extends: Resource, links: vmRestorePointMountLinks },
);

export const VmRestorePointMounts = complexType(
  "VmRestorePointMountListType",
  page("get_vmrestorepoints_id_mountpoints"),
  "Mounts of one restore point.",
  [
    element("VmRestorePointMount", VmRestorePointMount, "0/unbounded", "One mount.", {
      source: "xsd",
    }),
  ],
  { extends: List },
);
