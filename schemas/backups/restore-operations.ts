/** What a client can restore: machines, vApps, and files of machines. */
import { done, entities, entity, listing, resource, task } from "../exchanges.js";
import { platforms } from "../http.js";
import { at, get, post, remove } from "../language.js";
import { FileRestoreSpec } from "./file-restore.js";
import { VmRestorePointMount, VmRestorePointMounts } from "./mounts.js";
import {
  VAppRestorePoint,
  VAppRestorePoints,
  VmRestorePoint,
  VmRestorePoints,
} from "./restore-points.js";
import { RestoreSpec } from "./restore.js";

export const vmRestorePointOperations = [
  ...at("/vmRestorePoints", { pages: "vmrestorepoints", platforms }, [
    get("getVmRestorePoints", "Restore points of machines.", entities(VmRestorePoints)),
  ]),
  ...at("/vmRestorePoints/{ID}", { pages: "vmrestorepoints_id", platforms }, [
    get("getVmRestorePoint", "One restore point of a machine.", entity(VmRestorePoint)),
    post("restoreVm", "Restores a machine, or one of its databases.", task(RestoreSpec), {
      action: "restore",
    }),
  ]),
  ...at("/vAppRestorePoints", { pages: "vapprestorepoints" }, [
    get("getVAppRestorePoints", "Restore points of vApps.", entities(VAppRestorePoints)),
  ]),
  ...at("/vAppRestorePoints/{ID}", { pages: "vapprestorepoints_id" }, [
    get("getVAppRestorePoint", "One restore point of a vApp.", entity(VAppRestorePoint)),
    // The page of the request has vAppRestorepoints; the link of the restore point has not.
    post("restoreVApp", "Restores a vApp.", task(RestoreSpec), { action: "restore" }),
  ]),
];

const parameters = ["id", "mountId"];
const file = { parameters: [...parameters, "filepath"], platforms };

export const vmRestorePointMountOperations = [
  ...at("/vmRestorePoints/{ID}/mounts", { pages: "vmrestorepoints_id_mountpoints", platforms }, [
    get("getVmRestorePointMounts", "Its mounts.", resource(VmRestorePointMounts)),
    // In JSON the body has one member, OsKind; what its element is called in XML no page shows.
    post("mountVmRestorePoint", "Makes its files ready for browsing.", task("?")),
  ]),
  ...at(
    "/vmRestorePoints/{ID}/mounts/{ID}",
    { pages: "vmrestorepoints_id_mountpoints_id", parameters, platforms },
    [
      get("getVmRestorePointMount", "One mount.", resource(VmRestorePointMount)),
      remove("unmountVmRestorePoint", "Ends the browsing of its files.", done()),
    ],
  ),
  ...at(
    "/vmRestorePoints/{ID}/mounts/{ID}/{filepath}",
    { pages: "vmrestorepoints_id_mountpoints_id_filepath", ...file },
    [
      get("getFilesOfVmRestorePoint", "What a folder contains.", listing),
      post("restoreFileOfVm", "Restores a file or folder.", task(FileRestoreSpec), {
        action: "restore",
      }),
    ],
  ),
];
