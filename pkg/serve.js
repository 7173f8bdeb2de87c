// What a worker does when it is asked: functions of the package, and objects that it keeps by number.

import * as api from "./api.js";
import { reading } from "./contacts.js";
import { planning } from "./planner.js";
import { start } from "./ready.js";

const objects = new Map();

const kinds = {
  inbox: (options) => new api.Inbox(options),
  restored: (state, options) => api.Inbox.fromJSON(state, options),
  planning,
  reading,
};

const answers = {
  start: (module) => module && start(module),
  call: (name, ...args) => api[name](...args),
  make: (key, kind, args) => void objects.set(key, kinds[kind](...args)),
  use(key, method, args) {
    const object = objects.get(key);
    if (object === undefined) throw new Error("This object was lost with its worker.");
    return object[method](...args);
  },
  free(key) {
    objects.get(key)?.free();
    objects.delete(key);
  },
};

/** The answer to one message of a `Line`. */
export function answer({ id, what, args }) {
  try {
    return { id, value: answers[what](...args) };
  } catch (error) {
    return { id, error };
  }
}
