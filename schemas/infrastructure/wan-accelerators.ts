/** Servers that make transfers over slow networks short. */
import { Boolean, Int, Long, String, UidType } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { Entity, List } from "../resource.js";
import { wanAcceleratorLinks } from "./links.js";

export const WanAccelerator = complexType(
  "WanAcceleratorEntityType",
  page("get_wanaccelerators_id"),
  "A WAN accelerator.",
  [
    element("Description", String, "0/1", "What it is for, in the words of its author."),
    element("OutOfDate", Boolean, "0/1", "Whether it is of an older version than its server."),
    element("Version", String, "0/1", "Version of its software."),
    element("Capacity", Long, "0/1", "Size of its global cache, in gigabytes."),
    element("TrafficPort", Int, "0/1", "Port that accelerators talk to each other through."),
    element("ConnectionsCount", Int, "0/1", "How many connections they use at a time."),
    element("CachePath", String, "0/1", "Folder of the cache."),
    element("HighBandwidthModeEnabled", Boolean, "0/1", "Whether it works without the cache.", {
      since: "v1_3",
    }),
    element("BackupServerUid", UidType, "0/1", "The backup server that it belongs to.", {
      since: "v1_3",
    }),
    element("BackupServerName", String, "0/1", "Name of that server.", { since: "v1_3" }),
  ],
  { extends: Entity, links: wanAcceleratorLinks },
);

export const WanAccelerators = complexType(
  "WanAcceleratorEntityListType",
  page("get_wanaccelerators"),
  "WAN accelerators of all backup servers.",
  [element("WanAccelerator", WanAccelerator, "0/unbounded", "One WAN accelerator.")],
  { extends: List },
);
