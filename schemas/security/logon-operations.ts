/** How a client logs on, and what it can ask about those that have. */
import { creation, done, resource } from "../exchanges.js";
import { logonHeaders } from "../http.js";
import { at, get, post, remove } from "../language.js";
import { LoginSpec, LogonSession, LogonSessions } from "./logon.js";

export const logonOperations = [
  // The title of the page leaves the version out.
  ...at("/sessionMngr/?v=v1_7", { pages: "sessionmngr" }, [
    post("logOn", "Starts a session; its header goes with all requests.", {
      ...creation(LoginSpec, LogonSession),
      requestIsOptional: true,
      headers: logonHeaders,
    }),
  ]),
  ...at("/logonSessions", { pages: "loginsessions" }, [
    get("getLogonSessions", "Sessions that clients are logged on to.", resource(LogonSessions)),
  ]),
  ...at("/logonSessions/{ID}", { pages: "loginsessions_id" }, [
    get("getLogonSession", "One session.", resource(LogonSession)),
    remove("logOff", "Ends a session.", done()),
  ]),
];
