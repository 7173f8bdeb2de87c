// The worker of a browser.

import { answer } from "./serve.js";

globalThis.onmessage = ({ data }) => postMessage(answer(data));
