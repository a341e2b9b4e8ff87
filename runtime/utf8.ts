/**
 * Where bytes stop being UTF-8, for a decoder only says that they do: index of
 * the first byte that does not belong, or the number of bytes where the last
 * character is not complete.
 */
function invalidByte(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0;
    const length = sequenceLength(lead);
    if (length === 0) return i;
    for (let k = 1; k < length; k++) {
      const byte = bytes[i + k];
      if (byte === undefined) return bytes.length;
      if (!continues(lead, k, byte)) return i + k;
    }
    i += length;
  }
  return bytes.length;
}

/** What is wrong with bytes that are no UTF-8, and the text before. */
export function utf8Fault(bytes: Uint8Array): { readonly reason: string; readonly before: string } {
  const byte = invalidByte(bytes);
  const found = bytes[byte];
  const reason =
    found === undefined
      ? "the bytes end inside a UTF-8 character"
      : `byte 0x${found.toString(16).padStart(2, "0")} at ${byte} is not UTF-8`;
  // The bytes of an unfinished character become nothing, as `stream` waits for more of them.
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, byte), { stream: true });
  return { reason, before };
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
function continues(lead: number, position: number, byte: number): boolean {
  if (position > 1) return byte >= 0x80 && byte <= 0xbf;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return byte >= low && byte <= high;
}
