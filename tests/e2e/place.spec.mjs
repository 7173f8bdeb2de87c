// The release as it stands on a host: below a path, under its headers, installed, without a network, and when a newer
// version comes.

import AxeBuilder from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test as base } from "@playwright/test";
import { Audience } from "./audience.mjs";
import { Editor } from "./editor.mjs";
import { Host, isReleased } from "./host.mjs";

const test = base.extend({
  host: async ({}, use) => {
    base.skip(!isReleased, "only a release has a service worker");
    const host = await new Host().start();
    await use(host);
    await host.stop().catch(() => {});
  },
});

test.use({ serviceWorkers: "allow" });

const kept = (page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));
const version = (page) => page.locator("meta[name='offline-shell']").getAttribute("data-version");
const look = (page) => page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update()));

/** Puts a newer version in the place of the one that is there: another page, and examples under another name. */
function deploy(host) {
  const old = /data-version="(\w+)"/.exec(host.text("index.html"))[1];
  const next = "feedfacefeedface";
  const [examples] = [...host.files.keys()].filter((name) => /^gallery\.\w+\.es\.json$/.test(name));
  const renamed = examples.replace(/\.\w+\./, ".0123456789abcdef.");
  host.put(renamed, host.files.get(examples));
  for (const name of [examples, `${examples}.br`, `${examples}.gz`]) host.files.delete(name);
  for (const name of ["index.html", "sw.js"]) {
    host.put(name, host.text(name).replaceAll(old, next).replaceAll(examples, renamed));
  }
  return { old, next };
}

test("every file comes with its headers, and packed for whoever takes it", async ({ page, request, host }) => {
  const editor = new Editor(page);
  const answers = [];
  page.on("response", (answer) => answers.push(answer));
  await editor.openStart(`${host.address}#drafts`);
  const seen = new Map(answers.map((answer) => [new URL(answer.url()).pathname.slice(host.below.length), answer.headers()]));
  for (const [name, headers] of seen) {
    expect(headers["content-security-policy"], name).toContain("; frame-ancestors 'none'");
    expect(headers["x-content-type-options"], name).toBe("nosniff");
    expect(headers["referrer-policy"], name).toBe("no-referrer");
    const isHashed = /\.[0-9a-f]{16}\./.test(name);
    expect(headers["cache-control"], name).toBe(isHashed ? "public, max-age=31536000, immutable" : "no-cache");
  }
  const module = [...seen].find(([name]) => name.endsWith(".wasm"))[1];
  expect(module["content-type"]).toBe("application/wasm");
  const names = [...host.files.keys()];
  const worth = names.filter((name) => /\.(html|js|css|wasm|json|svg|bin)$/.test(name) && name !== "embed.json");
  expect(worth.filter((name) => !names.includes(`${name}.br`) || !names.includes(`${name}.gz`))).toEqual([]);
  const packed = await request.get(host.address, { headers: { "Accept-Encoding": "br" } });
  expect(packed.headers()["content-encoding"]).toBe("br");
  expect(editor.complaints).toEqual([]);
});

test("a template is drafted below a path, and again when the host is gone", async ({ page, host, context }) => {
  const editor = new Editor(page);
  await editor.open(`${host.address}#draft`);
  await kept(page);
  expect(host.asked.filter((path) => !path.startsWith(host.below))).toEqual([]);
  await editor.body.fill("Hello, your order leaves our warehouse today and arrives on Friday.");
  await expect(editor.saveSign).toContainText("Saved on this device");
  await host.stop();
  await context.setOffline(true);
  await page.goto(host.address);
  await expect(editor.body).toHaveValue("Hello, your order leaves our warehouse today and arrives on Friday.");
  await editor.footer.fill("Casa Lino, without a network");
  await expect(editor.saveSign).toContainText("Saved on this device");
  await page.goto(`${host.address}?from=home#draft`);
  await expect(editor.footer).toHaveValue("Casa Lino, without a network");
  await editor.name.fill("Order Update");
  await editor.showProblems();
  await page.getByRole("button", { name: "Rename to order_update" }).click();
  await expect(editor.name).toHaveValue("order_update");
  expect(editor.complaints).toEqual([]);
});

