/** Plans by which tenants get processors, memory, storage and networks. */
import { GuidType, HierarchyObjRefType, Int, String, UidType } from "../datatypes.js";
import { attribute, choice, complexType, element, enumeration, page } from "../language.js";
import { Entity, Info, List, Spec } from "../resource.js";
import { hardwarePlanLinks } from "./links.js";

const plan = page("get_hardwareplans_id");
const create = page("post_hardwareplans");

/** Of a body that creates or edits a plan; answers may leave rows out. */
const needed = { request: "1/1" } as const;
/** The XSD has them, and the documented edit has the Id of a datastore. */
const id = attribute("Id", GuidType, "0/1", "Identifier within the plan.", { source: "xsd" });

export const ClusterOrHost = enumeration(
  "ClusterOrHostEnumeration",
  create,
  "What a plan on VMware is based on.",
  ["ClusterComputeResource", "HostSystem"],
);

export const DatastoreType = enumeration(
  "DatastoreTypeEnumeration",
  create,
  "Whether a datastore is a single one.",
  ["Datastore", "StoragePod"],
);

export const HardwarePlanDatastore = complexType(
  "ViCloudHardwarePlanDatastoreInfoType",
  create,
  "A datastore of a plan on VMware.",
  [
    id,
    element("FriendlyName", String, "0/1", "Name that tenants know it by.", needed),
    element("DatastoreType", DatastoreType, "0/1", "Whether it is a single one.", needed),
    element("Reference", HierarchyObjRefType, "0/1", "Place of the datastore.", needed),
    element("RootPath", String, "0/1", "Folder in the datastore.", { source: "xsd" }),
    element("QuotaGb", Int, "0/1", "Share of a tenant, in gigabytes.", needed),
    element("PbmProfileId", String, "0/1", "Storage policy of VMware.", { source: "xsd" }),
  ],
  { extends: Info },
);

export const HardwarePlanDatastores = complexType(
  "ViCloudHardwarePlanDatastoreInfoListType",
  create,
  "Datastores of a plan on VMware.",
  [element("Datastore", HardwarePlanDatastore, "0/unbounded", "One datastore.")],
  { extends: List },
);

export const HardwarePlanNetwork = complexType(
  "CloudHardwarePlanNetworkInfo",
  create,
  "Networks of a plan; their number cannot be edited.",
  [
    id,
    element("CountWithInternet", Int, "0/1", "Networks that reach the internet."),
    element("CountWithoutInternet", Int, "0/1", "Networks that do not."),
  ],
  { extends: Info },
);

export const ViCloudHardwarePlan = complexType(
  "ViCloudHardwarePlanInfoType",
  create,
  "A plan on VMware.",
  [
    element("HypervisorHostRef", HierarchyObjRefType, "0/1", "Place of the host.", needed),
    element("ParentType", ClusterOrHost, "0/1", "What the plan is based on.", needed),
    element("ParentName", String, "0/1", "Name of the host or cluster.", needed),
    element("Datastores", HardwarePlanDatastores, "0/1", "Datastores of the plan.", needed),
    element("Network", HardwarePlanNetwork, "0/1", "Networks of the plan."),
  ],
  { extends: Info },
);

export const HardwarePlanVolume = complexType(
  "HvCloudHardwarePlanVolumeInfoType",
  create,
  "A volume of a plan on Hyper-V.",
  [
    id,
    element("FriendlyName", String, "0/1", "Name that tenants know it by.", needed),
    element("VolumePath", String, "0/1", "Folder on the volume.", needed),
    element("QuotaGb", Int, "0/1", "Share of a tenant, in gigabytes.", needed),
  ],
  { extends: Info },
);

export const HardwarePlanVolumes = complexType(
  "HvCloudHardwarePlanVolumesInfoListType",
  create,
  "Volumes of a plan on Hyper-V.",
  [element("Volume", HardwarePlanVolume, "0/unbounded", "One volume.")],
  { extends: List },
);

export const HvCloudHardwarePlan = complexType(
  "HvCloudHardwarePlanInfoType",
  create,
  "A plan on Hyper-V.",
  [
    element("HypervisorHostRef", HierarchyObjRefType, "0/1", "Place of the host.", needed),
    element("Volumes", HardwarePlanVolumes, "0/1", "Volumes of the plan.", needed),
    element("Network", HardwarePlanNetwork, "0/1", "Networks of the plan."),
  ],
  { extends: Info },
);

const details = [
  choice("by hypervisor", "1/1", [
    element("ViCloudHardwarePlan", ViCloudHardwarePlan, "0/1", "A plan on VMware."),
    element("HvCloudHardwarePlan", HvCloudHardwarePlan, "0/1", "A plan on Hyper-V."),
  ]),
];

export const HardwarePlanDetails = complexType(
  "CloudHardwarePlanEntityTypeNestedHardwarePlanDetails",
  plan,
  "What a plan offers on one hypervisor.",
  details,
);

export const NewHardwarePlanDetails = complexType(
  "CloudHardwarePlanCreateSpecTypeNestedHardwarePlanDetails",
  create,
  "What a new plan shall offer on one hypervisor.",
  details,
);

export const CloudHardwarePlan = complexType(
  "CloudHardwarePlanEntityType",
  plan,
  "A plan by which tenants get processors, memory, storage and networks.",
  [
    element("Description", String, "0/1", "What the plan is for."),
    element("ProcessorUsageLimitMhz", Int, "0/1", "Limit in megahertz; -1 for none.", needed),
    element("MemoryUsageLimitMb", Int, "0/1", "Limit in megabytes; -1 for none.", needed),
    element("HardwarePlanDetails", HardwarePlanDetails, "0/1", "What the plan offers.", needed),
  ],
  { extends: Entity, links: hardwarePlanLinks },
);

export const CloudHardwarePlans = complexType(
  "CloudHardwarePlanEntityListType",
  page("get_hardwareplans"),
  "Hardware plans of all backup servers.",
  [element("CloudHardwarePlan", CloudHardwarePlan, "0/unbounded", "One hardware plan.")],
  { extends: List },
);

export const CloudHardwarePlanCreateSpec = complexType(
  "CloudHardwarePlanCreateSpecType",
  create,
  "A new hardware plan.",
  [
    element("BackupServerUid", UidType, "1/1", "The backup server that the plan is for.", {
      documentedAs: "String",
    }),
    element("Name", String, "1/1", "Name of the plan."),
    element("Description", String, "0/1", "What the plan is for."),
    element("ProcessorUsageLimitMhz", Int, "1/1", "Limit in megahertz; -1 for none."),
    element("MemoryUsageLimitMb", Int, "1/1", "Limit in megabytes; -1 for none."),
    element("HardwarePlanDetails", NewHardwarePlanDetails, "1/1", "What the plan offers."),
  ],
  { extends: Spec },
);
