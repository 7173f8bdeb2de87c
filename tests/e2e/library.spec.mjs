import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { Editor } from "./editor.mjs";

const template = (name, text) =>
  JSON.stringify({ name, language: "en", category: "UTILITY", components: [{ type: "BODY", text }] });

/** Two drafts beside the example of a first visit. */
async function filled(page) {
  const editor = new Editor(page);
  await editor.open();
  for (const name of ["cart_left", "visit_tomorrow"]) {
    await editor.import(template(name, `A text of ${name} that says enough to be read.`));
    await expect(editor.saveSign).toContainText("Saved on this device");
  }
  await editor.toDrafts();
  await expect(editor.drafts).toHaveCount(3);
  return editor;
}

test("drafts are found by their words and opened where they were left", async ({ page }) => {
  const editor = await filled(page);
  await expect(editor.drafts.first()).toContainText("Visit tomorrow");
  await page.getByLabel("Search 3 drafts").fill("CART enough");
  await expect(editor.drafts).toHaveCount(1);
  await page.getByLabel("Search 3 drafts").fill("nowhere");
  await expect(page.getByText("No draft has these words.")).toBeVisible();
  await page.getByLabel("Search 3 drafts").fill("");
  await editor.draft("Cart left").getByRole("button").first().click();
  await expect(editor.name).toHaveValue("cart_left");
  await page.reload();
  await expect(editor.name).toHaveValue("cart_left");
  await editor.toDrafts();
  await expect(editor.drafts).toHaveCount(3);
});

test("a draft has a history of its own", async ({ page }) => {
  const editor = await filled(page);
  await editor.draft("Cart left").getByRole("button").first().click();
  await editor.body.fill("Changed in the cart.");
  await editor.toDrafts();
  await editor.draft("Order on its way").getByRole("button").first().click();
  await editor.body.press("Control+z");
  await expect(editor.name).toHaveValue("order_on_its_way");
  await editor.toDrafts();
  await editor.draft("Cart left").getByRole("button").first().click();
  await expect(editor.body).toHaveValue("Changed in the cart.");
  await editor.body.press("Control+z");
  await expect(editor.body).toHaveValue("A text of cart_left that says enough to be read.");
});

test("a draft is renamed in the list and at the top, by keys", async ({ page }) => {
  const editor = await filled(page);
  await editor.doTo("Cart left", "Rename");
  await page.getByLabel("Name of “Cart left”").fill("Otoño: última cesta");
  await page.keyboard.press("Enter");
  await expect(editor.draft("Otono ultima cesta")).toBeVisible();
  await editor.doTo("Otono ultima cesta", "Rename");
  await page.getByLabel("Name of “Otono ultima cesta”").fill("No");
  await page.keyboard.press("Escape");
  await editor.draft("Otono ultima cesta").getByRole("button").first().click();
  await expect(editor.name).toHaveValue("otono_ultima_cesta");
  await page.getByRole("heading", { level: 1 }).getByRole("button").click();
  await page.getByLabel("Name of the template").fill("Winter cart");
  await page.keyboard.press("Enter");
  await expect(editor.name).toHaveValue("winter_cart");
  await expect(page.getByRole("heading", { level: 1 }).getByRole("button")).toBeFocused();
});

test("a draft is copied under a name of its own", async ({ page }) => {
  const editor = await filled(page);
  await editor.doTo("Cart left", "Duplicate");
  await expect(editor.draft("Cart left 2")).toBeVisible();
  await expect(editor.drafts).toHaveCount(4);
});

test("a deleted draft can be put back, the open one too", async ({ page }) => {
  const editor = await filled(page);
  await editor.doTo("Visit tomorrow", "Delete");
  await expect(editor.drafts).toHaveCount(2);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(editor.drafts).toHaveCount(3);
  await editor.doTo("Cart left", "Delete");
  await expect(editor.drafts).toHaveCount(2);
  await page.reload();
  await expect(editor.drafts).toHaveCount(2);
});

test("what is deleted stays deleted, in a hurry and with a full disk, and comes back as it stood on the desk", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    window.fill = () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    };
    window.free = () => (IDBObjectStore.prototype.put = put);
  });
  // An example that nobody has touched is kept a moment after it is shown.
  await editor.toDrafts();
  await editor.draft("Order on its way").getByRole("button").first().click();
  await page.evaluate(() => window.fill());
  await editor.footer.fill("Never written");
  await expect(editor.saveSign).toContainText("Not saved: storage is full");
  await editor.toDrafts();
  await page.evaluate(() => window.free());
  await editor.doTo("Order on its way", "Delete");
  await expect(editor.drafts).toHaveCount(0);
  await expect(page.getByText("Nothing here yet.")).toBeVisible();
  await page.waitForTimeout(800);
  await expect(editor.drafts).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await editor.draft("Order on its way").getByRole("button").first().click();
  await expect(editor.footer).toHaveValue("Never written");
});

