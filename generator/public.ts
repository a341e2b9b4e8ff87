/** What the index of the output exports from the runtime; tables cannot take these names. */

export interface PublicExports {
  /** Path below the runtime. */
  readonly file: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

export const publicRuntime: readonly PublicExports[] = [
  {
    file: "codec.js",
    values: [],
    types: ["AnyDecodeOptions", "Codec", "Decoded", "DecodedAny", "Encoded", "ListCodec"],
  },
  { file: "stream/feed.js", values: [], types: ["ByteSource"] },
  { file: "stream/xml.js", values: [], types: ["StreamedItem"] },
  { file: "findings.js", values: [], types: ["DecodeOptions"] },
  { file: "json/encode.js", values: [], types: ["JsonEncodeOptions"] },
  { file: "dates.js", values: ["toDate", "toDateOn", "toDateTime"], types: [] },
  { file: "issue.js", values: [], types: ["Issue", "IssueCode", "Location", "Role", "Severity"] },
  { file: "limits.js", values: ["defaultLimits"], types: ["Limits"] },
  { file: "operation.js", values: [], types: ["DocumentedLink", "Operation"] },
  { file: "query.js", values: [], types: ["Query"] },
  {
    file: "unknown.js",
    values: ["unknownContent"],
    types: ["Extensible", "UnknownContent", "UnknownPiece", "XmlAttribute", "XmlElement"],
  },
];

/** Names that the index exports without any table: tables and roots cannot have them. */
export const publicNames: ReadonlySet<string> = new Set([
  ...publicRuntime.flatMap(({ values, types }) => [...values, ...types]),
  "Codec",
  "decode",
  "http",
  "links",
  "operations",
  "query",
  "Queryable",
]);
