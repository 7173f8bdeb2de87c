// Folders as sites, and what a page of theirs answers in Chromium.

import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"];

let browser;

export async function open() {
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
}

export const close = () => browser?.close();

/** Serves a folder until the test ends; answers with its address. Without a page of its own it shows `script`. */
export async function served(t, folder, script) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = join(folder, pathname === "/" ? "index.html" : pathname);
    const isThere = statSync(file, { throwIfNoEntry: false })?.isFile();
    response.setHeader("content-type", TYPES[isThere ? extname(file) : ".html"] ?? "application/octet-stream");
    if (isThere) return createReadStream(file).pipe(response);
    if (pathname !== "/" || script === undefined) return response.writeHead(404).end();
    response.end(`<!doctype html><link rel="icon" href="data:,"><script type="module" src="${script}"></script>`);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}/`;
}

/** What `answer` is in a page, or what `read` makes of it once that is something, and all that the page complained of. */
export async function answered(address, read = () => globalThis.answer, act = async () => {}) {
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("response", (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`));
  try {
    await page.goto(address);
    await act(page);
    await page.waitForFunction(read, undefined, { timeout: 20_000 }).catch((error) => complaints.push(String(error)));
    return { answer: await page.evaluate(read), complaints };
  } finally {
    await page.close();
  }
}
