// Starts the editor. The build puts the shipped names in.

// What never changes is built from HTML that the module brings; nothing in it may run, and no script comes from elsewhere.
globalThis.trustedTypes?.createPolicy("default", {
  createHTML: (html) => (/<script|<iframe|\son\w+\s*=|javascript:/i.test(html) ? "" : html),
  createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : ""),
});

const kept = (name) => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};

const early = (href) => {
  const link = { rel: "preload", as: "fetch", crossOrigin: "anonymous", href };
  document.head.append(Object.assign(document.createElement("link"), link));
};

// The frame of the screen that will stand there, so that nothing moves when the module arrives.
const place = location.hash.split("/")[0];
const isNew = kept("ventana.draft") === null;
const isStart = place === "#drafts" || (location.hash.length < 2 && isNew);
if (isStart) {
  document.getElementById("app").dataset.frame = "start";
} else if (["#send", "#audience", "#rules", "#help"].includes(place)) {
  document.getElementById("app").dataset.frame = "page";
}

// The words come in parallel to the module, in the language that it will choose: that of the last visit, else the
// browser's. A wrong guess costs one file more.
const words = document.getElementById("words").dataset;
const spoken = [kept("ventana.locale") ?? "", ...navigator.languages].map((tag) => tag.split("-")[0]);
const href = words[spoken.find((code) => code in words) ?? "en"];
early(href);

// A first visit begins with a part of the module; all others need the rest at once.
const rest = document.getElementById("rest");
if (rest && !(isStart && isNew && window.parent === window)) early(rest.content);

const { default: start } = await import("./ventana-web.js");

await start({ module_or_path: new URL("./ventana-web_bg.wasm", import.meta.url) });
