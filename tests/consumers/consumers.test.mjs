// The packed package as its users have it: every runtime and bundler makes the same answers of the same calls.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import * as ventana from "ventana-core";
import { FLAGS, atTheEdge } from "./edge.mjs";
import { exercise } from "./exercise.mjs";
import { answered, close, open, served } from "./page.mjs";
import { example } from "./readme.mjs";
import { HERE, bun, deno, node, run, tool } from "./run.mjs";

const expected = await exercise(ventana);

before(open);
after(close);

const all = (names) => Object.fromEntries(names.map((name) => [name, expected]));

test("the answers that all are held to are right", () => {
  const { codes, name, verdict, closesAt, kept, plan, recipients } = expected;
  assert.deepEqual([codes, name, verdict, kept, plan], [["malformed-name"], "order_update", "yes", 1, [0, 1]]);
  assert.deepEqual([closesAt, recipients], [Date.UTC(2026, 10, 26, 9), ["5215512345678"]]);
});

describe("runtimes", () => {
  const entries = all(["main", "inline", "worker"]);

  for (const [what, program, file] of [
    ["Node, ES modules", node, "esm.mjs"],
    ["Node, require", node, "commonjs.cjs"],
    ["Deno", deno, "esm.mjs"],
    ["Bun", bun, "esm.mjs"],
    ["Bun, require", bun, "commonjs.cjs"],
  ]) {
    test(what, async () => assert.deepEqual(JSON.parse(await run("node", ...program, file)), entries));
  }

  for (const [format, file] of [["esm", "server.mjs"], ["cjs", "server.cjs"]]) {
    test(`a server's bundle, ${format}, which is run where no package stands`, async (t) => {
      const folder = mkdtempSync(join(tmpdir(), "ventana-"));
      t.after(() => rmSync(folder, { recursive: true }));
      const outfile = join(folder, file);
      await run("node", tool("esbuild"), "server.mjs", "--bundle", "--platform=node", `--format=${format}`, `--outfile=${outfile}`, "--log-level=error");
      assert.deepEqual(JSON.parse(await run(folder, ...node, file)), all(["main"]));
    });
  }

  test("an edge runtime, which compiles nothing and has no files", async () => {
    await run("edge", tool("esbuild"), "main.js", "--outdir=dist", ...FLAGS);
    const answer = await atTheEdge(join(HERE, "edge/dist/main.js")).fetch();
    assert.deepEqual(JSON.parse(JSON.stringify(answer)), all(["main"]));
  });
});

describe("TypeScript", () => {
  test("NodeNext, as ES module and as CommonJS", async () => {
    await run("typescript", tool("tsc"), "-p", "nodenext.json");
    const printed = async (file) => JSON.parse(await run("typescript", ...node, file));
    assert.deepEqual(await printed("out/esm.mjs"), ["malformed-name", [false, false], null, "no"]);
    assert.deepEqual(await printed("out/commonjs.cjs"), ["malformed-name", false, null, "no"]);
  });

  test("Bundler, with every valid template of the corpus as the type of a template", async () => {
    const corpus = join(process.env.VENTANA_TESTS, "corpus");
    const blocks = readdirSync(corpus)
      .filter((name) => name.endsWith(".md"))
      .flatMap((name) => [...readFileSync(join(corpus, name), "utf8").matchAll(/^```json\n([^]*?)^```/gm)].map(([, json]) => json));
    assert.ok(blocks.length > 50, `${blocks.length} templates`);
    // Samples of Meta's write names small too; the types have them as they are documented.
    const asDocumented = (key, value) => (/^(type|category|format|otp_type|parameter_format)$/.test(key) ? value.toUpperCase() : value);
    const list = blocks.map((json) => `  ${JSON.stringify(JSON.parse(json, asDocumented))},\n`).join("");
    const text = `import type { Template } from "ventana-core";\n\nexport const corpus: Template[] = [\n${list}];\n`;
    writeFileSync(join(HERE, "typescript/corpus.ts"), text);
    await run("typescript", tool("tsc"), "-p", "bundler.json");
    const printed = async (name) => {
      const bundle = ["--bundle", "--platform=node", "--format=esm", `--outfile=out/${name}.mjs`, "--external:ventana-core/worker"];
      await run("typescript", tool("esbuild"), `${name}.ts`, ...bundle);
      return JSON.parse(await run("typescript", ...node, `out/${name}.mjs`));
    };
    assert.deepEqual(await printed("bundler"), ["malformed-name", "never-opened"]);
    // What the types of messages take, the rules take too.
    assert.deepEqual(await printed("messages"), []);
  });
});

