// A list of contacts, from the file to the plan and out again.

import AxeBuilder from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { Audience, contacts } from "./audience.mjs";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** axe over what is on the screen, and a picture of it for the eye. */
async function look(page, name) {
  const found = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" ")}`)).toEqual([]);
  await page.screenshot({ path: `artefacts/${name}.png` });
}

const small = [
  "Teléfono;Último mensaje;Nombre",
  "+34 612 000 214;2026-11-25T09:00:00Z;Ana",
  "+34 655 000 871;2026-11-24T10:30:00Z;Eva",
  "+34 699 000 108;;Luis",
  "61200;;=1+1",
  "0612000999;2026-11-25T09:00:00Z;Lía",
  "+34 612 000 214;2026-11-25T09:00:00Z;Ana",
  "+351 912 000 330;mañana;João",
].join("\r\n");

let audience;

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-25T10:00:00Z"));
  audience = new Audience(page);
  await audience.open();
});

test("a list is planned: who can be written to, what it costs, which row is wrong", async ({ page }) => {
  await audience.take("clientes.csv", small);
  await expect(page.getByRole("heading", { name: "clientes.csv" })).toBeFocused();
  await expect(audience.column("Teléfono")).toHaveValue("recipient");
  await expect(audience.column("Último mensaje")).toHaveValue("lastInboundAt");
  await expect(audience.column("Nombre")).toHaveValue("ignored");
  await audience.message.selectOption("Free text");
  await audience.plan();
  await expect(audience.count("Free text or template")).toHaveText("3");
  await expect(audience.count("Only a template")).toHaveText("1");
  await expect(audience.count("Row to mend")).toHaveText("3");
  await expect(page.locator(".soon")).toContainText("1 before 01:00 PM");
  await audience.filter("Row to mend").click();
  await expect(audience.rows).toHaveCount(3);
  await expect(audience.rows.first()).toContainText("5");
  await expect(audience.rows.nth(0)).toContainText(/Number too short|without its country/);
  await expect(audience.rows.nth(1)).toContainText("Number without its country code");
  await expect(audience.rows.nth(2)).toContainText("The time of the last message cannot be read");
  await audience.rows.nth(1).click();
  await expect(audience.rows.nth(1)).toContainText("no country code does");
  await audience.filter("With a note").click();
  await expect(audience.rows).toHaveCount(1);
  await audience.rows.first().click();
  await expect(audience.rows.first()).toContainText("would get the message twice");
  expect(audience.complaints).toEqual([]);
});

test("the plan is exported safely, and can be taken in again", async ({ page }) => {
  await audience.take("clientes.csv", small);
  await audience.say("Nombre", "ignored");
  await audience.message.selectOption("Free text");
  await audience.plan();
  const text = await audience.exported("clientes-plan.csv");
  const lines = text.slice(1).trim().split("\r\n");
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(lines).toHaveLength(8);
  expect(lines[0]).toMatch(/^Row,Phone,Last message,Now,/);
  expect(lines[1]).toMatch(/^2,\+34612000214,2026-11-25T09:00:00Z,Yes,Free text or template,/);
  expect(lines[4]).toMatch(/^5,\+?61200,/);
  expect(lines.flatMap((line) => line.split(",")).filter((cell) => /^"?[=@-]/.test(cell))).toEqual([]);
  await page.getByRole("button", { name: "Another file" }).waitFor();
  await audience.take("plan.csv", text);
  await expect(audience.column("Phone")).toHaveValue("recipient");
  await expect(audience.column("Last message")).toHaveValue("lastInboundAt");
});

test("values of a column fill the variables of the draft", async ({ page }) => {
  await audience.take("clientes.csv", small);
  const holds = audience.column("Nombre");
  const first = await holds.locator("optgroup option").first().getAttribute("value");
  expect(first).toMatch(/^body\./);
  await holds.selectOption(first);
  await expect(page.getByText("Planned as if Meta had approved it.")).toBeVisible();
  await audience.plan();
  await audience.search.fill("luis");
  await expect(audience.rows).toHaveCount(1);
  await expect(audience.rows.first()).toContainText("Yes");
  const text = await audience.exported("clientes-plan.csv");
  expect(text.split("\r\n")[0]).toContain(first);
  expect(text).toContain("'=1+1");
});

test("an Arabic template and Arabic names are read from the right, numbers from the left", async ({ page }, { project }) => {
  const direction = (element) => getComputedStyle(element).direction;
  await page.goto("./#draft");
  const text = "مرحبا {{1}}، طلبك في انتظارك في متجر لينو هذا المساء.";
  const example = { body_text: [["سارة"]] };
  await audience.import(JSON.stringify({ name: "order_ar", language: "ar", category: "UTILITY", components: [{ type: "BODY", text, example }] }));
  await audience.open();
  await audience.take("عملاء.csv", "هاتف;رسالة;اسم\n+971 50 123 4567;2026-11-25T09:00:00Z;ليلى\n+971 50 765 4321;;نور");
  await audience.say("هاتف", "recipient");
  await audience.say("رسالة", "lastInboundAt");
  const name = audience.column("اسم");
  await name.selectOption(await name.locator("optgroup option").first().getAttribute("value"));
  await audience.plan();
  await expect(audience.rows).toHaveCount(2);
  const row = audience.rows.first();
  await expect(row.locator("small[dir=auto]")).toContainText("ليلى");
  expect(await row.locator("small[dir=auto]").evaluate(direction)).toBe("rtl");
  expect(await row.locator(".of-phone bdi").evaluate(direction)).toBe("ltr");
  await look(page, `audience-arabic-${project.name}`);
  expect(audience.complaints).toEqual([]);
});

test("what was said of the columns is kept, the file is not", async ({ page }) => {
  const file = "who,when\n+34612000214,2026-11-25T09:00:00Z\n";
  await audience.take("a.csv", file);
  await expect(page.getByText("Say which column holds the phone numbers.").first()).toBeVisible();
  // What cannot be pressed yet is there with its reason, and does nothing.
  await page.getByRole("button", { name: "Plan", exact: true }).click({ force: true });
  await expect(page.getByRole("heading", { name: "a.csv" })).toBeVisible();
  await audience.say("who", "Phone number");
  await audience.say("when", "Time of their last message");
  await audience.plan();
  await expect(audience.rows).toHaveCount(1);
  await page.reload();
  await expect(page.getByText("Drop a CSV file here")).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).not.toContain("34612000214");
  await audience.take("b.csv", file);
  await expect(audience.column("who")).toHaveValue("recipient");
  await expect(page.getByText("Set as the last time")).toBeVisible();
});

test("files of every encoding and with quotes are read, others are refused with a reason", async ({ page }) => {
  await audience.take("latin.csv", Buffer.from("phone;city\r\n34612000214;Le\xf3n\r\n", "latin1"));
  await expect(page.getByText("read as Windows-1252")).toBeVisible();
  await expect(page.getByText("León")).toBeVisible();
  await audience.take("wide.csv", Buffer.from("\ufeffphone\tlast message\r\n34612000214\t25/11/2026 10:00\r\n", "utf16le"));
  await expect(audience.column("last message")).toHaveValue("lastInboundAt");
  await audience.take("quoted.csv", 'phone,note\n34612000214,"first line\nsecond, ""line"""\n34612000215,b\n');
  await expect(page.getByText('second, "line"')).toBeVisible();
  await audience.plan();
  await expect(audience.rows).toHaveCount(2);
  await audience.take("book.csv", Buffer.from("PK\u0003\u0004rest"));
  await expect(page.getByText("This file is a workbook").or(page.getByText("Nothing in it looks like"))).toBeVisible();
});

test("dates in figures are read in the order and the zone that are said", async ({ page }) => {
  await audience.take("dates.csv", "phone,last message\n34612000214,11/10/2026 09:00\n34612000215,11/10/2026 09:00\n");
  await page.getByLabel("Order of dates").selectOption("Month, day, year");
  await page.getByLabel("Time zone of the file").selectOption("America/Mexico_City");
  await audience.plan();
  const text = await audience.exported("dates-plan.csv");
  expect(text).toContain("2026-11-10T15:00:00Z");
});

test("100,000 rows: the page stays at hand, a plan can be cancelled and made", async ({ page }, { project }) => {
  test.slow();
  await audience.take("many.csv", contacts(100_000));
  await audience.message.selectOption("Free text");
  // In the page, as soon as it can be: a worker is through with all of them in half a second.
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const cancel = [...document.querySelectorAll("button")].find((button) => button.textContent.trim() === "Cancel");
      if (!cancel) return;
      observer.disconnect();
      window.wasUnderWay = document.querySelector("[role=progressbar]") !== null;
      cancel.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole("button", { name: "Plan", exact: true }).click();
  await expect(page.getByText("Cancelled. The file")).toBeVisible();
  expect(await page.evaluate(() => window.wasUnderWay)).toBe(true);
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(audience.column("phone")).toHaveValue("recipient");
  const gaps = audience.gaps();
  await audience.plan(120_000);
  const { worst, over } = await gaps.done();
  console.log(`${project.name}: ${over} frames over 50 ms while 100,000 rows were planned, the longest ${worst.toFixed(0)} ms`);
  // Coarse: a debug build on a busy machine.
  expect(worst).toBeLessThan(1_000);
  const grid = page.getByRole("treegrid");
  await expect(grid).toHaveAttribute("aria-rowcount", "100001");
  expect(await audience.rows.count()).toBeLessThan(60);
  await grid.focus();
  await page.keyboard.press("End");
  await expect(page.locator("[aria-selected='true']")).toContainText("100,001");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator("[aria-rowindex='3']")).toHaveAttribute("aria-expanded", "true");
  await audience.search.fill("34600099999");
  await expect(audience.rows).toHaveCount(1);
  const text = await audience.exported("many-plan.csv");
  expect(text.trim().split("\r\n")).toHaveLength(100_001);
  expect(audience.complaints).toEqual([]);
});

test("a file that is too large is refused with its size and the limit", async ({ page }) => {
  await page.evaluate(() => {
    const file = new File([new Uint8Array(51e6)], "huge.csv");
    const data = new DataTransfer();
    data.items.add(file);
    document.querySelector("#audience").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole("alert")).toContainText("huge.csv has 51 MB; the most that is read is 50 MB");
});

test("a file can be dropped, and the plan outlives a look at another screen", async ({ page }) => {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dropped.csv"));
    document.querySelector("#audience").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, small);
  await expect(page.getByRole("heading", { name: "dropped.csv" })).toBeVisible();
  await audience.plan();
  await page.goto("./#help");
  await expect(page.getByRole("treegrid")).toHaveCount(0);
  await page.goto("./#audience");
  await expect(audience.rows).toHaveCount(7);
});

test("a rate card prices the plan by market", async ({ page }) => {
  await audience.take("clientes.csv", small);
  const card = "Cost per message in USD, effective October 1 2026\nMarket,Currency,Marketing,Utility,Authentication\nSpain,$US,0.0615,0.02,0.02\n";
  await page.locator("#audience-rates").setInputFiles({ name: "card.csv", mimeType: "text/csv", buffer: Buffer.from(card) });
  await expect(page.getByText("card.csv: 1 markets in USD")).toBeVisible();
  await audience.plan();
  await expect(page.locator(".total")).toContainText("0.0");
  await expect(page.locator(".markets")).toContainText("Spain");
});

for (const [colorScheme, code] of [["light", "en"], ["dark", "es"], ["light", "pt"]]) {
  test(`every stage is clean to axe, ${colorScheme}, ${code}`, async ({ page }, { project }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.evaluate((code) => localStorage.setItem("ventana.locale", code), code);
    await page.reload();
    const place = (name) => `${project.name}-${colorScheme}-audience-${code}-${name}`;
    await expect(page.locator("#audience-title")).toBeVisible();
    await look(page, place("empty"));
    await audience.take("قائمة.csv", `${small}\r\n+966 50 000 0000;2026-11-25T08:00:00Z;مريم`);
    await expect(page.locator(".column").first()).toBeVisible();
    await look(page, place("columns"));
    await page.locator(".audience-go .btn").click();
    await expect(audience.rows.first()).toBeVisible();
    await audience.rows.nth(3).click();
    await look(page, place("plan"));
  });
}

test("it can be done with the keyboard alone", async ({ page }, { project }) => {
  test.skip(project.name === "phone", "a phone has none");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    (async () => {
      await page.locator(".drop-here .btn").focus();
      await page.keyboard.press("Enter");
    })(),
  ]);
  await chooser.setFiles({ name: "clientes.csv", mimeType: "text/csv", buffer: Buffer.from(small) });
  await expect(page.getByRole("heading", { name: "clientes.csv" })).toBeFocused();
  const tabTo = async (locator) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await locator.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("not reached");
  };
  await tabTo(page.getByRole("button", { name: "Plan", exact: true }));
  await page.keyboard.press("Enter");
  await expect(audience.rows).toHaveCount(7);
  await tabTo(page.getByRole("treegrid"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator("[aria-rowindex='3']")).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Escape");
  await expect(page.locator("[aria-expanded='true'][role='row']")).toHaveCount(0);
  await tabTo(page.getByRole("button", { name: "Export plan" }));
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect((await readFile(await download.path(), "utf8")).length).toBeGreaterThan(100);
});
