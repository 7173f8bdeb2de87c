import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { Editor } from "./editor.mjs";

const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/** Opens a place by the top bar, or by the menu of a narrow screen. */
async function go(editor, place) {
  if (editor.isNarrow) {
    await editor.page.getByRole("button", { name: "More", exact: true }).click();
    await editor.page.getByRole("menuitem", { name: place, exact: true }).click();
  } else {
    await editor.page.getByRole("button", { name: place, exact: true }).click();
  }
  await expect(editor.page.getByRole("heading", { level: 1, name: place })).toBeVisible();
}

const entries = (page) => page.locator(".entry");
const field = (page) => page.getByRole("textbox", { name: "Explain an error from Meta" });

const refusal = (subcode) => JSON.stringify({ error: { message: "Invalid parameter", code: 100, error_subcode: subcode } });

test("an answer is found by a word and leads into the tool", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await go(editor, "Help");
  await expect(page).toHaveURL(/#help$/);
  await expect(entries(page)).toHaveCount(11);
  await page.getByLabel("Search the help").fill("money");
  await expect(entries(page)).toHaveCount(1);
  await expect(page.getByText("1 of 11 questions")).toBeVisible();
  await page.getByRole("button", { name: /Do templates cost money/ }).click();
  await expect(page.locator(".entry-body:visible")).toContainText("once 1,000 messages of a number have been delivered");
  await expect(page).toHaveURL(/#help\/cost$/);
  await page.getByRole("button", { name: "Ask whether a message is charged" }).click();
  await expect(page).toHaveURL(/#send/);
  await expect(page.locator("#desk")).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Help" })).toBeVisible();
  expect(editor.complaints).toEqual([]);
});

test("a question has an address of its own, and its button opens an example", async ({ page }) => {
  const editor = new Editor(page);
  await page.goto("./#help/media-and-buttons");
  await expect(page.locator(".entry-body:visible")).toContainText("A carousel has 2 to 10 cards");
  await expect(page.locator("#help-media-and-buttons")).toBeFocused();
  await page.getByRole("button", { name: "Open a carousel" }).click();
  await expect(editor.body).toBeVisible();
  await expect(page.locator("#section-cards")).toBeVisible();
});

test("the answers speak the language of the interface", async ({ page }) => {
  const editor = new Editor(page);
  await page.goto("./#help/when-a-session-lasts");
  await expect(page.locator(".entry-body:visible")).toContainText("24 hours later");
  test.skip(editor.isNarrow, "the language stands in the menu there");
  await page.getByLabel("Language of the interface").selectOption("es");
  await expect(page.locator(".entry-body:visible")).toContainText("Termina 24 horas después");
  await page.getByLabel("Idioma de la interfaz").selectOption("pt");
  await expect(page.locator(".entry-body:visible")).toContainText("Ela termina 24 horas depois");
});

test("rules are found by word, by error and by part, and open in place", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await go(editor, "Rules");
  expect(await entries(page).count()).toBeGreaterThan(200);
  const search = page.getByLabel("Search by word, rule or error code");
  await search.fill("2388040");
  const long = page.locator("#rule-body-too-long");
  await expect(long).toContainText("Meta 100 · 2388040");
  await page.getByLabel("Part", { exact: true }).selectOption({ label: "Body" });
  for (const entry of await entries(page).all()) await expect(entry).toContainText("2388040");
  await long.click();
  await expect(long).toHaveAttribute("aria-expanded", "true");
  const told = page.locator("#rule-body-too-long-body");
  await expect(told).toContainText(/checked on \d{4}-\d\d-\d\d/);
  await expect(told.getByRole("link")).toHaveAttribute("href", "rules.en.html#body-too-long");
  await expect(page).toHaveURL(/#rules\/body-too-long$/);
  await search.fill("nothing has these words");
  await expect(page.getByText("No rule has all of these words.")).toBeVisible();
  await search.fill("");
  await page.getByRole("group", { name: "Filter" }).getByRole("button", { name: "Warnings" }).click();
  await expect(page.locator('.entry-head .mark:not([data-severity="warning"])')).toHaveCount(0);
  expect(editor.complaints).toEqual([]);
});

test("a pasted error is explained, whatever holds it", async ({ page }) => {
  const editor = new Editor(page);
  await page.goto("./#rules");
  const webhook = {
    entry: [{ changes: [{ value: { statuses: [{ status: "failed", errors: [{ code: 131047, title: "Re-engagement message" }] }] } }] }],
  };
  const explained = page.locator(".explained");
  for (const pasted of ["131047", JSON.stringify(webhook, null, 2), "09:14:02 send failed: (#131047) Re-engagement message"]) {
    await field(page).fill(pasted);
    await expect(explained).toContainText("Error 131047");
    await expect(explained).toContainText("What to do");
    await field(page).fill("");
    await expect(explained).toHaveCount(0);
  }
  await field(page).fill("good morning");
  await expect(explained).toBeVisible();
  await field(page).fill("131047");
  await explained.getByRole("button", { name: "Ask when it can go out" }).click();
  await expect(page.locator("#desk")).toBeVisible();
  // What was pasted is there when one comes back.
  await page.goBack();
  await expect(field(page)).toHaveValue("131047");
  expect(editor.requests.every((url) => new URL(url).origin === new URL(page.url()).origin)).toBe(true);
});

test("an error about a template leads to the field at fault", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await editor.body.fill("Your order has left.\n\n\n\nIt is on its way to you.");
  await go(editor, "Rules");
  await field(page).fill(refusal(2388047));
  await page.locator(".explained").getByRole("button", { name: /Too many line breaks in a row/ }).first().click();
  await expect(editor.body).toBeFocused();
  expect(await editor.body.evaluate(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))).toMatch(/^\n+$/);
  await editor.body.fill("Your order has left our warehouse today.");
  await go(editor, "Rules");
  await expect(page.locator(".explained")).toContainText("The draft that is open does not make this mistake.");
  await page.locator(".explained").getByRole("button", { name: "Too many line breaks in a row" }).click();
  await expect(page.locator("#rule-too-many-newlines")).toBeFocused();
  await expect(page.locator("#rule-too-many-newlines-body")).toBeVisible();
});

