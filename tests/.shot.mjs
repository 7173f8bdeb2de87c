import { chromium } from "@playwright/test";
const base = process.env.A ?? "http://127.0.0.1:4301/";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-dev-shm-usage"] });
for (const [name, w, h, scheme, loc] of [["d", 1334, 896, "light","en-GB"], ["dd", 1280, 860, "dark","es-ES"], ["p", 390, 844, "light","pt-BR"]]) {
  const c = await b.newContext({ viewport: { width: w, height: h }, colorScheme: scheme, locale: loc, hasTouch: w<500, isMobile: w<500, deviceScaleFactor: 1 });
  const p = await c.newPage();
  p.on("console", m => { if (["error"].includes(m.type())) console.log(name, m.text().slice(0,300)); });
  p.on("pageerror", e => console.log(name, String(e).slice(0,300)));
  await p.goto(base); await p.waitForSelector(".example", {timeout: 30000});
  await p.waitForTimeout(800);
  await p.screenshot({ path: `/tmp/shots/start-${name}.png` });
  if (name !== "d") await p.screenshot({ path: `/tmp/shots/start-${name}-full.png`, fullPage: true });
  await p.locator(".pill").nth(2).click(); await p.waitForTimeout(200);
  await p.screenshot({ path: `/tmp/shots/broken-${name}.png` });
  await p.locator(".example").nth(1).click(); await p.waitForTimeout(700);
  await p.screenshot({ path: `/tmp/shots/draft-${name}.png` });
  console.log(name, p.url());
  await p.locator("#footer").fill("Casa Lino"); await p.waitForTimeout(900);
  await p.goBack(); await p.waitForTimeout(700);
  await p.screenshot({ path: `/tmp/shots/start2-${name}.png` });
  await c.close();
}
await b.close();
