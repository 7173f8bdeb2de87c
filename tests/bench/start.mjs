// Import and first answer, in processes of their own: nothing is warm.

import { execFileSync } from "node:child_process";
import { print } from "./shared/measure.mjs";

const PROCESSES = 15;
const here = new URL(".", import.meta.url);
const script = `
  import { PLAIN } from "./shared/templates.mjs";
  const began = performance.now();
  const { validateTemplate } = await import("../../pkg/index.mjs");
  const loaded = performance.now();
  if (!validateTemplate(PLAIN).valid) throw new Error("The first answer is wrong.");
  console.log(JSON.stringify([loaded - began, performance.now() - began]));
`;

const run = () =>
  JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: here, encoding: "utf8" }));
const runs = Array.from({ length: PROCESSES }, run);
const sorted = (index) => runs.map((times) => times[index]).sort((a, b) => a - b);
print("import in a fresh Node", sorted(0), "ms");
print("import and first answer in a fresh Node", sorted(1), "ms", 30);
