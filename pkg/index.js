// The entry for browsers, bundlers and workers: nothing is fetched before `init` is called.

import load from "./wasm/ventana_js.js";
import { markReady } from "./ready.js";

export * from "./api.js";

let loading;

/** Loads the module once, from beside this file unless a `source` is given. A failed load can be tried again. */
export function init(source) {
  loading ??= load({ module_or_path: source ?? new URL("./wasm/ventana_js_bg.wasm", import.meta.url) }).then(
    () => markReady(),
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
