// esbuild copies no file that `new URL` names: its loader `file` gives the address.
import * as ventana from "ventana-core";
import * as inline from "ventana-core/inline";
import address from "ventana-core/wasm";
import { exercise } from "../exercise.mjs";

async function run() {
  await Promise.all([ventana.init(address), inline.init()]);
  return { inline: await exercise(inline), main: (await ventana.validateTemplate({ name: "A" })).valid };
}

globalThis.answer = run();
