/** What a client can find in the catalog of indexed machines, and restore from it. */
import { entities, entity, listing, task } from "../exchanges.js";
import { hypervisors as platforms } from "../http.js";
import { at, get, page, post } from "../language.js";
import { CatalogVm, CatalogVmRestorePoint, CatalogVmRestorePoints, CatalogVms } from "./catalog.js";

const vm = "/catalog/vms/{vmname}";
const pages = "catalog_vms_vmname";

export const catalogOperations = [
  ...at("/catalog/vms", { pages: "catalog_vms", platforms }, [
    get("getCatalogVms", "Machines with an index.", entities(CatalogVms)),
  ]),
  ...at(vm, { pages, platforms }, [
    get("getCatalogVm", "One machine with an index.", entity(CatalogVm)),
  ]),
  ...at(`${vm}/vmRestorePoints`, { pages: `${pages}_vmrestorepoints`, platforms }, [
    get(
      "getCatalogVmRestorePoints",
      "Its restore points with an index.",
      entities(CatalogVmRestorePoints),
    ),
  ]),
  ...at(`${vm}/vmRestorePoints/{ID}`, { pages: `${pages}_vmrestorepoints_id`, platforms }, [
    get(
      "getCatalogVmRestorePoint",
      "One restore point with an index.",
      entity(CatalogVmRestorePoint),
    ),
  ]),
  ...at(
    `${vm}/vmRestorePoints/{ID}/guestfs/`,
    { pages: `${pages}_vmrestorepoints_id_guestfs`, platforms },
    [get("getCatalogFileSystems", "Where the file systems of the machine begin.", listing)],
  ),
  ...at(
    `${vm}/vmRestorePoints/{ID}/guestfs/{filepath}`,
    { pages: `${pages}_vmrestorepoints_id_guestfs_filepath`, platforms },
    [
      get("getCatalogFiles", "What a folder of the machine contains.", listing),
      post("restoreCatalogFile", "Puts a file back where it came from.", task(), {
        action: "restore",
        page: page("post_catalog_vms_vmname_vmrestorepoints_id_guestfs_filepath"),
      }),
    ],
  ),
];
