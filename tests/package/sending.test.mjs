import assert from "node:assert/strict";
import { test } from "node:test";
import { canSend, windowState } from "ventana-core";
import { SOUND } from "./examples.mjs";

const HOUR = 3_600_000;
const WROTE = Date.UTC(2026, 10, 24, 12);

const free = { messaging_product: "whatsapp", to: "34600000001", type: "text", text: { body: "Hello" } };
const templated = {
  messaging_product: "whatsapp",
  to: "34600000001",
  type: "template",
  template: { name: "order_update", language: { code: "en" } },
};

test("a window is open to the last millisecond of its 24 hours", () => {
  const state = (at, options) => windowState({ lastInboundAt: WROTE }, { at, ...options }).customerService;
  assert.equal(state(WROTE + 24 * HOUR - 1).state, "open");
  assert.equal(state(WROTE + 24 * HOUR).state, "closed");
  assert.equal(state(WROTE).closesAt, WROTE + 24 * HOUR);
  assert.equal(state(WROTE, { margin: HOUR }).closesAt, WROTE + 23 * HOUR);
  assert.equal(windowState({}, { at: WROTE }).customerService.state, "never-opened");
});

test("an instant is the same as a number, a text and a Date", () => {
  const forms = [WROTE, "2026-11-24T13:00:00+01:00", "2026-11-24T12:00:00Z", new Date(WROTE)];
  const states = forms.map((lastInboundAt) => windowState({ lastInboundAt }, { at: new Date(WROTE + HOUR) }));
  for (const state of states) assert.deepEqual(state, states[0]);
  assert.equal(states[0].customerService.opensAt, WROTE);
});

test("an instant in the data that cannot be read leaves the window uncertain", () => {
  for (const lastInboundAt of ["2026-11-24T12:00:00", "soon", new Date(Number.NaN), Number.NaN, {}]) {
    const { customerService } = windowState({ lastInboundAt }, { at: WROTE });
    assert.equal(customerService.state, "uncertain", String(lastInboundAt));
  }
});

test("without an instant the clock is read", () => {
  assert.equal(windowState({ lastInboundAt: Date.now() - HOUR }).customerService.state, "open");
  assert.equal(canSend({ message: free, conversation: { lastInboundAt: Date.now() - HOUR } }).verdict, "yes");
});

test("free text is taken within the window and refused with Meta's code after it", () => {
  const ask = (at) => canSend({ message: free, conversation: { lastInboundAt: WROTE }, at });
  const open = ask(WROTE + HOUR);
  assert.equal(open.verdict, "yes");
  assert.equal(open.holdsUntil, WROTE + 24 * HOUR);
  assert.equal(open.error, undefined);
  const closed = ask(open.holdsUntil);
  assert.equal(closed.verdict, "no");
  assert.equal(closed.error.code, 131047);
  assert.equal(closed.charge.kind, "none");
  assert.ok(closed.nextSteps.some(({ action }) => action === "send-template"));
});

test("a template is taken or refused by its status, whatever the window", () => {
  const ask = (template) =>
    canSend({ message: templated, template, conversation: { lastInboundAt: WROTE }, at: WROTE + 48 * HOUR });
  assert.equal(ask({ ...SOUND, status: "APPROVED" }).verdict, "yes");
  const paused = ask({ ...SOUND, status: "PAUSED" });
  assert.deepEqual([paused.verdict, paused.error.code], ["no", 132015]);
  assert.equal(ask(SOUND).verdict, "uncertain");
  assert.equal(ask(undefined).verdict, "uncertain");
  const other = ask({ ...SOUND, status: "APPROVED", language: "es" });
  assert.deepEqual([other.verdict, other.error.code], ["no", 132001]);
});
