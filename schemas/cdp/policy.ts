/** Policies of continuous data protection. */
import { Boolean, DateTime, String } from "../datatypes.js";
import { GuestProcessingOptions } from "../jobs/guest-processing.js";
import { ObjectsInJob } from "../jobs/includes.js";
import { complexType, element, enumeration, page } from "../language.js";
import { Entity, Info, List } from "../resource.js";
import { cdpPolicyLinks } from "./links.js";
import { PolicyScheduleOptions } from "./policy-schedule.js";

const policy = page("get_cdppolicies_id");

export const CdpPolicyType = enumeration(
  "CdpPolicyTypeEnumeration",
  policy,
  "What kind of policy it is.",
  ["CdpReplica"],
);

export const CdpPlatform = enumeration(
  "CdpPlatformEnumeration",
  policy,
  "Where the machines are that a policy replicates.",
  ["VMware", "vCloud"],
);

export const CdpReplicaPolicyInfo = complexType(
  "CdpReplicaPolicyInfoType",
  policy,
  "What a CDP policy replicates.",
  [
    element("Includes", ObjectsInJob, "0/1", "Machines and containers that are replicated.", {
      source: "observed",
    }),
    element(
      "GuestProcessingOptions",
      GuestProcessingOptions,
      "0/1",
      "What is done inside machines.",
      { source: "observed" },
    ),
  ],
  { extends: Info },
);

export const CdpPolicyInfo = complexType(
  "CdpPolicyEntityTypeNestedCdpPolicyInfo",
  policy,
  "What a policy does.",
  [
    element("CdpReplicaPolicyInfo", CdpReplicaPolicyInfo, "0/1", "What the policy replicates.", {
      source: "observed",
    }),
  ],
);

export const CdpPolicy = complexType(
  "CdpPolicyEntityType",
  policy,
  "A policy by which machines are replicated all the time.",
  [
    element("PolicyType", CdpPolicyType, "0/1", "What kind of policy it is."),
    element("Platform", CdpPlatform, "0/1", "Where the machines are."),
    element("Description", String, "0/1", "What the policy is for."),
    element("ScheduleConfigured", Boolean, "0/1", "Whether the policy has a schedule."),
    element("ScheduleEnabled", Boolean, "0/1", "Whether the policy runs by its schedule."),
    element("NextRun", DateTime, "0/1", "When the policy runs next."),
    element("PolicyScheduleOptions", PolicyScheduleOptions, "0/1", "When the policy runs.", {
      documentedAs: "ScheduleOptionsInfoType",
    }),
    element("CdpPolicyInfo", CdpPolicyInfo, "0/1", "What the policy does."),
  ],
  { extends: Entity, links: cdpPolicyLinks },
);

export const CdpPolicies = complexType(
  "CdpPolicyEntityListType",
  page("get_cdppolicies"),
  "CDP policies of all backup servers.",
  [element("CdpPolicy", CdpPolicy, "0/unbounded", "One CDP policy.")],
  { extends: List },
);
