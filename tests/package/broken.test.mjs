// What follows when the module breaks. It does so on purpose in a build for this test alone, under the package's own code.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as sound from "ventana-core";
import { SOUND } from "./examples.mjs";

const PACKAGE = fileURLToPath(new URL(".", import.meta.resolve("ventana-core")));
const SOUND_REPORT = { valid: true, diagnostics: [] };
const BROKEN = /broke in \w+(\.\w+)?\(\) and was started anew/;
const webhook = {
  object: "whatsapp_business_account",
  entry: [{ id: "1", changes: [{ field: "messages", value: { metadata: { phone_number_id: "10" }, messages: [{ from: "5215512345678", timestamp: "1795683600", type: "text" }] } }] }],
};

/** A copy of the package for each test, with the module that can be broken. */
async function breakable(t, entry = "node.js") {
  const copy = mkdtempSync(join(tmpdir(), "ventana-"));
  t.after(() => rmSync(copy, { recursive: true }));
  cpSync(PACKAGE, copy, { recursive: true });
  cpSync(process.env.VENTANA_BREAKABLE, join(copy, "wasm"), { recursive: true });
  return import(pathToFileURL(join(copy, entry)).href);
}

for (const way of ["a panic", "depth", "memory"]) {
  test(`a module that breaks by ${way} is replaced, the caller is told, and the next call works`, async (t) => {
    const { validateTemplate, validateMessage, Inbox } = await breakable(t);
    for (const call of [validateTemplate, validateMessage, (text) => Inbox.fromJSON(text), (text) => new Inbox().ingest(text)]) {
      assert.deepEqual(validateTemplate(SOUND), SOUND_REPORT);
      assert.throws(() => call(`break by ${way}`), (error) => {
        assert.equal(error.constructor, Error);
        assert.match(error.message, BROKEN);
        assert.ok(error.cause instanceof WebAssembly.RuntimeError || error.cause instanceof RangeError, String(error.cause));
        return true;
      });
      assert.deepEqual(validateTemplate(SOUND), SOUND_REPORT);
    }
  });
}

test("a module that breaks while a template is being packed takes nothing of it along", async (t) => {
  const { validateTemplate } = await breakable(t);
  const template = {
    ...SOUND,
    get category() {
      assert.throws(() => validateTemplate("break by a panic"), BROKEN);
      return "UTILITY";
    },
  };
  assert.deepEqual(validateTemplate(template), SOUND_REPORT);
  assert.deepEqual(validateTemplate(SOUND), SOUND_REPORT);
});

test("an inbox of the lost instance says so and names fromJSON, which makes it again", async (t) => {
  const { validateTemplate, Inbox } = await breakable(t);
  const inbox = new Inbox();
  inbox.ingest(webhook);
  const kept = inbox.toJSON();
  assert.throws(() => validateTemplate("break by a panic"), BROKEN);
  const methods = Object.getOwnPropertyNames(Inbox.prototype).filter((name) => !["constructor", "free"].includes(name));
  assert.ok(methods.length > 5);
  for (const method of methods) assert.throws(() => inbox[method]("10", "521"), /lost.*Inbox\.fromJSON\(\)/, method);
  const other = new Inbox();
  inbox.free();
  other.ingest(webhook);
  assert.equal(other.conversations().length, 1);
  assert.deepEqual(Inbox.fromJSON(kept).toJSON(), kept);
});

test("a plan and a list that were being made are given up with a reason, and can be made again", async (t) => {
  const { validateTemplate, planAudience, readContacts } = await breakable(t);
  const at = Date.UTC(2026, 10, 25);
  const contacts = { recipient: ["521", "522"], lastInboundAt: new Float64Array(2) };
  const message = { type: "text", text: { body: "Hi" } };
  const breaks = () => assert.throws(() => validateTemplate("break by a panic"), BROKEN);
  await assert.rejects(planAudience(contacts, { message, at }, { chunk: 1, onProgress: (done) => done === 1 && breaks() }), /lost/);
  assert.equal((await planAudience(contacts, { message, at })).verdict.length, 2);
  const lines = [new TextEncoder().encode("phone\n5215512345678\n"), new TextEncoder().encode("5215512345679\n")];
  async function* pieces() {
    yield lines[0];
    breaks();
    yield lines[1];
  }
  await assert.rejects(drained(readContacts(pieces())), /lost/);
  assert.deepEqual((await drained(readContacts(lines))).flatMap((list) => list.contacts.recipient).length, 2);
});

async function drained(lists) {
  const all = [];
  for await (const list of lists) all.push(list);
  return all;
}

test("in a worker it is the same: the call rejects, the next is answered, inboxes name fromJSON", async (t) => {
  const { validateTemplate, Inbox, close } = await breakable(t, "worker-node.js");
  t.after(close);
  const inbox = new Inbox();
  await inbox.ingest(webhook);
  const kept = await inbox.toJSON();
  await assert.rejects(validateTemplate("break by a panic"), BROKEN);
  assert.deepEqual(await validateTemplate(SOUND), SOUND_REPORT);
  await assert.rejects(inbox.conversations(), /Inbox\.fromJSON\(\)/);
  assert.equal((await (await Inbox.fromJSON(kept)).conversations()).length, 1);
});

test("a call that goes on for ever is ended when it is given up, unless an inbox lives in its worker", { timeout: 20_000 }, async (t) => {
  const { validateTemplate, Inbox, close } = await breakable(t, "worker-node.js");
  t.after(close);
  // What was never made lives nowhere.
  await assert.rejects(Inbox.fromJSON({}));
  const givenUp = async () => {
    const stop = new AbortController();
    const long = validateTemplate("go on for ever", { signal: stop.signal });
    setTimeout(() => stop.abort(new Error("enough")), 50);
    await assert.rejects(long, /enough/);
  };
  await givenUp();
  assert.deepEqual(await validateTemplate(SOUND), SOUND_REPORT);
  const inbox = new Inbox();
  await inbox.conversations();
  await givenUp();
  const next = validateTemplate(SOUND);
  const late = new Promise((resolve) => setTimeout(resolve, 400, "late"));
  assert.equal(await Promise.race([next.catch(() => "closed"), late]), "late");
  close();
  await assert.rejects(next, /closed/);
});

test("what is shipped cannot be broken so", () => {
  for (const way of ["a panic", "depth"]) {
    assert.equal(sound.validateTemplate(`break by ${way}`).diagnostics[0].code, "invalid-json");
  }
  assert.ok(!readFileSync(join(PACKAGE, "wasm/ventana_js_bg.wasm")).includes("break by"));
});