for (const locale of ["es", "pt"]) {
  test(`examples, words and rules are there without a network in the language of another day, ${locale}`, async ({ page, host, context }) => {
    const editor = new Editor(page);
    await editor.open(`${host.address}#draft`);
    await kept(page);
    await host.stop();
    await context.setOffline(true);
    await page.evaluate((locale) => localStorage.setItem("ventana.locale", locale), locale);
    await page.goto("about:blank");
    await editor.openStart(`${host.address}#drafts`);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(editor.examples.first()).toBeVisible();
    await page.goto(`${host.address}rules.${locale}.html`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}

test("help, rules and the worker of the audience are there without a network", async ({ page, host, context }) => {
  const audience = new Audience(page);
  await audience.open(`${host.address}#audience`);
  await kept(page);
  await host.stop();
  await context.setOffline(true);
  for (const place of ["help", "rules"]) {
    await page.goto("about:blank");
    await page.goto(`${host.address}#${place}`);
    await expect(page.locator(".entry").first()).toBeVisible();
  }
  await page.goto("about:blank");
  await audience.open(`${host.address}#audience`);
  await audience.take("list.csv", "phone;last message\n+34612000214;2020-01-01T09:00:00Z\n");
  await audience.message.selectOption("Free text");
  await audience.plan();
  await expect(audience.count("Only a template")).toHaveText("1");
  expect(audience.complaints).toEqual([]);
});

test("a host that leads from page.html to page is left all the same", async ({ page, host, context }) => {
  host.leadsOn = true;
  const editor = new Editor(page);
  await editor.open(`${host.address}#draft`);
  await kept(page);
  await host.stop();
  await context.setOffline(true);
  await page.goto(`${host.address}rules.en.html`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto(host.address);
  await expect(editor.body).toBeVisible();
});

test("it can be installed, below its path and in three languages", async ({ page, host, context }) => {
  const editor = new Editor(page);
  await editor.open(`${host.address}#draft`);
  await kept(page);
  const cdp = await context.newCDPSession(page);
  const { installabilityErrors } = await cdp.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
  const names = [];
  for (const locale of ["en", "es", "pt"]) {
    await page.evaluate((locale) => localStorage.setItem("ventana.locale", locale), locale);
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(page.locator("#manifest")).toHaveAttribute("href", new RegExp(`\\.${locale}\\.json$`));
    const { url, data, errors } = await cdp.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data);
    names.push(manifest.name);
    expect(manifest.lang).toBe(locale);
    for (const place of [manifest.start_url, manifest.scope]) expect(new URL(place, url).href).toBe(host.address);
    for (const { url: place } of manifest.shortcuts) expect(new URL(place, url).href).toContain(`${host.address}#`);
    for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
      const file = host.files.get(new URL(src, url).pathname.slice(host.below.length));
      expect(file, src).toBeDefined();
      // Width and height of a PNG stand in its first chunk.
      if (sizes !== "any") expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(sizes);
    }
  }
  expect(new Set(names).size).toBe(3);
  expect(editor.complaints).toEqual([]);
});

test("a newer version is said in every tab, and loaded only by the person", async ({ context, host }, { project }) => {
  test.slow();
  const [first, second] = [new Editor(await context.newPage()), new Editor(await context.newPage())];
  for (const { page } of [first, second]) {
    await new Editor(page).open(`${host.address}#draft`);
    await kept(page);
  }
  const { old, next } = deploy(host);
  let loads = 0;
  for (const { page } of [first, second]) page.on("load", () => (loads += 1));
  await look(first.page);
  const strip = ({ page }) => page.getByText("There is a newer version of Ventana.");
  await expect(strip(first)).toBeVisible();
  await expect(strip(second)).toBeVisible();
  await first.page.screenshot({ path: `artefacts/${project.name}-newer.png` });
  for (const colorScheme of ["light", "dark"]) {
    await first.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page: first.page }).include(".newer").analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  expect([loads, await version(first.page), await version(second.page)]).toEqual([0, old, old]);
  // What was typed a moment ago is kept before the page goes.
  await first.footer.fill("Typed just now");
  await first.page.getByRole("button", { name: "Reload" }).click();
  await expect.poll(() => version(first.page)).toBe(next);
  await expect(first.footer).toHaveValue("Typed just now");
  await expect(strip(first)).toHaveCount(0);
  // The other tab goes on with its own files, also with one that the host has no more.
  expect(await version(second.page)).toBe(old);
  const examples = await second.page.locator("#gallery").getAttribute("data-es");
  expect(host.files.has(examples)).toBe(false);
  expect(await second.page.evaluate(async (address) => (await fetch(address)).ok, examples)).toBe(true);
  await second.page.getByRole("button", { name: "Not now" }).click();
  await expect(strip(second)).toHaveCount(0);
  await second.page.reload();
  await expect.poll(() => version(second.page)).toBe(next);
  // Once every page of it is gone, so are the older files.
  await second.page.close();
  await first.page.close();
  const beside = await context.newPage();
  await beside.goto(new URL("/", host.address).href);
  const versions = () => beside.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(" latest")));
  await expect.poll(versions).toEqual([`${host.address} ${next}`]);
  const third = new Editor(beside);
  await third.open(`${host.address}#draft`);
  expect(await version(third.page)).toBe(next);
  await host.stop();
  await third.page.reload();
  await expect(third.footer).toHaveValue("Typed just now");
});