test("an example that was changed and changed back is kept as it stands", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await expect(editor.saveSign).toContainText("Saved on this device");
  await editor.toDrafts();
  await editor.example("Remind of an appointment").click();
  const before = await editor.body.inputValue();
  await editor.body.fill("Another text altogether.");
  await expect(editor.saveSign).toContainText("Saved on this device");
  await editor.body.press("Control+z");
  await expect(editor.body).toHaveValue(before);
  await expect(editor.saveSign).toContainText("Saved on this device");
  await editor.toDrafts();
  await editor.draft("Order on its way").getByRole("button").first().click();
  await editor.toDrafts();
  await editor.drafts.filter({ hasText: "open now" }).waitFor();
  await editor.drafts.filter({ hasNotText: "open now" }).getByRole("button").first().click();
  await expect(editor.body).toHaveValue(before);
});

test("a tab that only looks at another language changes nothing for the others", async ({ context }) => {
  const first = new Editor(await context.newPage());
  await first.open();
  const one = (language, text) => ({ name: "visit", language, category: "UTILITY", components: [{ type: "BODY", text }] });
  await first.import(JSON.stringify([one("es", "Te esperamos mañana a las diez."), one("en", "We expect you tomorrow at ten.")]));
  await expect(first.saveSign).toContainText("Saved on this device");
  const second = new Editor(await context.newPage());
  await second.open();
  await second.page.getByRole("tab", { name: /English/ }).click();
  await expect(second.saveSign).toContainText("Saved on this device");
  await first.page.waitForTimeout(500);
  await expect(first.saveSign).toContainText("Saved on this device");
  await first.body.fill("Te esperamos mañana a las once.");
  await expect(first.saveSign).toContainText("Saved on this device");
  await expect(second.saveSign).toContainText("Open in another tab, which is newer");
});

test("the whole library goes out as a file and comes in again", async ({ page, browser }) => {
  const editor = await filled(page);
  await page.getByRole("button", { name: "All drafts" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: "Download all as a file" }).click()]);
  expect(download.suggestedFilename()).toBe("ventana-drafts.json");
  const text = await readFile(await download.path(), "utf8");
  expect(JSON.parse(text).drafts).toHaveLength(3);
  const file = { name: "ventana-drafts.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.locator("#library-file").setInputFiles(file);
  await expect(page.getByText("All drafts of this file are here already")).toBeVisible();
  const other = new Editor(await (await browser.newContext({ baseURL: process.env.VENTANA_ADDRESS })).newPage());
  await other.openStart();
  await other.page.locator("#library-file").setInputFiles(file);
  await expect(other.page.getByText("3 drafts brought in")).toBeVisible();
  await expect(other.draft("Cart left")).toBeVisible();
  await other.page.context().close();
});

test("several templates of an answer go into the library at once", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  const one = (name) => JSON.parse(template(name, "Your order is on its way to you."));
  await (await editor.startImport()).fill(JSON.stringify({ data: ["a_one", "b_two", "c_three"].map(one) }));
  await page.getByRole("button", { name: "Select all 3" }).click();
  await page.getByRole("button", { name: /Add 3/ }).click();
  await expect(editor.drafts).toHaveCount(4);
});

test("two tabs keep two drafts apart", async ({ context }) => {
  const first = new Editor(await context.newPage());
  await first.open();
  await first.footer.fill("The first tab");
  await expect(first.saveSign).toContainText("Saved on this device");
  const second = new Editor(await context.newPage());
  await second.open();
  await second.import(template("second_tab", "A text of the second tab, long enough to be read."));
  await expect(second.saveSign).toContainText("Saved on this device");
  await first.footer.fill("Still the first tab");
  await expect(first.saveSign).toContainText("Saved on this device");
  await first.toDrafts();
  await expect(first.draft("Second tab")).toBeVisible();
  await second.toDrafts();
  await second.draft("Order on its way").getByRole("button").first().click();
  await expect(second.footer).toHaveValue("Still the first tab");
});

test("a picture of this device is there again after a reload", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await page.getByRole("radio", { name: "Image" }).click();
  const png = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 64, height: 32 });
    const blob = await new Promise((done) => canvas.toBlob(done));
    return Array.from(new Uint8Array(await blob.arrayBuffer()));
  });
  await page.locator(".col-form input[type=file]").first().setInputFiles({ name: "linen.png", mimeType: "image/png", buffer: Buffer.from(png) });
  await editor.showPreview();
  await expect(editor.chat.locator("img")).toBeVisible();
  await expect(editor.saveSign).toContainText("Saved");
  await page.reload();
  await editor.showPreview();
  await expect(editor.chat.locator("img")).toBeVisible();
});

test("where the browser keeps no library, the open draft is kept and it is said", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("no", "SecurityError");
    };
  });
  const editor = new Editor(page);
  await editor.open();
  await editor.footer.fill("Kept all the same");
  await expect(editor.saveSign).toContainText("Saved on this device");
  await page.reload();
  await expect(editor.footer).toHaveValue("Kept all the same");
  await editor.toDrafts();
  await expect(page.getByText("This browser keeps only the draft that is open.")).toBeVisible();
});
