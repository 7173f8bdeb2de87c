// The module out of the text that carries it.

import text from "./wasm/bytes.js";

export function bytes() {
  if (Uint8Array.fromBase64 !== undefined) return Uint8Array.fromBase64(text);
  const units = atob(text);
  const decoded = new Uint8Array(units.length);
  for (let index = 0; index < decoded.length; index += 1) decoded[index] = units.charCodeAt(index);
  return decoded;
}
