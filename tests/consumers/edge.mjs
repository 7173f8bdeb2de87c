// A runtime at the edge, as far as a package can tell: web globals, no files, no addresses of files, and nothing may be compiled.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const { AbortSignal, MessageChannel, Request, Response, TextDecoder, TextEncoder, URL } = globalThis;

/** What a bundle that leaves its module in `app` exports there. */
export function atTheEdge(bundle) {
  const module = new WebAssembly.Module(readFileSync(fileURLToPath(import.meta.resolve("ventana-core/wasm"))));
  const fetch = () => assert.fail("nothing is fetched");
  const globals = { AbortSignal, MessageChannel, Request, Response, TextDecoder, TextEncoder, URL, fetch, module };
  const context = vm.createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(readFileSync(bundle, "utf8"), context);
  assert.equal(vm.runInContext("typeof process + typeof require", context), "undefinedundefined");
  return vm.runInContext("app.default", context);
}

/** How such a bundle is made: a `.wasm` import gives what the runtime compiled. */
export const FLAGS = [
  "--bundle",
  "--format=iife",
  "--global-name=app",
  "--conditions=workerd,worker",
  "--alias:ventana-core/wasm=./module.js",
  "--log-level=error",
];
