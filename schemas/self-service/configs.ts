/** What tenants of vSphere may back up, and where to. */
import { Boolean, Long, String, UidType } from "../datatypes.js";
import { complexType, element, enumeration, erratum, page } from "../language.js";
import { Entity, Info, List } from "../resource.js";
import { VSphereSelfServiceJobSettings } from "./job-settings.js";
import { selfServiceConfigLinks } from "./links.js";
import { Tags, VCentersScope } from "./scope.js";

const config = page("get_selfservice_vsphere_configs_id");

/** A request that edits the resource tells it, and cannot change it. */
const told = { request: "1/1", readOnly: true } as const;
const needed = { request: "1/1" } as const;

export const SelfServiceAccountType = enumeration(
  "VSphereSelfServiceAccountTypeEnumeration",
  config,
  "Whether the tenant is one user or a group.",
  ["User", "Group"],
);

export const VSphereSelfServiceAccount = complexType(
  "VSphereSelfServiceConfigAccountInfoType",
  config,
  "The user or group that the tenant is.",
  [
    element("AccountName", String, "0/1", "Name of the user or group.", told),
    element("AccountSid", String, "0/1", "Security identifier, such as S-1-5-32-544.", {
      readOnly: true,
    }),
    element("AccountType", SelfServiceAccountType, "0/1", "Whether it is a user or a group.", told),
  ],
  { extends: Info },
);

export const VSphereSelfServiceConfig = complexType(
  "VSphereSelfServiceConfigEntityType",
  config,
  "What a tenant of vSphere may back up, and where to.",
  [
    element("BackupServerUid", UidType, "0/1", "The backup server that does it.", told),
    element("RepositoryUid", UidType, "0/1", "The repository that has the quota.", needed),
    element("QuotaGb", Long, "0/1", "Size of the quota in gigabytes.", needed),
    element("PerUser", Boolean, "0/1", "Whether each user of a group has a quota."),
    element("Account", VSphereSelfServiceAccount, "0/1", "The user or group.", told),
    element("JobSettings", VSphereSelfServiceJobSettings, "0/1", "What jobs are like.", needed),
    element("VCentersScope", VCentersScope, "0/1", "vCenter Servers that the tenant may see.", {
      json: "VCentersScopes",
      jsonAliases: ["VCentersScope"],
    }),
    element("Tags", Tags, "0/1", "vSphere tags that the tenant may see."),
    element("UsedQuotaMb", Long, "0/1", "How much of the quota is used, in megabytes.", {
      erratum: erratum(
        "documentedName",
        "UsedQuota",
        "The table leaves the unit out; every documented configuration has UsedQuotaMb.",
        "self-service-config",
      ),
    }),
  ],
  { extends: Entity, links: selfServiceConfigLinks },
);

export const VSphereSelfServiceConfigs = complexType(
  "VSphereSelfServiceConfigEntityListType",
  page("get_selfservice_vsphere_configs"),
  "Configurations of all tenants of vSphere.",
  [element("VSphereSelfServiceConfig", VSphereSelfServiceConfig, "0/unbounded", "One tenant.")],
  { extends: List },
);
