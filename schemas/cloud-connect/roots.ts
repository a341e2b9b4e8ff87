/** Root elements of Cloud Connect. */
import { root } from "../language.js";
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
  root("CloudGateway", CloudGateway, { typeName: "CloudGateway" }),
  root("CloudGateways", CloudGateways),
  root("CreateCloudGatewaySpec", CreateCloudGatewaySpec, spec),
  root("CloudGatewayPool", CloudGatewayPool, { typeName: "CloudGatewayPool" }),
  root("CloudGatewayPools", CloudGatewayPools),
  root("CreateCloudGatewayPoolSpec", CreateCloudGatewayPoolSpec, spec),
  root("CloudTenant", CloudTenant, { typeName: "CloudTenant" }),
  root("CloudTenants", CloudTenants),
  root("CreateCloudTenantSpec", CreateCloudTenantSpec, spec),
  root("CloudTenantResource", CloudTenantResource, { typeName: "CloudTenantResource" }),
  root("CloudTenantResources", CloudTenantResources),
  root("CreateCloudTenantResourceSpec", CreateCloudTenantResourceSpec, spec),
  root("CloudTenantComputeResource", CloudTenantComputeResource, {
    typeName: "CloudTenantComputeResource",
  }),
  root("CloudTenantComputeResources", CloudTenantComputeResources),
  root("CloudTenantComputeResourceCreateSpec", CloudTenantComputeResourceCreateSpec, spec),
  root("CloudTenantVCloudComputeResource", CloudTenantVCloudComputeResource, {
    typeName: "CloudTenantVCloudComputeResource",
  }),
  root("CloudTenantVCloudComputeResources", CloudTenantVCloudComputeResources),
  root(
    "CloudTenantVCloudComputeResourceCreateSpec",
    CloudTenantVCloudComputeResourceCreateSpec,
    spec,
  ),
  root("CloudTenantFreeLicenseCounters", CloudTenantFreeLicenseCounters, {
    typeName: "FreeLicenseCounters",
  }),
  root("CloudSubtenant", CloudSubtenant, { typeName: "CloudSubtenant" }),
  root("CloudSubtenants", CloudSubtenants),
  root("CloudSubtenantCreateSpec", CloudSubtenantCreateSpec, spec),
  root("CloudHardwarePlan", CloudHardwarePlan, { typeName: "CloudHardwarePlan" }),
  root("CloudHardwarePlans", CloudHardwarePlans),
  root("CloudHardwarePlanCreateSpec", CloudHardwarePlanCreateSpec, spec),
  root("CloudPublicIpAddress", CloudPublicIpAddress, { typeName: "CloudPublicIpAddress" }),
  root("CloudPublicIpAddresses", CloudPublicIpAddresses),
  root("CloudPublicIpAddressCreateSpec", CloudPublicIpAddressCreateSpec, spec),
  root("VlanConfiguration", VlanConfiguration, { typeName: "VlanConfiguration" }),
  root("VlanConfigurations", VlanConfigurations),
  // The XSD has both names for the same type.
  root("VlanConfigurationCreateSpec", CloudVlanConfigurationCreateSpec, spec),
  root("CloudVlanConfigurationCreateSpec", CloudVlanConfigurationCreateSpec, spec),
  root("CloudReplica", CloudReplica, { typeName: "CloudReplica" }),
  root("CloudReplicas", CloudReplicas),
  root("CloudVmReplicaPoint", CloudVmReplicaPoint, { typeName: "CloudVmReplicaPoint" }),
  root("CloudVmReplicaPoints", CloudVmReplicaPoints),
  root("CloudFailoverPlan", CloudFailoverPlan, { typeName: "CloudFailoverPlan" }),
  root("CloudFailoverPlans", CloudFailoverPlans),
  root("CloudFailoveredVm", CloudFailoveredVm, { typeName: "CloudFailoveredVm" }),
  root("CloudFailoveredVms", CloudFailoveredVms),
  root("CloudFailoverPlanManagementSpec", CloudFailoverPlanManagementSpec, spec),
  root("CloudFailoverSession", CloudFailoverSession, { typeName: "CloudFailoverSession" }),
  root("CloudFailoverSessions", CloudFailoverSessions),
];
