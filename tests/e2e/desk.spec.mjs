import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { Desk, webhook } from "./desk.mjs";
import { answer } from "./editor.mjs";

/** A sentence or attribute in which clocks go by twelve or by twenty-four hours. */
const at = (words) =>
  new RegExp(`^${words.replaceAll(".", "\\.").replaceAll(/(\d\d):(\d\d|\\\\d)/g, (_, hour, rest) => `(?:${hour}|${String(hour > 12 ? hour - 12 : hour).padStart(2, "0")}):${rest}(?:\\s[AP]M)?`)}$`);

let desk;

test.beforeEach(async ({ page }) => {
  // 11:00 in Madrid.
  await page.clock.install({ time: new Date("2026-11-25T10:00:00Z") });
  desk = new Desk(page);
});

test.afterEach(() => {
  expect(desk.complaints).toEqual([]);
});

test("the window closes while the page is open", async ({ page }) => {
  await desk.openDesk();
  await desk.moment.fill("2026-11-24T11:30");
  await desk.moment.blur();
  await expect(desk.says).toHaveText(at("Yes, until 11:30 today."));
  await expect(desk.countdown).toHaveText(/^0:(30:00|29:\d\d)$/);
  await expect(desk.fact("What Meta would answer then")).toContainText("131047");
  await page.clock.fastForward("14:30");
  await page.clock.runFor(40_000);
  await expect(page.getByText(/^Closes in 0:1[45]:/)).toHaveCount(1);
  await page.clock.fastForward("14:00");
  await page.clock.runFor(60_000);
  await expect(desk.says).toHaveText("No.");
  await expect(desk.answer).toContainText("The 24-hour window is closed");
  await expect(desk.fact("What Meta would answer")).toContainText("131047");
  await expect(desk.countdown).toHaveCount(0);
  await expect(desk.next).toHaveText("Write a template");
  // The next message of the customer opens it again.
  await desk.lastWrote.selectOption("just now");
  await expect(desk.says).toHaveText(/^Yes, until 11:\d\d\sAM tomorrow\.$/);
});

test("free text is refused after 24 hours, with Meta's code, and an approved template goes out instead", async ({ page }) => {
  await desk.open();
  await desk.import(JSON.stringify(answer.data[0]));
  await desk.openDesk();
  await desk.lastWrote.selectOption("yesterday at this time");
  await expect(desk.says).toHaveText("No.");
  await expect(desk.lane("Free text").getByText("Refused: error 131047", { exact: true })).toHaveCount(1);
  await expect(desk.lane("summer_sale").getByText("Charged", { exact: true })).toHaveCount(1);
  await desk.next.click();
  await expect(desk.says).toHaveText("Yes.");
  await expect(desk.status).toHaveValue("APPROVED");
  await expect(desk.answer).toContainText("charged as marketing");
  await desk.country.selectOption("ES");
  await expect(desk.answer).toContainText("in the market Spain");
  await desk.status.selectOption("PAUSED");
  await expect(desk.says).toHaveText("No.");
  await expect(desk.fact("What Meta would answer")).toContainText("132015");
  await page.getByRole("button", { name: "Open the draft" }).click();
  await expect(desk.body).toBeVisible();
});

