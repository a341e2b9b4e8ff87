/** What a client can ask about replicas and their points, and how it switches over to them. */
import { done, entities, entity, listing, resource, task } from "../exchanges.js";
import { at, get, page, post, put, remove } from "../language.js";
import { FileRestoreSpec } from "../backups/file-restore.js";
import { FailoverPlan, FailoverPlanManagementSpec, FailoverPlans } from "./failover-plan.js";
import { VmReplicaPointMount, VmReplicaPointMounts } from "./mounts.js";
import { VAppReplicaPoint, VAppReplicaPoints, VmReplicaPoint, VmReplicaPoints } from "./points.js";
import { Replica, Replicas } from "./replica.js";

export const replicaOperations = [
  ...at("/replicas", { pages: "replicas" }, [
    get("getReplicas", "Replicas of all backup servers.", entities(Replicas)),
  ]),
  ...at("/replicas/{ID}", { pages: "replicas_id" }, [
    get("getReplica", "One replica.", entity(Replica)),
  ]),
  ...at("/vmReplicaPoints", { pages: "vmreplicapoints" }, [
    get("getVmReplicaPoints", "Points of replicated machines.", entities(VmReplicaPoints)),
  ]),
  ...at("/vmReplicaPoints/{ID}", { pages: "vmreplicapoints_id" }, [
    get("getVmReplicaPoint", "One point of a replicated machine.", entity(VmReplicaPoint)),
    post("failOverVm", "Switches over to a replicated machine.", task(), {
      action: "failover",
      page: page("post_vmreplicapoints_id_actionrestore"),
    }),
  ]),
  ...at("/vAppReplicaPoints", { pages: "vappreplicapoints" }, [
    get("getVAppReplicaPoints", "Points of replicated vApps.", entities(VAppReplicaPoints)),
  ]),
  // The page of the first request has /vmReplicaPoints; its title and its links have not.
  ...at("/vAppReplicaPoints/{ID}", { pages: "vappreplicapoints_id" }, [
    get("getVAppReplicaPoint", "One point of a replicated vApp.", entity(VAppReplicaPoint)),
    post("failOverVApp", "Switches over to a replicated vApp.", task(), { action: "failover" }),
  ]),
];

const parameters = ["id", "mountId"];

export const vmReplicaPointMountOperations = [
  ...at("/vmReplicaPoints/{ID}/mounts", { pages: "vmreplicapoints_id_mountpoints" }, [
    get("getVmReplicaPointMounts", "Its mounts.", resource(VmReplicaPointMounts)),
    // In JSON the body has one member, OsKind; what its element is called in XML no page shows.
    post("mountVmReplicaPoint", "Makes its files ready for browsing.", task("?")),
  ]),
  ...at(
    "/vmReplicaPoints/{ID}/mounts/{ID}",
    { pages: "vmreplicapoints_id_mountpoints_id", parameters },
    [
      get("getVmReplicaPointMount", "One mount.", resource(VmReplicaPointMount)),
      remove("unmountVmReplicaPoint", "Ends the browsing of its files.", done()),
    ],
  ),
  ...at(
    "/vmReplicaPoints/{ID}/mounts/{ID}/{filepath}",
    {
      pages: "vmreplicapoints_id_mountpoints_id_filepath",
      parameters: [...parameters, "filepath"],
    },
    [
      get("getFilesOfVmReplicaPoint", "What a folder contains.", listing),
      post("restoreFileOfReplica", "Restores a file or folder.", task(FileRestoreSpec), {
        action: "restore",
      }),
    ],
  ),
];

export const failoverPlanOperations = [
  ...at("/failoverPlans", { pages: "failoverplans" }, [
    get("getFailoverPlans", "Plans for switching over to replicas.", entities(FailoverPlans), {
      page: page("get_failover_plans"),
    }),
  ]),
  ...at("/failoverPlans/{ID}", { pages: "failoverplans_id" }, [
    get("getFailoverPlan", "One failover plan.", entity(FailoverPlan)),
    put("editFailoverPlan", "Changes a failover plan.", task(FailoverPlan)),
    post(
      "startFailoverPlan",
      "Switches over to the replicas of a plan.",
      task(FailoverPlanManagementSpec),
      { action: "start", page: page("post_failoverplans_id_start") },
    ),
    post("undoFailoverPlan", "Goes back from the replicas of a plan.", task(), {
      action: "undo",
      page: page("post_failoverplans_id_undo"),
    }),
  ]),
];
