/** Plans by which the machines of a tenant fail over to their replicas. */
import { Boolean, DateTime, GuidType, Int, String, UidType } from "../datatypes.js";
import { choice, complexType, element, erratum, page } from "../language.js";
import { Entity, Info, List, Resource, Spec } from "../resource.js";
import { cloudFailoverPlanLinks } from "./replica-links.js";

const plan = page("get_cloudfailoverplans_id");
const machine = page("get_cloudfailoverplans_id_includes_id");

export const CloudFailoveredVm = complexType(
  "CloudFailoveredVmType",
  machine,
  "A machine of a tenant that fails over by a plan.",
  [
    element("FailoverPlanVMId", GuidType, "0/1", "Identifier of the machine within the plan.", {
      documentedAs: "String",
    }),
    element("Name", String, "0/1", "Name of the machine."),
    element("Order", Int, "0/1", "When the machine's turn comes, from 0."),
  ],
  { extends: Resource },
);

/** The XSD of API version 1.2 and the documented plans have different names for the items. */
export const CloudFailoveredVms = complexType(
  "CloudFailoveredVmListType",
  page("get_cloudfailoverplans_id_includes"),
  "Machines of a tenant that fail over by a plan.",
  [
    choice("by server version", "0/1", [
      element("CloudFailoverPlanVm", CloudFailoveredVm, "0/unbounded", "One machine.", {
        source: "observed",
      }),
      element("CloudFailoveredVm", CloudFailoveredVm, "0/unbounded", "One machine.", {
        source: "xsd",
      }),
    ]),
  ],
  { extends: List },
);

export const CloudFailoverPlanOptions = complexType(
  "CloudFailoverPlanOptionsInfoType",
  plan,
  "What is run before and after a failover.",
  [
    element("PostFailoverPlanCommandEnabled", Boolean, "0/1", "Whether something is run after it."),
    element("PostFailoverPlanCommand", String, "0/1", "Path of what is run after it."),
    element("PreFailoverPlanCommandEnabled", Boolean, "0/1", "Whether something is run before."),
    element("PreFailoverPlanCommand", String, "0/1", "Path of what is run before it."),
  ],
  { extends: Info },
);

export const CloudFailoverPlanInfo = complexType(
  "CloudFailoverPlanInfoType",
  plan,
  "What a plan does.",
  [
    element("Includes", CloudFailoveredVms, "0/1", "Machines that fail over.", {
      page: page("cloudfailoverplans_id"),
    }),
  ],
  { extends: Info },
);

export const CloudFailoverPlan = complexType(
  "CloudFailoverPlanEntityType",
  plan,
  "A plan by which the machines of a tenant fail over to their replicas.",
  [
    element("TenantUid", UidType, "0/1", "The tenant."),
    element("TenantName", String, "0/1", "Name of the tenant."),
    element("Description", String, "0/1", "What the plan is for."),
    element("CloudFailoverPlanOptions", CloudFailoverPlanOptions, "0/1", "What is run around it.", {
      erratum: erratum(
        "missingRow",
        "Requests have the commands directly in the plan.",
        "The request on the same page has them below CloudFailoverPlanOptions, as answers do.",
        "edit-cloud-failover-plan",
      ),
    }),
    element("CloudFailoverPlanInfo", CloudFailoverPlanInfo, "0/1", "What the plan does."),
  ],
  { extends: Entity, links: cloudFailoverPlanLinks },
);

export const CloudFailoverPlans = complexType(
  "CloudFailoverPlanEntityListType",
  page("get_cloudfailoverplans"),
  "Failover plans of all tenants.",
  [element("CloudFailoverPlan", CloudFailoverPlan, "0/unbounded", "One failover plan.")],
  { extends: List },
);

/** One of the two is enough, says the page, and its own JSON has both. */
export const CloudFailoverPlanManagementSpec = complexType(
  "CloudFailoverPlanManagementSpecType",
  page("post_cloudfailoverplans_id_start"),
  "To which restore points the machines shall fail over.",
  [
    element("StartNow", Boolean, "0/1", "To the latest ones."),
    element("StartDate", DateTime, "0/1", "To the latest ones from before this time."),
  ],
  { extends: Spec },
);
