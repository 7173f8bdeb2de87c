import { expect, test } from "@playwright/test";
import { Editor } from "./editor.mjs";

let editor;

test.beforeEach(async ({ page }) => {
  editor = new Editor(page);
  await editor.open();
});

const spaced = "Hello {{ 1 }}, your order has left our workshop in Valencia and {{ 2 }} is on its way to you.";

/** Puts the caret into a field, as a click on its characters would. */
const caret = (field, at) => field.evaluate((field, at) => { field.focus(); field.setSelectionRange(at, at); }, at);

const underlines = (page) => page.locator(".box.tall .marks [data-problem^='spaces-in-variable']:not(button)");


test("an underline, its number, its card and its mark at the phone light each other", async ({ page }) => {
  test.skip(editor.isNarrow, "nothing hovers on a phone");
  await editor.body.fill(spaced);
  await editor.name.focus();
  const box = await underlines(page).first().boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const name = await underlines(page).first().getAttribute("data-problem");
  for (const where of [".marks button.mark", ".marks .u-warning", ".problem", ".proof"]) {
    await expect(page.locator(`${where}.lit[data-problem~="${name}"]`), where).toHaveCount(1);
    await expect(page.locator(`${where}.lit`), where).toHaveCount(1);
  }
  // The reverse: the second card lights the second underline.
  await page.mouse.move(4, 400);
  await expect(page.locator(".lit")).toHaveCount(0);
  await page.locator(".problem[data-problem^='spaces-in-variable']").nth(1).hover();
  await expect(underlines(page).nth(1)).toHaveClass(/lit/);
  await expect(underlines(page).first()).not.toHaveClass(/lit/);
});

test("hover shows the rule with its source, stays while it is pointed at, and Escape takes it away", async ({ page }) => {
  test.skip(editor.isNarrow, "nothing hovers on a phone");
  await editor.body.fill(spaced);
  const box = await underlines(page).first().boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const hint = page.locator(".hint");
  await expect(hint).toContainText("Spaces inside the braces");
  await expect(hint).toContainText("Source:");
  await expect(hint.getByRole("link", { name: "The whole rule" })).toHaveAttribute("href", /#spaces-in-variable$/);
  await hint.hover();
  await page.waitForTimeout(600);
  await expect(hint).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(hint).toHaveCount(0);
  await page.mouse.move(4, 400);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await hint.getByRole("button", { name: "Write {{1}}" }).click();
  await expect(editor.body).toHaveValue(spaced.replace("{{ 1 }}", "{{1}}"));
});

test("a number in the margin leads to its characters and opens its card", async ({ page }) => {
  await editor.body.fill(spaced);
  await page.getByRole("button", { name: /Spaces inside the braces/ }).and(page.locator(".marks button")).nth(1).click();
  await expect(editor.body).toBeFocused();
  const selected = () => editor.body.evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd));
  await expect.poll(selected).toBe("{{ 2 }}");
  await expect(page.locator(".problem[data-open]")).toHaveAttribute("data-problem", await underlines(page).nth(1).getAttribute("data-problem"));
});

test("the card at the caret opens by itself, and stays open while the text around it is written", async ({ page }) => {
  await editor.body.fill(spaced);
  await caret(editor.body, spaced.indexOf("{{ 2 }}") + 3);
  const open = page.locator(".problem[data-open]");
  const name = await underlines(page).nth(1).getAttribute("data-problem");
  await expect(open).toHaveAttribute("data-problem", name);
  await caret(editor.body, 0);
  await page.keyboard.type("Good morning. ");
  await expect(open).toHaveAttribute("data-problem", name);
  // The first of the two goes: the second is still itself.
  await editor.body.fill("Good morning. " + spaced.replace("{{ 1 }}", "{{1}}"));
  await expect(underlines(page)).toHaveCount(1);
  await expect(underlines(page)).toHaveAttribute("data-problem", name);
});

test("without a caret in a problem the first error is open", async ({ page }) => {
  await editor.body.fill(`${spaced.slice(0, -1)} {{3}}`);
  await editor.name.focus();
  const first = page.locator(".problem[data-severity=error]").first();
  await expect(first).toHaveAttribute("data-open", "");
  await editor.showProblems();
  await first.getByRole("button").first().click();
  await expect(page.locator(".problem[data-open]")).toHaveCount(0);
});

test("everything that needs no decision is fixed with one press and undone with one", async ({ page }) => {
  await editor.name.fill("Order Update");
  await editor.body.fill(spaced);
  await editor.showProblems();
  const button = page.getByRole("button", { name: "Fix 3 of 4" });
  await button.click();
  await expect(page.locator(".toast")).toContainText("3 problems fixed");
  await expect(editor.name).toHaveValue("order_update");
  await expect(editor.body).toHaveValue(spaced.replaceAll("{{ ", "{{").replaceAll(" }}", "}}"));
  // What is left is for a person, and the button says so in the open.
  await expect(page.locator(".fix-all:visible")).toContainText("Each of these needs a decision of yours");
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await expect(editor.name).toHaveValue("Order Update");
  await expect(editor.body).toHaveValue(spaced);
});

test("the verdict names the one thing that stands between, and says it once", async ({ page }) => {
  const said = page.locator(".verdict > [role=status]").first();
  await editor.body.fill("Hello, your parcel {{parcel}} has arrived at the shop and waits for you there.");
  await expect(editor.verdict).toHaveText(editor.isNarrow ? "1 error to fix" : "1 error before you can submit: the sample of {{parcel}} is missing.");
  await expect(said).toHaveText("1 error before you can submit: the sample of {{parcel}} is missing.");
  await page.evaluate(() => {
    window.said = [];
    const status = document.querySelector(".verdict > [role=status]");
    new MutationObserver(() => window.said.push([performance.now(), status.textContent])).observe(status, { childList: true, characterData: true, subtree: true });
  });
  for (const value of ["7", "77", "", "7", ""]) await page.getByLabel("Sample for {{parcel}}").fill(value);
  await page.getByLabel("Sample for {{parcel}}").fill("77");
  await expect(said).toHaveText("Ready to submit.");
  expect(await page.evaluate(() => window.said.map(([, what]) => what))).toEqual(["Ready to submit."]);
});

