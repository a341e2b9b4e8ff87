/** The resource that everything starts from. */
import { String } from "../datatypes.js";
import { attribute, complexType, element, page } from "../language.js";
import { LinkList } from "../links.js";
import { Info, List, Resource } from "../resource.js";

const logon = page("logging_on");

export const SupportedVersion = complexType(
  "SupportedVersionType",
  logon,
  "A version of the API that a client can log on to.",
  [
    attribute("Name", String, "0/1", "Name of the version, such as v1_7.", { source: "xsd" }),
    element("Links", LinkList, "0/1", "Where a client logs on.", { source: "xsd" }),
  ],
  { extends: Info },
);

export const SupportedVersions = complexType(
  "SupportedVersionListType",
  logon,
  "Versions of the API that a client can log on to.",
  [
    element("SupportedVersion", SupportedVersion, "0/unbounded", "One version.", {
      source: "xsd",
    }),
  ],
  { extends: List },
);

export const EnterpriseManager = complexType(
  "EnterpriseManagerType",
  logon,
  "The server that a client talks to.",
  [
    element("SupportedVersions", SupportedVersions, "0/1", "Versions of the API that it has.", {
      source: "xsd",
    }),
  ],
  { extends: Resource },
);
