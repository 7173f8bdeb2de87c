// The offline shell: the page from the network first, so that a new version is seen at once; files whose name changes
// with their content from the cache first.

// An origin may hold other pages, also another copy of this one; the scope keeps their caches apart.
const OURS = `${self.registration.scope} `;
const NAME = `${OURS}SHELL`;
const KEPT = ["FILES"];

self.addEventListener("install", (event) => {
  // The page is asked for anew: a copy from the HTTP cache could name files of an older version.
  const page = new Request("./", { cache: "reload" });
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll([page, ...KEPT])).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name.startsWith(OURS) && name !== NAME);
  event.waitUntil(
    caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name)))).then(() => self.clients.claim()),
  );
});

async function kept(request) {
  return (await caches.open(NAME)).match(request);
}

async function page(request) {
  try {
    return await fetch(request);
  } catch {
    return (await kept(request)) ?? (await kept("./")) ?? Response.error();
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    event.respondWith(page(request));
  } else {
    event.respondWith(kept(request).then((answer) => answer ?? fetch(request)));
  }
});