test("a wide error and mere words lead to the rules", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await editor.body.fill("Your order has left.\n\n\n\nIt is on its way to you.");
  await go(editor, "Rules");
  await expect(page.locator("#rule-body-too-long")).toBeVisible();
  const explained = page.locator(".explained");
  await field(page).fill("line breaks in a row");
  await expect(explained).toContainText("No error code found");
  await expect(explained.locator(".pill", { hasText: "Too many line breaks in a row" })).toBeVisible();
  await expect(explained.locator(".leads")).toContainText("Too many line breaks in a row");
  await field(page).fill("(#100) Invalid parameter");
  await expect(explained).toContainText("Error 100");
  await explained.getByRole("button", { name: /See all \d+ rules/ }).click();
  await expect(page.getByLabel("Search by word, rule or error code")).toHaveValue("100");
  await expect(page.getByLabel("Search by word, rule or error code")).toBeFocused();
  expect(editor.complaints).toEqual([]);
});

test("a phone has every place in its menu", async ({ page }) => {
  const editor = new Editor(page);
  test.skip(!editor.isNarrow, "a wide screen has them in its bar");
  await editor.open();
  for (const [place, heading] of [["Send"], ["Audience"], ["Rules", "Rules"], ["Help", "Help"], ["Editor"]]) {
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: place, exact: true }).click();
    if (heading) await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    else await expect(page).toHaveURL({ Send: /#send/, Audience: /#audience/, Editor: /#draft$/ }[place]);
  }
  await expect(editor.body).toBeVisible();
});

test("every place is reached at any width, and nothing reaches out of the bar", async ({ page }) => {
  const editor = new Editor(page);
  test.skip(editor.isNarrow, "the phone has them in its menu");
  await editor.open();
  for (const width of [900, 1000, 1100, 1216, 1280]) {
    await page.setViewportSize({ width, height: 860 });
    const places = page.getByRole("navigation", { name: "Places" });
    const inTurn = ["Drafts", "Editor", "Send", "Audience", "Rules", "Help"];
    if (width < 1216) {
      await places.getByRole("button", { name: "Editor", exact: true }).click();
      for (const place of inTurn) await expect(page.getByRole("menuitem", { name: place, exact: true })).toBeVisible();
      await page.getByRole("menuitem", { name: "Rules", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Rules" })).toBeVisible();
      await expect(places.getByRole("button", { name: "Rules", exact: true })).toBeVisible();
      await page.goBack();
      await expect(editor.body).toBeVisible();
    } else {
      for (const place of inTurn) await expect(places.getByRole("button", { name: place, exact: true })).toBeVisible();
    }
    const bar = await page.locator(".topbar").evaluate((bar) => [bar.scrollWidth - bar.clientWidth, bar.offsetHeight]);
    expect(bar[0]).toBe(0);
    expect(bar[1]).toBeLessThan(64);
  }
  await page.getByLabel("Language of the interface").selectOption("es");
  for (const width of [1216, 900]) {
    await page.setViewportSize({ width, height: 860 });
    expect(await page.locator(".topbar").evaluate((bar) => bar.scrollWidth - bar.clientWidth)).toBe(0);
  }
});

test("keys alone lead to an error's meaning and to an answer", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("explain an error from");
  await page.keyboard.press("Enter");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("131026");
  await expect(page.locator(".explained")).toContainText("131026");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("help: sessions");
  await page.keyboard.press("Enter");
  await expect(page.locator("#help")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Search the help")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator(".entry-body:visible")).toContainText("A session message is");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#desk")).toBeVisible();
});

test("without the lists each screen says so, and the rest works", async ({ page }) => {
  await page.route(/\/(help|rules)\.\w+\.en\.json$/, (route) => route.abort());
  await page.goto("./#help");
  await expect(page.getByText("The answers could not be loaded.")).toBeVisible();
  await page.goto("./#rules");
  await expect(page.getByText("The rules could not be loaded.")).toBeVisible();
  await field(page).fill("131047");
  await expect(page.locator(".explained")).toContainText("Error 131047");
  await page.unroute(/\/(help|rules)\.\w+\.en\.json$/);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("#rule-body-too-long")).toBeVisible();
});

for (const colorScheme of ["light", "dark"]) {
  test(`rules and help have no barrier that axe knows, ${colorScheme}`, async ({ page }, { project }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    for (const [place, address] of [["help", "./#help/cost"], ["rules", "./#rules/body-too-long"]]) {
      await page.goto(address);
      await expect(page.locator(".entry-body:visible")).toBeVisible();
      if (place === "rules") await field(page).fill(refusal(2388047));
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(" "))])).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide).toBe(0);
      await page.screenshot({ path: `artefacts/${project.name}-${colorScheme}-${place}-in-app.png` });
    }
  });
}