const card = (label) => ({
  components: [
    { type: "HEADER", format: "IMAGE", example: { header_handle: ["4::a"] } },
    { type: "BODY", text: "Soft linen" },
    { type: "BUTTONS", buttons: [{ type: "QUICK_REPLY", text: label }] },
  ],
});

test("the same problem on many cards is one card of the list, and one fix", async ({ page }) => {
  const carousel = {
    name: "summer_sale",
    language: "en",
    category: "MARKETING",
    components: [
      { type: "BODY", text: "Our summer sale has begun, come and see what is new." },
      { type: "CAROUSEL", cards: ["Look 📦", "Look 📦", "Look 📦"].map(card) },
    ],
  };
  await editor.import(JSON.stringify(carousel));
  await editor.showProblems();
  const one = page.locator(".problem", { hasText: "on 3 cards" });
  await expect(one).toHaveCount(1);
  if ((await one.getByRole("button").first().getAttribute("aria-expanded")) === "false") await one.getByRole("button").first().click();
  await expect(one.getByRole("button", { name: "Card 3" })).toBeVisible();
  await one.locator(".fix").first().click();
  await expect(one).toHaveCount(0);
  await editor.closeSheet();
  const cards = JSON.parse(await editor.exported()).components[1].cards;
  expect(cards.map(({ components }) => components[2].buttons[0].text.trim())).toEqual(["Look", "Look", "Look"]);
});

test("the list is filtered and counted by severity", async ({ page }) => {
  await editor.name.fill("Order Update");
  await editor.body.fill(spaced);
  await editor.showProblems();
  await page.getByRole("button", { name: "Warnings 2" }).click();
  await expect(editor.cards).toHaveCount(2);
  await page.getByRole("button", { name: "Notes 0" }).click();
  await expect(page.getByText("None of this kind")).toBeVisible();
  await page.getByRole("button", { name: "All 4" }).click();
  await expect(editor.cards).toHaveCount(4);
});

test("with little motion a jump is an outline that stays until the next key", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await editor.body.fill(spaced);
  await editor.name.focus();
  await page.keyboard.press("F8");
  await page.keyboard.press("F8");
  const jumped = page.locator(".marks .jumped").first();
  await expect(jumped).toHaveCSS("outline-style", "solid");
  await page.waitForTimeout(1_200);
  await expect(jumped).toHaveCount(1);
  await page.keyboard.press("ArrowRight");
  await expect(jumped).toHaveCount(0);
});

test("with motion a jump is a ground that goes by itself", async ({ page }) => {
  await editor.body.fill(spaced);
  await editor.name.focus();
  await page.keyboard.press("F8");
  await page.keyboard.press("F8");
  await expect(page.locator(".marks .jumped").first()).toHaveCSS("animation-name", "jumped");
  await expect(page.locator(".marks .jumped")).toHaveCount(0);
});

test("a counter says in words what its shape says, and what is over is underlined", async ({ page }) => {
  const counter = page.locator("#footer-count");
  await expect(editor.footer).toHaveAttribute("aria-describedby", /footer-count/);
  await editor.footer.fill("x".repeat(55));
  await expect(counter).toContainText("5 left");
  await editor.footer.fill("x".repeat(63));
  await expect(counter).toContainText("3 too many");
  await expect(page.locator(".field", { has: editor.footer }).locator(".marks .u-error")).toHaveText("xxx");
});

test("back closes a sheet on a phone, and the focus goes in and out with it", async ({ page }) => {
  test.skip(!editor.isNarrow, "sheets are of narrow screens");
  await editor.name.fill("Order Update");
  const bar = page.locator(".verdict-open");
  await bar.click();
  await expect(page.locator("#problems")).toBeFocused();
  await page.goBack();
  await expect(page.locator("#app")).toHaveAttribute("data-sheet", "");
  await expect(editor.name).toHaveValue("Order Update");
  await bar.click();
  await page.keyboard.press("Escape");
  await expect(page.locator("#app")).toHaveAttribute("data-sheet", "");
  await expect(bar).toBeFocused();
  expect(await page.evaluate(() => history.state)).toBe(null);
});

test("an interface of one language heads its groups, and mends a template of another in that one's words", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await editor.import(
    JSON.stringify({
      name: "pedido",
      language: "es",
      category: "UTILITY",
      components: [
        { type: "HEADER", format: "TEXT", text: "Un encabezado que pasa de los sesenta caracteres que admite Meta aquí" },
        { type: "BODY", text: "{{1}} tu pedido ya va en camino y llega mañana por la mañana.", example: { body_text: [["Marta"]] } },
        { type: "FOOTER", text: "Un pie de {{1}}" },
      ],
    }),
  );
  await page.evaluate(() => localStorage.setItem("ventana.locale", "pt"));
  await page.reload();
  await editor.showProblems();
  await expect(page.locator(".problem-list .group")).toHaveText([/^Cabeçalho/, /^Corpo/, /^Rodapé/]);
  const fix = page.getByRole("button", { name: /“Hola”/ });
  const heads = editor.cards.getByRole("button", { expanded: false });
  while ((await fix.count()) === 0 && (await heads.count()) > 0) await heads.first().click();
  await fix.first().click();
  await editor.closeSheet();
  await expect(editor.body).toHaveValue(/^Hola/);
});
