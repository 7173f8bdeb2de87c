// A key press in the body of the largest carousel, from the key to the picture: the trace of the browser says how long the
// page worked for each of 300 presses, and when the frame was shown.

import { readFile } from "node:fs/promises";
import { chromium } from "@playwright/test";

const PRESSES = 300;
const FRAME = 1000 / 60;
const TRACE = ["devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel"];

/** The largest carousel there can be: ten cards with two buttons, every text near its limit, a problem here and there. */
function largest() {
  const words = (length) => "Linen for your home, woven in Valencia since 1962. ".repeat(40).slice(0, length).trim();
  const card = (number) => ({
    components: [
      { type: "HEADER", format: "IMAGE", example: { header_handle: [`4::aW1hZ2UvcG5n:ARb${number}`] } },
      { type: "BODY", text: `${words(120)} {{1}} now`, example: { body_text: [[`offer ${number}`]] } },
      {
        type: "BUTTONS",
        buttons: [
          { type: "QUICK_REPLY", text: "Tell me more" },
          { type: "URL", text: "See it", url: "https://casalino.example/{{1}}", example: ["https://casalino.example/linen"] },
        ],
      },
    ],
  });
  return {
    name: "autumn_collection",
    language: "en",
    category: "MARKETING",
    components: [
      { type: "BODY", text: `Hello {{1}}, ${words(600)} *{{2}}* see you`, example: { body_text: [["Martha", "today"]] } },
      { type: "CAROUSEL", cards: Array.from({ length: 10 }, (_, number) => card(number)) },
    ],
  };
}

const family = { id: "bench", shown: 0, edited: [true], variants: [largest()] };

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
await page.addInitScript((text) => localStorage.setItem("ventana.draft", text), JSON.stringify({ tab: "bench", revision: 0, family }));
await page.goto(new URL("#draft", process.env.VENTANA_ADDRESS).href);
const body = page.locator("#body");
await body.waitFor();
await body.focus();
await page.keyboard.press("End");
await page.keyboard.type(" warm up", { delay: 30 });

const file = new URL("../../artefacts/keys.trace.json", import.meta.url).pathname;
await browser.startTracing(page, { path: file, categories: TRACE });
for (let press = 0; press < PRESSES; press += 1) {
  await page.keyboard.press(press % 12 === 11 ? "Space" : "abcdefghijk"[press % 12]);
  await page.waitForTimeout(40);
}
await browser.stopTracing();
const written = await body.inputValue();
await browser.close();

const { traceEvents } = JSON.parse(await readFile(file, "utf8"));
// The thread of the page is the one on which its events are dispatched.
const isKey = ({ name, args }) => name === "EventDispatch" && args?.data?.type === "keydown";
const thread = traceEvents.find(isKey)?.tid;
const own = traceEvents.filter(({ tid }) => tid === thread).sort((a, b) => a.ts - b.ts);
const presses = own.filter(isKey).map(({ ts }) => ts);
const tasks = own.filter(({ name, ph }) => name === "RunTask" && ph === "X");
const commits = own.filter(({ name }) => name === "Commit").map(({ ts, dur = 0 }) => ts + dur);

/** The milliseconds of work between two instants; tasks do not overlap on one thread. */
const worked = (from, to) =>
  tasks.reduce((sum, { ts, dur }) => sum + Math.max(0, Math.min(ts + dur, to) - Math.max(ts, from)), 0) / 1000;

const figures = presses.map((ts) => {
  const shown = commits.find((commit) => commit > ts);
  const task = tasks.findLast((task) => task.ts <= ts);
  return shown === undefined ? undefined : { work: worked(task?.ts ?? ts, shown), shown: (shown - ts) / 1000 };
});
const there = figures.filter((figure) => figure !== undefined);
const at = (key, share) => there.map((figure) => figure[key]).sort((a, b) => a - b)[Math.min(there.length - 1, Math.floor(there.length * share))];

if (there.length < PRESSES || !written.includes("abcdefghijk")) throw new Error(`Only ${there.length} of ${PRESSES} presses were traced.`);
const line = (what, key) =>
  console.log(`${what.padEnd(44)} median ${at(key, 0.5).toFixed(1).padStart(6)} ms   p99 ${at(key, 0.99).toFixed(1).padStart(6)} ms`);
console.log(`${there.length} key presses in the body of ten cards, a frame is ${FRAME.toFixed(1)} ms`);
line("work from the key to the frame", "work");
line("from the key until the frame is handed over", "shown");
