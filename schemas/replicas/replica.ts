/** Replicas of machines that replication jobs make. */
import { Platform } from "../jobs/job.js";
import { complexType, element, page } from "../language.js";
import { EntityRef } from "../references.js";
import { Entity, List } from "../resource.js";
import { replicaLinks } from "./links.js";

const replica = page("get_replicas_id");

export const Replica = complexType(
  "ReplicaEntityType",
  replica,
  "What a replication job has made.",
  [
    element("Ref", EntityRef, "0/1", "What the replica belongs to.", { source: "xsd" }),
    element("Platform", Platform, "0/1", "Where the replicated machines are."),
  ],
  { extends: Entity, links: replicaLinks },
);

export const Replicas = complexType(
  "ReplicaEntityListType",
  page("get_replicas"),
  "Replicas of all backup servers.",
  [element("Replica", Replica, "0/unbounded", "One replica.")],
  { extends: List },
);
