/** The OpenAPI document as its tools take it: a linter, and a server that mocks what it describes. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Task } from "../../generated/index.js";
import { home } from "./pack.js";

const tools = join(home, "test/packages/node_modules");
const file = join(home, "generated/schema/vbem-contract.openapi.json");

// ---------------------------------------------------------------- Redocly

interface Linter {
  createConfig(config: object): Promise<unknown>;
  lint(what: { readonly ref: string; readonly config: unknown }): Promise<readonly Problem[]>;
}

interface Problem {
  readonly ruleId: string;
  readonly message: string;
  readonly location: readonly { readonly pointer?: string }[];
}

const linting = suite("Redocly");

linting("finds what the addresses of the API are, and nothing else", async () => {
  const path = join(tools, "@redocly/openapi-core/lib/index.js");
  // The types of a tool that only this folder installs are not there when the project is checked.
  const { createConfig, lint }: Linter = await import(pathToFileURL(path).href);
  const config = await createConfig({ extends: ["recommended-strict"] });
  const problems = await lint({ ref: file, config });
  const found = problems.map(({ ruleId, location }) => `${ruleId} ${location[0]?.pointer}`);
  assert.equal(found.sort(), [
    "no-path-trailing-slash #/paths/~1catalog~1vms~1{vmname}~1vmRestorePoints~1{id}~1guestfs~1",
    "no-path-trailing-slash #/paths/~1sessionMngr~1",
  ]);
});

linting.run();

// ---------------------------------------------------------------- Prism

interface Mocked {
  readonly server: ChildProcess;
  readonly base: string;
}

const mocking = suite<Mocked>("Prism");

mocking.before(async (context) => {
  const port = await freePort();
  const bin = join(tools, "@stoplight/prism-cli/dist/index.js");
  // The same values each time.
  const options = ["--dynamic", "--seed", "7", "--port", String(port)];
  const server = spawn(process.execPath, [bin, "mock", ...options, file], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  await new Promise<void>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        log += chunk;
        if (log.includes("Prism is listening")) resolve();
      });
    }
    server.on("close", () => reject(new Error(log)));
  });
  Object.assign(context, { server, base: `http://127.0.0.1:${port}` });
});

mocking.after(({ server }) => void server.kill());

const session = { "X-RestSvcSessionId": "1", Accept: "application/json" };

mocking("answers with a task that the contract takes", async ({ base }) => {
  const response = await fetch(`${base}/tasks/task-1`, { headers: session });
  const { valid, issues } = Task.decodeJson(await response.text(), { strict: true });
  // Infos are about links and addresses, for which the schema has no words.
  const others = issues.filter(({ severity }) => severity !== "info");
  assert.equal([response.status, valid, others], [200, true, []]);
});

/** Method, address, headers; the status of the answer. */
const requests: readonly (readonly [string, string, Record<string, string>, number])[] = [
  ["GET", "/tasks/task-1", {}, 401],
  ["POST", "/jobs/7?action=start", session, 202],
  ["POST", "/jobs/7?action=begin", session, 400],
  ["POST", "/jobs/7", session, 400],
  ["DELETE", "/jobs", session, 405],
  ["GET", "/query?type=Job", {}, 401],
  ["POST", "/sessionMngr/?v=v1_7", { Accept: "application/json" }, 201],
];

for (const [method, address, headers, want] of requests) {
  const who = "X-RestSvcSessionId" in headers ? "" : ", without a session";
  mocking(`${method} ${address} is answered with ${want}${who}`, async ({ base }) => {
    assert.is((await fetch(base + address, { method, headers })).status, want);
  });
}

mocking.run();

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
