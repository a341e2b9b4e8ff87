/** Restore points of replicas whose files can be looked through. */
import { DirectoryEntries } from "../file-system.js";
import { complexType, element, page } from "../language.js";
import { List, Resource } from "../resource.js";
import { vmReplicaPointMountLinks } from "./links.js";

export const VmReplicaPointMount = complexType(
  "VmReplicaPointMountType",
  page("get_vmreplicapoints_id_mountpoints_id"),
  "A mounted restore point of a replica.",
  [element("FSRoots", DirectoryEntries, "0/1", "Where its file systems begin.")],
  { extends: Resource, links: vmReplicaPointMountLinks },
);

export const VmReplicaPointMounts = complexType(
  "VmReplicaPointMountListType",
  page("get_vmreplicapoints_id_mountpoints"),
  "Mounts of one restore point.",
  [
    element("VmReplicaPointMount", VmReplicaPointMount, "0/unbounded", "One mount.", {
      source: "xsd",
    }),
  ],
  { extends: List },
);
