// What answers in this thread where no worker can be had, in the shape of one.

import { answer } from "./serve.js";

export { openHere } from "./planner.js";

export function openLocal() {
  let isOpen = true;
  const worker = {
    // After what is now at work, as from a worker.
    postMessage: (message) => setTimeout(() => isOpen && worker.onmessage({ data: answer(message) })),
    terminate: () => (isOpen = false),
  };
  return worker;
}
