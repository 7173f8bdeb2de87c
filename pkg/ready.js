// One interface over the module, whether it is loaded by `init` or at import.

import * as wasm from "./wasm/ventana_js.js";

let isReady = false;

/** Throws when something is asked for too early. */
export function assertReady(name) {
  if (!isReady) throw new Error(`ventana-core is not loaded yet: await init() before calling ${name}()`);
}

/** The exported function `name`, that says so when it is called too early. */
export function ready(name) {
  return (...args) => {
    assertReady(name);
    return wasm[name](...args);
  };
}

/** Called once the module stands. */
export function markReady() {
  isReady = true;
}
