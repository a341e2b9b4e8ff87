/**
 * libxml2, as WebAssembly, on the emitted XSD. It stops early on some errors
 * and has no columns, so verdicts are all that is taken from it.
 */
import { readFile } from "node:fs/promises";
import type * as Libxml2 from "libxml2-wasm";
import { withoutDeclaration } from "./declaration.js";
import { type Engine, EngineFailure, isMissing, messageOf, verdicts } from "./engine.js";

export function libxml2(xsdPath: string): Engine {
  let compiled: Promise<(text: string) => boolean> | undefined;
  const validator = () => (compiled ??= compile(xsdPath));
  return {
    name: "libxml2",
    formats: ["xml"],
    available: () => validator().then(() => true, messageOf),
    async judge(documents) {
      const isValid = await validator();
      return verdicts(documents, ({ text }) => isValid(text));
    },
  };
}

async function compile(path: string): Promise<(text: string) => boolean> {
  const module = await load();
  const { ParseOption, XmlDocument, XmlParseError, XmlValidateError, XsdValidator } = module;
  const option = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE;
  const schema = XmlDocument.fromBuffer(await readFile(path));
  // Compiled once, and alive as long as the process.
  const validator = XsdValidator.fromDoc(schema);
  schema.dispose();

  return (text) => {
    const document = parse(text);
    if (document === undefined) return false;
    try {
      if (document.dtd !== null) return false;
      validator.validate(document);
      return true;
    } catch (reason) {
      if (reason instanceof XmlValidateError) return false;
      throw new EngineFailure(`libxml2: ${messageOf(reason)}`);
    } finally {
      document.dispose();
    }
  };

  function parse(text: string): Libxml2.XmlDocument | undefined {
    try {
      return XmlDocument.fromString(withoutDeclaration(text), { option });
    } catch (reason) {
      if (reason instanceof XmlParseError) return undefined;
      throw new EngineFailure(`libxml2: ${messageOf(reason)}`);
    }
  }
}

const load = (): Promise<typeof Libxml2> =>
  import("libxml2-wasm").catch((reason: unknown) => {
    throw new EngineFailure(
      isMissing(reason)
        ? 'libxml2-wasm is not installed; run "npm install libxml2-wasm"'
        : `libxml2-wasm cannot be loaded: ${messageOf(reason)}`,
    );
  });
