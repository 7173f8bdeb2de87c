import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { Editor } from "./editor.mjs";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const arabic =
  "مرحبًا {{first_name}}، طلبك رقم *{{order_number}}* خرج من ورشتنا في فالنسيا.\n\nيصلك يوم {{delivery_day}} بين العاشرة صباحًا والثانية ظهرًا. إن لم تكن في البيت فغيّر الموعد من هنا.";

class Languages extends Editor {
  get tabs() {
    return this.page.getByRole("tab").and(this.page.locator(".language-tab"));
  }

  tab(name) {
    return this.tabs.filter({ hasText: name });
  }

  get band() {
    return this.page.locator(".language-band");
  }

  get toast() {
    return this.page.locator(".toast");
  }

  get buttonRows() {
    return this.page.locator("#section-buttons").locator("xpath=ancestor::section").locator(".rows > .row");
  }

  async add(search) {
    await this.page.getByRole("button", { name: "Add language" }).click();
    await this.page.getByRole("combobox", { name: "Search by name or code" }).fill(search);
    await this.page.keyboard.press("Enter");
    await expect(this.page.getByRole("dialog")).toHaveCount(0);
  }

  async choose(item) {
    await this.page.getByRole("button", { name: /^More about/ }).click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }

  async translate() {
    await this.page.locator("#header").fill("طلبك في الطريق إليك");
    await this.body.fill(arabic);
  }
}

let editor;

test.beforeEach(async ({ page }) => {
  editor = new Languages(page);
  await editor.open();
});

test("a language is added as a copy of the main one, and taken back with one click", async ({ page }) => {
  await expect(editor.tabs).toHaveCount(1);
  await expect(editor.band).toHaveCount(0);
  await editor.add("arab");
  await expect(editor.tabs).toHaveCount(2);
  await expect(editor.tab("العربية")).toHaveAttribute("aria-selected", "true");
  await expect(editor.tab("العربية")).toBeFocused();
  await expect(editor.tab("English")).toContainText("main");
  await expect(editor.toast).toContainText("العربية added. Its texts are still those of English.");
  await expect(editor.band).toContainText("5 texts are still in English");
  await expect(page.locator("#language")).toHaveValue("ar");
  await expect(editor.body).toHaveValue(/^Hello {{first_name}}/);
  await expect(page.getByLabel("Sample for {{order_number}}")).toHaveValue("4821");
  await expect(page.locator(".text").filter({ has: editor.body })).toHaveAttribute("dir", "rtl");
  await editor.toast.getByRole("button", { name: "Undo" }).click();
  await expect(editor.tabs).toHaveCount(1);
  await expect(page.locator("#language")).toHaveValue("en");
});

test("what is there already is listed with the reason, and each language is found by its name", async ({ page }) => {
  await page.getByRole("button", { name: "Add language" }).click();
  const search = page.getByRole("combobox", { name: "Search by name or code" });
  await expect(search).toBeFocused();
  const english = page.getByRole("option", { name: /^English There already/ });
  await expect(english).toHaveAttribute("aria-disabled", "true");
  await search.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await search.fill("espanol mex");
  await expect(page.getByText("Meta takes no language by that name.")).toBeVisible();
  await search.fill("日本");
  await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(1);
  await search.press("Enter");
  await expect(editor.tab("日本語")).toHaveAttribute("aria-selected", "true");
});

test("a missing button is flagged, counted in the verdict, and copied here or taken from the main language", async ({ page }) => {
  await editor.add("arab");
  await editor.translate();
  await expect(editor.verdict).toHaveText(/^Ready to submit in 2 languages|^Will be accepted/);
  await editor.buttonRows.nth(1).getByRole("button", { name: "Delete" }).click();
  await expect(editor.verdict).toHaveText(editor.isNarrow ? "1 error in Arabic" : "Not ready to submit in Arabic: 1 error.");
  await expect(page.locator(".verdict-text > span").locator("visible=true")).toContainText("English is ready.");
  await expect(editor.tab("العربية")).toContainText("1 error");
  await expect(editor.band).toContainText("the button “Change the delivery” is missing");
  await editor.showProblems();
  await expect(page.getByRole("heading", { name: "Compared with English" })).toBeVisible();
  let card = await editor.openCard("The button “Change the delivery” is missing");
  await expect(card).toContainText("English has 2 buttons, العربية has 1.");
  await card.getByRole("button", { name: "Copy the button here" }).click();
  await editor.closeSheet();
  await expect(editor.buttonRows).toHaveCount(2);
  await expect(editor.tab("العربية")).not.toContainText("error");
  await editor.toast.getByRole("button", { name: "Undo" }).click();
  await expect(editor.buttonRows).toHaveCount(1);
  await editor.showProblems();
  card = await editor.openCard("The button “Change the delivery” is missing");
  await card.getByRole("button", { name: "Remove it from English" }).click();
  await editor.closeSheet();
  await expect(editor.buttonRows).toHaveCount(1);
  await editor.tab("English").click();
  await expect(editor.buttonRows).toHaveCount(1);
  await expect(editor.band).toContainText("All 2 languages have the same parts.");
});

