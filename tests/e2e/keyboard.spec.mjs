import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { Editor } from "./editor.mjs";

let editor;

test.beforeEach(async ({ page }) => {
  editor = new Editor(page);
  await editor.open();
});

const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.className || document.activeElement.tagName);

/** Opens the palette and does what answers best to these letters. */
async function command(page, letters) {
  await page.keyboard.press("Control+k");
  await expect(page.locator(".palette-input")).toBeFocused();
  await page.keyboard.type(letters);
  await page.keyboard.press("Enter");
  await expect(page.locator("dialog.palette")).toHaveCount(0);
}

test("drafts, fixes and exports a template without a mouse", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await command(page, "details");
  await expect(editor.name).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Parcel Arrived");
  await command(page, "body");
  await page.keyboard.press("Tab");
  await expect(editor.body).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Hello {{ 1 }}, your parcel has arrived at our shop and waits for you.");
  // A word in bold, by its keys.
  await page.keyboard.press("Control+Home");
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Control+b");
  await expect(editor.body).toHaveValue(/^\*Hello\* /);
  await command(page, "samples");
  // Next problem, and its first fix where the caret is.
  await page.keyboard.press("F8");
  await expect(editor.name).toBeFocused();
  await page.keyboard.press("Alt+Enter");
  await expect(editor.name).toHaveValue("parcel_arrived");
  await expect(editor.name).toBeFocused();
  await page.keyboard.press("Alt+Shift+Enter");
  await expect(editor.body).toHaveValue(/^\*Hello\* \{\{1\}\},/);
  await command(page, "add call");
  await page.keyboard.type("Call us");
  await page.keyboard.press("Tab");
  await page.keyboard.type("+34600000001");
  // A quick reply may not stand between two others: the new button goes up.
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("F8");
  await expect(page.getByLabel("Sample for {{1}}").first()).toBeFocused();
  await page.keyboard.type("Martha");
  await expect(editor.verdict).toHaveText("Ready to submit.");
  await command(page, "copy json");
  await expect(page.getByText("JSON copied")).toBeVisible();
  const made = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(made.name).toBe("parcel_arrived");
  const part = (type) => made.components.find((component) => component.type === type);
  expect(part("BODY").text).toContain("*Hello* {{1}}, your parcel");
  expect(part("BUTTONS").buttons.at(-2)).toMatchObject({ type: "PHONE_NUMBER", text: "Call us", phone_number: "+34600000001" });
});

test("the palette is a combobox over a listbox, and gives the focus back", async ({ page }) => {
  await editor.footer.focus();
  await page.keyboard.press("Control+k");
  const input = page.getByRole("combobox", { name: /Search/ });
  const active = () => input.evaluate((input) => document.getElementById(input.getAttribute("aria-activedescendant"))?.textContent.trim());
  await page.keyboard.type("button");
  expect(await active()).toContain("Add button: Quick reply");
  await page.keyboard.press("End");
  expect(await active()).toBe("Buttons");
  await page.keyboard.press("ArrowDown");
  expect(await active()).toContain("Quick reply");
  await page.keyboard.press("ArrowUp");
  expect(await active()).toBe("Buttons");
  // What cannot be done now is there with its reason, and stays.
  const coupon = page.getByRole("option", { name: /Coupon code/ });
  await expect(coupon).toHaveAttribute("aria-disabled", "true");
  await expect(coupon).toContainText("Only in Marketing templates");
  await input.fill("coupon");
  await page.keyboard.press("Enter");
  await expect(page.locator("dialog.palette [role=status]")).toHaveText("Only in Marketing templates");
  await input.fill("qqqq");
  await expect(page.locator("dialog.palette [role=status]")).toHaveText("Nothing with these letters");
  await page.keyboard.press("Escape");
  await expect(editor.footer).toBeFocused();
});

test("the palette finds problems without accents and goes to them", async ({ page }) => {
  await page.evaluate(() => localStorage.setItem("ventana.locale", "es"));
  await page.reload();
  await editor.name.fill("Order Update");
  await command(page, "caracter nombre");
  await expect(editor.name).toBeFocused();
});

test("the sheet of shortcuts lists what works, and does not open while one writes", async ({ page }) => {
  await editor.footer.fill("Really");
  await editor.footer.focus();
  await page.keyboard.press("End");
  await page.keyboard.type("?");
  await expect(editor.footer).toHaveValue("Really?");
  await page.keyboard.press("Control+/");
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(sheet).toContainText("Next problemF8");
  await expect(sheet).toContainText("CommandsCtrl K");
  // Keys belong to the dialog while it is open.
  await page.keyboard.press("Control+k");
  await expect(page.locator("dialog.palette")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(editor.footer).toBeFocused();
  await page.getByRole("button", { name: "Add button" }).focus();
  await page.keyboard.type("?");
  await expect(sheet).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement.closest("dialog") !== null || document.activeElement === document.body)).toBe(true);
  await sheet.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("button", { name: "Add button" })).toBeFocused();
});

test("a Mac's caps are shown on a Mac", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "platform", { get: () => "MacIntel" }));
  await page.reload();
  await expect(editor.body).toBeVisible();
  await page.keyboard.press("F1");
  await expect(page.getByRole("dialog")).toContainText("⇧⌘Z");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await expect(page.locator("dialog.palette")).toHaveCount(0);
  await page.keyboard.press("Meta+k");
  await expect(page.locator("dialog.palette")).toHaveCount(1);
});

test("a toolbar is one stop of Tab, with arrows inside", async ({ page }) => {
  const bold = page.getByRole("button", { name: "Bold" });
  await bold.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "Italic" })).toBeFocused();
  await page.keyboard.press("End");
  await expect(page.getByRole("button", { name: "Variable" }).last()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(editor.body).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: "Variable" }).last()).toBeFocused();
});

