// A static host of the release, as Netlify and Cloudflare Pages are one: the files below a path, with the headers that
// `_headers` gives them, and precompressed copies for whoever takes them.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

const folder = process.env.VENTANA_DIST ?? fileURLToPath(new URL("../../dist/", import.meta.url));

/** Whether there is a release with a service worker; journeys over a debug build have none. */
export const isReleased = existsSync(`${folder}/sw.js`);

const kinds = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json",
  wasm: "application/wasm",
  svg: "image/svg+xml",
  png: "image/png",
};

const listen = (server) => new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server.address().port)));

export class Host {
  constructor({ below = "/tools/ventana/", withHeaders = true } = {}) {
    this.below = below;
    this.files = new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`)]));
    this.withHeaders = withHeaders;
    // Cloudflare Pages leads from page.html to page.
    this.leadsOn = false;
    this.asked = [];
    this.server = createServer((request, response) => this.answer(request, response));
  }

  async start() {
    this.address = `http://127.0.0.1:${await listen(this.server)}${this.below}`;
    return this;
  }

  stop() {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(resolve));
  }

  text(name) {
    return this.files.get(name).toString();
  }

  /** Puts another content in the place of a file, and takes away the copies that it had. */
  put(name, content) {
    this.files.set(name, Buffer.from(content));
    for (const copy of [`${name}.br`, `${name}.gz`]) this.files.delete(copy);
  }

  /** Opens the editor for pages of these origins, as a host does by hand. */
  allow(...origins) {
    this.put("_headers", this.text("_headers").replace("frame-ancestors 'none'", `frame-ancestors ${origins.join(" ")}`));
    this.put("embed.json", JSON.stringify({ origins }));
    return this;
  }

  /** The headers of every rule that a path fits; those that meet are joined, as the hosts do. */
  headers(path) {
    const headers = {};
    let fits = false;
    for (const line of this.text("_headers").split("\n")) {
      if (line.startsWith("/")) {
        // What `--below` writes.
        const rule = this.below + line.slice(1);
        fits = rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule;
      } else if (fits && line.trim()) {
        const [name, ...value] = line.trim().split(": ");
        headers[name] = headers[name] ? `${headers[name]}, ${value.join(": ")}` : value.join(": ");
      }
    }
    return headers;
  }

  answer(request, response) {
    const { pathname } = new URL(request.url, "http://host");
    this.asked.push(pathname);
    let inside = pathname.startsWith(this.below) ? pathname.slice(this.below.length) : undefined;
    if (this.leadsOn && inside?.endsWith(".html")) {
      return response.writeHead(308, { Location: this.below + inside.replace(/(index)?\.html$/, "") }).end();
    }
    if (this.leadsOn && this.files.has(`${inside}.html`)) inside += ".html";
    if (inside === "") inside = "index.html";
    const content = inside?.startsWith("_") ? undefined : this.files.get(inside);
    if (!content) return response.writeHead(404).end("Not found");
    const headers = this.withHeaders ? this.headers(pathname) : { "Cache-Control": "max-age=600" };
    headers["Content-Type"] = kinds[inside.split(".").pop()] ?? "application/octet-stream";
    const packed = /\bbr\b/.test(request.headers["accept-encoding"]) && this.files.get(`${inside}.br`);
    if (packed) headers["Content-Encoding"] = "br";
    response.writeHead(200, headers).end(packed || content);
  }
}

/** A page of another origin than every `Host`: the same machine by another name. */
export class OtherPage {
  constructor(html) {
    this.server = createServer((_, response) => response.writeHead(200, { "Content-Type": kinds.html }).end(this.html));
    this.html = html;
  }

  async start() {
    this.origin = `http://localhost:${await listen(this.server)}`;
    return this;
  }

  stop() {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(resolve));
  }
}
