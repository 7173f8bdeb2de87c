// The examples of the README, by name, as programs that check what the comments behind their lines promise.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const readme = readFileSync(fileURLToPath(new URL("./node_modules/ventana-core/README.md", import.meta.url)), "utf8");

const BLOCK = /^```(\w+)(?: example=([\w-]+))?\n([^]*?)^```$/gm;

/** Every block of code, with its name. */
export const examples = [...readme.matchAll(BLOCK)].map(([, language, name, code]) => ({ language, name, code }));

export function example(name) {
  const found = examples.find((example) => example.name === name);
  if (found === undefined) throw new Error(`The README has no example ${name}.`);
  return found.code;
}
