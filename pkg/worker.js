// The package away from the thread of the page: the same functions with promises. Nothing need be awaited before.

import { client } from "./client.js";
import { loadsOnce } from "./load.js";

let module;
const load = loadsOnce(
  () => new URL("./wasm/ventana_js_bg.wasm", import.meta.url),
  async (compile) => {
    module = await compile();
  },
);

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
  openWorker: () => new Worker(new URL("./aside.js", import.meta.url), { type: "module" }),
  openLocal: () => import("./local.js"),
  load: {
    init: load,
    async module() {
      await load();
      return module;
    },
  },
});
