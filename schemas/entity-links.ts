/** Links that almost every entity has. */
import { link } from "./language.js";

export const backupServer = (says: string) =>
  link("Up", "/backupServers/{ID}", says, { type: "BackupServerReference" });

/** The entity without the parameter that asks for all of it. */
export const inShort = (path: string, type: string) =>
  link("Alternate", path, "The same in short.", { type: `${type}Reference` });
