// The entry for Node, Deno and Bun: the module stands as soon as this file is imported.

import { readFileSync } from "node:fs";
import { initSync } from "./wasm/ventana_js.js";
import { markReady } from "./ready.js";

export * from "./api.js";

initSync({ module: readFileSync(new URL("./wasm/ventana_js_bg.wasm", import.meta.url)) });
markReady();

/** Nothing is left to load here. */
export function init() {
  return Promise.resolve();
}
