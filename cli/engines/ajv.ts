/** Ajv on the emitted JSON Schema. */
import { readFile } from "node:fs/promises";
import type { ValidateFunction } from "ajv/dist/2020.js";
import { type Engine, EngineFailure, messageOf, verdicts } from "./engine.js";

export function ajv(schemaPath: string): Engine {
  let compiled: Promise<Validators> | undefined;
  const validators = () => (compiled ??= compile(schemaPath));
  return {
    name: "ajv",
    formats: ["json"],
    available: () => validators().then(() => true, messageOf),
    async judge(documents) {
      const of = await validators();
      return verdicts(documents, ({ root, text }) => {
        const document = parse(text);
        return document !== undefined && of(root)(document.value);
      });
    },
  };
}

/** The validator of documents of one root. */
type Validators = (root: string) => ValidateFunction;

async function compile(path: string): Promise<Validators> {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const schema: { $id: string } = JSON.parse(await readFile(path, "utf8"));
  const ajv = new Ajv2020({ strict: true, allErrors: false });
  ajv.addSchema(schema);
  return (root) => {
    const validate = ajv.getSchema(`${schema.$id}#/$defs/${root}`);
    if (validate === undefined) throw new EngineFailure(`${path} defines no ${root}`);
    return validate as ValidateFunction;
  };
}

/** JSON.parse sees neither duplicate members nor digits that a number cannot hold. */
function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch {
    return undefined;
  }
}
