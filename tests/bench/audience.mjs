// A million people with a value each: planned by the package, and by a plain loop over `Date` objects beside it.

import { planAudience } from "../../pkg/node.js";
import { plainLoop } from "./shared/plain-loop.mjs";

const COUNT = 1_000_000;
const RUNS = 5;
const at = Date.UTC(2026, 10, 25, 10);
const CODES = ["521", "55", "34", "1212", "91", "49", "44", "1809", "234", "62"];
const NAMES = ["Ana", "José", "Maria Luísa", "Bob"];

let state = 1;

/** The same numbers in every run, from 0 up to 1. */
function random() {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

const column = (make) => Array.from({ length: COUNT }, (_, row) => make(row));
const contacts = {
  recipient: column((row) => `${CODES[row % CODES.length]}${Math.floor(6e9 + random() * 1e9)}`),
  lastInboundAt: Float64Array.from({ length: COUNT }, () => (random() < 0.2 ? Number.NaN : at - random() * 72 * 3_600_000)),
  marketingOptOut: Uint8Array.from({ length: COUNT }, () => Number(random() < 0.03)),
  values: { "body.1": column((row) => `${NAMES[row % NAMES.length]} ${row % 1000}`) },
};
const rates = [
  { market: "Mexico", currency: "USD", marketing: 0.0397 },
  { market: "Spain", currency: "USD", marketing: 0.0707 },
];
const request = {
  message: { messaging_product: "whatsapp", type: "template", template: { name: "a", language: { code: "en" } } },
  template: {
    name: "a",
    language: "en",
    category: "MARKETING",
    status: "APPROVED",
    components: [{ type: "BODY", text: "Hi {{1}}, this week all is half the price." }],
  },
  account: { rates },
  at,
};
const amounts = new Map(rates.map(({ market, marketing }) => [market, marketing]));

const rss = () => {
  globalThis.gc?.();
  return process.memoryUsage().rss;
};
const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];

async function timed(run) {
  const times = [];
  let answer;
  for (let count = 0; count < RUNS; count += 1) {
    const begun = performance.now();
    answer = await run();
    times.push(performance.now() - begun);
  }
  return { time: median(times), answer };
}

const before = rss();
let peak = before;
const watch = () => (peak = Math.max(peak, process.memoryUsage().rss));
const planned = await timed(() => planAudience(contacts, request, { onProgress: watch }));
const looped = await timed(async () => plainLoop(contacts, { at, rates: amounts }));
const yes = planned.answer.verdict.filter((verdict) => verdict === 0).length;
const megabytes = ((peak - before) / 2 ** 20).toFixed(0);
console.log(`${COUNT} people planned in ${planned.time.toFixed(0)} ms (median of ${RUNS}), ${megabytes} MB of memory at the peak; ${yes} can be sent to`);
console.log(`the plain loop took ${looped.time.toFixed(0)} ms: ${(looped.time / planned.time).toFixed(1)} times as long`);
