import * as ventana from "ventana-core";
import * as inline from "ventana-core/inline";
import address from "ventana-core/wasm?url";
import * as worker from "ventana-core/worker";
import { exercise } from "../exercise.mjs";

async function run() {
  await Promise.all([ventana.init(), inline.init(), worker.init(address)]);
  return { main: await exercise(ventana), inline: await exercise(inline), worker: await exercise(worker) };
}

globalThis.answer = run();
