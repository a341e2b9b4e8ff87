/** New tenants of vSphere. */
import { Boolean, Long, String, UidType } from "../datatypes.js";
import { complexType, element, erratum, page } from "../language.js";
import { Spec } from "../resource.js";
import { SelfServiceAccountType } from "./configs.js";
import { JobSchedulerType } from "./scheduler.js";
import { Tags, VCentersScope } from "./scope.js";

export const VSphereSelfServiceCreateSpec = complexType(
  "VSphereSelfServiceCreateSpecType",
  page("post_selfservice_vsphere_configs"),
  "A new tenant of vSphere.",
  [
    element("AccountName", String, "1/1", "Name of the user or group."),
    element("AccountType", SelfServiceAccountType, "0/1", "Whether it is a user or a group."),
    element("RepositoryUid", UidType, "1/1", "The repository that has the quota."),
    element("QuotaGb", Long, "1/1", "Size of the quota in gigabytes."),
    element("PerUser", Boolean, "0/1", "Whether each user of a group has a quota."),
    element("TemplateJobUid", UidType, "0/1", "The job whose settings new jobs have."),
    element("TemplateMode", String, "0/1", "Where the settings of jobs come from.", {
      source: "observed",
      erratum: erratum(
        "missingRow",
        "TemplateJobUid is followed by JobSchedulerType.",
        "The documented body has TemplateMode between them, with the value Default.",
        "create-self-service-config",
      ),
    }),
    element("JobSchedulerType", JobSchedulerType, "0/1", "How freely jobs are scheduled."),
    element("HighPriorityJob", Boolean, "0/1", "Whether jobs go before others."),
    element("VCentersScope", VCentersScope, "0/1", "vCenter Servers that the tenant may see.", {
      json: "VCentersScopes",
      jsonAliases: ["VCentersScope"],
    }),
    element("Tags", Tags, "0/1", "vSphere tags that the tenant may see."),
  ],
  { extends: Spec },
);
