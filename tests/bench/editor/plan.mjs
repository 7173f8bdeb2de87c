// A plan of 100,000 people while somebody scrolls and searches: how long it takes, and how long the page keeps a frame waiting.

import { chromium } from "@playwright/test";
import { Audience, contacts } from "../../e2e/audience.mjs";

const PEOPLE = 100_000;
const FRAME = 1000 / 60;

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: "en-GB", baseURL: process.env.VENTANA_ADDRESS });
const page = await context.newPage();
const audience = new Audience(page);
await page.clock.setFixedTime(new Date("2026-11-25T10:00:00Z"));
await audience.open();
await audience.take("many.csv", contacts(PEOPLE));
await audience.message.selectOption("Free text");

const line = (what, { frames, median, p99, worst, over }) =>
  console.log(
    `${what.padEnd(36)} ${String(frames).padStart(5)} frames   median ${median.toFixed(1)} ms   p99 ${p99.toFixed(1)} ms   longest ${worst.toFixed(1)} ms   ${over} over 50 ms`,
  );

console.log(`A plan of ${PEOPLE.toLocaleString("en")} people, a frame is ${FRAME.toFixed(1)} ms`);
const still = audience.gaps();
await page.waitForTimeout(1_000);
line("nothing going on", await still.done());

const planning = audience.gaps();
const began = performance.now();
await audience.plan(120_000);
const took = performance.now() - began;
line("while the worker plans", await planning.done());
console.log(`planned in ${(took / 1000).toFixed(2)} s, the page's waiting included`);

const scrolling = audience.gaps();
for (let step = 0; step < 60; step += 1) {
  await page.locator("#people").evaluate((list, step) => (list.scrollTop += 500 * (step + 1)), step);
  await page.waitForTimeout(16);
}
line("while the list is scrolled", await scrolling.done());

const searching = audience.gaps();
await audience.search.pressSequentially("34600012", { delay: 60 });
await page.waitForTimeout(200);
line("while somebody searches", await searching.done());
await browser.close();
