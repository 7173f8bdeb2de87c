// The package on a thread of Node, Deno or Bun: the same functions with promises. Its thread keeps nothing waiting at the end.

import { Worker } from "node:worker_threads";
import { client } from "./client.js";

/** A thread in the shape of a browser's worker. While nothing is asked of it, the program may end. */
function openWorker() {
  // Flags of the program, such as `--input-type`, are not for it.
  const thread = new Worker(new URL("./aside-node.js", import.meta.url), { execArgv: [] });
  const worker = {
    postMessage: (message) => thread.postMessage(message),
    terminate: () => thread.terminate(),
    busy: (isBusy) => (isBusy ? thread.ref() : thread.unref()),
  };
  thread.on("message", (data) => worker.onmessage({ data }));
  thread.on("error", (error) => worker.onerror(error));
  return worker;
}

export const {
  Inbox,
  about,
  applyFix,
  canSend,
  close,
  compareTemplates,
  explainError,
  fixAll,
  init,
  languages,
  locate,
  messageFor,
  parseContacts,
  parseMarkup,
  parseRateCard,
  planAudience,
  preview,
  readContacts,
  rules,
  sendTimeline,
  validateFamily,
  validateMessage,
  validateTemplate,
  windowState,
} = client({
  openWorker,
  load: { init: () => Promise.resolve(), module: () => Promise.resolve() },
});
