/** How far a command has come, on terminals that show nothing else. */
import type { Output } from "./output.js";

export type Progress = (done: number, total: number) => void;

export function progressOn(stderr: Output, reports: readonly Output[]): Progress {
  if (!stderr.isTerminal || reports.some(({ isTerminal }) => isTerminal)) return () => {};
  let next = Date.now() + DELAY;
  let isShown = false;
  return (done, total) => {
    if (done < total && Date.now() < next) return;
    next = Date.now() + DELAY;
    if (done < total) stderr.write(`${CLEAR}${done} of ${total} documents`);
    else if (isShown) stderr.write(CLEAR);
    isShown = done < total;
  };
}

/** Milliseconds: what is done sooner needs no telling. */
const DELAY = 100;
const CLEAR = "\r\u001b[K";
