/** The linked tables of the shipped contract: what documents are taken apart by. */
import { fileURLToPath } from "node:url";
import { link } from "../../generator/link.js";
import { load } from "../../generator/load.js";
import type { ComplexType, ElementRow, Model } from "../../generator/model.js";

export const model: Model = await loadModel();

async function loadModel(): Promise<Model> {
  const folder = fileURLToPath(new URL("../../schemas", import.meta.url));
  const { tables, diagnostics } = await load(folder);
  if (tables === undefined) throw new Error(diagnostics.map(({ message }) => message).join());
  return link(tables).model;
}

/** Every complex type that an element of some document has; not those that are bases only. */
export const documentTypes: readonly ComplexType[] = reachable();

function reachable(): readonly ComplexType[] {
  const found = new Set<ComplexType>();
  const visit = (type: ElementRow["type"]): void => {
    if (type.kind === "simpleType" || found.has(type)) return;
    found.add(type);
    for (const row of type.elements) visit(row.type);
  };
  for (const { type } of model.roots) visit(type);
  return [...found];
}
