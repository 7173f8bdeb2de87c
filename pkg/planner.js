// The two places where a plan can be made: in this thread, and in a worker.

import { isUnservable, openOn } from "./line.js";
import { Held } from "./ready.js";
import * as wasm from "./wasm/ventana_js.js";

/** Lets the app run on before the next chunk. */
const breathe = () =>
  new Promise((resolve) => {
    if (typeof setImmediate === "function") return setImmediate(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** The module's own planner. */
export function planning(...question) {
  const held = new Held("planAudience", () => new wasm.Planner(...question));
  return {
    take: (...columns) => held.call("take", ...columns),
    plan: () => held.call("plan"),
    free: () => held.free(),
  };
}

/** A planner in this thread. */
export async function openHere(...question) {
  const planner = planning(...question);
  let isOpen = true;
  return {
    async take(...columns) {
      await breathe();
      return isOpen && planner.take(...columns);
    },
    plan: () => planner.plan(),
    close() {
      if (isOpen) planner.free();
      isOpen = false;
    },
  };
}

/** Opens planners in workers; in this thread where no worker can be had. */
export function openAside(openWorker) {
  return async (...question) => {
    try {
      return await openOn(openWorker, wasm.module(), question);
    } catch (error) {
      if (isUnservable(error)) return openHere(...question);
      throw error;
    }
  };
}
