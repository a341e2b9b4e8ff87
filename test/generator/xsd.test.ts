import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { emitXsd } from "../../generator/emit/xsd.js";
import {
  attribute,
  choice,
  complexType,
  type ComplexTypeOptions,
  element,
  enumeration,
  erratum,
  observed,
  root,
  type Row,
  sequence,
  simpleType,
  text,
  type Type,
} from "../../schemas/language.js";
import { here, Int, modelOf, String } from "./inline.js";

const table = (name: string, rows: readonly Row[], options: ComplexTypeOptions = {}) =>
  complexType(name, here, `${name}.`, rows, options);
const el = (name: string, type: Type = String, options = {}) =>
  element(name, type, "0/1", `${name}.`, options);

const erratumOf = erratum("missingValue", "Sunday, Monday", "Servers send it.", "example");
const Day = enumeration("DayType", here, "A day.", ["Sunday"], [observed("Never", erratumOf)]);
const Uid = simpleType("UidType", "token", here, "An id.", { pattern: "[a-z]+" });
const Hour = simpleType("HourType", "int", here, "An hour.", { minInclusive: 0, maxInclusive: 23 });
const Base = table("BaseType", [attribute("Href", String, "0/1", "Address."), el("Link")]);
const Addressed = table("AddressedType", [attribute("Href", String, "0/1", "Address.")]);
const shared = { Day, Uid, Hour, Base, Addressed };

function schemaOf(rows: readonly Row[], options: ComplexTypeOptions = {}): string {
  const Thing = table("ThingType", rows, options);
  const [file] = emitXsd(modelOf({ ...shared, Thing }, [root("Thing", Thing)]));
  return file?.text ?? "";
}

/** The declaration of a name, without its documentation. */
function check(what: string, rows: readonly Row[], name: string, want: string, options = {}): void {
  test(what, () => {
    const text = schemaOf(rows, options)
      .replace(/^ *<xs:annotation>.*\n/gm, "")
      .replace(/>\n *<\/xs:(element|attribute)>/g, "/>");
    const [, indent, kind] = new RegExp(`^( *)<xs:(\\w+) name="${name}"`, "m").exec(text) ?? [];
    const start = text.indexOf(`${indent}<xs:${kind} name="${name}"`);
    const end = text.indexOf(`\n${indent}</xs:${kind}>`, start);
    assert.is(text.slice(start, end).replace(new RegExp(`^${indent}`, "gm"), ""), want);
  });
}

/** Whether the schema takes a document; each of them is a Thing. */
function verdicts(
  what: string,
  rows: readonly Row[],
  documents: Readonly<Record<string, boolean>>,
  options: ComplexTypeOptions = {},
): void {
  test(what, () => {
    const validator = XsdValidator.fromDoc(XmlDocument.fromString(schemaOf(rows, options)));
    for (const [document, want] of Object.entries(documents)) {
      const xml = document.replace(
        "<Thing",
        '<Thing xmlns="urn:sample" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
      );
      let valid = true;
      try {
        validator.validate(XmlDocument.fromString(xml));
      } catch {
        valid = false;
      }
      assert.is(valid, want, document);
    }
  });
}

