// How a template goes into the module and its report comes out: this is asked on every key press and before every send, so a
// value is packed, and where there is nothing to say nothing comes back.

import { knowKeys, pack } from "./pack.js";
import { generation, guarded } from "./ready.js";
import * as wasm from "./wasm/ventana_js.js";

/** Memory of the module for a value to be packed into, and the instance that it is of. */
let room = new Uint8Array();
let roomOf;
/** Whether something is being packed, since a getter may ask for another report meanwhile. */
let isPacking = false;

export const validateTemplate = guarded("validateTemplate", (template, options) => {
  const choices = options === undefined || options === null ? 0 : wasm.choices(options);
  const length = packed(template);
  const report = length < 0 ? judgedText(template, choices) : wasm.judged(length, choices);
  return report ?? { valid: true, diagnostics: [] };
});

/** How many bytes a template takes in the room; -1 where it crosses as a text. */
function packed(template) {
  if (typeof template === "string" || isPacking) return -1;
  // What grows or replaces the memory detaches its views.
  if (room.length === 0 || roomOf !== generation) open();
  isPacking = true;
  try {
    const length = pack(template, room);
    // A getter may have broken the instance, and caught what it was told.
    return roomOf === generation ? length : -1;
  } finally {
    isPacking = false;
  }
}

function open() {
  room = wasm.room();
  roomOf = generation;
  knowKeys(wasm.keys());
}

function judgedText(template, choices) {
  if (typeof template === "string") return wasm.judgedText(template, choices);
  return wasm.judgedValue(written(template), choices);
}

/** The JSON text of a value; of what JSON cannot hold that of nothing. */
function written(value) {
  try {
    return JSON.stringify(value) ?? "null";
  } catch {
    return "null";
  }
}
