/** Plans by which several machines fail over to their replicas. */
import { Boolean, DateTime, GuidType, HierarchyObjRefType, Int, String } from "../datatypes.js";
import { GuestProcessingOptions } from "../jobs/guest-processing.js";
import { complexType, element, page } from "../language.js";
import { Entity, Info, List, Resource, Spec } from "../resource.js";
import { failoverPlanLinks } from "./links.js";

const plan = page("get_failoverplans_id");

export const FailoveredVm = complexType(
  "FailoveredVmType",
  plan,
  "A machine that fails over by a plan.",
  [
    element("FailoveredVmId", GuidType, "0/1", "Identifier of the machine within the plan.", {
      documentedAs: "String",
    }),
    element("HierarchyObjRef", HierarchyObjRefType, "0/1", "Place of the machine."),
    element("Name", String, "0/1", "Name of the machine."),
    element("DisplayName", String, "0/1", "Name to show for the machine."),
    element("Order", Int, "0/1", "When the machine's turn comes, from 0."),
    element(
      "GuestProcessingOptions",
      GuestProcessingOptions,
      "0/1",
      "What is done inside the machine.",
    ),
  ],
  { extends: Resource },
);

export const FailoveredVms = complexType(
  "FailoveredVmListType",
  plan,
  "Machines that fail over by a plan.",
  [element("FailoveredVm", FailoveredVm, "0/unbounded", "One machine.")],
  { extends: List },
);

export const FailoverPlanInfo = complexType(
  "FailoverPlanInfoType",
  plan,
  "What a failover plan does.",
  [element("Includes", FailoveredVms, "0/1", "Machines that fail over.")],
  { extends: Info },
);

export const FailoverPlan = complexType(
  "FailoverPlanEntityType",
  plan,
  "A plan by which several machines fail over to their replicas.",
  [
    element("Description", String, "0/1", "What the plan is for."),
    element("FailoverPlanInfo", FailoverPlanInfo, "0/1", "What the plan does."),
  ],
  { extends: Entity, links: failoverPlanLinks },
);

export const FailoverPlans = complexType(
  "FailoverPlanEntityListType",
  page("get_failover_plans"),
  "Failover plans of all backup servers.",
  [element("FailoverPlan", FailoverPlan, "0/unbounded", "One failover plan.")],
  { extends: List },
);

/** One of the two is enough, says the page, and its own JSON has both. */
export const FailoverPlanManagementSpec = complexType(
  "FailoverPlanManagementSpecType",
  page("post_failoverplans_id_start"),
  "To which restore points the machines shall fail over.",
  [
    element("StartNow", Boolean, "0/1", "To the latest ones."),
    element("StartDate", DateTime, "0/1", "To the latest ones from before this time."),
  ],
  { extends: Spec },
);
