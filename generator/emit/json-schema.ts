/**
 * JSON Schema 2020-12 of the strict contract, for the names of the JSON wire:
 * null is as good as absent, content and enumerations are closed.
 */
import { type JsonObject, printJson } from "../json.js";
import { defineComplexType } from "../json-schema/complex-types.js";
import { reference, simpleDefinitions } from "../json-schema/simple-types.js";
import { marker } from "../marker.js";
import type { ComplexType, GeneratedText, Model, Module, Root } from "../model.js";

export function emitJsonSchema(model: Model): readonly GeneratedText[] {
  const path = `schema/${model.contract.name}.schema.json`;
  return [{ kind: "text", path, text: printJson(schema(model)) }];
}

/** A document of any root; one root alone is the definition of its name: "#/$defs/Job". */
function schema({ contract, modules, roots }: Model): JsonObject {
  // A root that shares its type, or has another name than its type, refers to it.
  const others = roots
    .filter((root) => root.name !== root.type.ts)
    .map((root) => [root.name, documentOf(root)] as const);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:json-schema:${contract.name}`,
    $comment: marker(modules.map((module) => module.source)),
    title: contract.title,
    anyOf: roots.map((root) => reference(root.name)),
    $defs: Object.fromEntries([...others, ...modules.flatMap(definitions)]),
  };
}

/** A list that may stand without its object. */
function documentOf({ type, mayBeBare }: Root): JsonObject {
  const items = mayBeBare ? type.wraps?.type : undefined;
  if (items === undefined) return reference(type.ts);
  return { anyOf: [reference(type.ts), { type: "array", items: reference(items.ts) }] };
}

const definitions = (module: Module): readonly (readonly [string, JsonObject])[] => [
  ...module.simpleTypes.flatMap(simpleDefinitions),
  ...module.complexTypes.filter((type) => type.standsAlone).map(definition),
];

const definition = (type: ComplexType) => [type.ts, defineComplexType(type)] as const;
