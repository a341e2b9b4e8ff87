/** Links of resources: what is said about those that no page has, lead elsewhere, or should not be there. */
import { existsSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";

import { examples } from "../examples/registry.js";
import { decode, links, operations, type DecodeOptions } from "../generated/index.js";

const identifier = "3b241101-e2bb-4255-8caf-4136c566a962";
const other = "9d607a46-4d9c-4a9f-8f3c-0d4c7a7be3f1";

/** Jobs and their links: relation, then what follows the base address; "@" is the job itself. */
interface Given {
  readonly type?: string;
  readonly own?: string;
  readonly links: readonly (readonly [rel: string | undefined, address: string | undefined])[];
  readonly options?: DecodeOptions;
}

const base = "https://em.example:9398/api";
const addressOf = (path: string): string =>
  path.startsWith("http") ? path : `${base}${path.replace("@", `/jobs/${identifier}`)}`;

function documents({ type, own = "@?format=Entity", links }: Given): readonly string[] {
  const Href = own === "" ? "" : addressOf(own);
  const Links = links.map(([Rel, path]) => ({
    ...(Rel !== undefined && { Rel }),
    ...(path !== undefined && { Href: addressOf(path) }),
  }));
  const attributes = (it: object) =>
    Object.entries(it).map(([name, value]) => ` ${name}="${String(value)}"`);
  const xml = [
    `<Job xmlns="http://www.veeam.com/ent/v1.0"${attributes({ Href }).join("")}><Links>`,
    ...Links.map((link) => `<Link${attributes(link).join("")}/>`),
    "</Links>",
    ...(type === undefined ? [] : [`<JobType>${type}</JobType>`]),
    "</Job>",
  ].join("");
  // With a prefix, nothing is read on the fast path.
  const prefixed = xml.replace(/<(\/?)/g, "<$1v:").replace("xmlns=", "xmlns:v=");
  const json = JSON.stringify({ ...(type !== undefined && { JobType: type }), Links, Href });
  return [xml, prefixed, json];
}

function check(given: Given, want: readonly string[]): void {
  for (const text of documents(given)) {
    const { issues } = decode(text, { root: "Job", ...given.options });
    const told = issues
      .filter(({ code }) => code.includes("link"))
      .map(({ severity, code, path, message }) => {
        const at = path
          .replace(/^\/Job(?=\/)/, "")
          .replace(/\/Link\[(\d+)\]/, (_, n) => `/${n - 1}`);
        return `${severity} ${code} ${at.replace("@", "")}: ${message.replace("/api/", "/")}`;
      });
    assert.equal(told, want, text);
  }
}

const rows: readonly (readonly [given: Given, want: readonly string[]])[] = [
  [{ links: [] }, []],
  [{ links: [["Start", "@?action=start"]], type: "Backup" }, []],
  [
    { links: [["Start", "@?action=start"]], type: "BackupCopy" },
    ["warning rule:link-availability /Links/0: link Start is there for Backup or Replica only"],
  ],
  [
    { links: [["Start", "@?action=start"]], type: "BackupCopy", options: { role: "request" } },
    ["info rule:link-availability /Links/0: link Start is there for Backup or Replica only"],
  ],
  [
    { links: [["Start", "@?action=start"]], type: "BackupCopy", options: { strict: true } },
    ["error rule:link-availability /Links/0: link Start is there for Backup or Replica only"],
  ],
  // Of a job whose type is not told, or on no page, nobody knows.
  [{ links: [["Start", "@?action=start"]] }, []],
  [{ links: [["Start", "@?action=start"]], type: "FileCopy" }, []],
  [
    {
      links: [
        ["Sync", "@?action=sync"],
        ["Down", "@/linkedJobs"],
        ["Create", "@/linkedJobs"],
        ["Down", "@/linkedBackupRepositories"],
        ["Create", "@/linkedBackupRepositories"],
        ["Down", "@/includes"],
        ["Stop", "@?action=stop"],
        ["Retry", "@?action=retry"],
      ],
      type: "Replica",
    },
    [0, 1, 2, 3, 4].map((at) => {
      const rel = ["Sync", "Down", "Create", "Down", "Create"][at];
      const types = "BackupCopy or ImmediateBackupCopy";
      return `warning rule:link-availability /Links/${at}: link ${rel} is there for ${types} only`;
    }),
  ],
  [
    { links: [["Start", "@?action=stop"]], type: "Backup" },
    [
      `warning rule:link-address /Links/0/Href: link Start leads to /jobs/{ID}?action=start; got "/jobs/${identifier}?action=stop"`,
    ],
  ],
  [
    { links: [["Alternate", `/jobs/${other}`]] },
    [
      `warning rule:link-address /Links/0/Href: link Alternate leads to /jobs/{ID}; got "/jobs/${other}"`,
    ],
  ],
  // The same resource: another host, another base, another case, another form.
  [{ links: [["Alternate", `http://other/x/jobs/${identifier}`]] }, []],
  [{ links: [["Alternate", `/jobs/${identifier.toUpperCase()}`]] }, []],
  [{ links: [["Alternate", "@?format=Entity"]] }, []],
  [{ links: [["Alternate", `/jobs/${other}`]], own: "" }, []],
  [{ links: [["Up", `/backupServers/${other}`]] }, []],
  [{ links: [["Up", `/backupServers/${other}?format=Entity`]] }, []],
  [
    { links: [["Up", "/backupServers/"]] },
    [
      'warning rule:link-address /Links/0/Href: link Up leads to /backupServers/{ID}; got "/backupServers/"',
    ],
  ],
  // A relation that leads to several things may lead to one more.
  [
    { links: [["Down", "@/tapes"]] },
    [
      `info undocumented-link /Links/0: link Down is not in the documentation; got "/jobs/${identifier}/tapes"`,
    ],
  ],
  [
    { links: [["Delete", "@"]] },
    [
      `info undocumented-link /Links/0: link Delete is not in the documentation; got "/jobs/${identifier}"`,
    ],
  ],
  // What is incomplete is another matter.
  [
    {
      links: [
        [undefined, "@"],
        ["Start", undefined],
      ],
      type: "BackupCopy",
    },
    [],
  ],
];

for (const [given, want] of rows) {
  const name = given.links.map((link) => link.join(" ")).join(", ");
  test(`${name} of ${given.type ?? "a job"}`, () => check(given, want));
}

test("links are told by their number in the document", () => {
  const json = `{"Links": [null, {"Rel": "Start", "Href": "${base}/jobs/1"}], "Href": "${base}/jobs/1"}`;
  const [issue] = decode(json, { root: "Job" }).issues.filter(({ code }) =>
    code.startsWith("rule"),
  );
  assert.is(issue?.path, "/Links/1/Href");
  assert.is(json.slice(issue?.location?.offset, issue?.location?.endOffset), `"${base}/jobs/1"`);
});

test("examples have documented links only", () => {
  for (const { files, root, role } of examples) {
    for (const file of files) {
      const text = readFileSync(new URL(`../examples/${file}`, import.meta.url));
      const { issues } = decode(text, { root, role });
      assert.equal(
        issues.filter(({ code }) => code.includes("link")).map(({ path }) => path),
        [],
      );
    }
  }
});

test("many links take time that grows with their number", () => {
  const time = (count: number): number => {
    const one = ["Down", "@/tapes"] as const;
    const [xml = ""] = documents({ links: Array.from({ length: count }, () => one) });
    const start = performance.now();
    const { issues } = decode(xml, { root: "Job" });
    assert.is(issues.at(-1)?.code, "limit");
    return performance.now() - start;
  };
  time(2000);
  const [few, many] = [time(2000), time(40_000)];
  assert.ok(many < few * 20 * 4, `${few} ms, then ${many} ms`);
});

// ---------------------------------------------------------------- constants

test("the constants name the operation of a link", () => {
  const told = links.jobLinks.map((link) => {
    const operation = "operation" in link ? link.operation : "?";
    const condition = "when" in link ? ` for ${link.when.is.join(" or ")}` : "";
    return `${link.relation} ${link.method} ${link.target}: ${operation}${condition}`;
  });
  assert.equal(told, [
    "Up GET /backupServers/{ID}: getBackupServer",
    "Alternate GET /jobs/{ID}: getJob",
    "Edit PUT /jobs/{ID}: editJob",
    "Start POST /jobs/{ID}?action=start: startJob for Backup or Replica",
    "Stop POST /jobs/{ID}?action=stop: stopJob",
    "Retry POST /jobs/{ID}?action=retry: retryJob",
    "Clone POST /jobs/{ID}?action=clone: cloneJob",
    "ToggleScheduleEnabled POST /jobs/{ID}?action=toggleScheduleEnabled: toggleScheduleEnabled",
    "Down GET /jobs/{ID}/includes: getObjectsInJob",
    "Create POST /jobs/{ID}/includes: createObjectInJob",
    "Down GET /jobs/{ID}/backupSessions: ?",
    "Sync POST /jobs/{ID}?action=sync: syncJob for BackupCopy or ImmediateBackupCopy",
    "Down GET /jobs/{ID}/linkedJobs: getLinkedJobs for BackupCopy or ImmediateBackupCopy",
    "Create POST /jobs/{ID}/linkedJobs: createLinkedJob for BackupCopy or ImmediateBackupCopy",
    "Down GET /jobs/{ID}/linkedBackupRepositories: getLinkedRepositories for BackupCopy or ImmediateBackupCopy",
    "Create POST /jobs/{ID}/linkedBackupRepositories: createLinkedRepository for BackupCopy or ImmediateBackupCopy",
    "Down GET /jobs/{ID}/replicaSessions: ?",
  ]);
});

test("every operation that a link names exists", () => {
  for (const link of Object.values(links).flat()) {
    if ("operation" in link) assert.ok(link.operation in operations, link.operation);
  }
});

// ---------------------------------------------------------------- pages

interface DocumentedPage {
  readonly page: string;
  readonly path: string | null;
  readonly links?: readonly { readonly rel: string; readonly reference: string }[];
}

const facts = new URL("../../shared/facts/", import.meta.url);
const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, facts), "utf8"));

