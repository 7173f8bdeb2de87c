// What people use today, beside the package, in one process over the templates of the corpus: how long a template takes,
// how long the first answer does, how much is installed and loaded, and how many of the templates that Meta would refuse
// are found. `--write` puts the table into the README of the package.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { quantile } from "./shared/measure.mjs";

const here = fileURLToPath(new URL("./rivals/", import.meta.url));
const pkg = fileURLToPath(new URL("../../pkg/", import.meta.url));
const RUNS = 400;
const WARMUP = 200;
const PROCESSES = 15;

if (!existsSync(join(here, "node_modules"))) execFileSync("npm", ["ci", "--silent"], { cwd: here, stdio: "inherit" });
const installed = mkdtempSync(join(tmpdir(), "ventana-rivals-"));
process.on("exit", () => rmSync(installed, { recursive: true }));
cpSync(here, installed, { recursive: true });
const [{ filename }] = JSON.parse(
  execFileSync("npm", ["pack", "--json", "--pack-destination", installed], { cwd: pkg, encoding: "utf8" }),
);
execFileSync("npm", ["install", "--no-save", "--silent", "--no-audit", "--no-fund", join(installed, filename)], { cwd: installed });

const { RIVALS } = await import(join(installed, "all.mjs"));

function corpus() {
  const file = join(installed, "corpus.jsonl");
  const words = ["run", "--quiet", "--locked", "--profile", "npm", "--package", "ventana-tests", "--example", "corpus"];
  execFileSync("cargo", [...words, "--", "--verdicts", file], { stdio: "inherit" });
  return readFileSync(file, "utf8").split("\n").map((line) => JSON.parse(line));
}

const templates = corpus();
const bad = templates.filter(({ verdict }) => verdict === "error");
const sound = templates.filter(({ verdict }) => verdict === "none");

/** Whether a tool lets a template pass. */
function passes({ prepare, check }, template) {
  try {
    return check(prepare(template));
  } catch {
    return false;
  }
}

// An ordinary template is a sound one that nobody stumbles over: a refusal is another path.
const ordinary = sound.map(({ template }) => template).filter((template) => RIVALS.every((rival) => passes(rival, template)));

/** Median and 99th percentile over the medians of the templates, and over all calls. */
function timed({ prepare, check }) {
  const inputs = ordinary.map(prepare);
  for (let run = 0; run < WARMUP; run += 1) for (const input of inputs) check(input);
  globalThis.gc?.();
  const times = new Float64Array(RUNS * inputs.length);
  let place = 0;
  for (let run = 0; run < RUNS; run += 1) {
    for (const input of inputs) {
      const began = process.hrtime.bigint();
      check(input);
      times[place] = Number(process.hrtime.bigint() - began) / 1000;
      place += 1;
    }
  }
  times.sort();
  return [quantile(times, 0.5), quantile(times, 0.99)];
}

/** Import and first answer in a process of its own, in milliseconds. */
function cold({ file }) {
  const script = `
    const began = performance.now();
    const rival = await import("./${file}");
    rival.check(rival.prepare(${JSON.stringify(ordinary[0])}));
    console.log(performance.now() - began);
  `;
  const run = () => Number(execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: installed }));
  return quantile(Float64Array.from({ length: PROCESSES }, run).sort(), 0.5);
}

const sizeOf = (path) => {
  const stat = statSync(path);
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stat.size;
};

/** A package and all that it needs, as installed, in KB. */
function onDisk({ packages }) {
  const seen = new Set();
  const add = (name) => {
    if (seen.has(name)) return 0;
    seen.add(name);
    const folder = join(installed, "node_modules", name);
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return sizeOf(folder) + Object.keys(dependencies).reduce((sum, needed) => sum + add(needed), 0);
  };
  return packages.reduce((sum, name) => sum + add(name), 0) / 1000;
}

/** What a browser loads, bundled, minified and compressed by brotli, in KB. */
function onTheWire({ file, assets = [] }) {
  const bundle = execFileSync(
    join(installed, "node_modules/.bin/esbuild"),
    [file, "--bundle", "--minify", "--format=esm", "--platform=browser", "--log-level=error", "--external:*.wasm", "--external:node:*"],
    { cwd: installed, maxBuffer: 1e8 },
  );
  const parts = [bundle, ...assets.map((asset) => readFileSync(join(installed, "node_modules", asset)))];
  return parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0) / 1000;
}

const version = ([name]) => JSON.parse(readFileSync(join(installed, "node_modules", name, "package.json"), "utf8")).version;
const share = (found, all) => `${found} of ${all.length}`;

const rows = RIVALS.map((rival) => {
  const [median, p99] = timed(rival);
  const caught = bad.filter(({ template }) => !passes(rival, template)).length;
  const refused = sound.filter(({ template }) => !passes(rival, template)).length;
  return [
    `${rival.name} ${version(rival.packages)}`,
    median.toFixed(1),
    p99.toFixed(1),
    cold(rival).toFixed(0),
    onDisk(rival).toFixed(0),
    onTheWire(rival).toFixed(1),
    share(caught, bad),
    share(refused, sound),
  ];
});

const table = [
  ["", "median, µs", "p99, µs", "first answer, ms", "installed, KB", "brotli, KB", "bad ones found", "good ones refused"],
  Array.from({ length: 8 }, () => "---"),
  ...rows,
]
  .map((cells) => `| ${cells.join(" | ")} |`)
  .join("\n");
const told = `${table}\n\n${ordinary.length} ordinary templates in turn, ${RUNS} times, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.`;
console.log(told);

if (process.argv.includes("--write")) {
  const readme = join(pkg, "README.md");
  const [before, rest] = readFileSync(readme, "utf8").split("<!-- rivals -->\n");
  const after = rest.split("<!-- /rivals -->")[1];
  writeFileSync(readme, `${before}<!-- rivals -->\n${told}\n<!-- /rivals -->${after}`);
}
