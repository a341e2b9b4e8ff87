/**
 * JSON Schema 2020-12 of the strict contract, for the names of the JSON wire:
 * null is as good as absent, content and enumerations are closed.
 */
import { type JsonObject, printJson } from "../json.js";
import { defineComplexType } from "../json-schema/complex-types.js";
import { reference, simpleDefinitions } from "../json-schema/simple-types.js";
import { marker } from "../marker.js";
import type { ComplexType, GeneratedText, Model, Module } from "../model.js";

export function emitJsonSchema(model: Model): readonly GeneratedText[] {
  const path = `schema/${model.contract.name}.schema.json`;
  return [{ kind: "text", path, text: printJson(schema(model)) }];
}

/** A document of any root; one root alone is at its anchor: "#Job". */
function schema({ contract, modules, roots }: Model): JsonObject {
  const anchors = new Map(roots.map((root) => [root.ts, { $anchor: root.name }]));
  const types = modules.flatMap(definitions).map(([name, form]) => {
    return [name, { ...anchors.get(name), ...form }] as const;
  });
  // A root that shares its type, or has another name than its type, stands beside it.
  const others = roots
    .filter((root) => root.ts !== root.type.ts)
    .map((root) => [root.ts, { ...anchors.get(root.ts), ...reference(root.type.ts) }] as const);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:json-schema:${contract.name}`,
    $comment: marker(modules.map((module) => module.source)),
    title: contract.title,
    anyOf: roots.map((root) => ({ $ref: `#${root.name}` })),
    $defs: Object.fromEntries([...others, ...types]),
  };
}

const definitions = (module: Module): readonly (readonly [string, JsonObject])[] => [
  ...module.simpleTypes.flatMap(simpleDefinitions),
  ...module.complexTypes.filter((type) => type.standsAlone).map(definition),
];

const definition = (type: ComplexType) => [type.ts, defineComplexType(type)] as const;
