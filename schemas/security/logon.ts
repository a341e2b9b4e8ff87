/** Sessions that clients log on to. */
import { TenantCredentials } from "../cloud-connect/tenant-types.js";
import { GuidType, String } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { logonSessionLinks } from "./logon-links.js";
import { Info, List, Resource, Spec } from "../resource.js";

const session = page("get_loginsessions_id");
const tenants = page("cloud_connect_tenant_credentials");

/** Its links lead to whatever the account may see. */
export const LogonSession = complexType(
  "LogonSessionType",
  session,
  "A session that a client is logged on to.",
  [
    element("UserName", String, "0/1", "Account of the client."),
    element("SessionId", GuidType, "0/1", "What requests of the session tell.", {
      documentedAs: "String",
      sensitive: true,
    }),
  ],
  { extends: Resource, links: logonSessionLinks },
);

export const LogonSessions = complexType(
  "LogonSessionListType",
  page("get_loginsessions"),
  "Sessions that clients are logged on to.",
  [element("LogonSession", LogonSession, "0/unbounded", "One session.")],
  { extends: List },
);

export const VCloudOrganizationCredentials = complexType(
  "VCloudOrganizationCredentialsInfoType",
  tenants,
  "Account of an organization's user in Cloud Director.",
  [
    element("OrganizationName", String, "1/1", "Name of the organization."),
    element("Login", String, "1/1", "Name of its user."),
    element("Password", String, "1/1", "Password of the user.", { sensitive: true }),
  ],
  { extends: Info },
);

/** Without a body, the account is that of the Authorization header. */
export const LoginSpec = complexType(
  "LoginSpecType",
  tenants,
  "Who logs on, where the Authorization header does not tell.",
  [
    element("VMwareSSOToken", String, "0/1", "Token of a single sign-on at VMware.", {
      source: "xsd",
      sensitive: true,
    }),
    element("TenantCredentials", TenantCredentials, "0/1", "A tenant with an account of its own.", {
      source: "xsd",
    }),
    element(
      "VCloudOrganizationCredentials",
      VCloudOrganizationCredentials,
      "0/1",
      "A user of an organization in Cloud Director.",
      { since: "v1_3" },
    ),
  ],
  { extends: Spec },
);
