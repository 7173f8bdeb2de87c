// How a template goes into the module and its report comes out: this is asked on every key press and before every send, so both
// cross as one text, and where there is nothing to say nothing crosses.

import { generation, guarded } from "./ready.js";
import * as wasm from "./wasm/ventana_js.js";

const encoder = new TextEncoder();

/** Memory of the module for a text to be written into, and the instance that it is of. */
let room = new Uint8Array();
let roomOf;

export const validateTemplate = guarded("validateTemplate", (template, options) => {
  const choices = options === undefined || options === null ? 0 : wasm.choices(options);
  const text = written(template);
  // What grows or replaces the memory detaches its views.
  if (room.length === 0 || roomOf !== generation) [room, roomOf] = [wasm.room(), generation];
  // A UTF-16 unit takes three bytes at most.
  const told =
    text.length * 3 > room.length
      ? wasm.judgedText(text, choices)
      : wasm.judged(encoder.encodeInto(text, room).written, choices);
  return told === undefined ? { valid: true, diagnostics: [] } : JSON.parse(told);
});

/** The JSON text of a template, given as such or as a value; of what JSON cannot hold that of nothing. */
function written(template) {
  if (typeof template === "string") return template;
  try {
    return JSON.stringify(template) ?? "null";
  } catch {
    return "null";
  }
}
