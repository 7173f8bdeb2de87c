// Starts the editor. The build puts the shipped names in.

// What never changes is built from HTML that the module brings; nothing in it may run, and no script comes from elsewhere.
globalThis.trustedTypes?.createPolicy("default", {
  createHTML: (html) => (/<script|<iframe|\son\w+\s*=|javascript:/i.test(html) ? "" : html),
  createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : ""),
});

// The frame of the screen that will stand there, so that nothing moves when the module arrives.
const isKept = () => {
  try {
    return localStorage.getItem("ventana.draft") !== null;
  } catch {
    return false;
  }
};
if (location.hash === "#drafts" || (location.hash.length < 2 && !isKept())) {
  document.getElementById("app").dataset.frame = "start";
}

const { default: start } = await import("./ventana-web.js");

await start({ module_or_path: new URL("./ventana-web_bg.wasm", import.meta.url) });

const shell = document.querySelector('meta[name="offline-shell"]');
if (shell && "serviceWorker" in navigator) {
  // Without it the editor works all the same, only not offline.
  navigator.serviceWorker.register(shell.content).catch(() => {});
}
