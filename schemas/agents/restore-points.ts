/** Restore points of computers, and those whose files can be looked through. */
import { DateTime } from "../datatypes.js";
import { DirectoryEntries } from "../file-system.js";
import { complexType, element, enumeration, page } from "../language.js";
import { Entity, List, Resource } from "../resource.js";
import { agentRestorePointLinks, agentRestorePointMountLinks } from "./links.js";

const point = page("get_agents_agentrestorepoints_id");

export const AgentPointAlgorithm = enumeration(
  "AgentRestorePointAlgorithmEnumeration",
  point,
  "Method by which a restore point was made.",
  ["Full", "Incremental", "SyntheticFull"],
);

export const AgentPointType = enumeration(
  "AgentRestorePointTypeEnumeration",
  point,
  "What a restore point consists of.",
  ["Full", "Increment"],
);

export const AgentRestorePoint = complexType(
  "AgentRestorePointEntityType",
  point,
  "State that a computer can be brought back to.",
  [
    element("CreationTimeUTC", DateTime, "0/1", "When the restore point was made."),
    element("Algorithm", AgentPointAlgorithm, "0/1", "Method by which it was made."),
    element("PointType", AgentPointType, "0/1", "What it consists of."),
  ],
  { extends: Entity, links: agentRestorePointLinks },
);

export const AgentRestorePoints = complexType(
  "AgentRestorePointEntityListType",
  page("get_agents_agentrestorepoints"),
  "Restore points of computers.",
  [element("AgentRestorePoint", AgentRestorePoint, "0/unbounded", "One restore point.")],
  { extends: List },
);

export const AgentRestorePointMount = complexType(
  "AgentRestorePointMountType",
  page("get_agents_agentrestorepoints_id_mounts_id"),
  "A mounted restore point of a computer.",
  [element("FSRoots", DirectoryEntries, "0/1", "Where its file systems begin.")],
  { extends: Resource, links: agentRestorePointMountLinks },
);

export const AgentRestorePointMounts = complexType(
  "AgentRestorePointMountListType",
  page("get_agents_agentrestorepoints_id_mounts"),
  "Mounts of one restore point.",
  [element("AgentRestorePointMount", AgentRestorePointMount, "0/unbounded", "One mount.")],
  { extends: List },
);
