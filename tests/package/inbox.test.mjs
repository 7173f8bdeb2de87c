import assert from "node:assert/strict";
import { test } from "node:test";
import { Inbox, canSend, sendTimeline } from "ventana-core";

const HOUR = 3_600_000;
const WROTE = Date.UTC(2026, 9, 24, 12);

const webhook = (field, value) => ({
  object: "whatsapp_business_account",
  entry: [{ id: "1", changes: [{ field, value: { metadata: { phone_number_id: "10" }, ...value } }] }],
});
const wrote = (from, at, type = "text") => webhook("messages", { messages: [{ from, timestamp: String(at / 1000), type }] });

test("an inbox takes webhooks as objects and as text, and gates a send", () => {
  const inbox = new Inbox();
  assert.deepEqual(inbox.ingest(wrote("5215512345678", WROTE)), { taken: 1, ignored: [] });
  assert.deepEqual(inbox.ingest(JSON.stringify(wrote("5215512345678", WROTE))), { taken: 1, ignored: [] });
  const conversation = inbox.conversation("10", "+52 1 55 1234 5678");
  assert.deepEqual(conversation, { lastInboundAt: WROTE, lastInboundKind: "message", ownedElsewhere: false });
  const message = { to: "5215512345678", type: "text", text: { body: "Hola" } };
  const verdict = (at) => canSend({ message, conversation, at }).verdict;
  assert.deepEqual([verdict(WROTE + 24 * HOUR - 1), verdict(WROTE + 24 * HOUR)], ["yes", "no"]);
  inbox.free();
});

test("its state is plain data that gives the same inbox again, also from a text", () => {
  const inbox = new Inbox({ locale: "es" });
  inbox.ingest(wrote("521", WROTE));
  inbox.ingest(wrote("522", WROTE + HOUR, "reaction"));
  const kept = JSON.parse(JSON.stringify(inbox));
  for (const state of [inbox.toJSON(), kept, JSON.stringify(inbox)]) {
    const read = Inbox.fromJSON(state);
    assert.ok(read instanceof Inbox);
    assert.deepEqual(read.conversations(), inbox.conversations());
    assert.deepEqual(read.toJSON(), kept);
  }
  assert.throws(() => Inbox.fromJSON({ version: 1 }), TypeError);
  assert.throws(() => Inbox.fromJSON(undefined), /toJSON/);
});

test("what is no webhook is said in the language of the inbox, and never thrown", () => {
  const inbox = new Inbox({ locale: "pt" });
  for (const bad of [undefined, null, 3, "no", [], {}, { object: "page" }, () => {}, 10n]) {
    const { taken, ignored } = inbox.ingest(bad);
    assert.equal(taken, 0);
    assert.ok(ignored.length === 1 && ignored[0].reason.startsWith("Não é"), String(bad));
  }
  assert.throws(() => inbox.conversation(10, "521"), TypeError);
  assert.throws(() => new Inbox({ locale: "xx" }), RangeError);
});

test("a timeline tiles its span, and each segment is what canSend says there", () => {
  const request = {
    message: { to: "5215512345678", type: "text", text: { body: "Hola" } },
    conversation: { lastInboundAt: WROTE },
    account: { serviceMessagesThisMonth: 1200, serviceMessagesCountedAt: WROTE, timeZone: "America/Mexico_City" },
  };
  const [from, to] = [WROTE, WROTE + 30 * 24 * HOUR];
  const segments = sendTimeline(request, { from, to });
  assert.ok(segments.length > 1);
  assert.deepEqual([segments[0].from, segments.at(-1).to], [from, to]);
  for (const [index, segment] of segments.entries()) {
    if (index > 0) assert.equal(segment.from, segments[index - 1].to);
    for (const at of [segment.from, segment.to - 1]) assert.deepEqual(canSend({ ...request, at }), segment.decision);
  }
});
