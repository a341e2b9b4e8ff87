/** Many documents in one: an envelope around them, and the lines where each begins. */
import { randomBytes } from "node:crypto";
import { pathToFileURL } from "node:url";
import { withoutDeclaration } from "./declaration.js";
import { lastAtOrBefore } from "../report/last-at-or-before.js";
import { EngineFailure } from "./engine.js";

export interface Batch {
  readonly text: string;
  /** What stands on a line: a document by its number, or one that is known to be bad. */
  at(line: number): number | "canary" | undefined;
}

const NAMESPACE = "urn:vbem:batch";

/** Each document has an element of its own, so that none can have two roots, or none. */
export const wrapperSchema = (xsdPath: string, xsd: string): string => `\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${NAMESPACE}" elementFormDefault="qualified">
  <xs:import namespace="${namespaceOf(xsd)}" schemaLocation="${pathToFileURL(xsdPath).href}"/>
  <xs:element name="batch">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="document" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              <xs:any namespace="${namespaceOf(xsd)}" processContents="strict"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>
`;

function namespaceOf(xsd: string): string {
  const namespace = /\btargetNamespace="([^"]*)"/.exec(xsd)?.[1];
  if (namespace === undefined) throw new EngineFailure("the XSD has no target namespace");
  return namespace;
}

export function batchOf(documents: readonly string[]): Batch {
  // A document that uses a prefix without declaring it must not find ours.
  const prefix = `b${randomBytes(8).toString("hex")}`;
  const canary = `<${prefix}:document/>\n`;
  const parts = [`<${prefix}:batch xmlns:${prefix}="${NAMESPACE}">\n`, canary];
  /** Line of the start tag around each document. */
  const starts: number[] = [];
  let line = 3;
  for (const document of documents) {
    const text = withoutDeclaration(document);
    starts.push(line);
    parts.push(`<${prefix}:document>\n`, text, `\n</${prefix}:document>\n`);
    line += 3 + lineBreaks(text);
  }
  parts.push(canary, `</${prefix}:batch>\n`);
  const last = line;
  return {
    text: parts.join(""),
    at(line) {
      if (line === 2 || line === last) return "canary";
      if (line < 2 || line > last) return undefined;
      return lastAtOrBefore(starts, line);
    },
  };
}

const lineBreaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
