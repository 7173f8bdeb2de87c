// The recipe tests/recipes/annotate.yml: parsed, and its command run in a repository with templates.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { BROKEN, SOUND } from "./examples.mjs";

const { parse } = createRequire(join(process.env.VENTANA_TESTS, "package.json"))("yaml");
const workflow = parse(readFileSync(join(process.env.VENTANA_TESTS, "recipes/annotate.yml"), "utf8"));
const { run } = workflow.jobs.check.steps.find(({ name }) => name === "Check templates");

let repository;

before(() => {
  // Below the folder that the package is installed in, so that npx finds it as it would among the devDependencies.
  repository = mkdtempSync(resolve("repository-"));
  mkdirSync(join(repository, "templates/orders"), { recursive: true });
  writeFileSync(join(repository, "templates/orders/sound.json"), JSON.stringify(SOUND));
});

after(() => rmSync(repository, { recursive: true, force: true }));

/** The step, as a runner of GitHub runs it. */
function step() {
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", run], { cwd: repository, encoding: "utf8" });
  assert.equal(stderr, "");
  return { status, stdout };
}

test("it runs on pull requests, with no more rights than to read", () => {
  assert.deepEqual(Object.keys(workflow.on), ["pull_request"]);
  assert.deepEqual(workflow.permissions, { contents: "read" });
  assert.ok(workflow.jobs.check.steps.some(({ uses }) => uses?.startsWith("actions/checkout@")));
});

test("sound templates pass and print nothing", () => {
  assert.deepEqual(step(), { status: 0, stdout: "" });
});

test("a broken template fails the job and is annotated at its lines", () => {
  writeFileSync(join(repository, "templates/orders/broken, 50 %.json"), JSON.stringify(BROKEN, null, 2));
  const { status, stdout } = step();
  assert.equal(status, 1);
  const shape = /^::(error|warning|notice) file=([^,]+),line=(\d+),endLine=\d+,col=(\d+),endColumn=\d+,title=([a-z-]+)::(.+)$/;
  const annotations = stdout.trim().split("\n").map((line) => line.match(shape)?.slice(1));
  assert.ok(annotations.length >= 3 && annotations.every(Boolean), stdout);
  assert.ok(annotations.every(([, file]) => file === "templates/orders/broken%2C 50 %25.json"), stdout);
  const lines = readFileSync(join(repository, "templates/orders/broken, 50 %.json"), "utf8").split("\n");
  const [, , line, column] = annotations.find(([, , , , code]) => code === "variable-gap");
  assert.ok(lines[line - 1].slice(column - 1).startsWith("{{3}}"), stdout);
});
