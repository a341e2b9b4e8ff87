/** Backup servers that Enterprise Manager collects from. */
import { String, UShort } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { Entity, List, Spec } from "../resource.js";
import { backupServerLinks } from "./links.js";

const server = page("get_backupservers_id");

export const BackupServer = complexType(
  "BackupServerEntityType",
  server,
  "A backup server.",
  [
    element("Description", String, "0/1", "What the server is for, in the words of its author."),
    element("Port", UShort, "0/1", "Port that data is collected through.", {
      documentedAs: "Int64",
    }),
    element("Version", String, "0/1", "Version of Veeam Backup & Replication on the server."),
    element("WcfPort", UShort, "0/1", "Port that data is collected through with certificates.", {
      since: "12",
    }),
    element("VbrCertificateThumbprint", String, "0/1", "Thumbprint of the server's certificate.", {
      since: "12",
    }),
  ],
  { extends: Entity, links: backupServerLinks },
);

export const BackupServers = complexType(
  "BackupServerEntityListType",
  page("get_backupservers"),
  "Backup servers that Enterprise Manager collects from.",
  [element("BackupServer", BackupServer, "0/unbounded", "One backup server.")],
  { extends: List },
);

/**
 * One body for adding and for editing: adding demands all down to the password,
 * editing the name only. The documented bodies have the port behind the user,
 * the tables and the XSD before; the bodies count.
 */
export const BackupServerSpec = complexType(
  "BackupServerSpecType",
  page("post_backupservers"),
  "A backup server to add, or what shall change about one.",
  [
    element("Description", String, "0/1", "What the server is for."),
    element("DnsNameOrIpAddress", String, "1/1", "Where the server is in the network."),
    element("Username", String, "0/1", "Account to log on to the server with."),
    element("Port", UShort, "0/1", "Port to collect data through.", { documentedAs: "String" }),
    element("Password", String, "0/1", "Password of the account.", { sensitive: true }),
    element("WcfPort", UShort, "0/1", "Port to collect data through with certificates.", {
      since: "12",
    }),
    element("VbrCertificateThumbprint", String, "0/1", "Thumbprint of the server's certificate.", {
      since: "12",
    }),
  ],
  { extends: Spec },
);
