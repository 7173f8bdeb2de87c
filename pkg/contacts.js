// Lists of contacts: read whole, or piece by piece as they come from a file.

import { readBy } from "./pieces.js";
import { Held } from "./ready.js";
import * as wasm from "./wasm/ventana_js.js";

/** So many bytes go across at a time, so that no file is held twice. */
const PIECE = 1 << 20;

/** The module's own reader, filled piece by piece. */
function opened(name, options) {
  const held = new Held(name, () => new wasm.ContactReader(options));
  return {
    push: (bytes, isLast) => held.call("push", bytes, isLast),
    takeTexts: () => held.call("takeTexts"),
    take: () => held.call("take"),
    free: () => held.free(),
  };
}

/** Reads a whole list, given as text or as the bytes of a file. */
export function parseContacts(csv, options) {
  const reader = opened("parseContacts", options);
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

/** Reads a list whose pieces come one after the other; each gives what contacts it completes. */
export function reading(options) {
  const reader = opened("readContacts", options);
  return {
    read(piece) {
      const batches = [];
      for (const _ of pushed(reader, bytesOf(piece))) {
        const batch = told(reader, []);
        if (batch.contacts.recipient.length > 0 || batch.diagnostics.length > 0) batches.push(batch);
      }
      return batches;
    },
    end() {
      reader.push(new Uint8Array(), true);
      return told(reader, []);
    },
    free: () => reader.free(),
  };
}

/** Reads a file, a stream or anything else that gives bytes, and gives the contacts of about a megabyte at a time. */
export async function* readContacts(source, options) {
  yield* readBy(reading(options), source);
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
