/** Machines whose files are indexed; no table lists the rows, payloads and the XSD have them. */
import { DateTime, String } from "../datatypes.js";
import { attribute, complexType, element, page } from "../language.js";
import { Entity, List } from "../resource.js";
import { catalogVmLinks, catalogVmRestorePointLinks } from "./links.js";

export const CatalogVm = complexType(
  "CatalogVmEntityType",
  page("catalog_vms_vmname"),
  "A machine whose files are indexed.",
  [attribute("VmDisplayName", String, "0/1", "Name to show for the machine.")],
  { extends: Entity, links: catalogVmLinks },
);

export const CatalogVms = complexType(
  "CatalogVmEntityListType",
  page("get_catalog_vms"),
  "Machines whose files are indexed.",
  [element("CatalogVm", CatalogVm, "0/unbounded", "One machine.")],
  { extends: List },
);

export const CatalogVmRestorePoint = complexType(
  "CatalogVmRestorePointEntityType",
  page("catalog_vms_vmname_vmrestorepoints_id"),
  "A restore point whose files are indexed.",
  [element("BackupDateUTC", DateTime, "0/1", "When the restore point was made.")],
  { extends: Entity, links: catalogVmRestorePointLinks },
);

export const CatalogVmRestorePoints = complexType(
  "CatalogVmRestorePointEntityListType",
  page("get_catalog_vms_vmname_vmrestorepoints"),
  "Restore points of a machine whose files are indexed.",
  [element("CatalogVmRestorePoint", CatalogVmRestorePoint, "0/unbounded", "One restore point.")],
  { extends: List },
);
