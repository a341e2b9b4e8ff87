/** Properties that most queries can ask for. */
import { String, UidType } from "../datatypes.js";
import { property } from "../language.js";

export const named = [property("UID", UidType), property("Name", String)];

export const ofServer = [
  property("BackupServerUid", UidType),
  property("BackupServerName", String),
];
