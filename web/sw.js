// The offline shell. What has been kept whole is shown, with a network or without; a newer version is kept beside it while
// the page is open, and shown from the next load on. Pages that are open keep the files they were made with.

const VERSION = "{version}";
const KEPT = ["FILES"];

// An origin may hold other pages, also another copy of this one; the scope keeps their caches apart.
const OURS = `${self.registration.scope} `;
const NAME = `${OURS}${VERSION}`;
// Holds the version that was kept last: of several caches, only this says which one is whole and newest.
const LATEST = `${OURS}latest`;

const isHashed = (file) => /\.[0-9a-f]{16}\./.test(file);

async function latest() {
  const held = await (await caches.open(LATEST)).match("latest");
  return held ? held.text() : VERSION;
}

/** A file of any version; its name says which content it has. */
async function kept(request) {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== LATEST);
  for (const name of names.reverse()) {
    const answer = await (await caches.open(name)).match(request, { ignoreSearch: true, ignoreVary: true });
    if (answer) return answer;
  }
  return undefined;
}

async function keep(cache, file) {
  const held = isHashed(file) ? await kept(file) : undefined;
  if (held) return cache.put(file, held);
  // A copy from the HTTP cache could be of an older version, unless its name says that it is not.
  const answer = await fetch(file, isHashed(file) ? {} : { cache: "reload" });
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  // Some hosts lead from page.html to page; what was led there is no answer to a navigation.
  return cache.put(file, answer.redirected ? new Response(answer.body, answer) : answer);
}

async function keepAll() {
  const cache = await caches.open(NAME);
  await Promise.all(["./", ...KEPT].map((file) => keep(cache, file)));
  const page = await (await cache.match("./")).text();
  // Between two versions a host may give this worker and another's page; it is tried again later.
  if (!page.includes(VERSION)) throw new Error("The page is of another version.");
  await (await caches.open(LATEST)).put("latest", new Response(VERSION));
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const page of pages) page.postMessage(VERSION);
}

self.addEventListener("install", (event) => event.waitUntil(keepAll()));

// It becomes active when no page of an older version is open, so nobody needs the older files any more.
async function tidy() {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== NAME && name !== LATEST);
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener("activate", (event) => event.waitUntil(tidy()));

// A page that has just been opened asks which version is the latest.
self.addEventListener("message", (event) => {
  event.waitUntil(latest().then((version) => event.source?.postMessage(version)));
});

async function page(request) {
  const cache = await caches.open(`${OURS}${await latest()}`);
  const held = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
  if (held) return held;
  try {
    return await fetch(request);
  } catch {
    return (await cache.match("./")) ?? Response.error();
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
