// The first view of a first visit, which stands before the rest of the module is there.

import { expect, test } from "@playwright/test";
import { Editor } from "./editor.mjs";

const REST = "**/ventana-web-rest.*";

/** Holds the rest of the module back until it is let go. */
async function heldBack(page) {
  let letGo;
  const gone = new Promise((resolve) => (letGo = resolve));
  await page.route(REST, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}

test("the question and its examples do not wait for the rest", async ({ page }) => {
  const editor = new Editor(page);
  const letGo = await heldBack(page);
  await editor.openStart("./");
  await page.getByRole("button", { name: "Learn from broken ones" }).click();
  await expect(editor.examples.first()).toContainText("Broken on purpose");
  await page.getByRole("button", { name: "What I want to do" }).click();
  await editor.example("Recover a cart").click();
  await expect(page.getByText("Getting the editor ready.")).toBeVisible();
  letGo();
  await expect(editor.body).toHaveValue(/in your cart/);
  await expect(editor.verdict).toHaveText("Ready to submit.");
  expect(editor.complaints).toEqual([]);
});

test("of what is asked for while the rest is under way the last is done", async ({ page }) => {
  const editor = new Editor(page);
  test.skip(editor.isNarrow, "the places stand in a menu there");
  const letGo = await heldBack(page);
  await editor.openStart("./");
  await page.getByRole("button", { name: "Start from nothing" }).click();
  await page.getByRole("navigation", { name: "Places" }).getByRole("button", { name: "Rules" }).click();
  letGo();
  await expect(page.locator("#rules")).toBeFocused();
  await expect(page).toHaveURL(/#rules$/);
});

test("keys are heard from the start, and the focus comes back to where it was", async ({ page }) => {
  const editor = new Editor(page);
  await editor.openStart("./");
  await page.getByRole("button", { name: "Start from nothing" }).focus();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Start from nothing" })).toBeFocused();
});

test("the shelf stays, and what had the focus is found by its screen", async ({ page }) => {
  const editor = new Editor(page);
  await editor.openStart("./");
  await page.getByRole("button", { name: "Learn from broken ones" }).click();
  await editor.examples.first().focus();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("#start")).toBeFocused();
  await expect(page.getByRole("button", { name: "Learn from broken ones" })).toHaveAttribute("aria-pressed", "true");
  await expect(editor.examples.first()).toContainText("Broken on purpose");
});

test("what is pasted or dropped at once is taken in", async ({ page }) => {
  const editor = new Editor(page);
  const letGo = await heldBack(page);
  await editor.openStart("./");
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", JSON.stringify({ name: "pasted_early", language: "en", category: "UTILITY", components: [{ type: "BODY", text: "Early." }] }));
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  letGo();
  await expect(editor.name).toHaveValue("pasted_early");
});

test("a language that is chosen before the rest is there stays", async ({ page }) => {
  const editor = new Editor(page);
  test.skip(editor.isNarrow, "the language stands in the menu there");
  await editor.openStart("./");
  await page.getByLabel("Language of the interface").selectOption("pt");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("O que você quer contar aos seus clientes?");
  await page.getByRole("button", { name: "Começar do zero" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "pt");
  await expect(page.getByRole("heading", { name: "Problemas" })).toBeVisible();
});

test("a rest that cannot be had is said, and asked for again", async ({ page }) => {
  const editor = new Editor(page);
  await page.route(REST, (route) => route.abort());
  await editor.openStart("./");
  await page.getByRole("button", { name: "Start from nothing" }).click();
  await expect(page.getByText("The editor could not be loaded. Check your connection.")).toBeVisible();
  await page.unroute(REST);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("#form")).toBeFocused();
  await expect(editor.body).toHaveValue("");
});

test("a host that gives the rest no type of its own is forgiven", async ({ page }) => {
  const editor = new Editor(page);
  await page.route(REST, async (route) => route.fulfill({ response: await route.fetch(), contentType: "application/octet-stream" }));
  await editor.open();
  await expect(editor.verdict).toHaveText("Ready to submit.");
});

test("who comes back to a draft that cannot be shown is told so, and loses nothing", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await editor.footer.fill("Casa Lino");
  await expect(editor.saveSign).toContainText("Saved on this device");
  await page.route(REST, (route) => route.abort());
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("The editor could not be loaded.");
  await page.unroute(REST);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(editor.footer).toHaveValue("Casa Lino");
});