test("menus answer to Home, End and first letters", async ({ page }) => {
  const menu = page.getByRole("button", { name: "Add button" });
  await menu.focus();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("menuitem", { name: "One-time code" })).toBeFocused();
  await page.keyboard.press("Home");
  await expect(page.getByRole("menuitem", { name: "Quick reply" })).toBeFocused();
  await page.keyboard.press("c");
  await expect(page.getByRole("menuitem", { name: "Call", exact: true })).toBeFocused();
  await page.keyboard.press("c");
  await expect(page.getByRole("menuitem", { name: "Coupon code" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
});

test("arrows walk along the problems and Enter goes to the characters", async ({ page }) => {
  await editor.name.fill("Order Update");
  await editor.body.fill("Hello {{ 1 }}, your order has left our workshop and {{ 2 }} is on its way to you.");
  await command(page, "go to the problems");
  await expect(page.locator("#problems")).toBeFocused();
  await page.keyboard.press("Home");
  const heads = page.locator(".problem-head");
  await heads.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(heads.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(heads.last()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(heads.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(editor.name).toBeFocused();
});

test("the words about a problem come by key, hold the focus and give it back", async ({ page }) => {
  await editor.name.fill("Order Update");
  await editor.name.focus();
  await editor.name.evaluate((field) => field.setSelectionRange(0, 0));
  await page.keyboard.press("Alt+F8");
  const hint = page.getByRole("dialog", { name: /A character the name cannot have/ });
  await expect(hint.getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(hint).toHaveCount(0);
  await expect(editor.name).toBeFocused();
});

test("the focus is never lost", async ({ page }) => {
  // A row goes: the focus is on its neighbour.
  const rows = page.locator(".rows:not(.kept) > .row");
  await rows.first().getByRole("button", { name: "Delete" }).focus();
  await page.keyboard.press("Enter");
  await expect(rows).toHaveCount(1);
  await expect.poll(() => focused(page)).not.toBe("BODY");
  expect(await page.evaluate(() => document.activeElement.closest(".rows") !== null)).toBe(true);
  await rows.first().getByRole("button", { name: "Delete" }).focus();
  await page.keyboard.press("Enter");
  await expect(rows).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe("add-button");
  // A toast goes: the focus is where it was before.
  await editor.footer.focus();
  await page.locator(".toast").getByRole("button", { name: "Undo" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".toast")).toHaveCount(0);
  await expect(editor.footer).toBeFocused();
  // A button that can be pressed no more.
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await undo.focus();
  while (await undo.isEnabled()) await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).not.toBe("BODY");
  await expect(undo).not.toBeFocused();
});

test("a card that is fixed away hands the focus to its neighbour", async ({ page }) => {
  await editor.name.fill("Order Update");
  await editor.body.fill("Hello {{ 1 }}, your order has left our workshop and {{ 2 }} is on its way to you.");
  await editor.showProblems();
  await page.locator(".problem[data-open] .fix").first().focus();
  const before = await editor.cards.count();
  await page.keyboard.press("Enter");
  await expect(editor.cards).not.toHaveCount(before);
  await expect.poll(() => page.evaluate(() => document.activeElement.closest("#problems") !== null)).toBe(true);
});

test("a move keeps the focus on what moves", async ({ page }) => {
  const down = page.locator(".rows:not(.kept) > .row").first().getByRole("button", { name: "Move down" });
  const label = await page.locator(".rows:not(.kept) > .row b").first().textContent();
  await down.focus();
  await page.keyboard.press("Alt+ArrowDown");
  const second = page.locator(".rows:not(.kept) > .row").nth(1);
  await expect(second).toContainText(label);
  await expect.poll(() => page.evaluate(() => document.activeElement.closest(".row")?.querySelector("b").textContent)).toBe(label);
});

test("skip links lead to form, problems and preview", async ({ page }) => {
  for (const [index, id] of ["form", "problems", "preview"].entries()) {
    await page.reload();
    await expect(editor.body).toBeVisible();
    for (let step = 0; step <= index; step += 1) await page.keyboard.press("Tab");
    await expect(page.locator(".skips > :focus")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.locator(`#${id}`)).toBeFocused();
  }
});

test("a dialog that is closed by its work gives the focus back", async ({ page }) => {
  await editor.footer.focus();
  await command(page, "import");
  await page.getByLabel("Graph JSON").fill('{"name":"a","language":"en","category":"UTILITY","components":[{"type":"BODY","text":"Your order has left our workshop."},{"type":"FOOTER","text":"Casa"}]}');
  await page.getByRole("button", { name: "Open", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(editor.name).toHaveValue("a");
  await expect(editor.footer).toBeFocused();
});

for (const colorScheme of ["light", "dark"]) {
  test(`palette, shortcuts and words about a problem are clean to axe, ${colorScheme}`, async ({ page }, { project }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const look = async (name) => {
      const found = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" ")}`), name).toEqual([]);
      await page.screenshot({ path: `artefacts/${project.name}-${colorScheme}-${name}.png` });
    };
    await editor.body.fill("Hello {{ 1 }}, your order has left our workshop and {{ 2 }} is on its way to {{3}}");
    await editor.name.fill("Order Update");
    await editor.name.focus();
    await page.keyboard.press("Alt+F8");
    await expect(page.locator(".hint")).toBeVisible();
    // On a tall screen nothing is covered in part, which axe would take for a small target.
    await page.setViewportSize({ ...page.viewportSize(), height: 3_000 });
    await look("hint");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("bu");
    await look("palette");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+/");
    await look("shortcuts");
    expect(editor.complaints.filter((complaint) => !complaint.includes("404") && !complaint.includes("outside a reactive"))).toEqual([]);
  });
}
