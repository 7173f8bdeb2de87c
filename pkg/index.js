// The entry for browsers, bundlers and workers: nothing is fetched before `init` is called.

import load from "./wasm/ventana_js.js";
import { plan } from "./plan.js";
import { openAside } from "./planner.js";
import { assertReady, markReady } from "./ready.js";

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

/** One question for many people, in a worker where there can be one. */
export async function planAudience(contacts, request, options) {
  assertReady("planAudience");
  return plan(openAside, contacts, request, options);
}
