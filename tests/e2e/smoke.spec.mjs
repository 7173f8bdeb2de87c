// The page opens as it is shipped: under its policy, from hashed files, and again without a network.

import { expect, test } from "@playwright/test";

/** Collects whatever the browser complains about. */
async function complaints(page) {
  const heard = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.text().startsWith("CSP")) heard.push(message.text());
  });
  page.on("pageerror", (error) => heard.push(String(error)));
  page.on("requestfailed", (request) => heard.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    if (response.status() >= 400) heard.push(`${response.status()} ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`CSP ${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  return heard;
}

/** The frame in the page says that it waits until the editor has taken its place. */
const started = (page) => expect(page.locator("#app")).not.toHaveAttribute("aria-busy");

test("the page opens without a complaint", async ({ page }, { project }) => {
  const heard = await complaints(page);
  await page.goto("./");
  await started(page);
  await page.screenshot({ path: `artefacts/start-${project.name}.png` });
  expect(heard).toEqual([]);
});

test("the policy is in force in the page and in the headers", async ({ page }) => {
  const answer = await page.goto("./");
  const headers = answer.headers();
  const meta = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
  for (const policy of [meta, headers["content-security-policy"]]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).not.toContain("unsafe-inline");
    expect(policy).toContain("require-trusted-types-for 'script'");
  }
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("no-referrer");
});

test("markup that would run is refused, and so is a script from elsewhere", async ({ page }) => {
  await page.goto("./");
  await started(page);
  const made = await page.evaluate(() => {
    const place = document.createElement("div");
    place.innerHTML = "<img src=x onerror=alert(1)>";
    const script = document.createElement("script");
    script.src = "https://elsewhere.example/a.js";
    return [place.innerHTML, script.getAttribute("src")];
  });
  expect(made).toEqual(["", ""]);
});

test("every file but the pages and the worker carries a hash in its name", async ({ page, baseURL }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("./");
  await started(page);
  const files = asked.filter((url) => url.startsWith(baseURL)).map((url) => url.slice(baseURL.length));
  const plain = files.filter((file) => !/\.[0-9a-f]{16}(\.\w+)+$/.test(file.split("#")[0]));
  expect(plain.filter((file) => file !== "" && file !== "sw.js" && !/^rules\.\w\w\.html$/.test(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(4);
});

test("the caches of other pages of the origin are left alone", { tag: "@offline" }, async ({ page }) => {
  const others = ["shell.0123456789abcdef.", "another app"];
  const activated = () => page.waitForFunction(async () => (await navigator.serviceWorker.ready).active.state === "activated");
  await page.goto("./");
  await activated();
  await page.evaluate(async (names) => {
    for (const name of names) await caches.open(name);
    await (await navigator.serviceWorker.ready).unregister();
  }, others);
  await page.reload();
  await activated();
  expect(await page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(others));
});