describe("browsers", () => {
  const right = async (address, names) => assert.deepEqual(await answered(address), { answer: all(names), complaints: [] });

  test("a module script, without a bundler", async (t) => {
    const folder = join(HERE, "page");
    for (const part of ["node_modules", "exercise.mjs"]) cpSync(join(HERE, part), join(folder, part), { recursive: true });
    await right(await served(t, folder), ["main", "inline", "worker"]);
    await right(`${await served(t, folder)}worker.html`, ["main"]);
  });

  test("Vite", async (t) => {
    await run("vite", tool("vite"), "build", "--logLevel=error");
    await right(await served(t, join(HERE, "vite/dist")), ["main", "inline", "worker"]);
  });

  test("webpack", async (t) => {
    await run("webpack", tool("webpack"), "--config", "webpack.config.cjs");
    await right(await served(t, join(HERE, "webpack/dist"), "/main.js"), ["main", "inline", "worker"]);
  });

  test("esbuild", async (t) => {
    await run("esbuild", tool("esbuild"), "main.js", "--bundle", "--format=esm", "--outdir=dist", "--loader:.wasm=file", "--log-level=error");
    const { answer, complaints } = await answered(await served(t, join(HERE, "esbuild/dist"), "/main.js"));
    assert.deepEqual([answer, complaints], [{ inline: expected, main: false }, []]);
  });

  test("Rollup", async (t) => {
    await run("rollup", tool("rollup"), "-c");
    copyFileSync(fileURLToPath(import.meta.resolve("ventana-core/wasm")), join(HERE, "rollup/dist/ventana.wasm"));
    const { answer, complaints } = await answered(await served(t, join(HERE, "rollup/dist"), "/main.js"));
    assert.deepEqual([answer, complaints], [{ inline: expected, main: false }, []]);
  });

  test("no built-in of Node is in what a browser gets", async () => {
    const found = [];
    for (const entry of ["ventana-core", "ventana-core/inline", "ventana-core/worker"]) {
      const bundle = ["--bundle", "--format=esm", "--platform=browser", "--log-level=error", "--outfile=dist/browser.js"];
      writeFileSync(join(HERE, "esbuild/entry.js"), `export * from "${entry}";`);
      await run("esbuild", tool("esbuild"), "entry.js", ...bundle);
      if (/node:|require\(/.test(readFileSync(join(HERE, "esbuild/dist/browser.js"), "utf8"))) found.push(entry);
    }
    assert.deepEqual(found, []);
  });
});

test("Next.js, on the server and in the browser, and the README's example of it", async (t) => {
  const readme = join(HERE, "next/app/readme");
  mkdirSync(readme, { recursive: true });
  writeFileSync(join(readme, "page.jsx"), example("next-server"));
  writeFileSync(join(readme, "field.jsx"), example("next-client"));
  const next = join(HERE, "../node_modules/next/dist/bin/next");
  await run("next", process.execPath, next, "build");
  const server = spawn(process.execPath, [next, "start", "--port", "0", "--hostname", "127.0.0.1"], {
    cwd: join(HERE, "next"),
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  t.after(() => server.kill());
  const address = await new Promise((resolve, reject) => {
    let printed = "";
    server.stdout.on("data", (data) => {
      printed += data;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed);
      if (found && printed.includes("Ready")) resolve(found[0]);
    });
    server.on("exit", () => reject(new Error(printed)));
  });
  const read = () => {
    const [server, client] = ["server", "client"].map((id) => document.getElementById(id)?.textContent);
    return client && { server: JSON.parse(server), client: JSON.parse(client) };
  };
  const { answer, complaints } = await answered(address, read);
  assert.deepEqual(answer, { server: all(["main", "inline"]), client: all(["main", "worker"]) });
  assert.deepEqual(complaints, []);
  const problems = ventana.validateTemplate({ name: "hello" }).diagnostics.length;
  const shown = await answered(`${address}/readme`, () => document.querySelector("output")?.textContent);
  assert.deepEqual(shown, { answer: String(problems), complaints: [] });
});

describe("manifest", () => {
  const tarball = process.env.VENTANA_TARBALL;

  test("publint reports nothing", async () => {
    assert.match(await run(".", tool("publint"), tarball, "--strict"), /All good/);
  });

  test("arethetypeswrong reports nothing", async () => {
    const { analysis } = JSON.parse(await run(".", tool("attw"), tarball, "--format", "json"));
    assert.deepEqual(analysis.problems, []);
  });
});
