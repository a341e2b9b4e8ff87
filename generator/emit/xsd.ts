/**
 * XSD 1.0 of the strict contract: what documentation and servers together
 * allow, with closed content and closed enumerations.
 */
import { marker } from "../marker.js";
import type { GeneratedText, Model, Root } from "../model.js";
import { node, printXml, type XmlNode } from "../xml.js";
import { emitComplexType } from "../xsd/complex-types.js";
import { annotation, emitSimpleType } from "../xsd/simple-types.js";

export function emitXsd(model: Model): readonly GeneratedText[] {
  const { contract, modules } = model;
  const head = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<!-- ${marker(modules.map((module) => module.source))} -->`,
  ];
  const text = [...head, printXml(schema(model)), ""].join("\n");
  return [{ kind: "text", path: `schema/${contract.name}.xsd`, text }];
}

const schema = ({ contract, modules, roots }: Model): XmlNode =>
  node(
    "xs:schema",
    {
      "xmlns:xs": "http://www.w3.org/2001/XMLSchema",
      xmlns: contract.namespace,
      targetNamespace: contract.namespace,
      elementFormDefault: "qualified",
      // A document cannot put a derived type in place of the declared one.
      blockDefault: "#all",
    },
    [
      annotation(contract.title),
      ...roots.map(emitRoot),
      ...modules.flatMap((module) => module.simpleTypes.flatMap(emitSimpleType)),
      ...modules.flatMap((module) => module.complexTypes.map(emitComplexType)),
    ],
  );

const emitRoot = ({ name, type, page }: Root): XmlNode =>
  node("xs:element", { name, type: type.xsd }, [annotation(type.says, page)]);
