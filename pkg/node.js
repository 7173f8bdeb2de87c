// The entry for Node, Deno and Bun: the module stands as soon as this file is imported.

import { readFileSync } from "node:fs";
import { initSync } from "./wasm/ventana_js.js";
import { plan } from "./plan.js";
import { openHere } from "./planner.js";
import { markReady } from "./ready.js";

export * from "./api.js";

initSync({ module: readFileSync(new URL("./wasm/ventana_js_bg.wasm", import.meta.url)) });
markReady();

/** Nothing is left to load here. */
export function init() {
  return Promise.resolve();
}

/** One question for many people, in this thread, which runs on between two chunks. */
export function planAudience(contacts, request, options) {
  return plan(openHere, contacts, request, options);
}
