/** Where text goes: a stream of the process, or a file. */
import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import picocolors from "picocolors";
import { messageOf } from "./inputs.js";

export interface Output {
  write(text: string): void;
  /** All is written now. */
  close(): void;
  /** Whoever read it has left: what is written now goes nowhere. */
  readonly isClosed: boolean;
  readonly isTerminal: boolean;
  readonly paint: Paint;
}

/** Colours, where they are wanted. */
export type Paint = ReturnType<typeof picocolors.createColors>;

export function streamOutput(stream: NodeJS.WriteStream): Output {
  let isClosed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && !isClosed) throw error;
    isClosed = true;
  });
  return {
    write(text) {
      if (!isClosed) stream.write(text);
    },
    close() {},
    get isClosed() {
      return isClosed;
    },
    isTerminal: stream.isTTY === true,
    paint: picocolors.createColors(wantsColour(stream)),
  };
}

/** The file appears whole when it is closed: nobody reads half a report. */
export function fileOutput(path: string): Output {
  let text = "";
  return {
    write(piece) {
      text += piece;
    },
    close() {
      replace(path, text);
    },
    isClosed: false,
    isTerminal: false,
    paint: picocolors.createColors(false),
  };
}

/** No signal is handled between the steps, so none leaves the temporary file behind. */
function replace(path: string, text: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  // A device or a pipe is written to, never replaced.
  if (stats !== undefined && !stats.isFile()) return writeFileSync(path, text);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { mode: stats?.mode ?? 0o666 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw unwritten(path, error);
  }
}

/** Names the file that was asked for, not the one that would have become it. */
function unwritten(path: string, error: unknown): unknown {
  if (!(error instanceof Error && "code" in error && "syscall" in error)) return error;
  const { code, syscall } = error;
  const reason = code === "ENOENT" ? "its folder does not exist" : messageOf(error);
  return Object.assign(new Error(`${path} cannot be written: ${reason}`), { code, syscall });
}

function wantsColour({ isTTY }: NodeJS.WriteStream): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0";
  return isTTY === true && TERM !== "dumb";
}
