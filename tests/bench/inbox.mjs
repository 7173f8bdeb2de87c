// A million webhooks of a hundred thousand people over thirty days: how fast they are taken, and what is kept of them.

import { Inbox } from "../../pkg/node.js";

const WEBHOOKS = 1_000_000;
const PEOPLE = 100_000;
const START = Date.UTC(2026, 9, 25);
const DAYS = 30 * 24 * 3_600_000;

let state = 1;

/** The same numbers in every run, from 0 up to 1. */
function random() {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

/** By turns two messages, two statuses and a call. */
function webhook(index) {
  const user = String(34_600_000_000 + Math.floor(PEOPLE * random() * random()));
  const timestamp = String(Math.floor((START + (index / WEBHOOKS) * DAYS) / 1000));
  const metadata = { phone_number_id: "10", display_phone_number: "34600000000" };
  const of = (field, value) => ({ object: "whatsapp_business_account", entry: [{ id: "1", changes: [{ field, value }] }] });
  switch (index % 5) {
    case 0:
    case 1:
      return of("messages", {
        metadata,
        contacts: [{ wa_id: user, profile: { name: "Ann" } }],
        messages: [{ id: `wamid.${index}`, from: user, timestamp, type: "text", text: { body: "Is it ready?" } }],
      });
    case 2:
    case 3:
      return of("messages", {
        metadata,
        statuses: [{ id: `wamid.${index}`, recipient_id: user, timestamp, status: "delivered", pricing: { billable: true } }],
      });
    default:
      return of("calls", {
        metadata,
        calls: [{ id: `wacid.${index}`, from: user, to: "34600000000", event: "connect", direction: "USER_INITIATED", timestamp }],
      });
  }
}

const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const rss = () => {
  globalThis.gc?.();
  return process.memoryUsage().rss;
};

const before = rss();
const inbox = new Inbox();
let spent = 0;
for (let index = 0; index < WEBHOOKS; index += 1) {
  const given = webhook(index);
  const begun = performance.now();
  inbox.ingest(given);
  spent += performance.now() - begun;
}
const memory = rss() - before;
const people = inbox.conversations().length;
console.log(`${WEBHOOKS} webhooks in ${(spent / 1000).toFixed(1)} s, ${Math.round(WEBHOOKS / (spent / 1000))} a second`);
console.log(`${people} conversations kept in ${megabytes(memory)} of memory, ${megabytes(JSON.stringify(inbox.toJSON()).length)} as JSON`);
const begun = performance.now();
inbox.prune(START + DAYS - 24 * 3_600_000);
const pruned = (performance.now() - begun).toFixed(0);
console.log(`pruned to the last day in ${pruned} ms, ${inbox.conversations().length} conversations left`);
