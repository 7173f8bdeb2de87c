// The entry for browsers, bundlers, workers and edge runtimes: nothing is fetched before `init` is called.

import { loadsOnce } from "./load.js";
import { plan } from "./plan.js";
import { openAside } from "./planner.js";
import { assertReady, startLater } from "./ready.js";

export * from "./api.js";

const address = () => new URL("./wasm/ventana_js_bg.wasm", import.meta.url);

/** Loads the module once, from beside this file unless a `source` is given. */
export const init = loadsOnce(address, async (compile) => startLater(await compile()));

const openWorker = () => new Worker(new URL("./aside.js", import.meta.url), { type: "module" });

/** One question for many people, in a worker where there can be one. */
export async function planAudience(contacts, request, options) {
  assertReady("planAudience");
  return plan(openAside(openWorker), contacts, request, options);
}
