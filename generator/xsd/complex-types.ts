/** Complex types of the XSD: content in wire order, a base as an extension. */
import type {
  AttributeRow,
  Branch,
  Choice,
  ComplexType,
  Content,
  ElementRow,
  Particle,
} from "../model.js";
import { node, type XmlNode } from "../xml.js";
import { annotation, simpleTypeName } from "./simple-types.js";

export const emitComplexType = (type: ComplexType): XmlNode =>
  node("xs:complexType", { name: type.xsd }, [annotation(type.says, type.page), ...content(type)]);

function content(type: ComplexType): readonly XmlNode[] {
  const { base, own, all } = type;
  if (all.text !== undefined) {
    // Text cannot be added to a base without any, so such a base is written out.
    const inherits = base?.all.text !== undefined && own.text === undefined;
    const of = inherits ? base.xsd : simpleTypeName(all.text.type, all.text.empty);
    const attributes = (inherits ? own : all).attributes.map(emitAttribute);
    return [node("xs:simpleContent", {}, [node("xs:extension", { base: of }, attributes)])];
  }
  if (base === undefined) return rows(own);
  return [node("xs:complexContent", {}, [node("xs:extension", { base: base.xsd }, rows(own))])];
}

const rows = ({ particles, attributes }: Content): readonly XmlNode[] => [
  ...emitParticles(particles),
  ...attributes.map(emitAttribute),
];

function emitParticles(particles: readonly Particle[]): readonly XmlNode[] {
  const [only, ...more] = particles;
  if (only === undefined) return [];
  if (only.kind === "choice" && more.length === 0) return [emitChoice(only)];
  return [node("xs:sequence", {}, particles.map(emitParticle))];
}

const emitParticle = (particle: Particle): XmlNode =>
  particle.kind === "choice" ? emitChoice(particle) : emitElement(particle, !particle.required);

function emitElement(row: ElementRow, isOptional: boolean): XmlNode {
  const type = row.type.kind === "simpleType" ? simpleTypeName(row.type, row.empty) : row.type.xsd;
  return node(
    "xs:element",
    {
      name: row.name,
      type,
      minOccurs: isOptional ? "0" : undefined,
      maxOccurs: row.many ? "unbounded" : undefined,
    },
    [annotation(row.says)],
  );
}

/** An element that is a branch is there when the branch is: it need not say so. */
const emitChoice = (choice: Choice): XmlNode =>
  node(
    "xs:choice",
    { minOccurs: choice.required ? undefined : "0" },
    choice.branches.map(emitBranch),
  );

function emitBranch({ rows }: Branch): XmlNode {
  const [only, ...more] = rows;
  if (only !== undefined && more.length === 0) return emitElement(only, false);
  return node(
    "xs:sequence",
    {},
    rows.map((row) => emitElement(row, !row.required)),
  );
}

const emitAttribute = (row: AttributeRow): XmlNode =>
  node(
    "xs:attribute",
    {
      name: row.name,
      type: simpleTypeName(row.type, row.empty),
      use: row.required ? "required" : undefined,
    },
    [annotation(row.says)],
  );
