// The entry whose functions answer later, from another thread.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import * as here from "ventana-core";
import * as ventana from "ventana-core/worker";
import { BAD_DATA, BROKEN, SOUND } from "./examples.mjs";

const { Inbox, canSend, close, fixAll, languages, locate, parseContacts, planAudience, readContacts, rules, validateTemplate } = ventana;
const EMPTY = { valid: true, diagnostics: [] };

test.after(close);

test("it exports what the main entry does, and what ends its worker", () => {
  assert.deepEqual(Object.keys(ventana).sort(), [...Object.keys(here), "close"].sort());
  const methods = (of) => Object.getOwnPropertyNames(of.Inbox.prototype).sort();
  assert.deepEqual(methods(ventana), methods(here));
});

test("answers are those of the main entry, also to bad data", async () => {
  const pairs = [
    [rules({ locale: "es" }), here.rules({ locale: "es" })],
    [fixAll(BROKEN), here.fixAll(BROKEN)],
    [locate('{"name": 1}', "/name"), here.locate('{"name": 1}', "/name")],
    [languages(), here.languages()],
    ...BAD_DATA.map((data) => [validateTemplate(data), here.validateTemplate(data)]),
    ...BAD_DATA.map((data) => [canSend(data), here.canSend(data)]),
  ];
  for (const [later, now] of pairs) assert.deepEqual(await later, now);
});

test("a misuse rejects as it throws elsewhere", async () => {
  await assert.rejects(validateTemplate(SOUND, { locale: "fr" }), (error) => error instanceof RangeError && /options\.locale/.test(error.message));
  await assert.rejects(new Inbox({ locale: "fr" }).conversations(), RangeError);
  await assert.rejects(Inbox.fromJSON({}), TypeError);
});

test("what is given up is not begun, what runs is not waited for, and the others are answered", async () => {
  const stop = new AbortController();
  const long = validateTemplate(SOUND, { signal: stop.signal });
  const waiting = validateTemplate(SOUND, { signal: stop.signal });
  const other = validateTemplate(SOUND);
  stop.abort(new Error("typed on"));
  await assert.rejects(long, /typed on/);
  await assert.rejects(waiting, /typed on/);
  assert.deepEqual(await other, EMPTY);
  await assert.rejects(validateTemplate(SOUND, { signal: AbortSignal.abort(new Error("before")) }), /before/);
});

test("an inbox lives in the worker until that is closed", async () => {
  const inbox = new Inbox();
  assert.equal((await inbox.ingest({})).taken, 0);
  const kept = await inbox.toJSON();
  close();
  await assert.rejects(inbox.conversations(), /Inbox\.fromJSON\(\)/);
  const again = await Inbox.fromJSON(kept);
  assert.deepEqual(await again.conversations(), []);
  again.free();
  await assert.rejects(again.conversations());
});

test("what was asked before it is closed is rejected, sent or not, and what is asked after is answered", async () => {
  const asked = [validateTemplate(SOUND), validateTemplate(SOUND)];
  close();
  for (const call of asked) await assert.rejects(call, /closed/);
  await validateTemplate(SOUND);
  const running = validateTemplate(SOUND);
  close();
  await assert.rejects(running, /closed/);
  assert.deepEqual(await validateTemplate(SOUND), EMPTY);
});

test("plans and lists are made there too", async () => {
  const at = Date.UTC(2026, 10, 25);
  const contacts = { recipient: ["5215512345678", "34600000000"], lastInboundAt: new Float64Array([at, Number.NaN]) };
  const request = { message: { type: "text", text: { body: "Hi" } }, at };
  assert.deepEqual(await planAudience(contacts, request), await here.planAudience(contacts, request));
  const lists = [];
  for await (const list of readContacts([new TextEncoder().encode("phone\n5215512345678\n")])) lists.push(list);
  assert.deepEqual(lists.flatMap(({ contacts }) => contacts.recipient), ["5215512345678"]);
});

test("a program ends when it asks no more, though the worker is there", () => {
  const script = `import { validateTemplate } from "ventana-core/worker"; console.log((await validateTemplate({})).valid)`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: import.meta.dirname, timeout: 10_000 });
  assert.equal(String(printed).trim(), "false");
});
