// All rules over the corpus, in Node: what a template takes, and how time grows with the text.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateTemplate } from "../../pkg/node.js";
import { median, print } from "./shared/measure.mjs";

const RUNS = 100;

function templates() {
  const folder = mkdtempSync(join(tmpdir(), "ventana-"));
  const file = join(folder, "corpus.jsonl");
  const words = ["run", "--quiet", "--locked", "--profile", "npm", "--package", "ventana-tests", "--example", "corpus"];
  execFileSync("cargo", [...words, "--", "--texts", file], { stdio: "inherit" });
  const lines = readFileSync(file, "utf8").split("\n");
  rmSync(folder, { recursive: true });
  return lines.map((line) => JSON.parse(line));
}

const ofLength = (kilobytes) => {
  const sentence = "Your order left our warehouse this morning and will be with you on Friday. ";
  const text = sentence.repeat((kilobytes * 1000) / sentence.length).trim();
  return { name: "a", language: "en", category: "UTILITY", components: [{ type: "BODY", text }] };
};

const ofCards = (count) => {
  const card = {
    components: [
      { type: "HEADER", format: "IMAGE", example: { header_handle: ["4::aW1hZ2U="] } },
      {
        type: "BODY",
        text: "A bag for {{1}} and all that goes with a day in town.",
        example: { body_text: [["work"]] },
      },
      {
        type: "BUTTONS",
        buttons: [
          { type: "URL", text: "Look at it", url: "https://example.com/{{1}}", example: ["https://example.com/1"] },
          { type: "QUICK_REPLY", text: "Stop" },
        ],
      },
    ],
  };
  const cards = Array.from({ length: count }, () => card);
  const components = [{ type: "BODY", text: "Our new bags are here." }, { type: "CAROUSEL", cards }];
  return { name: "a", language: "en", category: "MARKETING", components };
};

const all = templates();
for (const template of all) median(() => validateTemplate(template), 5);
const medians = Float64Array.from(all, (template) => median(() => validateTemplate(template), RUNS)).sort();
print(`validateTemplate, ${all.length} templates of the corpus`, medians, "µs");
for (const kilobytes of [1, 10, 100]) {
  const template = ofLength(kilobytes);
  console.log(`a body of ${kilobytes} KB: ${median(() => validateTemplate(template), 20).toFixed(1)} µs`);
}
for (const cards of [2, 10]) {
  const template = ofCards(cards);
  console.log(`${cards} cards: ${median(() => validateTemplate(template), RUNS).toFixed(1)} µs`);
}
