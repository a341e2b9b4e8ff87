/** Lists of plain text. */
import { String } from "./datatypes.js";
import { complexType, element, page } from "./language.js";

export const StringList = complexType(
  "StringListType",
  page("guestprocessingoptions"),
  "Files and folders.",
  [
    element("Path", String, "0/unbounded", "Path of a file or folder.", {
      page: page("post_jobs_id_includes"),
    }),
  ],
);
