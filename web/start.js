// Starts the editor. The build puts the shipped names in.

import start from "./ventana-web.js";

await start({ module_or_path: new URL("./ventana-web_bg.wasm", import.meta.url) });

const shell = document.querySelector('meta[name="offline-shell"]');
if (shell && "serviceWorker" in navigator) {
  // Without it the editor works all the same, only not offline.
  navigator.serviceWorker.register(shell.content).catch(() => {});
}
