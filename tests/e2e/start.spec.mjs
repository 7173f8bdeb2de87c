import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { Editor } from "./editor.mjs";

test("a first visit begins with the question, and with no drafts", async ({ page }) => {
  const editor = new Editor(page);
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What do you want to tell your customers?");
  await expect(editor.examples).toHaveCount(14);
  await expect(page.getByText("Nothing here yet.")).toBeVisible();
  expect(editor.requests.every((url) => new URL(url).origin === new URL(page.url()).origin)).toBe(true);
});

test("an example opens as a draft, which is kept once it is changed", async ({ page }) => {
  const editor = new Editor(page);
  await editor.openStart();
  await editor.example("Remind of an appointment").click();
  await expect(editor.verdict).toHaveText("Ready to submit.");
  await editor.toDrafts();
  await expect(editor.drafts).toHaveCount(0);
  await page.goBack();
  await editor.footer.fill("Harbor Dental");
  await expect(editor.saveSign).toContainText("Saved on this device");
  await page.goBack();
  await expect(editor.drafts).toHaveCount(1);
  await expect(editor.drafts.first()).toContainText("open now");
});

test("one can go to and fro at once, and nothing breaks", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await editor.footer.fill("Casa Lino, in a hurry");
  await page.evaluate(async () => {
    for (const screen of ["#drafts", "#draft", "#drafts", "#draft", "#drafts"]) {
      location.hash = screen;
      await new Promise((done) => setTimeout(done, 120));
    }
  });
  // Longer than the verdict waits before it is spoken.
  await page.waitForTimeout(2_000);
  await editor.draft("Order on its way").getByRole("button").first().click();
  await expect(editor.footer).toHaveValue("Casa Lino, in a hurry");
  expect(editor.complaints).toEqual([]);
});

test("broken examples say what they teach, and the editor finds it", async ({ page }) => {
  const editor = new Editor(page);
  await editor.openStart();
  await page.getByRole("button", { name: "Learn from broken ones" }).click();
  expect(await editor.examples.count()).toBeGreaterThanOrEqual(6);
  await expect(editor.examples.filter({ hasText: "Broken on purpose" })).toHaveCount(await editor.examples.count());
  await editor.examples.first().click();
  await expect(editor.verdict).not.toHaveText("Ready to submit.");
});

test("all examples are there in the language of the interface", async ({ page }) => {
  const editor = new Editor(page);
  await editor.openStart();
  await page.getByRole("button", { name: /^All \d+ examples$/ }).click();
  expect(await editor.examples.count()).toBeGreaterThanOrEqual(24);
  test.skip(editor.isNarrow, "the language stands in the menu there");
  await page.getByLabel("Language of the interface").selectOption("es");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("¿Qué quieres contar a tus clientes?");
  await expect(page.getByRole("button", { name: /^Los \d+ ejemplos$/ })).toBeVisible();
  await page.getByRole("button", { name: "Lo que quiero hacer" }).click();
  await editor.example("Recordar una cita").click();
  await expect(editor.body).toHaveValue(/^Hola/);
});

test("one can begin with nothing, and by keys alone", async ({ page }) => {
  const editor = new Editor(page);
  await editor.openStart();
  await page.getByRole("button", { name: "Start from nothing" }).focus();
  await page.keyboard.press("Enter");
  await expect(editor.body).toHaveValue("");
  await expect(page.locator("#form")).toBeFocused();
  await expect(editor.verdict).not.toHaveText("Ready to submit.");
});

test("without the examples the screen says so and the rest works", async ({ page }) => {
  const editor = new Editor(page);
  await page.route("**/gallery.*", (route) => route.abort());
  await page.goto("./#drafts");
  await expect(page.getByText("The examples could not be loaded.")).toBeVisible();
  await page.unroute("**/gallery.*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(editor.examples).toHaveCount(14);
});

for (const [what, address] of [["first visit", "./"], ["draft", "./#draft"]]) {
  test(`nothing moves while the module arrives, ${what}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shifts += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    // Late enough for the frame to be seen first.
    await page.route("**/*.wasm", async (route) => {
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    await page.goto(address);
    await expect(page.locator("#app")).not.toHaveAttribute("aria-busy", "true");
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.shifts)).toBeLessThan(0.05);
  });
}

for (const scheme of ["light", "dark"]) {
  test(`the start screen has no barrier that axe knows, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const editor = new Editor(page);
    await editor.openStart();
    await page.getByRole("button", { name: "Learn from broken ones" }).click();
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(" "))])).toEqual([]);
  });
}
