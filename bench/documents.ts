/** The documents that are measured, and their JSON twins. */
import { readFileSync } from "node:fs";
import { Job, Jobs, type Codec } from "../generated/dist/generated/index.js";

export interface Measured {
  readonly name: string;
  readonly root: string;
  readonly codec: Codec<object>;
  readonly xml: Buffer;
  readonly text: string;
  /** The same resource as servers send it as JSON. */
  readonly json: string;
  readonly value: object;
}

const example = (name: string): Buffer =>
  readFileSync(new URL(`../examples/jobs/${name}.xml`, import.meta.url));

export const NAMESPACE = "http://www.veeam.com/ent/v1.0";

/** A collection of about so many bytes, each item the backup job without its declarations. */
export function collection(bytes: number): Buffer {
  const job = example("backup-job").toString();
  const item = job.slice(job.indexOf("<Job")).replace(/ xmlns(:\w+)?="[^"]*"/g, "");
  const items = item.repeat(Math.ceil(bytes / item.length));
  return Buffer.from(
    `<?xml version="1.0" encoding="utf-8"?>\n<Jobs xmlns="${NAMESPACE}">\n${items}</Jobs>\n`,
  );
}

export function documents(): readonly Measured[] {
  return [
    measured("copy job, 3 KB", Job, example("immediate-backup-copy-job")),
    measured("backup job, 12 KB", Job, example("backup-job")),
    measured("collection, 1 MB", Jobs, collection(1_000_000)),
  ];
}

function measured<T extends object>(name: string, codec: Codec<T>, xml: Buffer): Measured {
  const { value, issues } = codec.decodeXml(xml);
  if (value === undefined) throw new Error(`${name}: ${issues[0]?.message}`);
  const json = codec.encodeJson(value).text;
  return { name, root: codec.root, codec, xml, text: xml.toString(), json, value };
}
