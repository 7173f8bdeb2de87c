// A planner away from the thread of the page: asked in messages, one at a time.

import { Planner, initSync } from "./wasm/ventana_js.js";

let planner;

const answers = {
  open: (module, ...question) => {
    initSync({ module });
    planner = new Planner(...question);
  },
  take: (...columns) => planner.take(...columns),
  plan: () => planner.plan(),
};

globalThis.onmessage = ({ data }) => {
  const [[name, args]] = Object.entries(data);
  try {
    postMessage({ value: answers[name](...args) });
  } catch (error) {
    postMessage({ error });
  }
};
