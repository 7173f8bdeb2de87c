// The audience as a person meets it: a file, its columns, the plan.

import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { Editor } from "./editor.mjs";

export class Audience extends Editor {
  async open(path = "./#audience") {
    await this.page.goto(path);
    await expect(this.page.locator("#app")).not.toHaveAttribute("aria-busy", "true");
    await expect(this.page.locator("#audience-title")).toBeVisible();
  }

  async take(name, content) {
    const buffer = Buffer.isBuffer(content) ? content : Buffer.from(content);
    await this.page.locator("#audience-file").setInputFiles({ name, mimeType: "text/csv", buffer });
  }

  column(name) {
    return this.page.getByLabel(`What ${name} holds`, { exact: true });
  }

  async say(name, meaning) {
    await this.column(name).selectOption(meaning);
  }

  get message() {
    return this.page.getByLabel("Message", { exact: true });
  }

  /** Plans, and waits until all are planned. */
  async plan(timeout = 20_000) {
    await this.page.getByRole("button", { name: "Plan", exact: true }).click();
    await expect(this.page.getByRole("button", { name: "Plan again" })).toBeVisible({ timeout });
  }

  count(name) {
    return this.page.locator(".class-counts > li").filter({ hasText: name }).locator("b");
  }

  filter(name) {
    return this.page.locator(".people-tools .pill").filter({ hasText: name });
  }

  get search() {
    return this.page.getByRole("searchbox");
  }

  get rows() {
    return this.page.locator(".all-people [role=row]");
  }

  /** The file of the plan, as it is handed out. */
  async exported(name) {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "Export plan" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    return readFile(await download.path(), "utf8");
  }

  /** Measures the gaps between frames from now on. */
  gaps() {
    const started = this.page.evaluate(() => {
      const gaps = (window.frameGaps = []);
      let last = performance.now();
      const frame = (now) => {
        gaps.push(now - last);
        last = now;
        if (window.frameGaps === gaps) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    return {
      done: async () => {
        await started;
        const gaps = await this.page.evaluate(() => {
          const gaps = window.frameGaps;
          window.frameGaps = null;
          return gaps;
        });
        gaps.sort((a, b) => a - b);
        const at = (share) => gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * share))];
        return { frames: gaps.length, median: at(0.5), p99: at(0.99), worst: gaps.at(-1), over: gaps.filter((gap) => gap > 50).length };
      },
    };
  }
}

/** A list of so many people: most wrote within two days, some never, every thousandth row is broken. */
export function contacts(count) {
  const rows = ["phone,last message,name"];
  for (let row = 0; row < count; row += 1) {
    const phone = row % 1000 === 7 ? "12" : `+346${String(row).padStart(8, "0")}`;
    const minutes = row % 11 === 0 ? undefined : (row * 37) % 2880;
    const wrote = minutes === undefined ? "" : new Date(Date.UTC(2026, 10, 25, 10) - minutes * 60_000).toISOString();
    rows.push(`${phone},${wrote},"Ana, ${row}"`);
  }
  return rows.join("\n");
}
