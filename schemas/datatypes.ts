/** The data types that rows of every topic use. */
import { builtin, page, simpleType } from "./language.js";

export const String = builtin("string", "Text, white space and all.");
export const Boolean = builtin("boolean", "True or false.");
export const Int = builtin("int", "A whole number of 32 bits.");
export const Long = builtin("long", "A whole number of 64 bits.");
export const UShort = builtin("unsignedShort", "A whole number from 0 to 65535.");
export const Double = builtin("double", "A floating-point number.");
export const DateTime = builtin("dateTime", "Date and time, in UTC where the server writes it.");
export const Time = builtin("time", "Time of day, with its offset from UTC.");

export const TimeSpan = simpleType(
  "TimeSpan",
  "int",
  page("jobscheduleoptions"),
  "A span of time in whole hours.",
);

export const UidType = simpleType(
  "UidType",
  "token",
  page("get_jobs_id"),
  "Unique name of an entity across backup servers.",
  {
    pattern: "(urn:)?[A-Za-z]+:[A-Za-z]+:.+",
    expects: "a UID such as urn:veeam:Job:6f9619ff-8b86-4d11-b42d-00c04fc964ff",
    typescript: "`urn:veeam:${string}:${string}`",
  },
);
