/** The module itself, as `import` gives it. */
declare const module: WebAssembly.Module;
export = module;
