/** The types that the types of all resources and requests extend. */
import { complexType, page } from "./language.js";

export const Info = complexType(
  "InfoType",
  page("resource_representations"),
  "Part of a resource.",
  [],
);
