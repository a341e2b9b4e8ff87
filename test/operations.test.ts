/** Operations as constants, against what their pages say, where the facts lie beside the checkout. */
import { existsSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";

import { http, operations, type JobCloneSpec, type Task } from "../generated/index.js";
import { encodeSteps } from "../runtime/operation.js";

// ---------------------------------------------------------------- paths

function check(given: string, want: string): void {
  assert.is(given, want);
}

const id = "3b241101-e2bb-4255-8caf-4136c566a962";

const rows: readonly (readonly [given: string, want: string])[] = [
  [operations.getJobs.path(), "/jobs"],
  [operations.getJobs.path({ format: "Entity" }), "/jobs?format=Entity"],
  [operations.getJob.path({ id }), `/jobs/${id}`],
  [operations.getJob.path({ id }, { format: "Entity" }), `/jobs/${id}?format=Entity`],
  [operations.editJob.path({ id }), `/jobs/${id}?action=edit`],
  [operations.startJob.path({ id: "a/b?c" }), "/jobs/a%2Fb%3Fc?action=start"],
  [operations.getObjectInJob.path({ id, objectId: "7" }), `/jobs/${id}/includes/7`],
  [operations.deleteLinkedJob.path({ id, objectId: "7" }), `/jobs/${id}/linkedJobs/7`],
  [operations.getTask.path({ id: "task-1" }), "/tasks/task-1"],
  [operations.getTasks.path(), "/tasks"],
];

test("paths of files keep their steps", () => {
  assert.is(encodeSteps("C:/a b/c?.txt"), "C:/a%20b/c%3F.txt");
});

for (const [given, want] of rows) test(want, () => check(given, want));

// ---------------------------------------------------------------- types

test("operations carry the types of their documents", () => {
  const task: operations.AnswerOf<typeof operations.startJob> = { TaskId: "task-1" } satisfies Task;
  const spec: operations.RequestOf<typeof operations.cloneJob> = {
    ReplicaJobCloneInfo: { JobName: "Copy", VmSuffix: "_replica" },
  } satisfies JobCloneSpec;
  const none: operations.RequestOf<typeof operations.startJob> = undefined;
  const open: operations.RequestOf<typeof operations.createLinkedJob> = "whatever";
  assert.ok(task && spec && !none && open);
});

test("what fails is told with the methods that it is for", () => {
  assert.equal(operations.getJob.errors, [401, 403, 404, 405, 500, 503]);
  assert.equal(operations.deleteJob.errors, [401, 403, 404, 405, 501, 503]);
  assert.equal(operations.startJob.errors, [400, 401, 403, 404, 405, 500, 501, 503]);
  assert.equal(
    http.headers.map(({ name, required }) => `${name} ${required}`),
    ["X-RestSvcSessionId true", "Accept false"],
  );
});

// ---------------------------------------------------------------- pages

interface Page {
  readonly page: string;
  readonly method: string | null;
  readonly path: string | null;
  readonly platforms?: readonly string[];
  readonly responseCodes?: readonly string[];
}

const reference = new URL("../generated/schema/vbem-contract.reference.json", import.meta.url).href;
const facts = new URL("../../shared/facts/", import.meta.url);
const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, facts), "utf8"));

/** First steps of paths whose operations are written. */
const written = new Set([
  // Jobs and tasks.
  ...["jobs", "tasks"],
  // Infrastructure, backups, restores, replicas, sessions, queries, reports, logon.
  ...["managedServers", "repositories", "externalRepositories", "hierarchyRoots"],
  ...["wanAccelerators", "backups", "backupFiles", "restorePoints", "vmRestorePoints"],
  ...["vAppRestorePoints", "catalog", "replicas", "vmReplicaPoints", "vAppReplicaPoints"],
  ...["failoverPlans", "backupSessions", "backupTaskSessions", "replicaSessions"],
  ...["replicaTaskSessions", "restoreSessions", "systemSessions", "reports", "logonSessions"],
  ...["sessionMngr", "querySvc"],
]);

/** Paths that pages misprint: what it is, and what says so. */
const misprints: Readonly<Record<string, { readonly path: string; readonly reason: string }>> = {
  get_backupservers_id: {
    path: "/backupServers/{ID}",
    reason: "its title and its links have a large S",
  },
  get_vappreplicapoints_id: {
    path: "/vAppReplicaPoints/{ID}",
    reason: "its title and its links name vAppReplicaPoints",
  },
  post_vapprestorepoints_id_actionrestore: {
    path: "/vAppRestorePoints/{ID}?action=restore",
    reason: "the link of the restore point has a large P",
  },
};

const isWritten = (path: string): boolean => written.has(path.split(/[/?]/)[1] ?? "");

test("every documented method is an operation, as its page has it", () => {
  if (!existsSync(facts)) return console.log("    SKIPPED: no facts beside the checkout");
  const told = read<readonly Page[]>("index.json").flatMap(({ page, path: listed }) => {
    const path = misprints[page]?.path ?? listed ?? "";
    if (!isWritten(path)) return [];
    const { method, platforms = [], responseCodes = [] } = read<Page>(`pages/${page}.json`);
    return [[page, method, path, responseCodes.map(Number), platforms]];
  });
  const ours = Object.values(operations)
    .filter(({ template }) => isWritten(template))
    .map(({ documented, method, template, answers, platforms }) => {
      const codes = [...new Set(answers.map(({ code }) => code))];
      return [documented, method, template, codes, platforms];
    });
  const without = (list: readonly unknown[], others: readonly unknown[]) => {
    const known = new Set(others.map((one) => JSON.stringify(one)));
    return list.map((one) => JSON.stringify(one)).filter((one) => !known.has(one));
  };
  const [missing, foreign] = [without(told, ours), without(ours, told)];
  assert.equal({ missing, foreign }, { missing: [], foreign: [] });
});

test("every misprint is still one", () => {
  if (!existsSync(facts)) return;
  const pages = read<readonly Page[]>("index.json");
  for (const [id, { path }] of Object.entries(misprints)) {
    const listed = pages.find(({ page }) => page === id)?.path;
    assert.ok(listed !== undefined && listed !== path, id);
  }
});

test("every type that can be queried has a page, and the one operation takes it", () => {
  if (!existsSync(facts)) return;
  const told = read<readonly Page[]>("index.json").flatMap(({ path }) =>
    path?.startsWith("/query?type=") ? [path] : [],
  );
  type Type = Parameters<typeof operations.query.path>[0]["type"];
  const { operations: described } = read<{
    readonly operations: readonly { name: string; query?: { name: string; values: Type[] }[] }[];
  }>(reference);
  const types = described
    .find(({ name }) => name === "query")
    ?.query?.find(({ name }) => name === "type")?.values;
  assert.equal(types?.map((type) => operations.query.path({ type })).sort(), told.sort());
});

test.run();
