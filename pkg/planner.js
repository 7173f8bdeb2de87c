// The two places where a plan can be made: in this thread, and in a worker.

import { Planner, module } from "./wasm/ventana_js.js";

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

/** A planner in this thread. */
export async function openHere(...question) {
  const planner = new Planner(...question);
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

/** A planner in a worker; in this thread where no worker can be had. */
export async function openAside(...question) {
  let worker;
  try {
    worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  } catch {
    return openHere(...question);
  }
  let answer;
  const asked = (message) =>
    new Promise((resolve, reject) => {
      answer = { resolve, reject };
      worker.postMessage(message);
    });
  worker.onmessage = ({ data }) => ("error" in data ? answer.reject(data.error) : answer.resolve(data.value));
  worker.onerror = (event) => {
    event.preventDefault?.();
    answer.reject(new Unstartable(event.message));
  };
  try {
    await asked({ open: [module(), ...question] });
  } catch (error) {
    worker.terminate();
    const isUnsendable = error instanceof DOMException && error.name === "DataCloneError";
    if (error instanceof Unstartable || isUnsendable) return openHere(...question);
    throw error;
  }
  // A view is sent with all that it is a view of, so each goes as a copy.
  const copied = (column) => (Array.isArray(column) ? column.map(copied) : column.slice());
  return {
    take: (...columns) => asked({ take: columns.map(copied) }),
    plan: () => asked({ plan: [] }),
    close() {
      worker.terminate();
      answer.reject(new Error("The plan was given up."));
    },
  };
}

class Unstartable extends Error {}
