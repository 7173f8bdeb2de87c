import { expect, test } from "@playwright/test";
import { Editor } from "./editor.mjs";

let editor;

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: new Date("2026-11-25T10:00:00Z") });
  editor = new Editor(page);
  await editor.open();
});

test("free text goes out for 24 hours after their last message, counted down without a reload", async ({ page }) => {
  const panel = await editor.ask();
  await panel.getByRole("radio", { name: "Just now" }).click();
  const free = editor.answer("Free text");
  await expect(free.locator(".says")).toHaveText(/^Yes, until .*11:00.*\.$/);
  await page.clock.runFor("00:00:10");
  await expect(free.locator(".countdown")).toContainText(/23:59:[34]\d/);
  await page.clock.fastForward("23:59:00");
  await page.clock.runFor(1_000);
  await expect(free.locator(".countdown")).toContainText(/0:00:[0-5]\d/);
  await page.clock.runFor(60_000);
  await expect(free.locator(".says")).toHaveText("No.");
  await expect(free).toContainText("131047");
});

test("who never wrote gets no free text, and an approved template all the same", async ({ page }) => {
  const panel = await editor.ask();
  await panel.getByRole("radio", { name: "Never" }).click();
  await expect(editor.answer("Free text").locator(".says")).toHaveText("No.");
  const template = editor.answer("This template");
  await template.getByRole("combobox").selectOption("Approved");
  await expect(template.locator(".says")).toHaveText("Yes.");
  await template.getByRole("combobox").selectOption("Paused");
  await expect(template.locator(".says")).toHaveText("No.");
  await expect(template).toContainText("132015");
});

test("any moment can be given", async () => {
  const panel = await editor.ask();
  await panel.getByLabel("Date and time").fill("2026-11-24T12:30");
  await panel.getByLabel("Date and time").blur();
  await expect(editor.answer("Free text").locator(".countdown")).toContainText(/1:(30:00|29:\d\d)/);
});
