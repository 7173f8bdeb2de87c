// The same for Node, Deno and Bun, where a program may wait: the module stands as soon as this file is imported, and no file is read.

import { plan } from "./plan.js";
import { openHere } from "./planner.js";
import { start } from "./ready.js";
import { bytes } from "./decode.js";

export * from "./api.js";

start(new WebAssembly.Module(bytes()));

/** Nothing is left to load here. */
export function init() {
  return Promise.resolve();
}

/** One question for many people, in this thread, which runs on between two chunks. */
export function planAudience(contacts, request, options) {
  return plan(openHere, contacts, request, options);
}
