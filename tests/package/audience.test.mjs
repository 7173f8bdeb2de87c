import assert from "node:assert/strict";
import { test } from "node:test";
import { canSend, messageFor, planAudience } from "ventana-core";
import { BAD_DATA } from "./examples.mjs";

const at = Date.UTC(2026, 10, 25, 10);
const HOUR = 3_600_000;
const template = {
  name: "a",
  language: "en",
  category: "UTILITY",
  status: "APPROVED",
  components: [
    { type: "BODY", text: "Hello {{1}}, your order {{2}} is on its way." },
    { type: "BUTTONS", buttons: [{ type: "URL", text: "See", url: "https://example.com/{{1}}" }] },
  ],
};
const call = { messaging_product: "whatsapp", type: "template", template: { name: "a", language: { code: "en" } } };
const text = { messaging_product: "whatsapp", type: "text", text: { body: "Hi" } };
const people = (count) => ({
  recipient: Array.from({ length: count }, (_, row) => String(5_215_500_000_000 + row)),
  lastInboundAt: Float64Array.from({ length: count }, (_, row) => (row % 3 === 0 ? Number.NaN : at - row * HOUR)),
});

test("of each person it says what canSend says", async () => {
  const contacts = {
    recipient: ["5215512345678", "+34 600 000 000", "12125550123", "nobody", "", null, "5511912345678"],
    lastInboundAt: new Float64Array([at - HOUR, Number.NaN, at - 30 * HOUR, at, Infinity, at + 1, at]),
    marketingOptOut: new Uint8Array([0, 1, 0, 0, 0, 0, 0]),
    values: {
      "body.1": ["Ann", "José", null, "a\nb", "", "x", "n".repeat(1100)],
      "body.2": ["1", "2", "3", "4", "5", "6", "7"],
      "buttons.0": ["1", "20% off", "3", "4", "5", "6", "https://example.com/7"],
    },
  };
  const rates = [{ market: "Mexico", currency: "USD", utility: 0.0085 }];
  const account = { rates, timeZone: "America/Mexico_City" };
  for (const locale of ["en", "es", "pt"]) {
    const plan = await planAudience(contacts, { message: call, template, account, at }, { locale, chunk: 2 });
    contacts.recipient.forEach((recipient, row) => {
      const value = (place) => contacts.values[place][row] ?? "";
      const values = { body: { 1: value("body.1"), 2: value("body.2") }, buttons: { 0: value("buttons.0") } };
      const lastInboundAt = contacts.lastInboundAt[row];
      const decision = canSend(
        {
          message: messageFor(template, { to: recipient ?? "", values }),
          template,
          account,
          at,
          recipient: recipient ?? "",
          conversation: {
            lastInboundAt: Number.isNaN(lastInboundAt) ? undefined : lastInboundAt,
            marketingOptOut: contacts.marketingOptOut[row] === 1,
          },
        },
        { locale },
      );
      assert.equal(["yes", "no", "uncertain"][plan.verdict[row]], decision.verdict);
      assert.deepEqual(plan.reasons[plan.reason[row]], { ...decision.reasons[0], fixes: [] });
      assert.equal(plan.closesAt[row], decision.window.customerService.closesAt ?? Number.NaN);
    });
    assert.equal(plan.charges.reduce((sum, { count }) => sum + count, 0), contacts.recipient.length);
    assert.ok(plan.problems.some(({ row, diagnostic }) => row === 3 && diagnostic.path.startsWith("/message/template")));
  }
});

test("chunks do not change the plan, and progress is told after each", async () => {
  const contacts = people(1000);
  const whole = await planAudience(contacts, { message: text, at });
  const told = [];
  const parts = await planAudience(contacts, { message: text, at }, { chunk: 300, onProgress: (...step) => told.push(step) });
  assert.deepEqual(parts, whole);
  assert.deepEqual(told, [[300, 1000], [600, 1000], [900, 1000], [1000, 1000]]);
  assert.equal(whole.closing.reduce((sum, count) => sum + count), whole.verdict.filter((verdict) => verdict === 0).length);
});

test("the app runs on between two chunks, and can stop the plan", async () => {
  const stop = new AbortController();
  let turns = 0;
  const turn = setInterval(() => (turns += 1), 0);
  const plan = planAudience(people(50_000), { message: text, at }, {
    chunk: 100,
    signal: stop.signal,
    onProgress: (done) => done >= 20_000 && stop.abort(new Error("enough")),
  });
  await assert.rejects(plan, /enough/);
  clearInterval(turn);
  assert.ok(turns > 0);
  await assert.rejects(planAudience(people(1), { message: text, at }, { signal: AbortSignal.abort(new Error("before")) }), /before/);
});

test("a NUL in a text parts nothing", async () => {
  const contacts = {
    recipient: ["5215512345678", "5215512345679"],
    lastInboundAt: new Float64Array([Number.NaN, Number.NaN]),
    values: { "body.1": ["a\0b", "Ann"], "body.2": ["\0", null], "buttons.0": ["1", "2"] },
  };
  const plan = await planAudience(contacts, { message: call, template, at });
  assert.equal(plan.verdict.length, 2);
  assert.equal(plan.verdict[1], 1);
});

test("nobody is an audience too", async () => {
  const plan = await planAudience({ recipient: [], lastInboundAt: new Float64Array() }, { message: text, at });
  assert.deepEqual([plan.verdict.length, plan.charges, plan.problems], [0, [], []]);
});

test("columns that do not fit each other are a misuse, a request that says nothing is not", async () => {
  const lastInboundAt = new Float64Array(1);
  for (const [contacts, error] of [
    [undefined, /contacts\.recipient must be an array/],
    [{ recipient: "521", lastInboundAt }, /contacts\.recipient must be an array/],
    [{ recipient: ["521"] }, /contacts\.lastInboundAt must be an array/],
    [{ recipient: ["521", "34"], lastInboundAt }, /contacts\.lastInboundAt has 1 elements, contacts\.recipient 2/],
    [{ recipient: ["521"], lastInboundAt, marketingOptOut: new Uint8Array(2) }, /contacts\.marketingOptOut has 2/],
    [{ recipient: ["521"], lastInboundAt, values: { "body.1": [] } }, /contacts\.values\["body\.1"\] has 0/],
  ]) {
    await assert.rejects(planAudience(contacts, { message: text, at }), (thrown) => error.test(thrown.message));
  }
  await assert.rejects(planAudience(people(1), { message: text, at }, { chunk: 0 }), /options\.chunk/);
  await assert.rejects(planAudience(people(1), { message: text, at }, { locale: "fr" }), /options\.locale/);
  for (const data of BAD_DATA) {
    const plan = await planAudience(people(2), data);
    assert.deepEqual([...plan.verdict], [2, 2]);
  }
});
