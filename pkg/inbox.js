// The one class of the package.

import { Held } from "./ready.js";
import * as wasm from "./wasm/ventana_js.js";

/** What the next `Inbox` is made of, while `fromJSON` makes one: also of a class derived from it. */
let restored;

export class Inbox {
  #held;

  constructor(options) {
    this.#held = restored ?? new Held("new Inbox", () => new wasm.Inbox(options));
  }

  static fromJSON(state, options) {
    restored = new Held("Inbox.fromJSON", () => wasm.Inbox.fromJSON(state, options));
    try {
      return new this(options);
    } finally {
      restored = undefined;
    }
  }

  toJSON() {
    return this.#held.call("toJSON");
  }

  ingest(webhook) {
    return this.#held.call("ingest", webhook);
  }

  conversation(phoneNumberId, user) {
    return this.#held.call("conversation", phoneNumberId, user);
  }

  conversations() {
    return this.#held.call("conversations");
  }

  templates() {
    return this.#held.call("templates");
  }

  prune(before) {
    return this.#held.call("prune", before);
  }

  free() {
    this.#held.free();
  }
}

if (Symbol.dispose !== undefined) Inbox.prototype[Symbol.dispose] = Inbox.prototype.free;
