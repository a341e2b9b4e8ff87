/** What a client can ask about CDP replicas, and how it fails over to one. */
import { entities, entity, task } from "../exchanges.js";
import { answer, at, type Exchange, get, page, post } from "../language.js";
import { CdpFailoverStartSpec, CdpReplicaIntervals } from "./failover.js";
import { CdpReplica, CdpReplicas, CdpReplicaVm, CdpReplicaVms } from "./replica.js";
import { VAppCdpReplica, VAppCdpReplicas, VAppCdpReplicaVm, VAppCdpReplicaVms } from "./vapp.js";

const parameters = ["id", "vmId"];

/** The body has StartDate and EndDate; what its element is called no page shows. */
const intervals: Exchange = { answers: [answer(200, CdpReplicaIntervals)], request: "?" };

export const cdpReplicaOperations = [
  ...at("/cdpReplicas", { pages: "cdpreplicas" }, [
    get("getCdpReplicas", "CDP replicas of all backup servers.", entities(CdpReplicas)),
  ]),
  ...at("/cdpReplicas/{ID}", { pages: "cdpreplicas_id" }, [
    get("getCdpReplica", "One CDP replica.", entity(CdpReplica)),
  ]),
  ...at("/cdpReplicas/{ID}/vms", { pages: "cdpreplicas_id_vms" }, [
    get("getVmsOfCdpReplica", "Machines in a CDP replica.", entities(CdpReplicaVms)),
  ]),
  ...at("/cdpReplicas/{ID}/vms/{ID}", { pages: "cdpreplicas_id_vms_id", parameters }, [
    get("getVmOfCdpReplica", "One machine in a CDP replica.", entity(CdpReplicaVm)),
    post("getIntervalsOfCdpVm", "Times that it can be brought back to.", intervals, {
      action: "intervals",
      page: page("post_cdpreplicavm_id_actionintervals"),
    }),
    post("failOverCdpVm", "Lets its replica take over.", task(CdpFailoverStartSpec), {
      action: "failover",
      page: page("post_cdpreplicavm_id_actionfailover"),
    }),
  ]),
];

/** Their path has cdpReplica where that of other replicas has cdpReplicas. */
export const cdpVAppOperations = [
  // The id of the page is that of a list below a replica, which no page describes.
  ...at("/cdpReplica/vApps", { pages: "cdpreplicas_id_vapps" }, [
    get("getCdpVApps", "vApps in CDP replicas.", entities(VAppCdpReplicas)),
  ]),
  ...at("/cdpReplica/vApps/{ID}", { pages: "cdpreplica_vapps_id" }, [
    get("getCdpVApp", "One vApp in a CDP replica.", entity(VAppCdpReplica)),
    post("getIntervalsOfCdpVApp", "Times that it can be brought back to.", intervals, {
      action: "intervals",
      page: page("post_cdpreplicavapp_id_actionintervals"),
    }),
    post("failOverCdpVApp", "Lets its replica take over.", task(CdpFailoverStartSpec), {
      action: "failover",
      page: page("post_cdpreplicavapp_id_actionfailover"),
    }),
  ]),
  ...at("/cdpReplica/vApps/{ID}/vms", { pages: "cdpreplica_vapps_id_vms" }, [
    get("getVmsOfCdpVApp", "Machines of a vApp.", entities(VAppCdpReplicaVms)),
  ]),
  ...at("/cdpReplica/vApps/{ID}/vms/{ID}", { pages: "cdpreplica_vapps_id_vms_id", parameters }, [
    get("getVmOfCdpVApp", "One machine of a vApp.", entity(VAppCdpReplicaVm)),
  ]),
];
