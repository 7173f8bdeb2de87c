// Lists of contacts: read whole, or piece by piece as they come from a file.

import { assertReady } from "./ready.js";
import { ContactReader } from "./wasm/ventana_js.js";

/** So many bytes go across at a time, so that no file is held twice. */
const PIECE = 1 << 20;

/** Reads a whole list, given as text or as the bytes of a file. */
export function parseContacts(csv, options) {
  assertReady("parseContacts");
  const reader = new ContactReader(options);
  try {
    const texts = [];
    for (const isLast of pushed(reader, bytesOf(csv))) {
      takeTexts(reader, texts);
      if (isLast) reader.push(new Uint8Array(), true);
    }
    return told(reader, texts);
  } finally {
    reader.free();
  }
}

/** Reads a file, a stream or anything else that gives bytes, and gives the contacts of about a megabyte at a time. */
export async function* readContacts(source, options) {
  assertReady("readContacts");
  const reader = new ContactReader(options);
  try {
    for await (const piece of piecesOf(source)) {
      for (const _ of pushed(reader, bytesOf(piece))) {
        const batch = told(reader, []);
        if (batch.contacts.recipient.length > 0 || batch.diagnostics.length > 0) yield batch;
      }
    }
    reader.push(new Uint8Array(), true);
    yield told(reader, []);
  } finally {
    reader.free();
  }
}

/** Pushes bytes piece by piece; says after each whether it was the last. */
function* pushed(reader, bytes) {
  for (let from = 0; from < bytes.length || from === 0; from += PIECE) {
    reader.push(bytes.subarray(from, from + PIECE), false);
    yield from + PIECE >= bytes.length;
  }
}

function bytesOf(given) {
  if (given instanceof Uint8Array) return given;
  if (given instanceof ArrayBuffer) return new Uint8Array(given);
  return new TextEncoder().encode(typeof given === "string" ? given : "");
}

async function* piecesOf(source) {
  const stream = source instanceof Blob ? source.stream() : source;
  if (!(stream instanceof ReadableStream)) {
    if (stream?.[Symbol.asyncIterator] === undefined && stream?.[Symbol.iterator] === undefined) {
      throw new TypeError("source must be a Blob, a ReadableStream or an iterable of bytes");
    }
    return yield* stream;
  }
  // Not every browser iterates over streams.
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** Adds the texts that have been read to columns, that of the recipients first. An empty value is none. */
function takeTexts(reader, texts) {
  const { count, columns } = reader.takeTexts();
  columns.forEach((joined, index) => {
    const column = (texts[index] ??= []);
    const blank = index === 0 ? "" : null;
    let from = 0;
    for (let row = 0; row < count; row += 1) {
      const end = joined.indexOf("\0", from);
      const to = end < 0 ? joined.length : end;
      column.push(from === to ? blank : joined.slice(from, to));
      from = to + 1;
    }
  });
}

/** What has been read, in the shape of an audience. */
function told(reader, texts) {
  takeTexts(reader, texts);
  const [recipient, ...values] = texts;
  const { lastInboundAt, marketingOptOut, places, columns, diagnostics } = reader.take();
  const contacts = { recipient, lastInboundAt };
  if (marketingOptOut.length > 0) contacts.marketingOptOut = marketingOptOut;
  if (places.length > 0) contacts.values = Object.fromEntries(places.map((place, index) => [place, values[index]]));
  return { contacts, columns, diagnostics };
}
