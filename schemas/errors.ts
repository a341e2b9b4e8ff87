/** What the server answers when it cannot do what it was asked. */
import { Int, String } from "./datatypes.js";
import { attribute, complexType, element, page } from "./language.js";
import { Info } from "./resource.js";

export const ErrorResponse = complexType(
  "ErrorType",
  page("http_response_codes"),
  "Why a request failed.",
  [
    attribute("Message", String, "0/1", "What went wrong, for people.", { source: "xsd" }),
    attribute("StatusCode", Int, "0/1", "Status code of the HTTP response.", { source: "xsd" }),
    attribute("Status", String, "0/1", "Status of the HTTP response in words.", { source: "xsd" }),
    element("FirstChanceExceptionMessage", String, "0/1", "First fault that the server met.", {
      source: "xsd",
    }),
    element("StackTrace", String, "0/1", "Where in the server the fault happened.", {
      source: "xsd",
    }),
  ],
  { extends: Info },
);
