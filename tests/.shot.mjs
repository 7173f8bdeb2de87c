import { chromium } from "@playwright/test";
import { readFileSync } from "node:fs";
const [,, base, out, ...steps] = process.argv;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-dev-shm-usage"] });
for (const [name, viewport, scheme] of [["wide",{width:1280,height:860},"light"],["phone",{width:390,height:844},"dark"]]) {
  const page = await browser.newPage({ viewport, colorScheme: scheme });
  page.on("console", m => { if (m.type()==="error") console.log(name, m.text()); });
  page.on("pageerror", e => console.log(name, String(e)));
  await page.goto(base); await page.waitForSelector("#name");
  for (const step of steps) { try { await eval(`(async (page) => { ${step} })`)(page); } catch (e) { console.log(name, step, String(e).split("\n")[0]); } }
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${out}-${name}.png`, fullPage: false });
  await page.close();
}
await browser.close();
