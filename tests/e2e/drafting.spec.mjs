import { expect, test } from "@playwright/test";
import { Editor } from "./editor.mjs";

/** A picture of one pixel. */
const pixel = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

let editor;

test.beforeEach(async ({ page }) => {
  editor = new Editor(page);
  await editor.open();
});

test("it opens on a good example that is ready", async ({ page }) => {
  await expect(editor.name).toHaveValue("order_on_its_way");
  await expect(editor.verdict).toHaveText("Ready to submit.");
  await editor.showPreview();
  await expect(editor.chat).toContainText("Hello Martha, your order 4821 has left our workshop");
  await expect(editor.chat.locator("strong")).toHaveText("4821");
  expect(editor.complaints).toEqual([]);
  const elsewhere = editor.requests.filter((url) => new URL(url).origin !== new URL(page.url()).origin);
  expect(elsewhere).toEqual([]);
});

test("a mistake is underlined, listed, explained and fixed with one click, and the fix can be undone", async ({ page }) => {
  await editor.name.fill("Order Update");
  await expect(editor.verdict).toContainText("1 error");
  await expect(page.locator(".field").filter({ has: editor.name }).locator(".marks .u-error").first()).toBeVisible();
  await editor.showProblems();
  const card = await editor.openCard("A character the name cannot have");
  await expect(card).toContainText("Meta answers 2388046");
  await card.getByRole("button", { name: "Rule and source" }).click();
  await expect(card).toContainText("Meta, Template management");
  await card.getByRole("button", { name: "Rename to order_update" }).click();
  await expect(editor.name).toHaveValue("order_update");
  await expect(editor.verdict).toHaveText("Ready to submit.");
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await expect(editor.name).toHaveValue("Order Update");
});

test("a problem leads to the page of its rule, also without a network", { tag: "@offline" }, async ({ page, context }) => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await editor.name.fill("Order Update");
  await editor.showProblems();
  const card = await editor.openCard("A character the name cannot have");
  await card.getByRole("button", { name: "Rule and source" }).click();
  const [rule] = await Promise.all([
    context.waitForEvent("page"),
    card.getByRole("link", { name: "The whole rule, with examples" }).click(),
  ]);
  const article = rule.locator("article:target");
  await expect(article.getByRole("heading", { level: 2 })).toHaveText("A character the name cannot have");
  await expect(article).toContainText("Breaks it");
  await expect(article).toContainText("Meta answers 100");
});

