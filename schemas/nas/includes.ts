/** The files and folders that a file share backup job processes. */
import { GuidType, HierarchyObjRefType, String, UidType } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { List, Resource } from "../resource.js";
import { FileExtensions } from "./extensions.js";
import { nasObjectLinks } from "./links.js";

export const NASObject = complexType(
  "NASObjectType",
  page("get_nas_jobs_id_includes_id"),
  "A file or folder that a file share backup job processes.",
  [
    element("HierarchyObjRef", HierarchyObjRefType, "0/1", "Place of the file or folder."),
    element("ObjectInJobId", GuidType, "0/1", "Identifier of the object within the job.", {
      documentedAs: "String",
    }),
    element("FileOrFolder", String, "0/1", "Path of the file or folder."),
    element("FileServerUid", UidType, "0/1", "The file share that it is on."),
    element("InclusionMask", FileExtensions, "0/1", "Files that alone are backed up."),
    element("ExclusionMask", FileExtensions, "0/1", "Files that are left out."),
  ],
  { extends: Resource, links: nasObjectLinks },
);

export const NASObjects = complexType(
  "NASObjectListType",
  page("get_nas_jobs_id_includes"),
  "What a file share backup job processes.",
  [element("NASObject", NASObject, "0/unbounded", "One file or folder.")],
  { extends: List },
);
