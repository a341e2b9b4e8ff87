/** Bytes that arrive in pieces of any size, as one window that is read from its start. */

import { newBytes } from "../platform.js";

export type ByteSource =
  AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string> | WebStream;

/** As much of a `ReadableStream<Uint8Array>` as is used: not every program has the types of the web. */
interface WebStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(): Promise<void>;
  };
}

export class Feed {
  /** The window: bytes from `start` to `end`, followed by zeroes. */
  bytes: Uint8Array = newBytes(FILL + TAIL);
  start = 0;
  end = 0;
  ended = false;
  readonly #pieces: AsyncIterator<Uint8Array | string> | Iterator<Uint8Array | string>;

  constructor(source: ByteSource) {
    this.#pieces = piecesOf(source);
  }

  get size(): number {
    return this.end - this.start;
  }

  /** Waits until the window has so many bytes, or the source has ended. */
  async fill(least: number): Promise<void> {
    const wanted = Math.max(least, FILL);
    while (this.size < wanted && !this.ended) {
      const { done, value } = await this.#pieces.next();
      if (done) this.ended = true;
      else this.#append(typeof value === "string" ? encoder.encode(value) : value);
    }
    this.bytes.fill(0, this.end, this.end + TAIL);
  }

  /** Tells the source that nobody wants the rest. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  #append(piece: Uint8Array): void {
    const size = this.size + piece.length;
    if (this.end + piece.length + TAIL > this.bytes.length) {
      const room = size + TAIL <= this.bytes.length ? this.bytes : newBytes(2 * size + TAIL);
      room.set(this.bytes.subarray(this.start, this.end));
      this.bytes = room;
      this.end = this.size;
      this.start = 0;
    }
    this.bytes.set(piece, this.end);
    this.end += piece.length;
  }
}

/** What is read at once: large beside an item, of which the last in the window is read twice. */
const FILL = 256 * 1024;

/** As in every document: the reader looks past the end. */
const TAIL = 64;

const encoder = new TextEncoder();

function piecesOf(
  source: ByteSource,
): AsyncIterator<Uint8Array | string> | Iterator<Uint8Array | string> {
  if (Symbol.asyncIterator in source) return source[Symbol.asyncIterator]();
  if (Symbol.iterator in source) return source[Symbol.iterator]();
  return readerOf(source);
}

/** Not every browser lets a stream be iterated over. */
async function* readerOf(stream: WebStream): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || value === undefined) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