test("a draft that Meta has not seen is to be submitted; one key leads there and back", async ({ page }) => {
  await desk.open();
  await page.keyboard.press("Control+Enter");
  await expect(desk.main).toBeFocused();
  await expect(page).toHaveURL(/#send$/);
  await expect(desk.what.locator("option:checked")).toHaveText("Order on its way");
  await expect(desk.says).toHaveText("No.");
  await expect(desk.answer).toContainText("does not know this template yet");
  await expect(desk.fact("What Meta would answer")).toContainText("132001");
  await expect(desk.next).toHaveText("Open the draft");
  await desk.status.selectOption("APPROVED");
  await expect(desk.says).toHaveText("Yes.");
  await desk.next.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Enter");
  await expect(desk.body).toBeVisible();
  await page.goBack();
  await expect(desk.main).toBeVisible();
});

test("a pasted webhook says when they wrote; of a log one conversation is chosen", async ({ page }) => {
  await desk.openDesk();
  await desk.pasteWebhooks(JSON.stringify(webhook("34612345678", "2026-11-25T08:30:00Z")));
  await expect(desk.main).toContainText("1 conversation found.");
  await expect(desk.says).toHaveText(at("Yes, until 09:30 tomorrow."));
  await expect(desk.country.locator("option:checked")).toHaveText("+34612345678");
  const log = [webhook("34612345678", "2026-11-25T08:30:00Z"), webhook("5215512345678", "2026-11-24T09:00:00Z")];
  const text = log.map((one) => `POST ${JSON.stringify(one)}`).join("\n");
  await page.getByLabel("Webhooks", { exact: true }).fill(`${text}\nstopped`);
  await expect(desk.main).toContainText("2 conversations found.");
  await expect(desk.main).toContainText("1 line is no JSON.");
  await page.getByRole("radio", { name: "5215512345678" }).check();
  await expect(desk.says).toHaveText("No.");
  await page.getByLabel("Webhooks", { exact: true }).fill('{"name": "order_update"}');
  await expect(desk.main).toContainText("No conversation found in it.");
});

test("a log that is dropped or chosen is read", async ({ page }) => {
  await desk.openDesk();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "webhooks.jsonl"));
    document.querySelector("main").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
  }, JSON.stringify(webhook("34612345678", "2026-11-25T08:30:00Z")));
  await expect(desk.says).toHaveText(at("Yes, until 09:30 tomorrow."));
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const buffer = Buffer.from(JSON.stringify(webhook("34612345678", "2026-11-25T09:15:00Z")));
  await page.getByLabel("Choose a file").setInputFiles({ name: "log.json", mimeType: "application/json", buffer });
  await expect(desk.says).toHaveText(at("Yes, until 10:15 tomorrow."));
});

test("keys move the moment of sending, and back to now", async ({ page }) => {
  await desk.openDesk();
  await desk.moment.fill("2026-11-24T14:10");
  await desk.moment.blur();
  await expect(desk.handle).toHaveAttribute("aria-valuetext", at("Now, 11:00: Yes."));
  await desk.handle.focus();
  await page.keyboard.press("ArrowRight");
  await expect(desk.handle).toHaveAttribute("aria-valuetext", at("11:05: Yes."));
  await page.keyboard.press("Shift+ArrowRight");
  await expect(desk.handle).toHaveAttribute("aria-valuetext", at("12:05: Yes."));
  await page.keyboard.press("End");
  await expect(desk.handle).toHaveAttribute("aria-valuetext", at("14:10: No."));
  await expect(desk.says).toHaveText("No.");
  await expect(desk.countdown).toHaveCount(0);
  await page.keyboard.press("ArrowLeft");
  await expect(desk.says).toHaveText(at("Yes, until 14:10 today."));
  await page.getByRole("button", { name: "Back to now" }).click();
  await expect(desk.handle).toBeFocused();
  await expect(desk.handle).toHaveAttribute("aria-valuetext", /^Now/);
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await expect(desk.handle).toHaveAttribute("aria-valuetext", /^Now/);
});

test("the pointer moves the moment of sending", async ({ page }) => {
  await desk.openDesk();
  await expect(desk.says).toHaveText(/^Yes/);
  await desk.handle.scrollIntoViewIfNeeded();
  const track = await page.locator(".track").boundingBox();
  const y = track.y + track.height / 2;
  await page.mouse.move(track.x + 3, y);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width / 2, y, { steps: 4 });
  await page.mouse.up();
  await expect(desk.says).toHaveText("No.");
  await expect(desk.handle).toHaveAttribute("aria-valuetext", /26.*11:00\sPM: No\.$/);
  await page.mouse.move(track.x + 3, y);
  await expect(desk.says).toHaveText("No.");
});

