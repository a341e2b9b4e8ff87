/** Root elements of Cloud Connect. */
import { page, root } from "../language.js";
import {
  CloudTenantComputeResource,
  CloudTenantComputeResourceCreateSpec,
  CloudTenantComputeResources,
} from "./compute-resources.js";
import { CreateCloudTenantSpec } from "./create-tenant.js";
import {
  CloudFailoverPlan,
  CloudFailoverPlanManagementSpec,
  CloudFailoverPlans,
  CloudFailoveredVm,
  CloudFailoveredVms,
} from "./failover-plans.js";
import { CloudFailoverSession, CloudFailoverSessions } from "./failover-sessions.js";
import {
  CloudGatewayPool,
  CloudGatewayPools,
  CreateCloudGatewayPoolSpec,
} from "./gateway-pools.js";
import { CloudGateway, CloudGateways, CreateCloudGatewaySpec } from "./gateways.js";
import {
  CloudHardwarePlan,
  CloudHardwarePlanCreateSpec,
  CloudHardwarePlans,
} from "./hardware-plans.js";
import { CloudTenantFreeLicenseCounters } from "./license-counters.js";
import {
  CloudPublicIpAddress,
  CloudPublicIpAddressCreateSpec,
  CloudPublicIpAddresses,
} from "./public-ip-addresses.js";
import {
  CloudReplica,
  CloudReplicas,
  CloudVmReplicaPoint,
  CloudVmReplicaPoints,
} from "./replicas.js";
import { CloudConnectService } from "./service.js";
import { CloudSubtenant, CloudSubtenantCreateSpec, CloudSubtenants } from "./subtenants.js";
import {
  CloudTenantResource,
  CloudTenantResources,
  CreateCloudTenantResourceSpec,
} from "./tenant-resources.js";
import { CloudTenant, CloudTenants } from "./tenant.js";
import {
  CloudTenantVCloudComputeResource,
  CloudTenantVCloudComputeResourceCreateSpec,
  CloudTenantVCloudComputeResources,
} from "./vcloud-resources.js";
import {
  CloudVlanConfigurationCreateSpec,
  VlanConfiguration,
  VlanConfigurations,
} from "./vlans.js";

const spec = { role: "request" } as const;

export const cloudConnectRoots = [
  root("CloudConnectService", CloudConnectService, { typeName: "CloudConnectService" }),
  root("CloudGateway", CloudGateway, {
    typeName: "CloudGateway",
    json: page("put_cloudgateways_id"),
  }),
  root("CloudGateways", CloudGateways),
  root("CreateCloudGatewaySpec", CreateCloudGatewaySpec, { ...spec, json: page("post_gateways") }),
  root("CloudGatewayPool", CloudGatewayPool, {
    typeName: "CloudGatewayPool",
    json: page("put_cloud_gatewaypools_id"),
    since: "v1_3",
  }),
  root("CloudGatewayPools", CloudGatewayPools, { since: "v1_3" }),
  root("CreateCloudGatewayPoolSpec", CreateCloudGatewayPoolSpec, {
    ...spec,
    json: page("post_cloudgatewaypools"),
    since: "v1_3",
  }),
  root("CloudTenant", CloudTenant, { typeName: "CloudTenant", json: page("put_tenants_id") }),
  root("CloudTenants", CloudTenants, { json: page("representation_collections") }),
  root("CreateCloudTenantSpec", CreateCloudTenantSpec, { ...spec, json: page("post_tenants") }),
  root("CloudTenantResource", CloudTenantResource, { typeName: "CloudTenantResource" }),
  root("CloudTenantResources", CloudTenantResources),
  root("CreateCloudTenantResourceSpec", CreateCloudTenantResourceSpec, {
    ...spec,
    json: page("post_tenants_id_resources"),
  }),
  root("CloudTenantComputeResource", CloudTenantComputeResource, {
    typeName: "CloudTenantComputeResource",
  }),
  root("CloudTenantComputeResources", CloudTenantComputeResources),
  root("CloudTenantComputeResourceCreateSpec", CloudTenantComputeResourceCreateSpec, {
    ...spec,
    json: page("post_tenants_id_computeresources"),
  }),
  root("CloudTenantVCloudComputeResource", CloudTenantVCloudComputeResource, {
    typeName: "CloudTenantVCloudComputeResource",
    since: "v1_3",
  }),
  root("CloudTenantVCloudComputeResources", CloudTenantVCloudComputeResources, { since: "v1_3" }),
  root("CloudTenantVCloudComputeResourceCreateSpec", CloudTenantVCloudComputeResourceCreateSpec, {
    ...spec,
    json: page("post_cloud_tenants_id_vcloudcomputeresources"),
    since: "v1_3",
  }),
  root("CloudTenantFreeLicenseCounters", CloudTenantFreeLicenseCounters, {
    typeName: "FreeLicenseCounters",
    since: "v1_3",
  }),
  root("CloudSubtenant", CloudSubtenant, {
    typeName: "CloudSubtenant",
    json: page("put_tenants_id_subtenants_id"),
    since: "v1_3",
  }),
  root("CloudSubtenants", CloudSubtenants, { since: "v1_3" }),
  root("CloudSubtenantCreateSpec", CloudSubtenantCreateSpec, {
    ...spec,
    json: page("post_tenants_id_subtenants"),
    since: "v1_3",
  }),
  root("CloudHardwarePlan", CloudHardwarePlan, {
    typeName: "CloudHardwarePlan",
    json: page("put_hardwareplans_id"),
  }),
  root("CloudHardwarePlans", CloudHardwarePlans),
  root("CloudHardwarePlanCreateSpec", CloudHardwarePlanCreateSpec, {
    ...spec,
    json: page("post_hardwareplans"),
  }),
  root("CloudPublicIpAddress", CloudPublicIpAddress, {
    typeName: "CloudPublicIpAddress",
    json: page("put_publicipaddresses_id"),
  }),
  root("CloudPublicIpAddresses", CloudPublicIpAddresses),
  root("CloudPublicIpAddressCreateSpec", CloudPublicIpAddressCreateSpec, {
    ...spec,
    json: page("post_publicipaddresses"),
  }),
  root("VlanConfiguration", VlanConfiguration, { typeName: "VlanConfiguration" }),
  root("VlanConfigurations", VlanConfigurations),
  // The XSD has both names for the same type.
  root("VlanConfigurationCreateSpec", CloudVlanConfigurationCreateSpec, spec),
  root("CloudVlanConfigurationCreateSpec", CloudVlanConfigurationCreateSpec, spec),
  root("CloudReplica", CloudReplica, { typeName: "CloudReplica" }),
  root("CloudReplicas", CloudReplicas),
  root("CloudVmReplicaPoint", CloudVmReplicaPoint, { typeName: "CloudVmReplicaPoint" }),
  root("CloudVmReplicaPoints", CloudVmReplicaPoints),
  root("CloudFailoverPlan", CloudFailoverPlan, {
    typeName: "CloudFailoverPlan",
    json: page("put_cloudfailoverplans_id"),
  }),
  root("CloudFailoverPlans", CloudFailoverPlans),
  root("CloudFailoveredVm", CloudFailoveredVm, { typeName: "CloudFailoveredVm" }),
  root("CloudFailoveredVms", CloudFailoveredVms),
  root("CloudFailoverPlanManagementSpec", CloudFailoverPlanManagementSpec, {
    ...spec,
    json: page("post_cloudfailoverplans_id_start"),
  }),
  root("CloudFailoverSession", CloudFailoverSession, { typeName: "CloudFailoverSession" }),
  root("CloudFailoverSessions", CloudFailoverSessions),
];
