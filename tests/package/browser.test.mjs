// The entry for browsers and bundlers. A module loads once, so every test has a copy of the package for itself.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { SOUND } from "./examples.mjs";

const PACKAGE = fileURLToPath(new URL(".", import.meta.resolve("ventana-core")));
const bytes = readFileSync(fileURLToPath(import.meta.resolve("ventana-core/wasm")));
const SOUND_REPORT = { valid: true, diagnostics: [] };

function fresh(t, entry = "index.js") {
  const copy = mkdtempSync(join(tmpdir(), "ventana-"));
  t.after(() => rmSync(copy, { recursive: true }));
  cpSync(PACKAGE, copy, { recursive: true });
  return import(pathToFileURL(join(copy, entry)).href);
}

/** Serves the module and answers with its address. */
async function served(t, type) {
  const server = createServer((_, response) => response.setHeader("content-type", type).end(bytes));
  t.after(() => server.close());
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${server.address().port}/ventana.wasm`;
}

for (const entry of ["index.js", "inline.js"]) {
  test(`in ${entry} everything says that it is called too early, and nothing is loaded at import`, (t) => tooEarly(t, entry));
}

async function tooEarly(t, entry) {
  const { init, planAudience, readContacts, Inbox, ...functions } = await fresh(t, entry);
  await assert.rejects(planAudience({}), /await init\(\) before calling planAudience\(\)/);
  await assert.rejects(readContacts([]).next(), /await init\(\) before calling readContacts\(\)/);
  assert.throws(() => new Inbox(), /await init\(\) before calling new Inbox\(\)/);
  assert.throws(() => Inbox.fromJSON({}), /await init\(\) before calling Inbox\.fromJSON\(\)/);
  assert.equal(typeof init, "function");
  for (const [name, call] of Object.entries(functions)) {
    assert.throws(() => call(SOUND), (error) => error.constructor === Error && error.message.includes(`${name}()`));
  }
}

test("both entries export the same, which is all that the module exports", async (t) => {
  const browser = Object.keys(await fresh(t)).sort();
  const node = Object.keys(await import("ventana-core")).sort();
  const module = WebAssembly.Module.exports(new WebAssembly.Module(bytes))
    .filter(({ name, kind }) => kind === "function" && !/^(__|inbox_|planner_|contactreader_|(choices|judged|judgedText|judgedValue|keys|module|room)$)/.test(name))
    .map(({ name }) => name);
  assert.deepEqual(browser, node);
  assert.deepEqual(browser, [...module, "Inbox", "init", "parseContacts", "planAudience", "readContacts", "validateTemplate"].sort());
});

const SOURCES = {
  "bytes": () => bytes,
  "an ArrayBuffer": () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  "a WebAssembly.Module": () => new WebAssembly.Module(bytes),
  "a Response": () => new Response(bytes, { headers: { "content-type": "application/wasm" } }),
  "a promise of a Response": async () => new Response(bytes, { headers: { "content-type": "application/wasm" } }),
  "an address": (t) => served(t, "application/wasm"),
  "a URL": async (t) => new URL(await served(t, "application/wasm")),
  "a Request": async (t) => new Request(await served(t, "application/wasm")),
};

for (const [what, source] of Object.entries(SOURCES)) {
  test(`init takes ${what}`, async (t) => {
    const { init, validateTemplate } = await fresh(t);
    const given = what.startsWith("a promise") ? source(t) : await source(t);
    assert.equal(await init(given), undefined);
    assert.deepEqual(validateTemplate(SOUND), SOUND_REPORT);
  });
}

test("the entry that carries its module needs no source, and takes one all the same", async (t) => {
  const { init, validateTemplate } = await fresh(t, "inline.js");
  await Promise.all([init(), init()]);
  assert.deepEqual(validateTemplate(SOUND), SOUND_REPORT);
  const other = await fresh(t, "inline.js");
  await assert.rejects(other.init(new Uint8Array([1])), WebAssembly.CompileError);
  await other.init(bytes);
  assert.deepEqual(other.validateTemplate(SOUND), SOUND_REPORT);
});

test("an answer that is no module is refused with its status, one of another type is compiled all the same", async (t) => {
  const { init, validateTemplate } = await fresh(t);
  await assert.rejects(init(new Response("gone", { status: 404, statusText: "Not Found" })), /cannot be loaded: 404 Not Found/);
  assert.throws(() => validateTemplate(SOUND), /await init\(\)/);
  await init(await served(t, "application/octet-stream"));
  assert.deepEqual(validateTemplate(SOUND), SOUND_REPORT);
});

test("calls at the same time that fail fail together, and the next one loads", async (t) => {
  const { init, validateTemplate } = await fresh(t);
  const failed = await Promise.allSettled([init(new Uint8Array([1])), init(bytes), init()]);
  assert.deepEqual(failed.map(({ status }) => status), ["rejected", "rejected", "rejected"]);
  await Promise.all([init(bytes), init()]);
  assert.deepEqual(validateTemplate(SOUND), SOUND_REPORT);
});

test("calls at the same time load the module once", async (t) => {
  const { init, validateTemplate } = await fresh(t);
  const once = t.mock.method(WebAssembly, "instantiate");
  await Promise.all([init(bytes), init(bytes), init(new Uint8Array([0]))]);
  await init();
  assert.equal(once.mock.callCount(), 1);
  assert.deepEqual(validateTemplate(SOUND), SOUND_REPORT);
});

test("a load that failed can be tried again", async (t) => {
  const { init, validateTemplate } = await fresh(t);
  await assert.rejects(init(new Uint8Array([1, 2, 3])), WebAssembly.CompileError);
  assert.throws(() => validateTemplate(SOUND), /await init\(\)/);
  await init(bytes);
  assert.deepEqual(validateTemplate(SOUND), SOUND_REPORT);
});