test("what is written is checked, copied and kept with the plan", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await desk.openDesk();
  await expect(desk.next).toHaveText("Write the message");
  await desk.next.click();
  await expect(desk.message).toBeFocused();
  await desk.message.fill("a".repeat(4_097));
  await expect(desk.says).toHaveText("No.");
  await desk.message.fill("Your parcel waits for you.");
  await expect(desk.next).toHaveText("Copy the message");
  await desk.next.click();
  await expect(page.getByText("Message copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Your parcel waits for you.");
  await page.getByLabel("Session messages sent this month").fill("641");
  await expect(desk.answer).toContainText("among the service messages that are free");
  await desk.lastWrote.selectOption("never");
  await desk.handle.focus();
  await page.keyboard.press("Shift+ArrowRight");
  const kept = await desk.handle.getAttribute("aria-valuetext");
  await page.reload();
  await expect(desk.message).toHaveValue("Your parcel waits for you.");
  await expect(desk.lastWrote.locator("option:checked")).toHaveText("never");
  await expect(desk.handle).toHaveAttribute("aria-valuetext", kept);
});

test("a month ends while the page is open, and free messages begin anew", async ({ page }) => {
  // 23:57 in Madrid.
  await page.clock.setSystemTime(new Date("2026-11-30T22:57:30Z"));
  await desk.openDesk();
  await page.getByLabel("Session messages sent this month").fill("1200");
  await expect(desk.bar).toContainText("Can be sent now: charged.");
  await expect(desk.fact(/^After/)).toContainText("It goes out free");
  await expect(desk.lane("Free text").getByText("Free", { exact: true })).toHaveCount(1);
  await page.clock.fastForward("03:00");
  await page.clock.runFor(2_000);
  await expect(desk.bar).toContainText("Can be sent now: free.");
  await expect(desk.says).toHaveText(/^Yes, until /);
  await expect(desk.answer).toContainText("among the service messages that are free");
});

test("summer time begins, and the window still has its 24 hours", async ({ page }) => {
  // 23:30 in Madrid, where the night has 23 hours.
  await page.clock.setSystemTime(new Date("2027-03-27T22:30:00Z"));
  await desk.openDesk();
  await desk.moment.fill("2027-03-27T10:00");
  await desk.moment.blur();
  await expect(desk.says).toHaveText(at("Yes, until 11:00 tomorrow."));
  await expect(desk.countdown).toHaveText(/^10:(30:00|29:\d\d)$/);
  await desk.moment.fill("2027-03-27T23:00");
  await desk.moment.blur();
  await expect(desk.says).toHaveText(/^Yes, until Mon, Mar 29, 12:00\sAM\.$/);
  await desk.handle.focus();
  await page.keyboard.press("End");
  await expect(desk.handle).toHaveAttribute("aria-valuetext", /Mar 29, 12:00\sAM: No\.$/);
  await page.keyboard.press("ArrowLeft");
  await expect(desk.handle).toHaveAttribute("aria-valuetext", /Mar 28, 11:55\sPM: Yes\.$/);
});

test("approved templates that fit are recommended, those that do not are not", async ({ page }) => {
  await desk.openDesk();
  await expect(desk.fits).toContainText("No other template on this device is approved");
  await desk.fits.getByRole("button", { name: "Import templates" }).click();
  await page.getByLabel("Graph JSON").fill(JSON.stringify(answer));
  await page.getByRole("button", { name: "Select all 2" }).click();
  await page.getByRole("button", { name: "Add 2 to the library" }).click();
  await expect(desk.draft("Summer sale")).toBeVisible();
  await desk.openDesk();
  await expect(desk.fits.getByRole("listitem")).toHaveCount(1);
  await expect(desk.fits).toContainText("summer_sale");
  await expect(desk.fits).toContainText("recommended");
  // A fact leads there too: what comes after the window is a template.
  await expect(desk.fact(/^After/)).toContainText("Ready to go:");
  await desk.fact(/^After/).getByRole("button", { name: "summer_sale" }).click();
  await expect(desk.what.locator("option:checked")).toHaveText("Summer sale");
  await desk.what.selectOption("text");
  // Nothing but utility goes to the United States, so marketing is no longer recommended.
  await desk.country.selectOption("US");
  await expect(desk.fits).toContainText("No other template on this device is approved");
  await desk.country.selectOption("ES");
  await desk.fits.getByRole("button", { name: "Ask about it: summer_sale" }).click();
  await expect(desk.says).toHaveText("Yes.");
});

