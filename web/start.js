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

// The words come in parallel to the module: those of the last visit's language, else of the browser's, as the module
// chooses too. A wrong guess costs one file more.
const words = document.getElementById("words").dataset;
let spoken = navigator.languages;
try {
  spoken = [localStorage.getItem("ventana.locale") ?? "", ...spoken];
} catch {
  // Without storage the browser's languages are all there is.
}
const code = spoken.map((tag) => tag.split("-")[0]).find((code) => code in words) ?? "en";
const early = { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: words[code] };
document.head.append(Object.assign(document.createElement("link"), early));

await start({ module_or_path: new URL("./ventana-web_bg.wasm", import.meta.url) });

const shell = document.querySelector('meta[name="offline-shell"]');
if (shell && "serviceWorker" in navigator) {
  // Without it the editor works all the same, only not offline.
  navigator.serviceWorker.register(shell.content).catch(() => {});
}
