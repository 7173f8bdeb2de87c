// A million calls leave nothing behind: neither in the module nor in what JavaScript holds for it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { BROKEN, SOUND } from "./examples.mjs";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

// The memory of the module is nobody's business but this test's, which looks at it where it comes up.
let memory;
const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance {
  constructor(...args) {
    super(...args);
    memory = this.exports.memory;
  }
};
const { Inbox, canSend, explainError, locate, parseContacts, parseMarkup, validateTemplate, windowState } = await import("ventana-core");

const at = Date.UTC(2026, 10, 25);
const message = { type: "text", text: { body: "Hi" } };
const CALLS = [
  [300_000, () => locate('{"name": "a"}', "/name")],
  [300_000, (n) => explainError(n)],
  [200_000, (n) => parseMarkup(`*${n}*`)],
  [50_000, () => new Inbox().free()],
  [50_000, () => parseMarkup("*bold* _italic_ ~struck~ https://example.com")],
  [50_000, (n) => windowState({ lastInboundAt: at - n }, { at })],
  [30_000, () => validateTemplate(SOUND)],
  [10_000, () => validateTemplate(BROKEN)],
  [5_000, (n) => canSend({ message, conversation: { lastInboundAt: at - n }, at })],
  [5_000, () => parseContacts("phone\n5215512345678\n")],
];

async function held() {
  // With turns between: what finalizers free after one collection is seen by the next.
  for (let turn = 0; turn < 3; turn += 1) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return { module: memory.buffer.byteLength, heap: process.memoryUsage().heapUsed };
}

function run(share) {
  let calls = 0;
  for (const [count, call] of CALLS) {
    for (let index = 0; index < count * share; index += 1) call(index);
    calls += count * share;
  }
  return calls;
}

test("a million calls do not grow memory", async (t) => {
  run(0.02);
  const before = await held();
  assert.equal(run(1), 1_000_000);
  const after = await held();
  const kb = (bytes) => `${Math.round(bytes / 1024)} KB`;
  t.diagnostic(`module ${kb(before.module)}, then ${kb(after.module)}; heap ${kb(before.heap)}, then ${kb(after.heap)}`);
  assert.equal(after.module, before.module);
  assert.ok(after.heap < before.heap + 2 * 1024 * 1024, `${after.heap - before.heap} bytes more on the heap`);
});
