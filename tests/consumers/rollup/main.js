// Rollup copies no file that `new URL` names either: the app serves it and passes what it fetched.
import * as ventana from "ventana-core";
import * as inline from "ventana-core/inline";
import { exercise } from "../exercise.mjs";

async function run() {
  await Promise.all([ventana.init(fetch("./ventana.wasm")), inline.init()]);
  return { inline: await exercise(inline), main: ventana.validateTemplate({ name: "A" }).valid };
}

globalThis.answer = run();
