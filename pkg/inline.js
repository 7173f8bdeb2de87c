// The entry for where no file can be fetched: the module is part of it. A page still awaits `init`, so as not to stand still.

import { loadsOnce } from "./load.js";
import { plan } from "./plan.js";
import { openHere } from "./planner.js";
import { assertReady, startLater } from "./ready.js";
import { bytes } from "./decode.js";

export * from "./api.js";

/** Starts the module once, from what is in this file unless a `source` is given. */
export const init = loadsOnce(bytes, async (compile) => startLater(await compile()));

/** One question for many people, in this thread, which runs on between two chunks. */
export async function planAudience(contacts, request, options) {
  assertReady("planAudience");
  return plan(openHere, contacts, request, options);
}