/** Addresses that pages misprint: what is meant, and what says so. */
const misprints: Readonly<Record<string, readonly [target: string, reason: string]>> = {
  "get_backuptasksessions_id Up BackupServerReference": [
    "/backupServers/{ID}",
    "the table has types where others have addresses",
  ],
  "get_backuptasksessions_id Up BackupJobSessionReference": [
    "/backupSessions/{ID}",
    "the table has types where others have addresses",
  ],
  "get_backuptasksessions_id Alternate BackupTaskSessionReference": [
    "/backupTaskSessions/{ID}",
    "the table has types where others have addresses",
  ],
  "get_backuptasksessions_id Related VmRestorePoint": [
    "/vmRestorePoints/{ID}",
    "the table has types where others have addresses",
  ],
  "get_failoverplans_id Edit failoverPlans/{ID}": [
    "/failoverPlans/{ID}",
    "the first slash is left out",
  ],
  "get_failoverplans_id Start failoverPlans/{ID}?action=start": [
    "/failoverPlans/{ID}?action=start",
    "the first slash is left out",
  ],
  "get_failoverplans_id Undo failoverPlans/{ID}?action=start": [
    "/failoverPlans/{ID}?action=undo",
    "the request that it is for undoes, and so does the documented link",
  ],
  "get_vapprestorepoints_id Up /restorePoints/{ID}/": [
    "/restorePoints/{ID}",
    "there is one slash too many",
  ],
  "get_vapprestorepoints_id Alternate /vAppRestorePoints//{ID}": [
    "/vAppRestorePoints/{ID}",
    "there is one slash too many",
  ],
  "get_vmrestorepoints_id_mountpoints_id_filepath Restore /vmRestorePoints/{ID}/mounts/{ID}/{filepath}?action=listAll":
    [
      "/vmRestorePoints/{ID}/mounts/{ID}/{filepath}?action=restore",
      "the request that it is for restores",
    ],
  "get_wanaccelerators_id Alternate /wanAccelerators//{ID}": [
    "/wanAccelerators/{ID}",
    "there is one slash too many",
  ],
  "get_cdpreplica_vapps_id Alternate /cdpReplicas/vApps/{ID}": [
    "/cdpReplica/vApps/{ID}",
    "the requests and the documents have cdpReplica",
  ],
  "get_cdpreplica_vapps_id Down /cdpReplicas/vApps/{ID}/vms": [
    "/cdpReplica/vApps/{ID}/vms",
    "the requests and the documents have cdpReplica",
  ],
  "get_cdpreplica_vapps_id Failover /cdpReplicas/vApps/{ID}?action=failover": [
    "/cdpReplica/vApps/{ID}?action=failover",
    "the requests and the documents have cdpReplica",
  ],
  "get_cdpreplica_vapps_id_vms_id Alternate /cdpReplicas/vApps/{ID}/vms/{ID}": [
    "/cdpReplica/vApps/{ID}/vms/{ID}",
    "the requests and the documents have cdpReplica",
  ],
  "get_cdpreplica_vapps_id_vms_id Up /cdpReplicas/vApps/{ID}": [
    "/cdpReplica/vApps/{ID}",
    "the requests and the documents have cdpReplica",
  ],
  "get_cloud_gatewaypools_id Delete /cloud/gateways/{ID}": [
    "/cloud/gatewayPools/{ID}",
    "the request that it is for removes a pool",
  ],
  "get_cloud_tenants_id_vcloudcomputeresources_id Delete /cloud/tenants/{ID}/cCloudComputeResources/{ID}":
    ["/cloud/tenants/{ID}/vCloudComputeResources/{ID}", "one letter is another"],
  "get_cloudreplicas_id Down /cloud/replicas/vmReplicaPoints": [
    "/cloud/replicas/{ID}/vmReplicaPoints",
    "the identifier is left out",
  ],
  "get_nas_fileservers_id Alternate /nas/fileServers//{ID}": [
    "/nas/fileServers/{ID}",
    "there is one slash too many",
  ],
  "get_nas_jobs_id Start /nas/jobs/{ID}/Start": [
    "/nas/jobs/{ID}/start",
    "the request and the documented job have a small letter",
  ],
  "get_nas_jobs_id Stop /nas/jobs/{ID}/Stop": [
    "/nas/jobs/{ID}/stop",
    "the request and the documented job have a small letter",
  ],
  "get_nas_jobs_id Retry /nas/jobs/{ID}/Retry": [
    "/nas/jobs/{ID}/retry",
    "the request and the documented job have a small letter",
  ],
  "get_nas_jobs_id_includes_id Related /nas/fileservers/{ID}": [
    "/nas/fileServers/{ID}",
    "the request that it is for has a large S",
  ],
  "get_publicipaddresses_id Edit /cloud/hardwarePlans/{ID}": [
    "/cloud/publicIpAddresses/{ID}",
    "the request that it is for changes an address",
  ],
  "get_publicipaddresses_id Delete /cloud/hardwarePlans/{ID}": [
    "/cloud/publicIpAddresses/{ID}",
    "the request that it is for removes an address",
  ],
  "get_selfservice_vsphere_configs_id Alternate /vCloud/orgConfigs/{ID}": [
    "/selfService/vSphere/Configs/{ID}",
    "the table is that of another resource",
  ],
  "get_selfservice_vsphere_configs_id Edit /vCloud/orgConfigs/{ID}": [
    "/selfService/vSphere/Configs/{ID}",
    "the table is that of another resource",
  ],
  "get_selfservice_vsphere_configs_id Delete /vCloud/orgConfigs/{ID}": [
    "/selfService/vSphere/Configs/{ID}",
    "the table is that of another resource",
  ],
  "get_selfservice_vsphere_configs_id Down /vCloud/orgConfigs/{ID}/backupJobSettings": [
    "/selfService/vSphere/Configs/{ID}/backupJobSettings",
    "the table is that of another resource",
  ],
  "get_tenants_id_resources_id Delete /cloud/tenants/{ID}/resources": [
    "/cloud/tenants/{ID}/resources/{ID}",
    "the second identifier is left out",
  ],
};

test("every documented link is in the tables, as its page has it", () => {
  if (!existsSync(facts)) return console.log("    SKIPPED: no facts beside the checkout");
  const met = new Set<string>();
  const pages = read<readonly DocumentedPage[]>("index.json");
  const told = pages.flatMap(({ page }) =>
    (read<DocumentedPage>(`pages/${page}.json`).links ?? []).map(({ rel, reference }) => {
      const where = `${page} ${rel} ${reference}`;
      met.add(where);
      return `${page} ${rel} ${misprints[where]?.[0] ?? reference}`;
    }),
  );
  const ours = Object.values(links).flatMap((rows) =>
    rows.map(({ documented, relation, target }) => `${documented} ${relation} ${target}`),
  );
  assert.equal(
    told.filter((one) => !ours.includes(one)),
    [],
  );
  assert.equal(
    Object.keys(misprints).filter((where) => !met.has(where)),
    [],
  );
});

test.run();
