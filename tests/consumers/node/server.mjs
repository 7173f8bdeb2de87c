import * as ventana from "ventana-core";
import { exercise } from "../exercise.mjs";

exercise(ventana).then((main) => console.log(JSON.stringify({ main })));
