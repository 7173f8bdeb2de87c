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
    "contacts.js",
    "inbox.js",
    "index.d.ts",
    "index.js",
    "node.js",
    "package.json",
    "plan.js",
    "planner.js",
    "ready.js",
    "rules/en.json",
    "rules/es.json",
    "rules/pt.json",
    "wasm/ventana_js.d.ts",
    "wasm/ventana_js.js",
    "wasm/ventana_js_bg.wasm",
    "wasm/ventana_js_bg.wasm.d.ts",
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

test("every type and function that is generated is named by the types of the package, and no loader is", () => {
  const generated = content("wasm/ventana_js.d.ts");
  const names = [...generated.matchAll(/^export (?:type|interface|function) (\w+)/gm)].map(([, name]) => name);
  const loaders = ["InitInput", "InitOutput", "SyncInitInput", "initSync"];
  const declared = new Set(content("index.d.ts").match(/\w+/g));
  assert.ok(names.length > 30, `${names.length} names`);
  assert.deepEqual(names.filter((name) => declared.has(name) === loaders.includes(name)), []);
});
