/** What a new tenant shall be like. */
import {
  Boolean,
  DateTime,
  HierarchyObjRefType,
  Int,
  String,
  UidType,
  UShort,
} from "../datatypes.js";
import { complexType, element, enumeration, erratum, observed, page } from "../language.js";
import { Info, Spec } from "../resource.js";
import { CloudTenantComputeResourcesToCreate } from "./compute-resources.js";
import { CloudTenantGatewayPools, ThrottlingSpeedUnit } from "./tenant.js";
import { CreateCloudTenantResources } from "./tenant-resources.js";
import { VCloudComputeResourcesToCreate } from "./vcloud-resources.js";

const create = page("post_tenants");

export const CloudTenantType = enumeration(
  "CloudTenantType",
  create,
  "Which kind of tenant it shall be.",
  ["Standalone", "vCD", "ActiveDirectory"],
  [
    observed(
      "VCD",
      erratum(
        "contradiction",
        "vCD",
        "The tables have a small v; the request bodies of the same page have VCD.",
        "create-vcloud-tenant",
      ),
    ),
  ],
);

export const CloudTenantADDomain = complexType(
  "CloudTenantADDomainInfoType",
  create,
  "The domain of a new tenant.",
  [
    element("DomainName", String, "1/1", "Name of the domain or of its controller."),
    element("DomainAccount", String, "1/1", "Account to look up users with."),
    element("Port", UShort, "1/1", "Port of the domain controller."),
  ],
  { extends: Info },
);

/** Older rows as in the XSD; where rows of the tables are in no body, they stand as in the table. */
export const CreateCloudTenantSpec = complexType(
  "CreateCloudTenantSpecType",
  create,
  "A new tenant.",
  [
    element("BackupServerIdOrName", String, "0/1", "The backup server, as older clients tell it.", {
      source: "xsd",
    }),
    element("Name", String, "1/1", "Name of the tenant, or of its organization."),
    element("Description", String, "0/1", "Who the tenant is."),
    element("Password", String, "0/1", "Password of the tenant.", { sensitive: true }),
    element("Enabled", Boolean, "0/1", "Whether the tenant may use its resources."),
    element("LeaseExpirationDate", DateTime, "0/1", "When the lease ends."),
    element("Resources", CreateCloudTenantResources, "0/1", "Storage quotas of the tenant."),
    element("ComputeResources", CloudTenantComputeResourcesToCreate, "0/1", "Hardware plans."),
    element("VmCount", Int, "0/1", "Machines that the tenant may process.", { source: "xsd" }),
    element("ThrottlingEnabled", Boolean, "0/1", "Whether bandwidth is limited."),
    element("ThrottlingSpeedLimit", Int, "0/1", "Limit on bandwidth."),
    element("ThrottlingSpeedUnit", ThrottlingSpeedUnit, "0/1", "Unit of that limit."),
    element("PublicIpCount", Int, "0/1", "Public IP addresses of the tenant.", {
      erratum: erratum(
        "documentedName",
        "PublicIPCount",
        "The tables have a capital P; the XSD and the bodies of the page have a small one.",
        "create-standalone-tenant",
      ),
    }),
    element("BackupServerUid", UidType, "1/1", "The backup server that the tenant is for.", {
      erratum: erratum(
        "documentedName",
        "BackupServerUID",
        "The tables have capitals; the XSD and the bodies of the page have Uid.",
        "create-standalone-tenant",
      ),
    }),
    element("MaxConcurrentTasks", Int, "0/1", "Tasks that may run at a time.", { since: "v1_3" }),
    element("BackupProtectionEnabled", Boolean, "0/1", "Whether deleted backups are kept.", {
      since: "v1_3",
    }),
    element("BackupProtectionPeriod", Int, "0/1", "How many days they are kept.", {
      since: "v1_3",
    }),
    element("TenantType", CloudTenantType, "0/1", "Which kind of tenant it shall be.", {
      since: "v1_3",
    }),
    element("OrganizationRef", HierarchyObjRefType, "0/1", "Place of the organization.", {
      since: "v1_3",
      documentedAs: "String",
    }),
    element(
      "VCloudComputeResources",
      VCloudComputeResourcesToCreate,
      "0/1",
      "Virtual datacenters of the tenant.",
      {
        since: "v1_3",
        erratum: erratum(
          "documentedName",
          "vCloudComputeResource",
          "The table has the items, with a small v; bodies have a list of VCloudComputeResource.",
          "create-vcloud-tenant",
        ),
      },
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
          "The tables have Other; the bodies of the same page have Others.",
          "create-standalone-tenant",
        ),
      },
    ),
    element("Domain", CloudTenantADDomain, "0/1", "The domain of the tenant.", { since: "v1_3" }),
  ],
  { extends: Spec },
);