test("the marks stand behind the same characters as the text", async ({ page }) => {
  await editor.body.fill("Hello {{ 1 }}, *your* order\nhas left and it is on its way to you now, dear customer");
  const [layer, field] = await Promise.all([
    page.locator(".box.tall .marks").evaluate((marks) => marks.textContent.replace(/\u200b$/, "").replace(/[0-9+]+(?={{)/, "")),
    editor.body.inputValue(),
  ]);
  expect(layer.replace(/^Hello \d?/, "Hello ")).toBe(field);
  const heights = await page.locator(".box.tall .text").evaluate((text) => [...text.children].map((child) => child.clientHeight));
  expect(heights[0]).toBe(heights[1]);
});

test("variables get samples, which the phone shows", async ({ page }) => {
  await editor.body.fill("Hello, your parcel {{parcel}} has arrived at the shop and waits for you there.");
  await page.getByLabel("Sample for {{parcel}}").fill("<b>77</b>");
  await editor.showPreview();
  await expect(editor.chat).toContainText("parcel <b>77</b> has arrived");
});

test("tools put marks around the selection and variables at the caret", async ({ page }) => {
  await editor.body.fill("your order left");
  await editor.body.evaluate((field) => field.setSelectionRange(5, 10));
  await page.getByRole("button", { name: "Bold" }).click();
  await expect(editor.body).toHaveValue("your *order* left");
  await expect.poll(() => editor.body.evaluate((field) => [field.selectionStart, field.selectionEnd])).toEqual([6, 11]);
  await page.getByRole("button", { name: "Variable" }).click();
  await expect(editor.body).toHaveValue("your *{{1}}* left");
});

test("buttons are added, changed, moved and taken away, and the way back is one click", async ({ page }) => {
  await page.getByRole("button", { name: "Add button" }).click();
  await expect(page.getByRole("menuitem", { name: "Coupon code" })).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("menuitem", { name: "Call", exact: true }).click();
  await page.getByLabel("Text", { exact: true }).last().fill("Call the shop");
  await page.getByLabel("Phone number").fill("+34600000001");
  const rows = page.locator(".rows:not(.kept) > .row");
  await expect(rows).toHaveCount(3);
  await rows.nth(2).getByRole("button", { name: "Move up" }).click();
  await expect(rows.nth(1)).toContainText("Call the shop");
  await rows.nth(1).getByRole("button", { name: "Delete" }).click();
  await expect(rows).toHaveCount(2);
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await expect(rows).toHaveCount(3);
});

test("an emoji is chosen from a grid and put at the caret", async ({ page }) => {
  await editor.body.fill("Thank you");
  await page.getByRole("button", { name: "Emoji" }).click();
  const emoji = page.getByRole("menuitem", { name: "🎉" });
  await expect(emoji).toBeInViewport({ ratio: 1 });
  await emoji.click();
  await expect(editor.body).toHaveValue("Thank you🎉");
});

test("a template that takes the place of another shows its own buttons", async ({ page }) => {
  const code = { type: "OTP", otp_type: "COPY_CODE" };
  await editor.import(JSON.stringify({ name: "code", language: "en", category: "AUTHENTICATION", components: [{ type: "BUTTONS", buttons: [code] }] }));
  const row = page.locator(".rows:not(.kept) > .row");
  await expect(row).toHaveCount(1);
  await expect(row).toContainText("One-time code");
  await row.locator(".row-main").click();
  await expect(page.getByRole("radio", { name: "One tap" })).toBeVisible();
});

test("every part of a carousel is made by form", async ({ page }) => {
  for (let left = 2; left > 0; left -= 1) await page.getByRole("button", { name: "Delete", exact: true }).first().click();
  await page.getByRole("button", { name: "Cards to scroll" }).click();
  const cards = page.getByRole("tab", { name: /No text yet|Linen/ });
  await expect(cards).toHaveCount(2);
  await expect(page.getByRole("radio", { name: "Utility" })).toBeDisabled();
  await page.getByLabel("Text of the card").fill("Linen covers, washed and soft.");
  await page.getByRole("button", { name: "Duplicate the card" }).click();
  await expect(cards).toHaveCount(3);
  await expect(cards.nth(1)).toBeFocused();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(cards.nth(2)).toBeFocused();
  await expect(cards.nth(2)).toHaveAttribute("aria-selected", "true");
  await expect(cards.nth(2)).toContainText("Linen");
  await page.keyboard.press("Home");
  await expect(cards.first()).toBeFocused();
  await page.locator("#card-0-file").setInputFiles({ name: "covers.png", mimeType: "image/png", buffer: pixel });
  await expect(page.locator(".card-editor .media")).toContainText("covers.png");
  await expect(page.locator(".card-editor .media")).toContainText("1 × 1");
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(page.locator(".card-editor .media")).toHaveCount(0);
});

test("a message becomes a code with Meta's words, and one step leads back", async ({ page }) => {
  const before = await editor.body.inputValue();
  await page.getByRole("radio", { name: "Code", exact: true }).click();
  await expect(page.locator("#body")).toContainText("is your verification code");
  await expect(editor.verdict).toHaveText("Ready to submit.");
  await page.getByLabel("Minutes, from 1 to 90").fill("soon");
  await expect(editor.verdict).not.toHaveText("Ready to submit.");
  await expect(page.getByLabel("Minutes, from 1 to 90")).toHaveValue("soon");
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(editor.body).toHaveValue(before);
});

test("the header is a text or nothing, and the way back keeps it", async ({ page }) => {
  await page.getByRole("radio", { name: "None" }).click();
  await expect(page.locator("#header")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(page.locator("#header")).toHaveValue("Your order is on its way");
});

test("counters warn before they complain", async ({ page }) => {
  const counter = page.locator(".field").filter({ has: editor.footer }).locator(".counter");
  await editor.footer.fill("x".repeat(40));
  await expect(counter).not.toHaveAttribute("data-state", /.+/);
  await editor.footer.fill("x".repeat(55));
  await expect(counter).toHaveAttribute("data-state", "near");
  await editor.footer.fill("x".repeat(63));
  await expect(counter).toHaveAttribute("data-state", "over");
  await expect(counter).toContainText("3 too many");
});

test("the interface speaks Spanish and Portuguese too", async ({ page }) => {
  const choose = async (name, more) => {
    if (editor.isNarrow) {
      await page.getByRole("button", { name: more, exact: true }).click();
      await page.getByRole("menuitem", { name }).click();
    } else {
      await page.getByLabel(/Language of the interface|Idioma de la interfaz/).selectOption({ label: name });
    }
  };
  await choose("Español", "More");
  await expect(editor.verdict).toHaveText("Lista para enviar a revisión.");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await choose("Português", "Más");
  await expect(editor.verdict).toHaveText("Pronto para enviar à revisão.");
  await page.reload();
  await expect(editor.verdict).toHaveText("Pronto para enviar à revisão.");
});

test("a hostile draft is shown as text", async ({ page }) => {
  const hostile = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script> javascript:alert(1) \u202E`;
  await editor.body.fill(`Hello ${hostile} and more words for the end`);
  await editor.footer.fill(hostile);
  await editor.showPreview();
  await expect(editor.chat).toContainText("<img src=x");
  await expect(editor.chat.locator("img, script, a")).toHaveCount(0);
  expect(await page.title()).not.toBe("owned");
});

test("a long text is judged at once and breaks nothing", async () => {
  await editor.body.fill("word ".repeat(20_000));
  await expect(editor.verdict).toContainText("error");
  expect(editor.complaints).toEqual([]);
});
