/** Where bytes stop being UTF-8: a decoder only says that they do. */
export interface InvalidUtf8 {
  /** Index of the byte that does not belong, or the number of bytes where one is missing. */
  readonly byte: number;
  /** Where that is in the decoded text, in UTF-16 units. */
  readonly offset: number;
}

export function invalidUtf8(bytes: Uint8Array): InvalidUtf8 | undefined {
  let offset = 0;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes[i] ?? 0);
    if (length === 0) return { byte: i, offset };
    for (let k = 1; k < length; k++)
      if (!continues(bytes[i] ?? 0, k, bytes[i + k])) return { byte: i + k, offset };
    offset += length === 4 ? 2 : 1;
    i += length;
  }
  return undefined;
}

/** 0 for bytes that begin no character. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

/** The second byte also rules out overlong forms, surrogates, and all beyond U+10FFFF. */
function continues(lead: number, position: number, byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const low = position > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = position > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return byte >= low && byte <= high;
}
