import * as ventana from "ventana-core";
import * as inline from "ventana-core/inline";
import * as worker from "ventana-core/worker";
import { exercise } from "../exercise.mjs";

console.log(JSON.stringify({ main: await exercise(ventana), inline: await exercise(inline), worker: await exercise(worker) }));
