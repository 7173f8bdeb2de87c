// The one class of the package: the module's own, that says so when it is asked for too early.

import { assertReady } from "./ready.js";
import { Inbox as Held } from "./wasm/ventana_js.js";

export class Inbox extends Held {
  constructor(options) {
    assertReady("new Inbox");
    super(options);
  }

  static fromJSON(state, options) {
    assertReady("Inbox.fromJSON");
    return Object.setPrototypeOf(super.fromJSON(state, options), this.prototype);
  }
}
