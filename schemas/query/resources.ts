/** What a query gives that is no entity: parts of entities, and records without a name of their own. */
import { DirectoryEntries, FileEntries } from "../file-system.js";
import { ObjectsInJob } from "../jobs/includes.js";
import { complexType, element, page } from "../language.js";
import { CredentialsInfoList } from "../security/credentials.js";
import { PasswordKeyInfoList } from "../security/passwords.js";
import { EnterpriseAccountInRoleList } from "../security/roles.js";
import { EnterpriseAccountHierarchyScopes } from "../security/scopes.js";
import { Tasks } from "../tasks.js";

const xsd = { source: "xsd" } as const;

/** No page tells the rows; sInObjectJob is how servers themselves write it. */
export const Resources = complexType(
  "ResourcesType",
  page("mapping_link_types_to_xml_schema"),
  "Resources that a query has found.",
  [
    element("Files", FileEntries, "0/1", "Files.", xsd),
    element("Directories", DirectoryEntries, "0/1", "Folders.", xsd),
    element("Tasks", Tasks, "0/1", "Tasks.", xsd),
    element("CredentialsList", CredentialsInfoList, "0/1", "Records of credentials.", xsd),
    element("sInObjectJob", ObjectsInJob, "0/1", "Machines that jobs process.", xsd),
    element("AccountRole", EnterpriseAccountInRoleList, "0/1", "Roles of accounts.", xsd),
    element(
      "AccountHierarchyScope",
      EnterpriseAccountHierarchyScopes,
      "0/1",
      "What accounts may restore.",
      xsd,
    ),
    element("PasswordKeyInfoList", PasswordKeyInfoList, "0/1", "Passwords of backups.", xsd),
  ],
);
