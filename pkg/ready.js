// One interface over the module, whether it is loaded by `init` or at import.

import * as wasm from "./wasm/ventana_js.js";

let isReady = false;

/** The exported function `name`, that says so when it is called too early. */
function ready(name) {
  return (...args) => {
    if (!isReady) {
      throw new Error(`ventana-core is not loaded yet: await init() before calling ${name}()`);
    }
    return wasm[name](...args);
  };
}

/** Called once the module stands. */
export function markReady() {
  isReady = true;
}

export const about = ready("about");
export const applyFix = ready("applyFix");
export const canSend = ready("canSend");
export const compareTemplates = ready("compareTemplates");
export const fixAll = ready("fixAll");
export const languages = ready("languages");
export const locate = ready("locate");
export const messageFor = ready("messageFor");
export const parseMarkup = ready("parseMarkup");
export const preview = ready("preview");
export const rules = ready("rules");
export const validateFamily = ready("validateFamily");
export const validateMessage = ready("validateMessage");
export const validateTemplate = ready("validateTemplate");
export const windowState = ready("windowState");
