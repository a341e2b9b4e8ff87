/**
 * Xerces, the validator of the JDK, on the emitted XSD.
 *
 * The optional dependency xsd-schema-validator brings the Java class that
 * drives it. Its JavaScript is left aside: that starts one JVM for each
 * document, takes a JVM that was killed for a valid document, and drops the
 * messages behind one that a pipe has cut in two. Here one JVM judges a whole
 * batch, with a document known to be bad at either end: only a run that
 * reports both is believed.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Engine, type EngineDocument, EngineFailure, type Verdict } from "./engine.js";
import { type Batch, batchOf, wrapperSchema } from "./xerces-batch.js";
import { type Driver, type Message, findDriver, runDriver } from "./xerces-driver.js";

export interface XercesOptions {
  /** Default: that of JAVA_HOME, else the first on the PATH. */
  readonly java?: string;
  /** Time that one run may take, in milliseconds. */
  readonly timeout?: number;
}

export function xerces(xsdPath: string, options: XercesOptions = {}): Engine {
  let found: Promise<Driver | string> | undefined;
  const driver = () => (found ??= findDriver(options.java));
  return {
    name: "xerces",
    formats: ["xml"],
    async available() {
      const found = await driver();
      return typeof found === "string" ? found : true;
    },
    async judge(documents) {
      const found = await driver();
      if (typeof found === "string") throw new EngineFailure(found);
      return judgeIn(found, xsdPath, documents, options.timeout ?? 120_000);
    },
  };
}

async function judgeIn(
  driver: Driver,
  xsdPath: string,
  documents: readonly EngineDocument[],
  timeout: number,
): Promise<ReadonlyMap<string, Verdict>> {
  const folder = await mkdtemp(join(tmpdir(), "vbem-xerces-"));
  try {
    const schema = join(folder, "batch.xsd");
    const xml = join(folder, "batch.xml");
    await writeFile(schema, wrapperSchema(xsdPath, await readFile(xsdPath, "utf8")));
    const verdicts = new Map<string, Verdict>();
    // No parser ever sees a DOCTYPE: Xerces would read the files that it names.
    for (const { id, text } of documents) if (hasDoctype(text)) verdicts.set(id, "invalid");
    await judgeBatch(documents.filter(({ id }) => !verdicts.has(id)));
    return verdicts;

    /**
     * One that is not well formed ends a batch, so it is judged alone, and the
     * others again. Where the line misleads, halves are tried until it stands alone.
     */
    async function judgeBatch(documents: readonly EngineDocument[]): Promise<void> {
      if (documents.length === 0) return;
      const batch = batchOf(documents.map(({ text }) => text));
      await writeFile(xml, batch.text);
      const run = believe(batch, await runDriver(driver, schema, xml, timeout));
      const [first, ...others] = documents;
      if (!run.isBroken) {
        documents.forEach(({ id }, i) => verdicts.set(id, run.faulty.has(i) ? "invalid" : "valid"));
      } else if (first !== undefined && others.length === 0) {
        verdicts.set(first.id, "invalid");
      } else {
        const suspect = documents.filter((_, i) => i === run.suspect);
        await judgeBatch(suspect);
        const isGuilty = suspect.some(({ id }) => verdicts.get(id) === "invalid");
        const rest = documents.filter(({ id }) => !verdicts.has(id));
        const half = isGuilty ? rest.length : Math.ceil(rest.length / 2);
        await judgeBatch(rest.slice(0, half));
        await judgeBatch(rest.slice(half));
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a run says that can be believed. */
interface Run {
  /** Numbers of the documents that have an error. */
  readonly faulty: ReadonlySet<number>;
  /** Something was not well formed, and what came behind it was not read. */
  readonly isBroken: boolean;
  /** Number of the document where that was noticed. */
  readonly suspect: number | undefined;
}

function believe(batch: Batch, messages: readonly Message[]): Run {
  const faulty = new Set<number>();
  const canaries = new Set<number>();
  let isBroken = false;
  let suspect: number | undefined;
  for (const { severity, line, text } of messages) {
    const place = line === undefined ? undefined : batch.at(line);
    if (severity === "fatal") {
      isBroken = true;
      if (typeof place === "number") suspect = place;
    } else if (severity === "error") {
      if (place === undefined) throw new EngineFailure(`xerces said of no document: ${text}`);
      if (place === "canary") canaries.add(line ?? 0);
      else faulty.add(place);
    }
  }
  if (canaries.size === (isBroken ? 1 : 2)) return { faulty, isBroken, suspect };
  const said = messages.map(({ text }) => text).slice(0, 3);
  throw new EngineFailure(`xerces did not judge the batch: ${said.join("; ") || "no message"}`);
}

/** Only comments, instructions and white space can stand before it. */
const hasDoctype = (text: string): boolean =>
  /^\ufeff?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<!DOCTYPE/.test(text);
