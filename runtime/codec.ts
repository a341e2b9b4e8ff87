/**
 * The public face of a root element: decode and encode documents of it.
 *
 * Nothing here throws because of a document. `valid` is false when an issue is
 * an error; `value` is absent only when the document is not well formed or has
 * another root.
 */
import { issueOf, newFindings, type DecodeOptions } from "./findings.js";
import type { Issue, Role } from "./issue.js";
import { decodeJson } from "./json/decode.js";
import { encodeJson, type JsonEncodeOptions } from "./json/encode.js";
import type { JsonObject, JsonReader } from "./json/reader.js";
import type { JsonWriter } from "./json/writer.js";
import { tag, type Tag } from "./needle.js";
import type { ByteSource } from "./stream/feed.js";
import { streamXml, type StreamedItem } from "./stream/xml.js";
import type { TypeTable } from "./table.js";
import { decodeXml } from "./xml/decode.js";
import { encodeXml } from "./xml/encode.js";

export interface Decoded<T> {
  /** No issue is an error. */
  readonly valid: boolean;
  readonly value?: T;
  readonly issues: readonly Issue[];
}

export interface Encoded {
  readonly text: string;
  readonly issues: readonly Issue[];
}

export interface Codec<T extends object> {
  /** Name of the root element. */
  readonly root: string;
  /** Reads a document from text or bytes (UTF-8, or UTF-16 with a byte order mark). */
  decodeXml(input: string | Uint8Array, options?: DecodeOptions): Decoded<T>;
  /** Reads text, UTF-8 bytes, or what JSON.parse made of them; also checks values made by hand. */
  decodeJson(input: string | Uint8Array | object, options?: DecodeOptions): Decoded<T>;
  encodeXml(value: T): Encoded;
  encodeJson(value: T, options?: JsonEncodeOptions): Encoded;
}

/** What every document of a contract has in common. */
export interface ContractFacts {
  readonly namespace: string;
  /** Member and attribute that name the type of a resource. */
  readonly typeMember: string | undefined;
}

/** A root element as generated code declares it. */
export interface RootFacts<T extends object> {
  readonly name: string;
  readonly tag: Tag;
  readonly table: TypeTable<T>;
  fromJson(r: JsonReader, source: JsonObject): T;
  toJson(w: JsonWriter, value: T): object;
  /** Value of the type member in such a document. */
  readonly typeName: string | undefined;
  /** Who writes such documents. */
  readonly role: Role;
  /** A JSON array alone is taken for the list. */
  readonly mayBeBare: boolean;
}

/** A codec, and what `decoder` needs to choose between several. */
export interface RootCodec<T extends object> extends Codec<T> {
  readonly facts: RootFacts<T>;
}

/** A root that holds a list: its documents may be larger than memory. */
export interface ListCodec<T extends object, Item> extends RootCodec<T> {
  /**
   * Items of an XML document, decoded one by one while its bytes arrive: from a
   * stream of Node or the web, or anything that gives pieces of UTF-8. Limits
   * are those of one item. Breaking out of the loop closes the source.
   */
  streamXml(input: ByteSource, options?: DecodeOptions): AsyncIterable<StreamedItem<Item>>;
}

export interface RootOptions {
  readonly typeName?: string;
  readonly role?: Role;
  readonly mayBeBare?: true;
}

export function codec<T extends object>(
  contract: ContractFacts,
  name: string,
  table: TypeTable<T>,
  fromJson: RootFacts<T>["fromJson"],
  toJson: RootFacts<T>["toJson"],
  options: RootOptions = {},
): RootCodec<T> {
  const { typeName, role = "response", mayBeBare = false } = options;
  const facts: RootFacts<T> = {
    name,
    tag: tag(name),
    table,
    fromJson,
    toJson,
    typeName,
    role,
    mayBeBare,
  };
  return {
    root: name,
    facts,
    decodeXml: (input, options = {}) => decoded(decodeXml(contract, only(facts), input, options)),
    decodeJson: (input, options = {}) => decoded(decodeJson(contract, only(facts), input, options)),
    encodeXml: (value) => encodeXml(contract, facts, value),
    encodeJson: (value, options = {}) => encodeJson(facts, value, options),
  };
}

export function listCodec<T extends object, Item>(
  contract: ContractFacts,
  name: string,
  table: TypeTable<T>,
  fromJson: RootFacts<T>["fromJson"],
  toJson: RootFacts<T>["toJson"],
  options: RootOptions = {},
): ListCodec<T, Item> {
  const one = codec(contract, name, table, fromJson, toJson, options);
  return {
    ...one,
    streamXml: (input, options = {}) => streamXml(contract, one.facts, input, options),
  };
}

