/** What Cloud Connect has for tenants, as queries find it. */
import { Boolean, DateTime, HierarchyObjRefType, Int, String, UidType } from "../datatypes.js";
import { page, property, queryable } from "../language.js";
import { named, ofServer } from "./queryable-rows.js";

const states = ["Starting", "Stopping", "Working", "Stopped"];
const results = ["Success", "Warning", "Failed"];

/** BackupServerUId and BackupServerUID stand for BackupServerUid: the spelling of their pages. */
export const queryableCloudConnect = [
  queryable("CloudGateway", page("get_query_cloudgateway"), [
    ...named,
    property("Enabled", Boolean),
    property("Description", String),
    property("BackupServerUId", UidType),
    property("BackupServerName", String),
  ]),
  queryable("CloudGatewayPool", page("get_query_cloudgatewaypool"), [
    ...named,
    property("Description", String),
    ...ofServer,
  ]),
  queryable("CloudHardwarePlan", page("get_query_cloudhardwareplan"), [
    ...named,
    property("Platform", String, ["VMware", "HyperV"], { documentedAs: "Boolean" }),
    property("BackupServerUId", UidType),
    property("BackupServerName", String),
  ]),
  queryable("CloudPublicIpAddress", page("get_query_cloudpublicipaddress"), [
    ...named,
    property("IpAddress", String),
    property("CloudTenantUid", UidType),
    property("CloudTenantName", String),
    property("BackupServerUId", UidType),
    property("BackupServerName", String),
  ]),
  queryable("VlanConfiguration", page("get_query_vlanconfiguration"), [
    property("UID", String),
    property("SwitchName", String),
    property("SwitchType", String, ["VirtualSwitch", "DistributedVirtualSwitch"]),
    property("SwitchId", String),
    property("ClusterName", String),
    property("ClusterRef", HierarchyObjRefType),
    ...ofServer,
  ]),
  queryable("CloudTenant", page("get_query_cloudtenant"), [
    ...named,
    property("Enabled", Boolean),
    property("BackupServerUId", UidType),
    property("BackupServerName", String),
    property("Type", String, ["vCD", "Standalone", "ActiveDirectory"], {
      documentedAs: "CloudTenantType",
    }),
    property("OrganizationReference", HierarchyObjRefType),
  ]),
  queryable("CloudSubtenant", page("get_query_cloudsubtenant"), [
    property("UID", String),
    property("Name", String),
    property("CloudTenantUid", UidType),
    property("CloudTenantName", String),
    property("Disabled", Boolean),
    property("Unlimited", Boolean),
    property("Quota", Int),
    property("UsedQuota", Int),
    property("BackupResourceId", String),
    property("BackupServerUID", UidType),
    property("BackupServerName", String),
  ]),
  queryable("CloudReplica", page("get_query_cloudreplica"), [
    ...named,
    property("Platform", String, ["VMware", "HyperV", "vCloud"]),
  ]),
  queryable("CloudVmReplicaPoint", page("get_query_cloudvmreplicapoint"), [
    ...named,
    property("CreationTime", DateTime),
    property("VmName", String),
    property("Type", String, ["CDP", "Full", "ReverseIncrement", "Increment", "Snapshot"]),
    property("ReplicaUid", UidType),
    property("ReplicaName", String),
    property("VmDisplayName", String),
    ...ofServer,
    property("State", String, ["Unknown", "Ready", "Failover", "Failback", "PermanentFailover"]),
  ]),
  queryable("CloudFailoverPlan", page("get_query_cloudfailoverplan"), [
    ...named,
    property("Description", String),
    property("CloudTenantUid", UidType),
    property("CloudTenantName", String),
    ...ofServer,
  ]),
  queryable("CloudFailoverSession", page("get_query_cloudfailoversession"), [
    ...named,
    property("Type", String, ["FailoverPlan"]),
    property("CreationTime", DateTime),
    property("EndTime", DateTime),
    property("State", String, states),
    property("Result", String, results),
    property("FailureMessage", String),
    ...ofServer,
  ]),
];
