// Every example of the README does what it says, where it says.

import assert from "node:assert/strict";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { about, validateTemplate } from "ventana-core";
import { claiming } from "./claims.mjs";
import { FLAGS, atTheEdge } from "./edge.mjs";
import { answered, close, open, served } from "./page.mjs";
import { example, examples, readme } from "./readme.mjs";
import { HERE, bun, deno, node, run, tool } from "./run.mjs";

const PROBLEMS = String(validateTemplate({ name: "hello" }).diagnostics.length);
const FOLDER = join(HERE, "readme");
const write = (name, text) => writeFileSync(join(FOLDER, name), text);

/** What is run by a runtime, and what elsewhere. Next.js has its own in `consumers.test.mjs`, the command in `command.test.mjs`. */
const RUN = ["first", "node", "worker", "fix", "gate", "audience", "explain"];
const ELSEWHERE = ["commonjs", "page", "lint", "bundler", "esbuild", "edge", "next-server", "next-client", "command", "settings"];

before(async () => {
  mkdirSync(FOLDER, { recursive: true });
  await open();
});
after(close);

test("every block of code is an example that is run", () => {
  assert.deepEqual(examples.map(({ name }) => name).sort(), [...RUN, ...ELSEWHERE].sort());
});

for (const [runtime, program] of Object.entries({ Node: node, Deno: deno, Bun: bun })) {
  test(`in ${runtime} the examples hold what they say`, async () => {
    for (const name of RUN) {
      const { count, lines } = claiming(example(name));
      assert.ok(count > 0, `${name} claims nothing`);
      write(`${name}.mjs`, `import assert from "node:assert/strict";\n${lines}\nconsole.log("${count} held");\n`);
      assert.equal((await run("readme", ...program, `${name}.mjs`)).trim(), `${count} held`, name);
    }
  });
}

test("so does that of require", async () => {
  write("commonjs.cjs", `const assert = require("node:assert/strict");\n${claiming(example("commonjs")).lines}\nconsole.log("held");\n`);
  assert.equal((await run("readme", ...node, "commonjs.cjs")).trim(), "held");
});

test("the page without a bundler shows what is wrong", async (t) => {
  for (const name of ["page", "lint"]) write(`${name}.html`, example(name).replace("<title>", '<link rel="icon" href="data:,"><title>'));
  cpSync(join(HERE, "node_modules"), join(FOLDER, "node_modules"), { recursive: true });
  const address = await served(t, FOLDER);
  const shown = await answered(`${address}page.html`, () => document.querySelector("output").value);
  assert.deepEqual(shown, { answer: PROBLEMS, complaints: [] });
});

test("the field is judged while a person types", async (t) => {
  const typed = async (page) => {
    await page.getByLabel("Body").pressSequentially("Your order {{1}}", { delay: 5 });
    await page.waitForFunction(() => document.querySelector("output").value.includes("variable"));
  };
  const { answer, complaints } = await answered(`${await served(t, FOLDER)}lint.html`, () => document.querySelector("output")?.value || undefined, typed);
  const template = { name: "hello", language: "en", category: "UTILITY", components: [{ type: "BODY", text: "Your order {{1}}" }] };
  assert.deepEqual([answer, complaints], [validateTemplate(template).diagnostics.map(({ code }) => code).join(" "), []]);
});

test("bundlers make of it what they should", async (t) => {
  const shows = async (folder, script) =>
    assert.deepEqual(await answered(await served(t, folder, script), () => document.body?.textContent.trim()), { answer: PROBLEMS, complaints: [] });
  write("bundler.js", example("bundler"));
  write("index.html", '<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="/bundler.js"></script>');
  await run("readme", tool("vite"), "build", "--logLevel=error", "--outDir=vite");
  await shows(join(FOLDER, "vite"));
  await run("readme", tool("webpack"), "./bundler.js", "--mode=production", "--output-path=webpack");
  await shows(join(FOLDER, "webpack"), "/main.js");
  write("esbuild.js", example("esbuild"));
  await run("readme", tool("esbuild"), "esbuild.js", "--bundle", "--format=esm", "--loader:.wasm=file", "--outdir=esbuild", "--log-level=error");
  await shows(join(FOLDER, "esbuild"), "/esbuild.js");
});

test("at the edge it answers", async () => {
  write("edge.js", example("edge"));
  write("module.js", "export default globalThis.module;\n");
  await run("readme", tool("esbuild"), "edge.js", "--outfile=edge/edge.js", ...FLAGS);
  const answer = await atTheEdge(join(FOLDER, "edge/edge.js")).fetch(new Request("http://a/", { method: "POST", body: '{"name": "hello"}' }));
  assert.equal((await answer.json()).diagnostics.length, Number(PROBLEMS));
});

test("it tells the date of the rulebook", () => {
  assert.ok(readme.includes(`Rules as of ${about().rulebook};`), `README of the package: Rules as of ${about().rulebook}`);
});
