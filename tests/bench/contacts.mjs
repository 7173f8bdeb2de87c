// A hundred megabytes of contacts: read by the package into columns, and into rows of texts by Papa Parse beside it.

import { createRequire } from "node:module";
import { parseContacts, readContacts } from "../../pkg/node.js";

const Papa = createRequire(new URL("../package.json", import.meta.url))("papaparse");
const SIZE = 100 * 2 ** 20;
const NAMES = ["Ana", "José Luis", "Maria Luísa", "\"Pérez, Bob\""];

const lines = ["phone;last message;opt out;body.1;city"];
let length = 0;
for (let row = 0; length < SIZE; row += 1) {
  const time = new Date(1_795_000_000_000 + (row % 900_000) * 1000).toISOString();
  const line = `+52 1 55 ${String(10_000_000 + (row % 80_000_000))};${time};${row % 30 === 0 ? "yes" : "no"};${NAMES[row % 4]};Guadalajara`;
  length += line.length + 1;
  lines.push(line);
}
const file = `${lines.join("\n")}\n`;
const bytes = new TextEncoder().encode(file);
const megabytes = bytes.length / 2 ** 20;
lines.length = 0;

const rss = () => {
  globalThis.gc?.();
  return process.memoryUsage().rss;
};
const say = (what, millis, rest) => console.log(`${what}: ${(megabytes / (millis / 1000)).toFixed(0)} MB/s, ${rest}`);

let began = performance.now();
const { contacts, diagnostics } = parseContacts(bytes);
const whole = performance.now() - began;
if (diagnostics.length > 0) throw new Error(diagnostics[0].message);
say("parseContacts", whole, `${contacts.recipient.length} contacts of ${megabytes.toFixed(0)} MB in ${whole.toFixed(0)} ms`);
contacts.recipient.length = 0;

/** A gigabyte, a megabyte at a time; the header stands there once, and its repetitions are rows that are said. */
function* gigabyte() {
  for (let sent = 0; sent < 2 ** 30; sent += 2 ** 20) yield bytes.subarray(sent % 2 ** 26, (sent % 2 ** 26) + 2 ** 20);
}

const before = rss();
let peak = before;
let count = 0;
began = performance.now();
for await (const batch of readContacts(gigabyte())) {
  count += batch.contacts.recipient.length;
  peak = Math.max(peak, process.memoryUsage().rss);
}
const streamed = performance.now() - began;
const speed = (1024 / (streamed / 1000)).toFixed(0);
console.log(`readContacts: ${speed} MB/s, ${count} contacts of 1 GB, ${((peak - before) / 2 ** 20).toFixed(0)} MB of memory at the peak`);

began = performance.now();
const parsed = Papa.parse(file, { header: false, delimiter: ";", skipEmptyLines: true });
const papa = performance.now() - began;
say("Papa Parse, texts alone", papa, `${parsed.data.length} rows; ${(papa / whole).toFixed(1)} times as long as parseContacts`);
