/** Tenants of a service provider. */
import { Boolean, DateTime, Int, String, UidType } from "../datatypes.js";
import {
  attribute,
  choice,
  complexType,
  element,
  enumeration,
  erratum,
  page,
} from "../language.js";
import { Entity, Info, List } from "../resource.js";
import { CloudTenantComputeResources } from "./compute-resources.js";
import { CloudGatewayPool } from "./gateway-pools.js";
import { tenantLinks } from "./tenant-links.js";
import { CloudTenantResources } from "./tenant-resources.js";
import { TenantKind } from "./tenant-types.js";
import { CloudTenantVCloudComputeResources } from "./vcloud-resources.js";

const tenant = page("get_tenants_id");
const edit = page("put_tenants_id");

export const ThrottlingSpeedUnit = enumeration(
  "ThrottlingSpeedUnitEnumeration",
  tenant,
  "Unit of a limit on bandwidth.",
  ["Mbps", "KBps", "MBps"],
);

export const CloudTenantLeaseOptions = complexType(
  "CloudTenantLeaseOptionsType",
  tenant,
  "How long a tenant may use its resources.",
  [
    attribute("Enabled", Boolean, "0/1", "Whether the lease ends at all."),
    attribute("ExpirationDate", DateTime, "0/1", "When the lease ends.", {
      erratum: erratum(
        "documentedName",
        "LeaseExpirationDate",
        "The name is that of the request to create a tenant; the XSD has ExpirationDate.",
        "cloud-tenant",
      ),
    }),
  ],
  { extends: Info },
);

export const CloudTenantGatewayPools = complexType(
  "CloudTenantGatewayPoolListType",
  tenant,
  "Gateway pools that a tenant is assigned to.",
  [
    choice("by direction", "0/1", [
      element("CloudGatewayPool", CloudGatewayPool, "0/unbounded", "One pool in full."),
      element("CloudGatewayPoolUid", UidType, "0/unbounded", "One pool.", { page: edit }),
    ]),
  ],
  { extends: List },
);

/** Since API version 1.4, editing fails with a fault of the server where TenantType is missing. */
export const CloudTenant = complexType(
  "CloudTenantEntityType",
  tenant,
  "A tenant of a service provider.",
  [
    element("Password", String, "0/1", "Password of the tenant; empty in answers.", {
      sensitive: true,
    }),
    element("Description", String, "0/1", "Who the tenant is."),
    element("Enabled", Boolean, "0/1", "Whether the tenant may use its resources."),
    element("LeaseOptions", CloudTenantLeaseOptions, "0/1", "How long it may use them."),
    element("Resources", CloudTenantResources, "0/1", "Storage quotas of the tenant.", {
      erratum: erratum(
        "contradiction",
        "CloudTenantResource is part of every request that edits a tenant.",
        "It stands below Resources, and the page's own request goes without.",
        "cloud-tenant",
      ),
    }),
    element("LastResult", String, "0/1", "How the last job of the tenant ended."),
    element("LastActive", DateTime, "0/1", "When it ended; the year 1753 means never."),
    element("VmCount", Int, "0/1", "Machines that the tenant has processed."),
    element("ComputeResources", CloudTenantComputeResources, "0/1", "Hardware plans."),
    element("ThrottlingEnabled", Boolean, "0/1", "Whether bandwidth is limited."),
    element("ThrottlingSpeedLimit", Int, "0/1", "Limit on bandwidth."),
    element("ThrottlingSpeedUnit", ThrottlingSpeedUnit, "0/1", "Unit of that limit."),
    element("PublicIpCount", Int, "0/1", "Public IP addresses of the tenant.", {
      erratum: erratum(
        "documentedName",
        "PublicIPCount",
        "The table has a capital P; the XSD and every payload have a small one.",
        "cloud-tenant",
      ),
    }),
    element("BackupCount", Int, "0/1", "Licensed machines with backups."),
    element("ReplicaCount", Int, "0/1", "Licensed machines with replicas."),
    element("MaxConcurrentTasks", Int, "0/1", "Tasks that may run at a time.", { since: "v1_4" }),
    element("WorkStationBackupCount", Int, "0/1", "Licensed workstations.", { since: "v1_4" }),
    element("ServerBackupCount", Int, "0/1", "Licensed servers.", { since: "v1_4" }),
    element("BackupProtectionEnabled", Boolean, "0/1", "Whether deleted backups are kept.", {
      since: "v1_4",
    }),
    element("BackupProtectionPeriod", Int, "0/1", "How many days they are kept.", {
      since: "v1_4",
    }),
    element("TenantType", TenantKind, "0/1", "Which kind of tenant it is.", {
      since: "v1_4",
      request: "1/1",
      readOnly: true,
      documentedAs: "CloudTenantType",
      erratum: erratum(
        "contradiction",
        "One of the words Standalone, vCD and ActiveDirectory",
        "Each kind has an element of its own; the example of the same page has ADTenantType.",
        "cloud-tenant",
      ),
    }),
    element(
      "VCloudComputeResources",
      CloudTenantVCloudComputeResources,
      "0/1",
      "Virtual datacenters of the tenant.",
      { since: "v1_3" },
    ),
    element("CloudGatewayPools", CloudTenantGatewayPools, "0/1", "Gateway pools of the tenant.", {
      since: "v1_3",
      documentedAs: "CloudGatewayPoolEntityListType",
    }),
    element(
      "FailoverToOthersGatewaysIfFail",
      Boolean,
      "0/1",
      "Whether gateways of other pools may take over.",
      {
        since: "v1_3",
        jsonAliases: ["FailoverToOtherGatewaysIfFail"],
        erratum: erratum(
          "documentedName",
          "FailoverToOtherGatewaysIfFail",
          "The tables have Other; the request bodies of the same pages have Others.",
          "edit-cloud-tenant",
        ),
      },
    ),
  ],
  { extends: Entity, links: tenantLinks },
);

export const CloudTenants = complexType(
  "CloudTenantEntityListType",
  page("get_tenants"),
  "Tenants of a service provider.",
  [element("CloudTenant", CloudTenant, "0/unbounded", "One tenant.")],
  { extends: List },
);
