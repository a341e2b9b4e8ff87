/** Operations as constants, against what their pages say, where the facts lie beside the checkout. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";

import { examples } from "../examples/registry.js";
import type { Reference } from "../generator/reference.js";
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

// ---------------------------------------------------------------- bundles

test("a program with one operation has no other", async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: 'import { getJob } from "../generated/operations.js"; console.log(getJob);',
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
  });
  const text = outputFiles[0]?.text ?? "";
  assert.ok(text.includes("/jobs/{ID}") && !text.includes("action="), text);
  assert.ok(text.length < 1500, `${text.length} bytes`);
});

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

const reference: Reference = JSON.parse(
  readFileSync(
    new URL("../generated/schema/vbem-contract.reference.json", import.meta.url),
    "utf8",
  ),
);
const facts = new URL("../../shared/facts/", import.meta.url);
const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, facts), "utf8"));

interface Misprint {
  readonly path?: string;
  readonly code?: number;
  readonly reason: string;
}

/** Paths and codes that pages misprint: what it is, and what says so. */
const misprints: Readonly<Record<string, Misprint>> = {
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
  put_publicipaddresses_id: { code: 202, reason: "its answer is a task, and 204 has none" },
};

/** Requests that no page has to itself. */
const withoutPage = ["/", "/lookup", "/lookupSvc", "/query"];

/** Of the requests for one type each there is one operation, see below. */
const isQuery = (path: string): boolean => path.startsWith("/query?type=");

test("every documented method is an operation, as its page has it", () => {
  if (!existsSync(facts)) return console.log("    SKIPPED: no facts beside the checkout");
  const told = read<readonly Page[]>("index.json").flatMap(({ page, method, path: listed }) => {
    if (method === null || isQuery(listed ?? "")) return [];
    const { platforms = [], responseCodes = [] } = read<Page>(`pages/${page}.json`);
    const { path = listed, code } = misprints[page] ?? {};
    const codes = code === undefined ? responseCodes.map(Number) : [code];
    return [[page, method, path, codes, platforms]];
  });
  const ours = Object.values(operations)
    .filter(({ template }) => !withoutPage.includes(template))
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
  for (const [id, { path, code }] of Object.entries(misprints)) {
    const page = read<Page>(`pages/${id}.json`);
    if (path !== undefined) assert.is.not(page.path, path, id);
    if (code !== undefined) assert.not.equal(page.responseCodes, [String(code)], id);
  }
});

test("requests take the parameters of their pages", () => {
  assert.is(
    operations.deleteTenant.path({ id }, { includeBackups: "True" }),
    `/cloud/tenants/${id}?includeBackups=True`,
  );
  assert.is(
    operations.deleteOrganizationConfig.path({ id }, { deleteBackupFiles: "False" }),
    `/vCloud/orgConfigs/${id}?deleteBackupFiles=False`,
  );
});

test("every type that can be queried has a page, and the one operation takes it", () => {
  if (!existsSync(facts)) return;
  const told = read<readonly Page[]>("index.json").flatMap(({ path }) =>
    path?.startsWith("/query?type=") ? [path] : [],
  );
  type Type = Parameters<typeof operations.query.path>[0]["type"];
  const types = reference.operations
    .find(({ name }) => name === "query")
    ?.query?.find(({ name }) => name === "type")?.values;
  const paths = types?.map((type) => operations.query.path({ type: type as Type }));
  assert.equal(paths?.sort(), told.sort());
});

// ---------------------------------------------------------------- examples

test("every document that is sent or answered has an example, and so has every root", () => {
  const shown = new Set(examples.map(({ root, role }) => `${role} ${root}`));
  const wanted = [
    ...reference.roots.map(({ name, role }) => `${role} ${name}`),
    ...reference.operations.flatMap(({ request, answers }) => [
      ...(request === undefined || request === "?" ? [] : [`request ${request}`]),
      ...answers.flatMap(({ root = "?" }) => (root === "?" ? [] : [`response ${root}`])),
    ]),
  ];
  assert.equal(
    [...new Set(wanted)].filter((one) => !shown.has(one)),
    [],
  );
});

test.run();
