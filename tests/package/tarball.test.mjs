import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const PACKAGE = fileURLToPath(new URL(".", import.meta.resolve("ventana-core")));
const files = readdirSync(PACKAGE, { recursive: true })
  .filter((name) => statSync(join(PACKAGE, name)).isFile())
  .map((name) => name.split(sep).join("/"))
  .sort();
const content = (name) => readFileSync(join(PACKAGE, name), "latin1");

test("exactly what an app needs is shipped", () => {
  assert.deepEqual(files, [
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "api.js",
    "aside-node.js",
    "aside.js",
    "bin/ventana.js",
    "bin/ventana_cli.js",
    "bin/ventana_cli_bg.wasm",
    "client.js",
    "contacts.js",
    "decode.js",
    "inbox.js",
    "index.cjs",
    "index.d.cts",
    "index.d.ts",
    "index.js",
    "index.mjs",
    "inline-sync.js",
    "inline.cjs",
    "inline.d.cts",
    "inline.d.ts",
    "inline.js",
    "judge.js",
    "line.js",
    "load.js",
    "local.js",
    "node.js",
    "pack.js",
    "package.json",
    "pieces.js",
    "plan.js",
    "planner.js",
    "ready.js",
    "rules/en.json",
    "rules/es.json",
    "rules/pt.json",
    "schema/template.schema.json",
    "serve.js",
    "wasm.d.cts",
    "wasm.d.ts",
    "wasm/bytes.js",
    "wasm/ventana_js.js",
    "wasm/ventana_js_bg.wasm",
    "worker-node.js",
    "worker.cjs",
    "worker.d.cts",
    "worker.d.ts",
    "worker.js",
  ]);
});

test("no file names a folder of the machine that built it", () => {
  for (const name of files) {
    const found = content(name).match(/(\/(root|home|Users|work|tmp|builds?)\/[\w.-]+|\.cargo\/registry|\/target\/)[\w./-]*/);
    assert.equal(found?.[0], undefined, name);
  }
});

test("nothing but Ventana's own functions is installed with it", () => {
  const manifest = JSON.parse(content("package.json"));
  assert.equal(manifest.dependencies, undefined);
  assert.equal(manifest.scripts, undefined);
});

test("the declarations name all that an entry exports, and no loader of the module", async () => {
  for (const [entry, file] of [["ventana-core", "index"], ["ventana-core/worker", "worker"]]) {
    const declared = [...content(`${file}.d.ts`).matchAll(/^export (?:class|function) (\w+)/gm)].map(([, name]) => name);
    assert.deepEqual(declared.sort(), Object.keys(await import(entry)).sort(), entry);
    assert.doesNotMatch(content(`${file}.d.ts`), /InitOutput|initSync|__wb/);
  }
});

test("the bytes inside the entry without files are the module", async () => {
  const { default: text } = await import(join(PACKAGE, "wasm/bytes.js"));
  assert.ok(Buffer.from(text, "base64").equals(readFileSync(join(PACKAGE, "wasm/ventana_js_bg.wasm"))));
});

test("types come first wherever the manifest chooses", () => {
  const choices = (value) => {
    if (typeof value === "string") return true;
    const keys = Object.keys(value);
    if (keys.includes("types")) return keys[0] === "types" && keys.at(-1) === "default" && keys.length === 2;
    return keys.at(-1) !== "types" && Object.values(value).every(choices);
  };
  const { exports } = JSON.parse(content("package.json"));
  for (const [name, value] of Object.entries(exports)) assert.ok(choices(value), name);
});
