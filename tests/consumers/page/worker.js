// A module worker of the app's own, which has no import map.
import * as ventana from "./node_modules/ventana-core/index.js";
import { exercise } from "./exercise.mjs";

ventana.init().then(async () => postMessage({ main: await exercise(ventana) }));
