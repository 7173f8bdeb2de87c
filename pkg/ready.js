// One interface over the module, whether it is loaded by `init` or at import.

import * as wasm from "./wasm/ventana_js.js";

let isReady = false;

/** The exported function `name`, that says so when it is called too early. */
export function ready(name) {
  return (...args) => {
    if (!isReady) {
      throw new Error(`ventana-core is not loaded yet: await init() before calling ${name}()`);
    }
    return wasm[name](...args);
  };
}

/** Called once the module stands. */
export function markReady() {
  isReady = true;
}
