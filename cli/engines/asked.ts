/** The engines that a command line asks for besides our decoders, ready to judge. */
import type { Fault } from "../command.js";
import { didYouMean } from "../nearest.js";
import { enginesOf } from "./all.js";
import { classesOf, type DifferenceClass } from "./classes.js";
import { type Engine, EngineFailure } from "./engine.js";
import { SCHEMA, schemaFolder, statedRules } from "./schemas.js";

export interface Asked {
  readonly engines: readonly Engine[];
  readonly classes: readonly DifferenceClass[];
}

/** One that is not there cannot be left out in silence. */
export async function askedEngines(list: string, home: string): Promise<Asked | Fault> {
  const folder = schemaFolder(home);
  const all = enginesOf(folder, SCHEMA);
  const names = list.split(",").map((name) => name.trim());
  const known: readonly string[] = all.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, known) || `; there are ${known.join(", ")}`;
    return { fault: `unknown --engine ${unknown}${hint}` };
  }
  const engines = all.filter(({ name }) => name !== "native" && names.includes(name));
  for (const { name, available } of engines) {
    const reason = await available();
    if (reason !== true) throw new EngineFailure(`--engine ${name}: ${reason}`);
  }
  return { engines, classes: classesOf(statedRules(folder)) };
}
