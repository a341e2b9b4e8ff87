/** Every operation, in the order of the reference. */
import {
  agentJobOperations,
  agentOperations,
  agentRestorePointOperations,
  computerOperations,
} from "./agents/operations.js";
import { catalogOperations } from "./backups/catalog-operations.js";
import { backupOperations, restorePointOperations } from "./backups/operations.js";
import {
  vmRestorePointMountOperations,
  vmRestorePointOperations,
} from "./backups/restore-operations.js";
import { cdpPolicyOperations, cdpSessionOperations } from "./cdp/operations.js";
import { cdpReplicaOperations, cdpVAppOperations } from "./cdp/replica-operations.js";
import {
  cloudNetworkOperations,
  gatewayOperations,
  hardwarePlanOperations,
} from "./cloud-connect/operations.js";
import {
  cloudFailoverOperations,
  cloudReplicaOperations,
} from "./cloud-connect/replica-operations.js";
import { tenantOperations, tenantResourceOperations } from "./cloud-connect/tenant-operations.js";
import {
  backupServerOperations,
  managedServerOperations,
  repositoryOperations,
} from "./infrastructure/operations.js";
import { includeOperations, linkedOperations } from "./jobs/content-operations.js";
import { jobOperations } from "./jobs/operations.js";
import { nasJobOperations, nasOperations } from "./nas/operations.js";
import { queryOperations } from "./query/operations.js";
import {
  failoverPlanOperations,
  replicaOperations,
  vmReplicaPointMountOperations,
} from "./replicas/operations.js";
import { reportOperations } from "./reports/operations.js";
import { logonOperations } from "./security/logon-operations.js";
import { accountOperations, credentialOperations } from "./security/operations.js";
import { selfServiceOperations } from "./self-service/operations.js";
import {
  backupSessionOperations,
  otherSessionOperations,
  replicaSessionOperations,
} from "./sessions/operations.js";
import { serviceOperations } from "./services/operations.js";
import { taskOperations } from "./task-operations.js";
import { vCloudOperations } from "./vcloud/operations.js";

/** Jobs stand first: what is shown as an example is the first that fits. */
export const operations = [
  ...jobOperations,
  ...includeOperations,
  ...linkedOperations,
  ...taskOperations,
  ...serviceOperations,
  ...logonOperations,
  ...queryOperations,
  ...backupServerOperations,
  ...managedServerOperations,
  ...repositoryOperations,
  ...backupOperations,
  ...restorePointOperations,
  ...vmRestorePointOperations,
  ...vmRestorePointMountOperations,
  ...catalogOperations,
  ...replicaOperations,
  ...vmReplicaPointMountOperations,
  ...failoverPlanOperations,
  ...backupSessionOperations,
  ...replicaSessionOperations,
  ...otherSessionOperations,
  ...agentOperations,
  ...agentJobOperations,
  ...computerOperations,
  ...agentRestorePointOperations,
  ...nasOperations,
  ...nasJobOperations,
  ...cdpPolicyOperations,
  ...cdpSessionOperations,
  ...cdpReplicaOperations,
  ...cdpVAppOperations,
  ...gatewayOperations,
  ...hardwarePlanOperations,
  ...cloudNetworkOperations,
  ...tenantOperations,
  ...tenantResourceOperations,
  ...cloudReplicaOperations,
  ...cloudFailoverOperations,
  ...vCloudOperations,
  ...selfServiceOperations,
  ...accountOperations,
  ...credentialOperations,
  ...reportOperations,
];