test("a plan is kept, opened again, and what was there before comes back", async ({ page }) => {
  await desk.openDesk();
  await expect(desk.plans).toContainText("What you plan can be saved here");
  await desk.message.fill("See you at the workshop.");
  await desk.country.selectOption("ES");
  await desk.handle.focus();
  await page.keyboard.press("Shift+ArrowRight");
  const moment = await desk.handle.getAttribute("aria-valuetext");
  await desk.doWithPlan("Save the plan");
  await expect(page.getByText("Plan saved on this device")).toBeVisible();
  await expect(desk.plans.getByRole("listitem")).toContainText("See you at the workshop.");
  await desk.message.fill("Something else.");
  await desk.country.selectOption("");
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(desk.message).toHaveValue("Something else.");
  await desk.plans.getByRole("button", { name: /^Open Free text · Spain/ }).click();
  await expect(desk.message).toHaveValue("See you at the workshop.");
  await expect(desk.country).toHaveValue("ES");
  await expect(desk.handle).toHaveAttribute("aria-valuetext", moment);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(desk.message).toHaveValue("Something else.");
  await desk.plans.getByRole("button", { name: /^Actions for/ }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(desk.plans).toContainText("What you plan can be saved here");
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(desk.plans.getByRole("listitem")).toHaveCount(1);
});

test("a plan and its request go out as a file, and come in with their template", async ({ page, browser, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await desk.open();
  await desk.import(JSON.stringify(answer.data[0]));
  await page.keyboard.press("Control+Enter");
  await expect(desk.says).toHaveText("Yes.");
  await desk.doWithPlan("Copy as JSON");
  await expect(page.getByText("Request copied")).toBeVisible();
  const request = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(request.message.template.name).toBe("summer_sale");
  expect(request.account.timeZone).toBe("Europe/Madrid");
  expect(typeof request.at).toBe("number");
  const downloading = page.waitForEvent("download");
  await desk.doWithPlan("Download as a file");
  const file = await (await downloading).path();

  // Another device, which has never seen the template.
  const other = await browser.newContext();
  const there = await other.newPage();
  await there.clock.install({ time: new Date("2026-11-25T10:00:00Z") });
  const theirs = new Desk(there);
  await theirs.openDesk();
  await there.getByLabel("Open a plan from a file").setInputFiles(file);
  await expect(theirs.what.locator("option:checked")).toHaveText("Summer sale");
  await expect(theirs.says).toHaveText("Yes.");
  await there.getByLabel("Open a plan from a file").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(there.getByText("This file is no plan")).toBeVisible();
  await expect(theirs.says).toHaveText("Yes.");
  expect(theirs.complaints).toEqual([]);
  await other.close();
});

test("a rate card says how much, and stays for the next time", async ({ page }) => {
  await desk.open();
  await desk.import(JSON.stringify(answer.data[0]));
  await desk.openDesk();
  await desk.country.selectOption("ES");
  await expect(desk.lane("summer_sale").getByText("Charged", { exact: true })).toHaveCount(1);
  const card = "Cost per message in EUR, effective October 1 2026\nMarket,Currency,Marketing,Utility\nSpain,EUR,0.0509,0.0166\n";
  const file = { name: "rates.csv", mimeType: "text/csv", buffer: Buffer.from(card) };
  await page.getByLabel("Add Meta’s rate card").setInputFiles(file);
  await expect(page.getByText("Rates of 1 market read")).toBeVisible();
  await expect(desk.lane("summer_sale").getByText("Charged, 0.0509 EUR", { exact: true })).toHaveCount(1);
  await page.reload();
  await expect(desk.fits).toContainText("Charged, 0.0509 EUR");
  await page.getByLabel("Other rate card").setInputFiles({ ...file, buffer: Buffer.from("name;phone\nAna;34600000001\n") });
  await expect(desk.fits).toContainText("Charged, 0.0509 EUR");
});

test("the key that leads from the draft to the desk stands in the sheet of shortcuts", async ({ page }) => {
  await desk.openDesk();
  await page.keyboard.press("F1");
  const row = page.getByRole("dialog").locator("div").filter({ has: page.getByRole("term").filter({ hasText: "From the draft to" }) }).last();
  await expect(row.getByRole("definition")).toHaveText(/Ctrl.*Enter/);
});

test("everything is done by keys alone", async ({ page }) => {
  await desk.openDesk();
  const seen = new Set();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press("Tab");
    seen.add(await page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute("aria-label") ?? at?.id ?? "";
    }));
  }
  for (const name of ["What goes out", "Country of the customer", "When they last wrote", "desk-message", "desk-next", "Moment of sending", "Plan"]) {
    expect([...seen]).toContain(name);
  }
  await desk.handle.focus();
  await page.keyboard.press("End");
  await expect(desk.says).toHaveText("No.");
  const back = page.getByRole("button", { name: "Back to now" });
  await back.focus();
  await page.keyboard.press("Enter");
  await expect(desk.handle).toBeFocused();
  await page.getByRole("button", { name: "Plan", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Plan", exact: true })).toBeFocused();
});

test("Arabic is read from the right, in what is written and in what is kept", async ({ page }) => {
  const direction = (element) => getComputedStyle(element).direction;
  await desk.openDesk();
  await desk.message.fill("طلبك *4821* في انتظارك في متجر لينو.");
  await expect.poll(() => desk.message.evaluate(direction)).toBe("rtl");
  await expect(desk.says).toHaveText(/^Yes/);
  await desk.doWithPlan("Save the plan");
  const excerpt = desk.plans.getByRole("listitem").locator(".excerpt");
  await expect(excerpt).toContainText("متجر لينو");
  expect(await excerpt.evaluate(direction)).toBe("rtl");
  // The sentence around it stays that of the interface.
  expect(await desk.says.evaluate(direction)).toBe("ltr");
  const found = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  await page.screenshot({ path: `artefacts/desk-arabic-${test.info().project.name}.png` });
});

test("the desk is a place like the others", async ({ page }) => {
  const toDesk = async () => {
    if (desk.isNarrow) await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole(desk.isNarrow ? "menuitem" : "button", { name: "Send", exact: true }).click();
  };
  await desk.openStart();
  await toDesk();
  await expect(desk.main).toBeFocused();
  await desk.toDrafts();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("can i send");
  await page.keyboard.press("Enter");
  await expect(desk.main).toBeVisible();
  await desk.open();
  await toDesk();
  await expect(desk.main).toBeVisible();
});

for (const locale of ["es", "pt"]) {
  test(`the desk speaks the language of the interface, ${locale}`, async ({ page }) => {
    await page.addInitScript((locale) => localStorage.setItem("ventana.locale", locale), locale);
    await page.goto("./#send");
    await expect(page.getByRole("main")).toBeVisible();
    const words = { es: ["Sí, hasta las 10:00 de mañana.", "España"], pt: ["Sim, até 10:00 de amanhã.", "Espanha"] }[locale];
    await expect(page.locator(".desk-says")).toHaveText(words[0]);
    await expect(page.locator("option", { hasText: words[1] })).toHaveCount(1);
  });
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

for (const colorScheme of ["light", "dark"]) {
  test(`the desk is clean to axe, ${colorScheme}`, async ({ page }, { project }) => {
    await page.emulateMedia({ colorScheme });
    await desk.open();
    await desk.import(JSON.stringify(answer.data[0]));
    await desk.openDesk();
    const look = async (name) => {
      const found = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" ")}`)).toEqual([]);
      await page.screenshot({ path: `artefacts/${project.name}-${colorScheme}-desk-${name}.png`, fullPage: true });
    };
    await look("yes");
    await desk.what.selectOption("open");
    await desk.handle.focus();
    for (let hours = 0; hours < 20; hours += 1) await page.keyboard.press("Shift+ArrowRight");
    await look("template");
    await desk.what.selectOption("text");
    await desk.lastWrote.selectOption("never");
    const log = [webhook("34612345678", "2026-11-25T08:30:00Z"), webhook("5215512345678", "2026-11-24T09:00:00Z")];
    await desk.pasteWebhooks(JSON.stringify(log));
    await look("no");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}
