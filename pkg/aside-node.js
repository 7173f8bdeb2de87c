// The worker of Node, Deno and Bun, in which the module stands as soon as it is imported.

import { parentPort } from "node:worker_threads";
import "./node.js";
import { answer } from "./serve.js";

parentPort.on("message", (message) => parentPort.postMessage(answer(message)));
