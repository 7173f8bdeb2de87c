// The editor in the frame of a page of another origin: closed at first, open for whom the host names, and deaf to all else.

import AxeBuilder from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import { expect, test as base } from "@playwright/test";
import { Host, OtherPage } from "./host.mjs";

/** The page of the documentation, which keeps what it is handed. */
const documented = readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8")
  .match(/```html\n([\s\S]*?)```/)[1]
  .replace("<!doctype html>", "<!doctype html><meta name='viewport' content='width=device-width'><style>body { margin: 0 } iframe { border: 0; display: block }</style>")
  .replace("console.log(data.templates, data.errors)", "handed.push(data)")
  .replace("addEventListener(", "window.handed = []; window.heard = []; addEventListener('message', ({ data }) => heard.push(data.type)); addEventListener(");

const test = base.extend({
  host: async ({}, use) => {
    const host = await new Host().start();
    await use(host);
    await host.stop();
  },
  inbox: async ({ host }, use) => {
    const inbox = await new OtherPage(documented.replace("https://ventana.example/", host.address)).start();
    await use(inbox);
    await inbox.stop();
  },
});

class Inbox {
  constructor(page) {
    this.page = page;
    this.frame = page.locator("iframe").first().contentFrame();
    this.use = this.frame.getByRole("button", { name: "Use this template" });
    this.body = this.frame.locator("#body");
  }

  async open(inbox) {
    await this.page.goto(inbox.origin);
    await this.page.evaluate((size) => Object.assign(document.querySelector("iframe"), size), this.page.viewportSize());
    await expect(this.frame.locator("#app")).not.toHaveAttribute("aria-busy", "true");
  }

  say(message) {
    return this.page.evaluate((message) => document.querySelector("iframe").contentWindow.postMessage(message, "*"), message);
  }

  get heard() {
    return this.page.evaluate(() => window.heard);
  }

  get handed() {
    return this.page.evaluate(() => window.handed);
  }
}

test("a page that nobody has named cannot show the editor", async ({ page, host, inbox }) => {
  await page.goto(inbox.origin);
  await expect.poll(() => host.asked.length).toBeGreaterThan(0);
  await page.waitForTimeout(500);
  await expect(page.locator("iframe").contentFrame().locator("#app")).toHaveCount(0);
  expect(await page.evaluate(() => window.heard)).toEqual([]);
});

test("a host without headers shows it, and a page that is not named gets nothing", async ({ page, host, inbox }) => {
  host.withHeaders = false;
  const there = new Inbox(page);
  await there.open(inbox);
  await expect(there.body).toHaveValue(/Your order is on its way/);
  await there.say({ ventana: 1, type: "hello" });
  await there.say({ ventana: 1, type: "open", templates: [{ name: "hostile", language: "en" }] });
  await page.waitForTimeout(500);
  await expect(there.use).toHaveCount(0);
  await expect(there.frame.locator("#name")).toHaveValue("order_update");
  expect(await there.heard).toEqual([]);
});

