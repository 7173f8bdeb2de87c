import { type Report, init, validateTemplate } from "ventana-core/inline";
import type { WindowState } from "ventana-core";
import * as worker from "ventana-core/worker";

await init();
const report: Report = validateTemplate({ name: "Order Update" });
const state: WindowState = await worker.windowState({}, { at: 0, signal: new AbortController().signal });
console.log(JSON.stringify([report.diagnostics[0]?.code, state.customerService.state]));
