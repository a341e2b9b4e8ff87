/** Computers that agents protect, and the groups they are in. */
import { Boolean, HierarchyObjRefType, String } from "../datatypes.js";
import { complexType, element, enumeration, page } from "../language.js";
import { Entity, List } from "../resource.js";
import { discoveredComputerLinks, protectionGroupLinks } from "./links.js";

const group = page("get_agents_protectiongroups_id");
const computer = page("get_agents_discoveredcomputers_id");

export const HostStatus = enumeration(
  "DiscoveredComputerHostStatusEnumeration",
  computer,
  "Whether a computer can be reached.",
  ["Online", "Offline"],
);

export const AgentStatus = enumeration(
  "DiscoveredComputerAgentStatusEnumeration",
  computer,
  "How far a computer has come to an agent.",
  ["NotInstalled", "Installed", "UnsupportedOs", "Failed", "Exclude"],
);

export const AgentProtectionGroup = complexType(
  "AgentProtectionGroupEntityType",
  group,
  "Computers that are looked for and protected together.",
  [
    element("RescanScheduleEnabled", Boolean, "0/1", "Whether computers are looked for again.", {
      documentedAs: "Bool",
    }),
    element("HierarchyObjRef", HierarchyObjRefType, "0/1", "Place of the group."),
  ],
  { extends: Entity, links: protectionGroupLinks },
);

export const AgentProtectionGroups = complexType(
  "AgentProtectionGroupEntityListType",
  page("get_agents_protectiongroups"),
  "Protection groups of all backup servers.",
  [element("AgentProtectionGroup", AgentProtectionGroup, "0/unbounded", "One group.")],
  { extends: List },
);

export const DiscoveredComputer = complexType(
  "DiscoveredComputerEntityType",
  computer,
  "A computer of a protection group.",
  [
    element("HostStatus", HostStatus, "0/1", "Whether it can be reached."),
    element("AgentVersion", String, "0/1", "Version of the agent on it."),
    element("AgentStatus", AgentStatus, "0/1", "Whether it has an agent."),
    element("OsVersion", String, "0/1", "Its operating system."),
    element("IpAddress", String, "0/1", "Its address in the network."),
    element("HierarchyObjRef", HierarchyObjRefType, "0/1", "Its place."),
  ],
  { extends: Entity, links: discoveredComputerLinks },
);

export const DiscoveredComputers = complexType(
  "DiscoveredComputerEntityListType",
  page("get_agents_discoveredcomputers"),
  "Computers of protection groups.",
  [element("DiscoveredComputer", DiscoveredComputer, "0/unbounded", "One computer.")],
  { extends: List },
);
