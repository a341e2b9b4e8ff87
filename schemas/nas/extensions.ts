/** Kinds of files, told by their extensions. */
import { String } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { List } from "../resource.js";

/** What stands in such a list may be a mask or a whole path. */
export const FileExtensions = complexType(
  "FileExtensionInfoListType",
  page("get_nas_jobs_id"),
  "Masks of files.",
  [element("Extension", String, "0/unbounded", "One mask, such as *.docx.")],
  { extends: List },
);
