import { expect, test } from "@playwright/test";
import { Editor } from "./editor.mjs";

test("a draft survives the reload", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await editor.body.fill("Hello, your order has left our warehouse and is on its way.");
  await expect(editor.saveSign).toContainText("Saved on this device");
  await page.reload();
  await expect(editor.body).toHaveValue("Hello, your order has left our warehouse and is on its way.");
});

test("all languages of a template survive the reload, and so does a draft of an earlier version", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  const variant = (language, text) => ({ name: "order", language, category: "UTILITY", components: [{ type: "BODY", text }] });
  const text = JSON.stringify([variant("es", "Tu pedido va en camino."), variant("en", "Your order is on its way.")]);
  await editor.import(text);
  await expect(editor.saveSign).toContainText("Saved");
  await page.reload();
  await expect(editor.body).toHaveValue("Tu pedido va en camino.");
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem("ventana.draft")));
  expect(kept.family.variants.map(({ language }) => language)).toEqual(["es", "en"]);
  await page.evaluate((template) => localStorage.setItem("ventana.draft", JSON.stringify({ tab: "1", template })), kept.family.variants[1]);
  await page.reload();
  await expect(editor.body).toHaveValue("Your order is on its way.");
});

test("what was typed a moment before leaving is kept too", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await editor.footer.fill("Last words");
  await page.reload();
  await expect(editor.footer).toHaveValue("Last words");
});

test("undo and redo go through everything, by key as well", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await editor.name.fill("first_name_of_it");
  await editor.footer.fill("A footer");
  await page.keyboard.press("Control+z");
  await expect(editor.footer).toHaveValue("Casa Lino, home textiles since 1962");
  await page.keyboard.press("Control+z");
  await expect(editor.name).toHaveValue("order_on_its_way");
  await page.keyboard.press("Control+Shift+z");
  await expect(editor.name).toHaveValue("first_name_of_it");
});

test("two tabs do not write over each other", async ({ context }) => {
  const first = new Editor(await context.newPage());
  const second = new Editor(await context.newPage());
  await first.open();
  await second.open();
  await second.footer.fill("From the second tab");
  await expect(second.saveSign).toContainText("Saved on this device");
  await expect(first.saveSign).toContainText("Open in another tab, which is newer");
  await first.footer.fill("From the first tab");
  await second.page.reload();
  await expect(second.footer).toHaveValue("From the second tab");
  await first.page.getByRole("button", { name: "Use that one" }).click();
  await expect(first.footer).toHaveValue("From the second tab");
  await first.page.keyboard.press("Control+z");
  await expect(first.footer).toHaveValue("From the first tab");
});

test("full storage is said, and the draft stays on the page", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await page.evaluate(() => {
    Storage.prototype.setItem = IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await editor.footer.fill("Still here");
  await expect(editor.saveSign).toContainText("Not saved: storage is full");
  await expect(editor.footer).toHaveValue("Still here");
});

test("a draft that cannot be read gives way to the example", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("ventana.draft", '{"template": [1,'));
  const editor = new Editor(page);
  await editor.open();
  await expect(editor.name).toHaveValue("order_on_its_way");
});

test("the page opens again without a network", { tag: "@offline" }, async ({ page, context }) => {
  const editor = new Editor(page);
  await editor.open();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await expect(editor.name).toHaveValue("order_on_its_way");
});