test("a page that is named hands a template in and is handed it back", async ({ page, host, inbox }, { project }) => {
  host.allow(inbox.origin);
  const there = new Inbox(page);
  await there.open(inbox);
  await expect(there.body).toHaveValue("Your order is on its way. It arrives on Thursday.");
  await there.body.fill("Your order is on its way. It arrives on Friday.");
  await there.use.click();
  await expect(there.frame.getByText(`Handed to ${inbox.origin.slice(7)}`)).toBeVisible();
  const [{ templates, errors, ...rest }] = await there.handed;
  expect(templates).toEqual([
    { name: "order_update", language: "en", category: "UTILITY", components: [{ type: "BODY", text: "Your order is on its way. It arrives on Friday." }] },
  ]);
  expect({ errors, ...rest }).toMatchObject({ errors: 0, files: [], ventana: 1, type: "template" });
  await page.screenshot({ path: `artefacts/${project.name}-embedded.png` });
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const found = await new AxeBuilder({ page }).include({ fromFrames: ["iframe", "#app"] }).analyze();
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" ")}`)).toEqual([]);
  }
});

test("what a page opens by a message can be undone, in its language", async ({ page, host, inbox }) => {
  host.allow(inbox.origin);
  const there = new Inbox(page);
  await there.open(inbox);
  await expect(there.use).toBeVisible();
  const of = (language, text) => ({ name: "cita", language, category: "UTILITY", components: [{ type: "BODY", text }], odd: { kept: 1.5 } });
  await there.say({ ventana: 1, type: "hello", locale: "es" });
  const use = there.frame.getByRole("button", { name: "Usar esta plantilla" });
  await expect(use).toBeVisible();
  await there.say({ ventana: 1, type: "open", templates: [of("es", "Tu cita es mañana."), of("pt_BR", "Seu horário é amanhã.")] });
  await expect(there.body).toHaveValue("Tu cita es mañana.");
  await use.click();
  await expect.poll(() => there.heard).toContain("template");
  const [{ templates }] = await there.handed;
  expect(templates).toEqual([of("es", "Tu cita es mañana."), of("pt_BR", "Seu horário é amanhã.")]);
  await there.body.press("Control+z");
  await expect(there.frame.locator("#name")).toHaveValue("order_update");
});

test("what a page says against the rules is refused, and what it could not take is told", async ({ page, host, inbox }) => {
  host.allow(inbox.origin);
  const there = new Inbox(page);
  await there.open(inbox);
  await expect(there.use).toBeVisible();
  for (const hostile of [7, "hello", null, [], { ventana: 2, type: "open", templates: [{}] }, { type: "open" }]) await there.say(hostile);
  await there.say({ ventana: 1, type: "open", templates: [7] });
  await expect(there.frame.getByText("is no template. What you were writing is still here.")).toBeVisible();
  expect((await there.heard).filter((type) => type !== "ready")).toEqual(["refused"]);
  await expect(there.frame.locator("#name")).toHaveValue("order_update");
  await there.say({ ventana: 1, type: "refused", reason: "<b>Your plan</b> has\n\nno room for it" });
  await expect(there.frame.getByText("did not take it: <b>Your plan</b> has no room for it")).toBeVisible();
});

test("a page of an origin that is not named gets nothing beside one that is", async ({ page, host, inbox }) => {
  host.allow("https://inbox.example");
  host.withHeaders = false;
  const there = new Inbox(page);
  await there.open(inbox);
  await there.say({ ventana: 1, type: "hello" });
  await page.waitForTimeout(500);
  await expect(there.use).toHaveCount(0);
  expect(await there.heard).toEqual([]);
});

test("a window that opened the editor is not the page around it", async ({ page, host, inbox, context }) => {
  host.allow(inbox.origin);
  await page.goto(inbox.origin);
  host.asked.length = 0;
  const [opened] = await Promise.all([context.waitForEvent("page"), page.evaluate((address) => void (window.beside = open(address)), host.address)]);
  await expect(opened.locator("#app")).not.toHaveAttribute("aria-busy", "true");
  await page.evaluate(() => window.beside.postMessage({ ventana: 1, type: "hello" }, "*"));
  await opened.waitForTimeout(500);
  await expect(opened.getByRole("button", { name: "Use this template" })).toHaveCount(0);
});

test("a frame beside the editor is not the page around it, even of an allowed origin", async ({ page, host, inbox }) => {
  host.allow(inbox.origin);
  // This page says nothing itself.
  inbox.html = `<!doctype html><iframe src="${host.address}#draft" width="1280" height="860"></iframe>`;
  const there = new Inbox(page);
  await there.open(inbox);
  await page.evaluate(() => {
    const beside = document.createElement("iframe");
    beside.srcdoc = "<script>for (const type of ['hello', 'refused']) parent.frames[0].postMessage({ ventana: 1, type }, '*')</script>";
    document.body.append(beside);
  });
  await page.waitForTimeout(1_000);
  await expect(there.use).toHaveCount(0);
  await there.say({ ventana: 1, type: "hello" });
  await expect(there.use).toBeVisible();
});
