import * as ventana from "ventana-core";
import * as inline from "ventana-core/inline";
import * as worker from "ventana-core/worker";
import { exercise } from "../exercise.mjs";

async function run() {
  await Promise.all([ventana.init(), inline.init()]);
  return { main: await exercise(ventana), inline: await exercise(inline), worker: await exercise(worker) };
}

globalThis.answer = run();