/** A document that was read. */
export interface Reading<T> {
  readonly valid: boolean;
  readonly value: T | undefined;
  /** Name of the root; undefined where it is unknown. */
  readonly root: string | undefined;
  /** Works out paths, lines and columns. */
  readonly issues: () => readonly Issue[];
}

/** What decoding gives. Issues are made when somebody looks at them, once. */
class Decoding<T> implements Decoded<T> {
  readonly valid: boolean;
  declare readonly value?: T;
  #issues: readonly Issue[] | undefined;
  readonly #work: () => readonly Issue[];

  constructor({ valid, value, issues }: Reading<T>) {
    this.valid = valid;
    if (value !== undefined) this.value = value;
    this.#work = issues;
  }

  get issues(): readonly Issue[] {
    return (this.#issues ??= this.#work());
  }

  toJSON(): object {
    return { ...this, issues: this.issues };
  }

  /** For console.log of Node.js, which would leave out what is worked out late. */
  [Symbol.for("nodejs.util.inspect.custom")](): object {
    return this.toJSON();
  }
}

const decoded = <T>(reading: Reading<T>): Decoded<T> => new Decoding(reading);

/** The roots that a document may have: by name, and all of them. */
export interface Roots<T extends object> {
  readonly expected: string;
  readonly get: (name: string) => RootFacts<T> | undefined;
  readonly all: readonly RootFacts<T>[];
}

const only = <T extends object>(facts: RootFacts<T>): Roots<T> => ({
  expected: facts.name,
  get: (name) => (name === facts.name ? facts : undefined),
  all: [facts],
});

export interface AnyDecodeOptions extends DecodeOptions {
  /** Default: by the first character of the payload. */
  readonly format?: "xml" | "json";
  /** Default: by the root element, or by the members of the JSON document. */
  readonly root?: string;
}

export interface DecodedAny<T> extends Decoded<T> {
  readonly format: "xml" | "json";
  /** Name of the root element; absent where it is unknown. */
  readonly root?: string;
}

/** A function that finds out what a payload is, and decodes it. */
export function decoder<T extends object>(
  contract: ContractFacts,
  codecs: readonly RootCodec<T>[],
): (payload: string | Uint8Array | object, options?: AnyDecodeOptions) => DecodedAny<T> {
  const all = codecs.map((codec) => codec.facts);
  const byName = new Map(all.map((facts) => [facts.name, facts]));
  return (payload, options = {}) => {
    const { format = formatOf(payload), root, ...rest } = options;
    const told = root === undefined ? undefined : byName.get(root);
    if (root !== undefined && told === undefined) {
      return Object.assign(decoded(noSuchRoot<T>(format, root)), { format });
    }
    const roots: Roots<T> =
      told === undefined
        ? { expected: "a root of the contract", get: (name) => byName.get(name), all }
        : only(told);
    const reading =
      format === "xml" && (typeof payload === "string" || payload instanceof Uint8Array)
        ? decodeXml(contract, roots, payload, rest)
        : decodeJson(contract, roots, payload, rest);
    return Object.assign(decoded(reading), {
      format,
      ...(reading.root !== undefined && { root: reading.root }),
    });
  };
}

/** Somebody asks for a root that no document can have. */
function noSuchRoot<T>(format: "xml" | "json", name: string): Reading<T> {
  const findings = newFindings<undefined>({}, "response");
  const reason = "no root of the contract has this name";
  const finding = { code: "wrong-root" as const, place: undefined, detail: { name, reason } };
  const issue = issueOf(findings, finding, { path: format === "xml" ? "/" : "" });
  return { valid: false, value: undefined, root: undefined, issues: () => [issue] };
}

/** XML begins with `<`, in whatever encoding; everything else is taken for JSON. */
function formatOf(payload: string | Uint8Array | object): "xml" | "json" {
  if (typeof payload === "string") return /^\ufeff?\s*</.test(payload) ? "xml" : "json";
  if (!(payload instanceof Uint8Array)) return "json";
  const head = payload.find((byte) => !SKIPPED.has(byte));
  return head === 0x3c ? "xml" : "json";
}

/** White space, and the bytes of byte order marks and of UTF-16. */
const SKIPPED = new Set([0x09, 0x0a, 0x0d, 0x20, 0x00, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);
