/** Documents of another root, another namespace, or no object at all. */
import type { Root } from "../../../generator/model.js";
import { faultOf, type FaultName } from "../faults.js";
import { exampleDocuments } from "../read.js";
import { sampleInstance } from "../sample.js";
import { model } from "../model.js";
import { writeJson } from "../write-json.js";
import { writeXml } from "../write-xml.js";
import type { Mutation } from "./mutation.js";

export function rootMutations(root: Root): readonly Mutation[] {
  const made = {
    name: `made for ${root.name}`,
    root,
    role: root.role,
    top: sampleInstance(root.type),
  };
  const document = exampleDocuments.find((document) => document.root === root) ?? made;
  const xml = writeXml(document);
  const { namespace } = model.contract;
  const wants = (fault: FaultName, wire: "xml" | "json", it: string) =>
    (faultOf(fault)[wire] ?? []).map((want) => want.replace(/it$/, it));
  const inXml = (fault: FaultName, text: string, it: string, what: string): Mutation => ({
    fault,
    what: `${document.name}: ${what}`,
    document,
    xml: { text, want: wants(fault, "xml", it) },
  });
  const inJson = (text: string): Mutation => ({
    fault: "another JSON document",
    what: `${document.name}: ${text}`,
    document,
    json: { text, want: wants("another JSON document", "json", "") },
  });
  const inBareJson = (text: string): Mutation => ({
    fault: "a list without its object",
    what: `${document.name}: ${text.slice(0, 20)}`,
    document,
    json: { text, want: wants("a list without its object", "json", "") },
  });
  const another = "the document in another namespace";
  return [
    inXml(another, xml.replace(namespace, "urn:another"), `/${root.name}`, "urn:another"),
    inXml(another, xml.replace(namespace, `${namespace}/`), `/${root.name}`, "one slash more"),
    inXml(another, xml.replace(namespace, ""), `/${root.name}`, "none"),
    inXml(
      "misname the root",
      xml.replace(`<${root.name}`, "<Bogus").replace(new RegExp(`</${root.name}>$`), "</Bogus>"),
      "/Bogus",
      "Bogus",
    ),
    ...["[]", '"text"', "7", "true", "null"]
      .filter((text) => text !== "[]" || !root.mayBeBare)
      .map(inJson),
    ...(root.mayBeBare ? ["[]", listOf(writeJson(document))].map(inBareJson) : []),
  ];
}

/** The only member of the object. */
const listOf = (json: string): string => JSON.stringify(Object.values(JSON.parse(json))[0]);
