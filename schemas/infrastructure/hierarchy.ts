/** Places of the virtual infrastructure: the hosts at its top, and objects below them. */
import { HierarchyObjRefType, String } from "../datatypes.js";
import { complexType, element, enumeration, page } from "../language.js";
import { Entity, List, Resource } from "../resource.js";
import { hierarchyRootLinks } from "./links.js";

const hierarchyRoot = page("get_hierarchyroots_id");
const lookup = page("lookup_query");

export const HierarchyHostType = enumeration(
  "HierarchyHostTypeEnumeration",
  hierarchyRoot,
  "What kind of host it is.",
  ["ESX", "VC", "ESXi", "HvServer", "HvCluster", "Scvmm", "VcdSystem"],
);

export const HierarchyRoot = complexType(
  "HierarchyRootEntityType",
  hierarchyRoot,
  "A virtualization host at the top of a hierarchy.",
  [
    element(
      "HierarchyRootId",
      String,
      "0/1",
      "What references to objects below the host begin by.",
    ),
    element("UniqueId", String, "0/1", "What the host calls itself: a GUID, or a name."),
    element("HostType", HierarchyHostType, "0/1", "What kind of host it is."),
  ],
  { extends: Entity, links: hierarchyRootLinks },
);

export const HierarchyRoots = complexType(
  "HierarchyRootEntityListType",
  page("get_hierarchyroots"),
  "Virtualization hosts at the tops of hierarchies.",
  [element("HierarchyRoot", HierarchyRoot, "0/unbounded", "One host.")],
  { extends: List },
);

/** No table lists these rows; the XSD has them, and so has the documented answer. */
export const HierarchyItem = complexType(
  "HierarchyItemType",
  lookup,
  "An object that a lookup has found.",
  [
    element("ObjectRef", HierarchyObjRefType, "0/1", "Place of the object."),
    element("ObjectType", String, "0/1", "What kind of object it is, such as Vm."),
    element("ObjectName", String, "0/1", "Name of the object."),
  ],
  { extends: Resource },
);

export const HierarchyItems = complexType(
  "HierarchyItemListType",
  lookup,
  "Objects that a lookup has found.",
  [element("HierarchyItem", HierarchyItem, "0/unbounded", "One object.")],
  { extends: List },
);
