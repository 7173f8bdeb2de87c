// The package in a page of Chromium, under a strict policy: plans are made in a worker, and in the page where none can be had.

import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { planAudience } from "ventana-core";

const PACKAGE = fileURLToPath(new URL(".", import.meta.resolve("ventana-core")));
const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const COUNT = 30_000;
const at = Date.UTC(2026, 10, 25, 10);
const request = { message: { messaging_product: "whatsapp", type: "text", text: { body: "Hi" } }, at };

let browser;
let server;
let address;

before(async () => {
  const { chromium } = createRequire(join(process.env.VENTANA_TESTS, "package.json"))("playwright-core");
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
  server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    const workers = searchParams.get("workers") ?? "'self'";
    response.setHeader(
      "content-security-policy",
      `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src ${workers}`,
    );
    response.setHeader("content-type", TYPES[extname(pathname)] ?? TYPES[".html"]);
    if (pathname === "/") return response.end("<!doctype html><title>A page</title>");
    // The same package with the module that can be broken.
    const [, broken] = /^\/broken(\/.*)$/.exec(pathname) ?? [];
    const glue = broken?.startsWith("/wasm/") && join(process.env.VENTANA_BREAKABLE, broken.slice("/wasm/".length));
    createReadStream(glue || join(PACKAGE, broken ?? pathname)).on("error", () => response.writeHead(404).end()).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** What a page makes of an audience, and how often it went on with other things meanwhile. */
async function inPage(workers, run) {
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  let count = 0;
  page.on("worker", () => (count += 1));
  await page.goto(`${address}?workers=${encodeURIComponent(workers)}`);
  const told = await page.evaluate(run, { COUNT, at, request });
  await page.close();
  assert.deepEqual(complaints, []);
  return { ...told, workers: count };
}

async function plan({ COUNT, at, request }) {
  const { init, planAudience } = await import("/index.js");
  await init();
  const recipient = Array.from({ length: COUNT }, (_, row) => String(5_215_500_000_000 + (row % 29_000)));
  const lastInboundAt = Float64Array.from(recipient, (_, row) => (row % 3 === 0 ? Number.NaN : at - row * 10_000));
  const values = { "body.1": recipient.map((_, row) => (row % 2 === 0 ? null : "José")) };
  const steps = [];
  const plan = await planAudience({ recipient, lastInboundAt, values }, request, {
    chunk: 10_000,
    onProgress: (...step) => steps.push(step),
  });
  const plain = (key, value) => (ArrayBuffer.isView(value) ? [...value] : value);
  return { steps, plan: JSON.stringify(plan, plain) };
}

async function expected() {
  const recipient = Array.from({ length: COUNT }, (_, row) => String(5_215_500_000_000 + (row % 29_000)));
  const lastInboundAt = Float64Array.from(recipient, (_, row) => (row % 3 === 0 ? Number.NaN : at - row * 10_000));
  const plain = (key, value) => (ArrayBuffer.isView(value) ? [...value] : value);
  return JSON.stringify(await planAudience({ recipient, lastInboundAt, values: { "body.1": recipient.map(() => null) } }, request), plain);
}

test("a plan is made in a worker, and is the one that Node makes", async () => {
  const told = await inPage("'self'", plan);
  assert.equal(told.workers, 1);
  assert.deepEqual(told.steps, [[10_000, COUNT], [20_000, COUNT], [30_000, COUNT]]);
  assert.equal(told.plan, await expected());
});

test("where the policy allows no worker the page makes the plan itself", async () => {
  const told = await inPage("'none'", plan);
  assert.equal(told.workers, 0);
  assert.equal(told.plan, await expected());
});

test("a plan that is given up ends its worker and says why", async () => {
  const told = await inPage("'self'", async ({ COUNT, request }) => {
    const { init, planAudience } = await import("/index.js");
    await init();
    const contacts = { recipient: Array.from({ length: COUNT }, () => "5215512345678"), lastInboundAt: new Float64Array(COUNT) };
    const stop = new AbortController();
    const onProgress = (done) => done >= 2000 && stop.abort(new Error("enough"));
    const begun = planAudience(contacts, request, { chunk: 1000, signal: stop.signal, onProgress });
    const why = await begun.catch((error) => error.message);
    const misuse = await planAudience({ ...contacts, lastInboundAt: [] }, request).catch((error) => error.message);
    const unknown = await planAudience(contacts, request, { locale: "fr" }).catch((error) => [error.name, error.message]);
    return { why, misuse, unknown };
  });
  assert.equal(told.why, "enough");
  assert.match(told.misuse, /lastInboundAt has 0/);
  assert.equal(told.unknown[0], "RangeError");
});

test("a request that cannot be sent to a worker is planned in the page", async () => {
  const told = await inPage("'self'", async ({ request }) => {
    const { init, planAudience } = await import("/index.js");
    await init();
    const contacts = { recipient: ["5215512345678"], lastInboundAt: new Float64Array([request.at]) };
    const plan = await planAudience(contacts, { ...request, note: () => 1 });
    return { verdict: [...plan.verdict] };
  });
  assert.deepEqual(told.verdict, [0]);
});

async function asked({ at, request }) {
  const ventana = await import("/worker.js");
  const { Inbox, canSend, close, init, validateTemplate, readContacts } = ventana;
  const failed = await init("/missing.wasm").catch((error) => error.message);
  const [one, two] = await Promise.all([validateTemplate({ name: "A" }), canSend({ ...request, conversation: { lastInboundAt: at } })]);
  const stop = new AbortController();
  const given = [validateTemplate({}, stop), validateTemplate({}, stop)].map((call) => call.catch((error) => error.name));
  stop.abort();
  const unsendable = await validateTemplate({ name: () => 1 });
  const inbox = new Inbox();
  const kept = await inbox.toJSON();
  const lists = [];
  for await (const list of readContacts(new Blob(["phone\n5215512345678\n"]))) lists.push(...list.contacts.recipient);
  await close();
  const lost = await inbox.templates().catch((error) => error.message);
  const again = await (await Inbox.fromJSON(kept)).conversations();
  return { failed, answers: [one.valid, two.verdict, await Promise.all(given), unsendable.valid, lists, again], lost };
}

for (const [policy, count] of [["'self'", 2], ["'none'", 0]]) {
  test(`the entry of workers answers where the policy for workers is ${policy}`, async () => {
    const told = await inPage(policy, asked);
    assert.match(told.failed, /404/);
    assert.deepEqual(told.answers, [false, "yes", ["AbortError", "AbortError"], false, ["5215512345678"], []]);
    assert.match(told.lost, /Inbox\.fromJSON\(\)/);
    assert.equal(told.workers, count);
  });
}

test("a module that breaks in a page is replaced there too", async () => {
  const { thrown, next, later, answer } = await inPage("'self'", async () => {
    const { init, validateTemplate } = await import("/broken/index.js");
    await init();
    const told = (error) => error.message;
    let thrown;
    try {
      validateTemplate("break by depth");
    } catch (error) {
      thrown = told(error);
    }
    const next = validateTemplate({ name: "A" }).valid;
    const worker = await import("/broken/worker.js");
    const later = await worker.validateTemplate("break by a panic").catch(told);
    return { thrown, next, later, answer: (await worker.validateTemplate({ name: "A" })).valid };
  });
  assert.match(thrown, /broke in validateTemplate\(\) and was started anew/);
  assert.match(later, /broke in validateTemplate\(\) and was started anew/);
  assert.deepEqual([next, answer], [false, false]);
});
