/** Which report goes where: an --output belongs to the --format before it. */
import type { Fault, Placed } from "../command.js";
import type { Format } from "./all.js";

export interface Target {
  readonly format: Format;
  /** Absent for standard output. */
  readonly file?: string;
}

export function targetsOf(
  formats: readonly Placed<Format>[],
  outputs: readonly Placed[],
): readonly Target[] | Fault {
  if (formats.length < 2 && outputs.length < 2) {
    return [targetOf(formats[0]?.value ?? "pretty", outputs[0]?.value)];
  }
  const owners = outputs.map(({ at }) => formats.findLastIndex((format) => format.at < at));
  const lost = outputs.find((_, i) => owners[i] === -1 || owners.indexOf(owners[i]!) !== i);
  if (lost !== undefined) {
    return { fault: `--output ${lost.value} needs a --format of its own before it` };
  }
  const targets = formats.map(({ value }, i) => targetOf(value, outputs[owners.indexOf(i)]?.value));
  if (targets.filter(({ file }) => file === undefined).length > 1) {
    return { fault: "one report at a time fits standard output: give the others an --output" };
  }
  const files = targets.map(({ file }) => file);
  const twice = files.find((file, i) => file !== undefined && files.indexOf(file) !== i);
  return twice === undefined ? targets : { fault: `two reports cannot share --output ${twice}` };
}

const targetOf = (format: Format, file: string | undefined): Target =>
  file === undefined ? { format } : { format, file };
