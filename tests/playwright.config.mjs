// Journeys in Debian's Chromium over the release editor; nothing is downloaded.

import { defineConfig } from "@playwright/test";

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
  },
  projects: [
    { name: "desktop", use: { ...chromium, viewport: { width: 1280, height: 860 } } },
    { name: "phone", use: { ...chromium, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } },
  ],
});
