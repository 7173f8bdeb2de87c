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
    pushed(reader, bytesOf(csv), true);
    return told(reader.take());
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
      pushed(reader, bytesOf(piece), false);
      const batch = reader.take();
      if (batch.count > 0 || batch.diagnostics.length > 0) yield told(batch);
    }
    reader.push(new Uint8Array(), true);
    yield told(reader.take());
  } finally {
    reader.free();
  }
}

function pushed(reader, bytes, isLast) {
  let from = 0;
  do {
    const to = Math.min(from + PIECE, bytes.length);
    reader.push(bytes.subarray(from, to), isLast && to === bytes.length);
    from = to;
  } while (from < bytes.length);
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

/** A batch in the shape of an audience. */
function told({ count, recipient, lastInboundAt, marketingOptOut, places, values, columns, diagnostics }) {
  const texts = (joined) => (count === 0 ? [] : joined.split("\0"));
  const contacts = { recipient: texts(recipient), lastInboundAt };
  if (marketingOptOut.length > 0) contacts.marketingOptOut = marketingOptOut;
  if (places.length > 0) {
    const column = (index) => texts(values[index]).map((text) => (text === "" ? null : text));
    contacts.values = Object.fromEntries(places.map((place, index) => [place, column(index)]));
  }
  return { contacts, columns, diagnostics };
}