check(
  "rows, in wire order",
  [attribute("Id", Int, "1/1", "Id."), el("Name"), element("Day", Day, "1/unbounded", "Days.")],
  "ThingType",
  `<xs:complexType name="ThingType">
  <xs:sequence>
    <xs:element name="Name" type="xs:string" minOccurs="0"/>
    <xs:element name="Day" type="DayType" maxOccurs="unbounded"/>
  </xs:sequence>
  <xs:attribute name="Id" type="xs:int" use="required"/>`,
);
check(
  "a base is extended",
  [el("Name")],
  "ThingType",
  `<xs:complexType name="ThingType">
  <xs:complexContent>
    <xs:extension base="BaseType">
      <xs:sequence>
        <xs:element name="Name" type="xs:string" minOccurs="0"/>
      </xs:sequence>
    </xs:extension>
  </xs:complexContent>`,
  { extends: Base },
);
check(
  "text",
  [attribute("Name", Day, "0/1", "Day."), text(Uid, "Id.")],
  "ThingType",
  `<xs:complexType name="ThingType">
  <xs:simpleContent>
    <xs:extension base="UidType">
      <xs:attribute name="Name" type="DayType"/>
    </xs:extension>
  </xs:simpleContent>`,
);
check(
  "a choice with a sequence",
  [choice("kind", "1/1", [el("A"), sequence([element("B", Int, "1/1", "B."), el("C")])])],
  "ThingType",
  `<xs:complexType name="ThingType">
  <xs:choice>
    <xs:element name="A" type="xs:string"/>
    <xs:sequence>
      <xs:element name="B" type="xs:int"/>
      <xs:element name="C" type="xs:string" minOccurs="0"/>
    </xs:sequence>
  </xs:choice>`,
);
check(
  "an enumeration has what pages list and servers send",
  [el("Day", Day)],
  "DayType",
  `<xs:simpleType name="DayType">
  <xs:restriction base="xs:string">
    <xs:enumeration value="Sunday"/>
    <xs:enumeration value="Never"/>
  </xs:restriction>`,
);
check(
  "a pattern, or nothing",
  [el("Uid", Uid, { empty: true })],
  "UidTypeOrEmpty",
  `<xs:simpleType name="UidTypeOrEmpty">
  <xs:restriction base="xs:token">
    <xs:pattern value="([a-z]+)?"/>
  </xs:restriction>`,
);

verdicts("occurrence and order", [el("A"), element("B", Int, "1/unbounded", "B.")], {
  "<Thing><A/><B>1</B><B>2</B></Thing>": true,
  "<Thing><B>1</B></Thing>": true,
  "<Thing><A/></Thing>": false,
  "<Thing><B>1</B><A/></Thing>": false,
  "<Thing><A/><A/><B>1</B></Thing>": false,
  "<Thing><B>1</B><C/></Thing>": false,
  "<Thing D=''><B>1</B></Thing>": false,
});
verdicts("choices", [choice("kind", "1/1", [el("A"), el("B")])], {
  "<Thing><A/></Thing>": true,
  "<Thing><B/></Thing>": true,
  "<Thing/>": false,
  "<Thing><A/><B/></Thing>": false,
});
verdicts(
  "a choice that may be empty",
  [choice("k", "1/1", [el("A"), sequence([el("B"), el("C")])])],
  {
    "<Thing/>": true,
    "<Thing><C/></Thing>": true,
    "<Thing><B/><C/></Thing>": true,
    "<Thing><A/><C/></Thing>": false,
  },
);
verdicts(
  "values",
  [el("Day", Day), el("Uid", Uid), el("None", Uid, { empty: true }), el("Hour", Hour)],
  {
    "<Thing><Day>Never</Day><Uid> a </Uid><None/><Hour> 23 </Hour></Thing>": true,
    "<Thing><Day> Never</Day></Thing>": false,
    "<Thing><Uid/></Thing>": false,
    "<Thing><Hour>24</Hour></Thing>": false,
    "<Thing><Hour/></Thing>": false,
  },
);
verdicts(
  "numbers and enumerations may be empty where the row says so",
  [
    el("Day", Day, { empty: true }),
    el("Hour", Hour, { empty: true }),
    el("N", Int, { empty: true }),
  ],
  {
    "<Thing><Day/><Hour/><N/></Thing>": true,
    "<Thing><Day>Sunday</Day><Hour>1</Hour><N> 1 </N></Thing>": true,
    "<Thing><Day>x</Day></Thing>": false,
    "<Thing><N>x</N></Thing>": false,
  },
);
verdicts(
  "text below a base without text",
  [attribute("Name", Day, "0/1", "Day."), text(Uid, "Id.")],
  { "<Thing Href='' Name='Sunday'>a</Thing>": true, "<Thing>1</Thing>": false },
  { extends: Addressed },
);
verdicts("no other type, and no nil", [el("A")], {
  "<Thing xsi:type='ThingType'/>": true,
  "<Thing xsi:type='BaseType'/>": false,
  "<Thing xsi:nil='true'/>": false,
});

test("the documentation has our words and the page", () => {
  const line =
    '<xs:annotation><xs:documentation source="here">ThingType.</xs:documentation></xs:annotation>';
  assert.match(schemaOf([]), line);
});

test.run();
