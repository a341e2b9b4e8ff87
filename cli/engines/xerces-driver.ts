/** The Java class of xsd-schema-validator: found, compiled where it does not load, and run. */
import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { EngineFailure } from "./engine.js";

export interface Driver {
  readonly java: string;
  readonly classpath: string;
}

export interface Message {
  readonly severity: "error" | "warning" | "fatal";
  readonly text: string;
  /** Absent where the message is about no place in particular. */
  readonly line?: number;
}

/** The driver, or why there is none. */
export async function findDriver(java = javaCommand("java")): Promise<Driver | string> {
  const shipped = packageFolder();
  if (shipped === undefined) {
    return "xsd-schema-validator is not installed: npm drops it where no JDK is; install one first";
  }
  const asShipped = await load({ java, classpath: shipped });
  if (typeof asShipped !== "string" || asShipped === NO_JAVA) return asShipped;
  // The class was compiled for a newer Java, or not at all.
  const compiled = await mkdtemp(join(tmpdir(), "vbem-xerces-driver-"));
  process.once("exit", () => rmSync(compiled, { recursive: true, force: true }));
  const source = join(shipped, "support", "XMLValidator.java");
  const javac = await run(javaCommand("javac"), ["-d", compiled, source], 60_000);
  if (javac.code !== 0) return `${asShipped}, and javac does not compile it: install a JDK`;
  return load({ java, classpath: compiled });
}

/** Messages of one run, which came to its end. */
export async function runDriver(
  { java, classpath }: Driver,
  schema: string,
  xml: string,
  timeout: number,
): Promise<readonly Message[]> {
  const files = [`-file=${xml}`, `-schema=${schema}`];
  const { code, stdout, stderr, failure } = await run(
    java,
    ["-Dfile.encoding=UTF-8", "-classpath", classpath, CLASS, ...files],
    timeout,
  );
  // Without its last line the driver was ended by something else.
  if (!/^result=/m.test(stdout) || (code !== 0 && code !== 1)) {
    throw new EngineFailure(`xerces did not finish: ${failure ?? stderr.trim().slice(0, 200)}`);
  }
  return messagesOf(stderr);
}

const CLASS = "support.XMLValidator";
const NO_JAVA = "no java in JAVA_HOME or on the PATH: install a JDK";

/** Without arguments the driver asks for some: then it is there. */
async function load(driver: Driver): Promise<Driver | string> {
  const ran = await run(driver.java, ["-classpath", driver.classpath, CLASS], 60_000);
  if (ran.stderr.includes("specify schema")) return driver;
  if (ran.isMissing) return NO_JAVA;
  const reason = /\b\w+(?:Error|Exception)\b/.exec(ran.stderr)?.[0] ?? ran.failure ?? "no reason";
  return `the Java class of xsd-schema-validator does not load (${reason})`;
}

function packageFolder(): string | undefined {
  try {
    const require = createRequire(import.meta.url);
    return dirname(require.resolve("xsd-schema-validator/package.json"));
  } catch {
    return undefined;
  }
}

const javaCommand = (name: string): string => {
  const home = process.env["JAVA_HOME"];
  return home === undefined || home === "" ? name : join(home, "bin", name);
};

interface Ran {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** Why it ended, where that was not by itself. */
  readonly failure?: string;
  /** There is no such command. */
  readonly isMissing: boolean;
}

function run(command: string, argv: readonly string[], timeout: number): Promise<Ran> {
  const options = { timeout, killSignal: "SIGKILL", maxBuffer: 2 ** 30 } as const;
  return new Promise((resolve) => {
    execFile(command, argv, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : undefined;
      const ended = error?.signal ? `ended by ${error.signal}` : error?.message;
      const failure = code === undefined ? ended : undefined;
      const isMissing = error?.code === "ENOENT";
      resolve({ code, stdout, stderr, isMissing, ...(failure !== undefined && { failure }) });
    });
  });
}

/** Messages have no separator but their own beginning; a value inside may have line breaks. */
const messagesOf = (stderr: string): readonly Message[] =>
  stderr.split(/^(?=\[(?:error|warning|fatal)\] )/m).flatMap((text): Message[] => {
    const severity = /^\[(error|warning|fatal)\]/.exec(text)?.[1];
    if (severity !== "error" && severity !== "warning" && severity !== "fatal") return [];
    const line = Number(/\((\d+):\d+\)\s*$/.exec(text)?.[1] ?? "NaN");
    return [{ severity, text: text.trim(), ...(Number.isFinite(line) && { line }) }];
  });
