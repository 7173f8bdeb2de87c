/**
 * The module itself. Where a runtime or bundler compiles `.wasm` imports (Cloudflare Workers, Next.js with `?module`), it is what
 * `init` takes; where one gives an address for it (`?url` of Vite, the `file` loader of esbuild), that is taken too.
 */
declare const module: WebAssembly.Module;
export default module;
