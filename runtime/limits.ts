/** Bounds that keep a hostile document from costing more than it should. */
export interface Limits {
  /** Nested elements, objects and arrays; at most 1000, for the stack has an end. */
  readonly depth: number;
  /** Size of the document: bytes of XML, UTF-16 units of JSON text. */
  readonly bytes: number;
  /** Attributes of one element. */
  readonly attributes: number;
  /** Length of a name in characters. */
  readonly name: number;
  /** Issues that are reported; the document is read to its end all the same. */
  readonly issues: number;
}

export const limitsOf = (limits: Partial<Limits>): Limits => {
  const all = { ...defaultLimits, ...limits };
  return { ...all, depth: Math.min(all.depth, DEEPEST) };
};

/** Encoders go as deep as any document that was read. */
export const DEEPEST = 1000;

export const defaultLimits: Limits = {
  depth: 256,
  bytes: 64 * 1024 * 1024,
  attributes: 1000,
  name: 1000,
  issues: 1000,
};