test("what changes in the main language is offered to all others", async ({ page }) => {
  await editor.add("arab");
  await editor.add("pt_BR");
  await editor.tab("English").click();
  await page.getByRole("button", { name: "Add button" }).click();
  await page.getByRole("menuitem", { name: "Call", exact: true }).click();
  await page.getByLabel("Text", { exact: true }).last().fill("Call the shop");
  await page.getByLabel("Phone number").fill("+34600000001");
  await expect(editor.band).toContainText("Not like English: العربية (1), Português (1).");
  await expect(editor.tab("Português")).toContainText("1 error");
  await editor.band.getByRole("button", { name: "Do the same in all languages" }).click();
  await expect(editor.band).toContainText("All 3 languages have the same parts.");
  await editor.tab("Português").click();
  await expect(editor.buttonRows).toHaveCount(3);
  await editor.toast.getByRole("button", { name: "Undo" }).click();
  await expect(editor.tab("English")).toHaveAttribute("aria-selected", "true");
  await expect(editor.band).toContainText("Not like English");
});

test("side by side, a missing variable is put in at the caret with its sample", async ({ page }) => {
  await editor.add("arab");
  await editor.translate();
  await editor.band.getByRole("button", { name: "Side by side" }).click();
  const main = page.getByRole("group", { name: "Body in English" });
  await expect(main).toContainText("It arrives on {{delivery_day}}");
  await expect(main.getByRole("textbox")).toHaveCount(0);
  await expect(page.locator(".beside-part").filter({ hasText: "Footer" })).toContainText("To be translated");
  await editor.body.fill("يصلك يوم بين العاشرة والثانية يا {{first_name}}، رقم {{order_number}} معك.");
  await editor.body.evaluate((field) => field.setSelectionRange(9, 9));
  await page.getByRole("button", { name: "Insert {{delivery_day}}" }).locator("visible=true").first().click();
  await expect(editor.body).toHaveValue(/^يصلك يوم {{delivery_day}} بين/);
  await expect(editor.body).toBeFocused();
  await expect(editor.tab("العربية")).not.toContainText("error");
  await editor.band.getByRole("button", { name: "Back to the form" }).click();
  await expect(page.getByLabel("Sample for {{delivery_day}}")).toHaveValue("Thursday 26");
});

test("side by side, parts that are missing are flagged where they would stand", async ({ page }) => {
  await editor.add("arab");
  await editor.buttonRows.nth(1).getByRole("button", { name: "Delete" }).click();
  await editor.footer.fill("");
  await editor.band.getByRole("button", { name: "Side by side" }).click();
  const footer = page.getByRole("group", { name: "Footer in العربية" });
  await expect(footer).toContainText("Not here");
  await footer.getByRole("button", { name: "Copy it here" }).click();
  await expect(footer.getByRole("textbox")).toHaveValue("Casa Lino, home textiles since 1962");
  const button = page.getByRole("group", { name: "Button 2 in العربية" });
  await button.getByRole("button", { name: "Copy the button here" }).click();
  await expect(button.getByRole("textbox")).toHaveValue("Change the delivery");
  await button.getByRole("textbox").fill("غيّر الموعد");
  await expect(button.getByRole("textbox")).toBeFocused();
  if (!editor.isNarrow) await expect(editor.chat).toContainText("غيّر الموعد");
  const [left, right] = await Promise.all(["English", "العربية"].map((name) => page.getByRole("group", { name: `Footer in ${name}` }).boundingBox()));
  if (editor.isNarrow) expect(right.y).toBeGreaterThan(left.y);
  else expect(right.y).toBe(left.y);
});

