// A runtime at the edge: the module is passed in, compiled; no bytes may be, and there is no file.
import module from "ventana-core/wasm";
import * as ventana from "ventana-core";
import { exercise } from "../exercise.mjs";

export default {
  async fetch() {
    await ventana.init(module);
    return { main: await exercise(ventana) };
  },
};
