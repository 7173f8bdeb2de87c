// One interface over the module, whichever way it was loaded: what is asked for too early says so, and a module that broke is
// replaced, since nothing it still holds can be trusted.

import * as wasm from "./wasm/ventana_js.js";

let isReady = false;
/** Counts the instances: what one of them holds is of no use to the next. */
export let generation = 0;

/** Starts the module, once. */
export function start(module) {
  wasm.initSync({ module });
  isReady = true;
}

/** The same where a page may not wait for it. */
export async function startLater(module) {
  await wasm.default({ module_or_path: module });
  isReady = true;
}

/** Throws when something is asked for too early. */
export function assertReady(name) {
  if (!isReady) throw new Error(`ventana-core is not loaded yet: await init() before calling ${name}()`);
}

/** The function `name` of the module, for apps to call. */
export const ready = (name) => guarded(name, wasm[name]);

/** A function that says so when it is called too early, and that outlives the instance it breaks. */
export function guarded(name, call) {
  return (...args) => {
    assertReady(name);
    try {
      return call(...args);
    } catch (error) {
      throw told(name, error);
    }
  };
}

/** An object inside the module, for as long as its instance stands. */
export class Held {
  #name;
  #object;
  #generation;

  constructor(name, make) {
    assertReady(name);
    this.#name = name.replace(/^new |\.\w+$/g, "");
    try {
      this.#object = make();
    } catch (error) {
      throw told(name, error);
    }
    this.#generation = generation;
  }

  call(method, ...args) {
    if (this.#object === undefined) throw new Error(`This ${this.#name} was freed.`);
    if (this.#generation !== generation) throw new Error(LOST(this.#name));
    try {
      return this.#object[method](...args);
    } catch (error) {
      throw told(`${this.#name}.${method}`, error);
    }
  }

  free() {
    // In the instance after it the same place holds something else.
    if (this.#generation === generation) this.#object?.free();
    this.#object = undefined;
  }
}

const LOST = (name) =>
  name === "Inbox"
    ? "This Inbox was lost when ventana-core broke and was started anew: make it again by Inbox.fromJSON() from what toJSON() gave last."
    : `This ${name} was lost when ventana-core broke and was started anew.`;

/** What a caller is told of an error: itself, or, where it broke the instance, that another one stands in its place. */
function told(name, error) {
  if (!isFatal(error)) return error;
  generation += 1;
  try {
    wasm.__wbg_reset_state();
  } catch {
    isReady = false;
  }
  return new Error(`ventana-core broke in ${name}() and was started anew. The same call would break it again; others work.`, {
    cause: error,
  });
}

/** A trap, or a stack that overflowed amid the module: neither gives back what it had taken. */
function isFatal(error) {
  return error instanceof WebAssembly.RuntimeError || /call stack|recursion/i.test(error?.message ?? "");
}
