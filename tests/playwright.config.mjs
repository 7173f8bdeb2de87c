// Journeys in Debian's Chromium over the release editor; nothing is downloaded.

import { defineConfig } from "@playwright/test";

/** Journeys that need the service worker. */
const OFFLINE = /@offline/;

/** What a phone has of its own. A run has half an hour; with `VENTANA_WHOLE=1` every journey is walked on a phone too. */
const ON_A_PHONE = ["access.spec.mjs", "drafting.spec.mjs", "smoke.spec.mjs", "start.spec.mjs"];

const desktop = { width: 1280, height: 860 };

const chromium = {
  browserName: "chromium",
  launchOptions: {
    executablePath: "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // A journey is too short for an optimising compiler to earn its time back.
      "--js-flags=--liftoff-only",
    ],
  },
};

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.mjs",
  outputDir: "artefacts/results",
  reporter: [["list"]],
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  use: {
    baseURL: process.env.VENTANA_ADDRESS,
    locale: "en-GB",
    timezoneId: "Europe/Madrid",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    // What is kept for the time without a network is fetched only where a journey is about that.
    serviceWorkers: "block",
  },
  projects: [
    { name: "desktop", grepInvert: OFFLINE, use: { ...chromium, viewport: desktop } },
    {
      name: "phone",
      grepInvert: OFFLINE,
      testMatch: process.env.VENTANA_WHOLE ? "*.spec.mjs" : ON_A_PHONE,
      use: { ...chromium, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    { name: "offline", grep: OFFLINE, use: { ...chromium, viewport: desktop, serviceWorkers: "allow" } },
  ],
});
