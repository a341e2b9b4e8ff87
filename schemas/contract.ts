/** The REST API of Veeam Backup Enterprise Manager, as far as tables are written. */
import { agentRoots } from "./agents/roots.js";
import { backupRoots } from "./backups/roots.js";
import { cdpRoots } from "./cdp/roots.js";
import { cloudConnectRoots } from "./cloud-connect/roots.js";
import { ErrorResponse } from "./errors.js";
import { http } from "./http.js";
import { infrastructureRoots } from "./infrastructure/roots.js";
import { JobCloneSpec } from "./jobs/clone.js";
import { CreateObjectInJobSpec, ObjectInJob, ObjectsInJob } from "./jobs/includes.js";
import { Job, Jobs } from "./jobs/job.js";
import { LinkedBackupRepositories } from "./jobs/linked.js";
import { contract, page, root } from "./language.js";
import { linkConventions } from "./links.js";
import { nasRoots } from "./nas/roots.js";
import { pages } from "./pages.js";
import { queries } from "./query/queries.js";
import { queryRoots } from "./query/roots.js";
import { EntityRef, EntityReferences } from "./references.js";
import { replicaRoots } from "./replicas/roots.js";
import { reportRoots } from "./reports/roots.js";
import { securityRoots } from "./security/roots.js";
import { selfServiceRoots } from "./self-service/roots.js";
import { serviceRoots } from "./services/roots.js";
import { operations } from "./operations.js";
import { rooms } from "./rooms.js";
import { sessionRoots } from "./sessions/roots.js";
import { Task, Tasks } from "./tasks.js";
import { vCloudRoots } from "./vcloud/roots.js";
import { versions } from "./versions.js";

export default contract({
  name: "vbem-contract",
  version: "0.1.0",
  title: "Veeam Backup Enterprise Manager REST API",
  says: "Unofficial types, codecs and validators of the Veeam Backup Enterprise Manager REST API.",
  namespace: "http://www.veeam.com/ent/v1.0",
  pages,
  rooms,
  versions,
  json: {
    lists: "pluralised",
    wrappers: "flattened",
    text: "Value",
    order: "derived first",
    casings: ["as named", "camel"],
  },
  typeMember: "Type",
  links: linkConventions,
  http,
  roots: [
    root("Job", Job, { typeName: "Job", json: page("resource_representation_for_ke") }),
    root("Jobs", Jobs),
    root("ObjectInJob", ObjectInJob, { typeName: "ObjectInJob" }),
    root("ObjectsInJob", ObjectsInJob),
    root("LinkedBackupRepositoryResourceObjects", LinkedBackupRepositories, {
      mayBeBare: true,
      since: "v1_3",
    }),
    root("JobCloneSpec", JobCloneSpec, { role: "request" }),
    root("CreateObjectInJobSpec", CreateObjectInJobSpec, {
      role: "request",
      json: page("post_jobs_id_includes"),
    }),
    root("Task", Task, { typeName: "Task" }),
    root("Tasks", Tasks),
    root("EntityRef", EntityRef, { json: page("resource_representations") }),
    root("EntityReferences", EntityReferences, { json: page("representation_collections") }),
    root("Error", ErrorResponse),
    ...agentRoots,
    ...backupRoots,
    ...cdpRoots,
    ...cloudConnectRoots,
    ...infrastructureRoots,
    ...nasRoots,
    ...queryRoots,
    ...replicaRoots,
    ...reportRoots,
    ...securityRoots,
    ...selfServiceRoots,
    ...serviceRoots,
    ...sessionRoots,
    ...vCloudRoots,
  ],
  operations,
  queries,
});