test("name and category are those of all languages", async ({ page }) => {
  await editor.add("arab");
  await editor.name.fill("order_left");
  await page.getByRole("radio", { name: "Marketing" }).click();
  await expect(page.getByText("Name and category are the same in all languages")).toBeVisible();
  await editor.tab("English").click();
  await expect(editor.name).toHaveValue("order_left");
  await expect(page.getByRole("radio", { name: "Marketing" })).toBeChecked();
  await expect(editor.band).toContainText("All 2 languages have the same parts.");
});

test("another language becomes the main one, is duplicated and removed, each with a way back", async ({ page }) => {
  await editor.add("arab");
  await editor.choose("Make it the main language");
  await expect(editor.tabs.first()).toContainText("العربية");
  await expect(editor.tabs.first()).toContainText("main");
  await page.getByRole("button", { name: /^More about/ }).click();
  await expect(page.getByRole("menuitem", { name: "Make it the main language" })).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("menuitem", { name: "Duplicate into another language" }).click();
  await page.getByRole("combobox", { name: "Search by name or code" }).fill("ar_EG");
  await page.keyboard.press("Enter");
  await expect(editor.tab("العربية (Egypt)")).toHaveAttribute("aria-selected", "true");
  await editor.choose("Remove this language");
  await expect(editor.tabs).toHaveCount(2);
  await expect(editor.toast).toContainText("العربية (Egypt) removed");
  await editor.toast.getByRole("button", { name: "Undo" }).click();
  await expect(editor.tab("العربية (Egypt)")).toHaveAttribute("aria-selected", "true");
});

test("a language that stands twice is flagged", async ({ page }) => {
  await editor.add("arab");
  await page.locator("#language").selectOption("en");
  await expect(editor.band).toContainText("this language stands twice");
  await expect(editor.verdict).toContainText("1 error");
});

test("tabs, list and side by side are used with the keyboard alone", async ({ page }) => {
  const search = page.getByRole("combobox", { name: "Search by name or code" });
  await page.locator("#add-language").focus();
  await page.keyboard.press("Enter");
  await expect(search).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("#add-language")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(search).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(editor.tab("Español")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(editor.tab("English")).toBeFocused();
  await expect(editor.tab("English")).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowLeft");
  await expect(editor.tab("Español")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "More about Español" })).toBeFocused();
  await page.locator("#side-by-side").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#side-by-side")).toBeFocused();
  await expect(page.getByRole("group", { name: "Body in Español" })).toBeVisible();
  await editor.tab("Español").focus();
  await page.keyboard.press("Delete");
  await expect(editor.tabs).toHaveCount(1);
  await expect(editor.tab("English")).toBeFocused();
});

test("typing in one language is undone in that language", async ({ page }) => {
  await editor.add("arab");
  await editor.footer.fill("كازا لينو");
  await editor.tab("English").click();
  await editor.footer.fill("Casa Lino");
  const undo = page.getByRole("button", { name: "Undo", exact: true }).first();
  await undo.click();
  await expect(editor.footer).toHaveValue("Casa Lino, home textiles since 1962");
  await expect(editor.tab("English")).toHaveAttribute("aria-selected", "true");
  await undo.click();
  await expect(editor.tab("العربية")).toHaveAttribute("aria-selected", "true");
  await expect(editor.footer).toHaveValue("Casa Lino, home textiles since 1962");
});

for (const colorScheme of ["light", "dark"]) {
  test(`languages are clean to axe with one from right to left, ${colorScheme}`, async ({ page }, { project }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const look = async (name) => {
      const size = page.viewportSize();
      if (size.width < 900) await page.setViewportSize({ ...size, height: 3_000 });
      const found = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" ")}`)).toEqual([]);
      await page.setViewportSize(size);
      await page.screenshot({ path: `artefacts/${project.name}-${colorScheme}-languages-${name}.png` });
    };
    await editor.add("arab");
    await editor.translate();
    await look("added");
    await editor.buttonRows.nth(1).getByRole("button", { name: "Delete" }).click();
    await editor.footer.fill("");
    await editor.body.fill("مرحبًا {{first_name}}، طلبك رقم {{order}} خرج من ورشتنا.");
    await editor.band.getByRole("button", { name: "Side by side" }).click();
    await expect(page.getByRole("group", { name: "Body in العربية" }).locator(".text")).toHaveAttribute("dir", "rtl");
    await look("beside");
    await page.getByRole("button", { name: "Add language" }).click();
    await look("picker");
    const elsewhere = editor.requests.filter((url) => new URL(url).origin !== new URL(page.url()).origin);
    expect(elsewhere).toEqual([]);
  });
}