test("a newer version that came only in part is not shown", async ({ page, host }) => {
  const editor = new Editor(page);
  await editor.open(`${host.address}#draft`);
  await kept(page);
  const page_of_old = host.text("index.html");
  const { old, next } = deploy(host);
  const page_of_next = host.text("index.html");
  host.put("index.html", page_of_old);
  await look(page).catch(() => {});
  await page.waitForTimeout(500);
  await expect(page.locator(".newer")).toHaveCount(0);
  await page.reload();
  await expect(editor.body).toBeVisible();
  expect(await version(page)).toBe(old);
  host.put("index.html", page_of_next);
  await look(page);
  await expect(page.locator(".newer")).toBeVisible();
  await page.reload();
  await expect.poll(() => version(page)).toBe(next);
});

test("a draft that is only in the tab keeps the page from being loaded anew", async ({ page, host }) => {
  const editor = new Editor(page);
  await editor.open(`${host.address}#draft`);
  await kept(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await editor.footer.fill("Nowhere else");
  await expect(editor.saveSign).toContainText("Not saved: storage is full");
  const { old } = deploy(host);
  await look(page);
  const reload = page.getByRole("button", { name: "Reload" });
  await expect(reload).toHaveAttribute("aria-disabled", "true");
  await expect(page.getByText("This draft is only in this tab and would go. Export it first.")).toBeVisible();
  await reload.click({ force: true });
  await page.waitForTimeout(300);
  expect(await version(page)).toBe(old);
  await expect(editor.footer).toHaveValue("Nowhere else");
});

const file = (name) => fileURLToPath(new URL(`../../web/install/${name}`, import.meta.url));

test("the icons are the drawings they are made of", async ({ page }, { project }) => {
  test.skip(project.name !== "desktop", "they are the same on every screen");
  const source = (name, kind) => `data:${kind};base64,${readFileSync(file(name)).toString("base64")}`;
  for (const [icon, drawing, size] of [
    ["app-192", "app", 192],
    ["app-512", "app", 512],
    ["app-maskable-512", "app-maskable", 512],
  ]) {
    const svg = source(`${drawing}.svg`, "image/svg+xml");
    if (process.env.VENTANA_ICONS) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } img { display: block; width: 100vw }</style><img src="${svg}">`);
      await page.screenshot({ path: file(`${icon}.png`), omitBackground: true });
    }
    const differ = await page.evaluate(async ([png, svg, size]) => {
      const pixels = async (source) => {
        const image = Object.assign(new Image(), { src: source });
        await image.decode();
        const canvas = Object.assign(document.createElement("canvas"), { width: size, height: size });
        const paper = canvas.getContext("2d");
        paper.drawImage(image, 0, 0, size, size);
        return paper.getImageData(0, 0, size, size).data;
      };
      const [a, b] = [await pixels(png), await pixels(svg)];
      return a.filter((value, place) => Math.abs(value - b[place]) > 48).length / a.length;
    }, [source(`${icon}.png`, "image/png"), svg, size]);
    // Only edges may differ, by how each of the two softens them.
    expect(differ, icon).toBeLessThan(0.002);
  }
});

test("the pictures that whoever installs it is shown", async ({ page, host }, { project }) => {
  const editor = new Editor(page);
  const isWide = project.name === "desktop";
  await (isWide ? editor.open(`${host.address}#draft`) : editor.openStart(`${host.address}#drafts`));
  const picture = isWide ? "app-wide.png" : "app-narrow.png";
  await page.screenshot({ path: process.env.VENTANA_ICONS ? file(picture) : `artefacts/${picture}` });
});
