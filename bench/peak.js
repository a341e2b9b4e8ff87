// How much memory this process had at the most, in bytes.
import { existsSync, readFileSync } from "node:fs";

/** Where the kernel tells, its own: resourceUsage() gives what its parent had when it made it, if that is more. */
export function peakMemory() {
  if (!existsSync("/proc/self/status")) return process.resourceUsage().maxRSS * 1024;
  const [, kilobytes] = /^VmHWM:\s*(\d+)/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number(kilobytes) * 1024;
}
