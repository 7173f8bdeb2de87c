// How a browser comes by the module: from whatever source, compiled once.

/** The function `init` of an entry whose module stands at `address()`, and is begun by `begin`. A failed load can be tried again. */
export function loadsOnce(address, begin) {
  let loading;
  return (source) => {
    loading ??= begin(() => compiled(source ?? address())).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** The compiled module of an address, a request, an answer, bytes, a module, or a promise of one of them. */
async function compiled(source) {
  let given = await source;
  if (typeof given === "string" || isA(given, "URL") || isA(given, "Request")) given = await fetch(given);
  if (isA(given, "Response")) {
    if (!given.ok) throw new Error(`ventana-core cannot be loaded: ${given.status} ${given.statusText} for ${given.url}`);
    // Compiled while it comes, which a browser does only to what is called by its name and nothing more.
    const isNamed = given.headers.get("content-type") === "application/wasm";
    if (isNamed && WebAssembly.compileStreaming !== undefined) return WebAssembly.compileStreaming(given);
    given = await given.arrayBuffer();
  }
  return isA(given, "WebAssembly.Module") ? given : WebAssembly.compile(given);
}

/** By its name, since what comes from another realm, such as a test's or an edge runtime's, is of another class. */
function isA(given, name) {
  return Object.prototype.toString.call(given) === `[object ${name}]`;
}
