// What an editor shows of a function, a type or a member: something, and of every function an example that holds.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as ventana from "ventana-core";
import { claiming } from "./claims.mjs";

const declarations = (name) => readFileSync(fileURLToPath(new URL(`./node_modules/ventana-core/${name}.d.ts`, import.meta.url)), "utf8");
const AsyncFunction = (async () => {}).constructor;

test("every type and every member says what it is", () => {
  const silent = [];
  for (const name of ["index", "worker"]) {
    let owner = "";
    let before = "";
    for (const line of declarations(name).split("\n")) {
      const [, declared] = /^export (?:interface|class|type|function) (\w+)/.exec(line) ?? [];
      const [, indent, member] = /^( {2}| {4})(\w+)\??:/.exec(line) ?? [];
      owner = declared ?? owner;
      const isMember = member !== undefined && member !== "type" && /^[A-Z]/.test(owner) && indent !== undefined;
      if ((declared ?? isMember) && !/\*\/\s*$/.test(before)) silent.push(`${name}: ${owner} ${member ?? ""}`);
      before = line;
    }
  }
  assert.deepEqual(silent, []);
});

const EXAMPLE = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport (?:function|class) (\w+)/g;
const shown = [...declarations("index").matchAll(EXAMPLE)].map(([, comment, name]) => {
  const text = comment.replaceAll(/^ \* ?/gm, "");
  return [name, /```js\n([^]*?)```/.exec(text)?.[1]];
});

test("every function has an example", () => {
  assert.deepEqual(shown.map(([name]) => name).sort(), Object.keys(ventana).sort());
  assert.deepEqual(shown.filter(([, code]) => code === undefined).map(([name]) => name), []);
});

for (const [name, code = ""] of shown) {
  test(`the example of ${name} holds`, async () => {
    const { count, lines } = claiming(code);
    assert.ok(count > 0);
    await new AsyncFunction("assert", ...Object.keys(ventana), lines)(assert, ...Object.values(ventana));
  });
}
