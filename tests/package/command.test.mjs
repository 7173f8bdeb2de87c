// The command of the packed package, held to the binary of the workspace: the same bytes, the same exit codes.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { SOUND } from "./examples.mjs";
import { example } from "./readme.mjs";

const BIN = resolve("node_modules/.bin/ventana");
const NATIVE = process.env.VENTANA_COMMAND;
const DOCUMENTS = readFileSync(process.env.VENTANA_DOCUMENTS, "utf8").trim().split("\n").map((line) => JSON.parse(line));
const CORPUS = DOCUMENTS.filter(({ of }) => of === "corpus");

let desk;

before(() => {
  desk = mkdtempSync(resolve("desk-"));
  mkdirSync(join(desk, "corpus/deep"), { recursive: true });
  CORPUS.forEach(({ text }, index) => {
    writeFileSync(join(desk, index % 3 === 0 ? "corpus/deep" : "corpus", `${String(index).padStart(4, "0")}.json`), text);
  });
  const answer = { data: CORPUS.filter(({ isObject }) => isObject).map(({ text }) => JSON.parse(text)), paging: { cursors: {} } };
  writeFileSync(join(desk, "answer.json"), JSON.stringify(answer, null, 2));
  writeFileSync(join(desk, "latin.json"), Buffer.from([0x7b, 0xe9]));
});

after(() => rmSync(desk, { recursive: true, force: true }));

function told(command, words, options) {
  const { status, stdout, stderr, error } = spawnSync(command, words, { cwd: desk, maxBuffer: 2 ** 28, ...options });
  assert.equal(error, undefined);
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** What both say, which must be the same. */
function both(words, options) {
  const packed = told(BIN, words, options);
  assert.deepEqual(packed, told(NATIVE, words, options), words.join(" "));
  return packed;
}

test("npx runs it in the folder of an app", () => {
  const words = ["--no-install", "ventana", "check", join(desk, "answer.json"), "--format", "json"];
  const { status, stdout } = spawnSync("npx", words, { maxBuffer: 2 ** 28 });
  assert.equal(status, 1);
  const log = JSON.parse(stdout);
  assert.equal(log.counts.templates, CORPUS.filter(({ isObject }) => isObject).length);
});

test("over the corpus it says what the binary says, in every format and language", () => {
  assert.ok(CORPUS.length > 150);
  for (const format of ["human", "json", "sarif", "github"]) {
    const { status, stdout } = both(["check", "corpus", "answer.json", "--format", format]);
    assert.equal(status, 1);
    assert.ok(stdout.length > 10_000, format);
  }
  for (const locale of ["es", "pt"]) both(["check", "corpus", "--locale", locale, "--color", "always"]);
  both(["check", "corpus", "--quiet", "--purpose", "stored", "--max-warnings", "2"]);
});

test("help, version and misuse are the same", () => {
  for (const words of [["--help"], ["--help", "--locale", "pt"], ["--version"], [], ["check"], ["check", "a", "--fast"]]) both(words);
});

test("what cannot be read is the same", () => {
  assert.equal(both(["check", "gone.json", "latin.json", "corpus/gone/", "answer.json"]).status, 2);
});

test("standard input is checked and fixed as the binary does", () => {
  const input = readFileSync(join(desk, "answer.json"));
  both(["check", "-", "--stdin-name", "a/b.json", "--format", "github"], { input });
  const { stdout, stderr } = both(["check", "-", "--fix"], { input });
  assert.ok(JSON.parse(stdout).data.length > 100 && stderr.length > 0);
  both(["check", "-"], { input: "" });
});

test("files are fixed as the binary does, and a second time there is nothing to do", () => {
  const copies = ["packed", "native"].map((name) => join(desk, name));
  for (const copy of copies) cpSync(join(desk, "corpus"), join(copy, "t"), { recursive: true });
  const [packed, native] = [BIN, NATIVE].map((command, index) => told(command, ["check", "t", "--fix=all"], { cwd: copies[index] }));
  assert.deepEqual(packed, native);
  const contents = (folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath ?? entry.path, entry.name), "utf8")])
      .sort();
  assert.deepEqual(contents(copies[0]), contents(copies[1]));
  assert.notDeepEqual(contents(copies[0]), contents(join(desk, "corpus")));
  const again = told(BIN, ["check", "t", "--fix=all", "--format", "json"], { cwd: copies[0] });
  assert.equal(JSON.parse(again.stdout).counts.fixed, 0);
});

test("SARIF is what its types say", () => {
  const tests = process.env.VENTANA_TESTS;
  const { stdout } = told(BIN, ["check", "corpus", "answer.json", "gone.json", "--format", "sarif"]);
  const types = join(tests, "node_modules/@types/sarif/index.js");
  const file = join(desk, "log.ts");
  // A few results of each rule are enough for their types, and quick.
  const log = JSON.parse(stdout);
  const seen = new Map();
  log.runs[0].results = log.runs[0].results.filter(({ ruleId }) => {
    seen.set(ruleId, (seen.get(ruleId) ?? 0) + 1);
    return seen.get(ruleId) < 3;
  });
  assert.ok(log.runs[0].results.length > 100 && log.runs[0].tool.driver.rules.length > 50);
  writeFileSync(file, `import type { Log } from ${JSON.stringify(types)};\nexport const log: Log = ${JSON.stringify(log, null, 1)};\n`);
  const words = ["--noEmit", "--strict", "--module", "nodenext", "--moduleResolution", "nodenext", "--skipLibCheck", file];
  const compiler = spawnSync(join(tests, "node_modules/.bin/tsc"), words);
  assert.equal(compiler.stdout.toString(), "");
  assert.equal(compiler.status, 0);
});

test("what the README shows runs as it stands there", () => {
  mkdirSync(join(desk, "templates"));
  writeFileSync(join(desk, "templates/order.json"), JSON.stringify({ ...SOUND, name: "Order" }, null, 2));
  const lines = example("command").trim().split("\n");
  const codes = lines.map((line) => told("bash", ["-c", line], {}).status);
  assert.deepEqual(codes, [1, 0, 0, 0, 0], lines.join("\n"));
  assert.equal(readFileSync(join(desk, "templates/order.json"), "utf8"), JSON.stringify({ ...SOUND, name: "order" }, null, 2));
  assert.equal(JSON.parse(readFileSync(join(desk, "ventana.sarif"), "utf8")).version, "2.1.0");
  const [{ url }] = JSON.parse(example("settings"))["json.schemas"];
  assert.equal(JSON.parse(readFileSync(url, "utf8")).title, "WhatsApp message template");
});
