// What a runtime at the edge gives for a `.wasm` import.
export default globalThis.module;
