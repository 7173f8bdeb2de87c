// The entry for Node, Deno and Bun, which get it joined into one file: the module stands as soon as it is imported.

import { readFileSync } from "node:fs";
import { plan } from "./plan.js";
import { openHere } from "./planner.js";
import { start } from "./ready.js";

export * from "./api.js";

start(new WebAssembly.Module(bytes(new URL("./wasm/ventana_js_bg.wasm", import.meta.url))));

function bytes(file) {
  try {
    return readFileSync(file);
  } catch (cause) {
    const hint = "leave the package out of the bundle, or import ventana-core/inline, which needs no file";
    throw new Error(`ventana-core was bundled without its module ${file}: ${hint}`, { cause });
  }
}

/** Nothing is left to load here. */
export function init() {
  return Promise.resolve();
}

/** One question for many people, in this thread, which runs on between two chunks. */
export function planAudience(contacts, request, options) {
  return plan(openHere, contacts, request, options);
}
