/** The data types that rows of every topic use. */
import { builtin, page, simpleType } from "./language.js";

export const String = builtin("string", "Text, white space and all.");
export const Boolean = builtin("boolean", "True or false.");
export const Int = builtin("int", "A whole number of 32 bits.");
export const Long = builtin("long", "A whole number of 64 bits.");
export const UnsignedLong = builtin("unsignedLong", "A whole number of 64 bits, from 0 on.");
export const UShort = builtin("unsignedShort", "A whole number from 0 to 65535.");
export const Double = builtin("double", "A floating-point number.");
export const DateTime = builtin("dateTime", "Date and time, in UTC where the server writes it.");
export const Time = builtin("time", "Time of day, with its offset from UTC.");

/** Pages speak of a time span; the XSD has xs:int, and payloads have 2 or 13. */
export const TimeSpan = simpleType(
  "TimeSpan",
  "int",
  page("jobscheduleoptions"),
  "A span of time in whole hours.",
);

const guid = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";

export const GuidType = simpleType(
  "GuidType",
  "token",
  page("get_jobs_id_includes_id"),
  "Identifier of something that has no address of its own.",
  { pattern: guid, expects: "a GUID such as 6f9619ff-8b86-4d11-b42d-00c04fc964ff" },
);

/** Machines of the catalog have their name where others have a GUID, and some pages leave out `urn`. */
export const UidType = simpleType(
  "UidType",
  "token",
  page("get_jobs_id"),
  "Name of an entity that no other entity has, on any backup server.",
  {
    pattern: `(urn:veeam:[A-Za-z]+:)?${guid}|urn:veeam:CatalogVm:[^\\n\\r]+`,
    expects: "a UID such as urn:veeam:Job:6f9619ff-8b86-4d11-b42d-00c04fc964ff",
    typescript:
      "`urn:veeam:${string}:${string}` | `${string}-${string}-${string}-${string}-${string}`",
  },
);

/** What follows the point is up to the platform: vm-41, another GUID, a whole URN, or nothing. */
export const HierarchyObjRefType = simpleType(
  "HierarchyObjRefType",
  "token",
  page("get_jobs_id_includes_id"),
  "Place of an object in the infrastructure: platform, kind, root and name below the root.",
  {
    pattern: `urn:[A-Za-z]+:[A-Za-z]+:${guid}(\\.[^\\n\\r]*)?`,
    expects: "a reference such as urn:VMware:Vm:6f9619ff-8b86-4d11-b42d-00c04fc964ff.vm-41",
    typescript: "`urn:${string}:${string}:${string}`",
  },
);

export const UrlType = simpleType(
  "UrlType",
  "token",
  page("resource_representations"),
  "Address of a resource.",
  {
    pattern: 'https?://[^\\t\\n\\r "<>]+',
    expects: "an absolute address such as https://backup.example:9398/api/jobs",
    typescript: "`http://${string}` | `https://${string}`",
  },
);

const octet = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";

export const IPv4 = simpleType(
  "IPv4",
  "token",
  page("publicipaddresses_id"),
  "Address of a host in version 4 of the Internet Protocol.",
  { pattern: `${octet}(\\.${octet}){3}`, expects: "an address such as 192.0.2.17" },
);
