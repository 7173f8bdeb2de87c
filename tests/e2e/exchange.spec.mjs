// What comes in and what goes out, in every form, and back again.

import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { Editor } from "./editor.mjs";

const STORED = {
  name: "order_ready",
  id: "1234567890",
  status: "APPROVED",
  quality_score: { score: "GREEN" },
  category: "UTILITY",
  language: "en_US",
  components: [
    { type: "BODY", text: "It's ready, {{1}}: order {{2}} waits for you at the shop.", example: { body_text: [["Ann", "4821"]] } },
    { type: "BUTTONS", buttons: [{ type: "URL", text: "See it", url: "https://a.example/{{1}}", example: ["https://a.example/4821"] }] },
  ],
};
const CREATED = (({ name, category, language, components }) => ({ name, category, language, components }))(STORED);

let editor;

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  editor = new Editor(page);
  await editor.open();
});

/** Chooses one of the ways out. */
async function passOn(page, item) {
  await page.getByRole("button", { name: editor.isNarrow ? "More" : "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: item }).click();
  return page.getByRole("dialog");
}

const form = (page, name) => page.getByRole("radio", { name, exact: true });
const text = (page) => page.locator("#export-text");

/** The developers' form of this name, as text. */
async function written(page, name) {
  await passOn(page, "For developers");
  await form(page, name).check({ force: true });
  await expect(text(page)).not.toHaveValue("");
  return text(page).inputValue();
}

/** Pastes a text beside the fields. */
function paste(page, pasted) {
  return page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, pasted);
}

async function linkOf(page) {
  await passOn(page, "Link to this draft");
  await expect(text(page)).toHaveValue(/#t=/);
  const link = await text(page).inputValue();
  await page.keyboard.press("Escape");
  return link;
}

test("the create payload leaves out what only Meta writes, and says so", async ({ page }) => {
  await editor.import(JSON.stringify(STORED));
  expect(JSON.parse(await written(page, "Create payload"))).toEqual(CREATED);
  await expect(page.getByRole("dialog")).toContainText("only Meta writes it: id, quality_score, status.");
  await page.getByRole("dialog").getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("dialog").getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(CREATED);
  expect(editor.complaints).toEqual([]);
});

test("a curl command that goes out comes back as the same template", async ({ page }) => {
  await editor.import(JSON.stringify(STORED));
  const command = await written(page, "curl");
  expect(command).toMatch(/^curl -X POST "https:\/\/graph\.facebook\.com\/v\d+\.0\/\$WABA_ID\/message_templates"/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(editor.name).toHaveValue("order_on_its_way");
  await paste(page, command);
  await expect(editor.name).toHaveValue("order_ready");
  expect(JSON.parse(await editor.exported())).toEqual(CREATED);
});

test("samples of this device are uploaded by the commands before the template is created", async ({ page }) => {
  const header = { type: "HEADER", format: "IMAGE", example: { header_handle: ["file:it's here.png"] } };
  await editor.import(JSON.stringify({ ...STORED, components: [header, ...STORED.components] }));
  const command = await written(page, "curl");
  expect(command.indexOf("/uploads")).toBeGreaterThan(0);
  expect(command.indexOf("/uploads")).toBeLessThan(command.indexOf("/message_templates"));
  expect(command).toContain(`"'"$HANDLE_1"'"`);
  // A shell reads it, and the payload it would send is JSON with the handle in its place.
  const dry = `curl() { for last; do :; done; printf '%s' "$last"; }; wc() { echo 1; }; ${command.slice(command.lastIndexOf("curl -X POST")).replace(/^/, "HANDLE_1=4:abc; ")}`;
  const sent = JSON.parse(execFileSync("sh", ["-c", dry], { encoding: "utf8" }));
  expect(sent.components[0].example.header_handle).toEqual(["4:abc"]);
  expect(sent.components[1].text).toBe(STORED.components[0].text);
});

test("a send payload goes out with named places, and comes back as a draft that says what it lacks", async ({ page }) => {
  await editor.import(JSON.stringify(STORED));
  const message = JSON.parse(await written(page, "Send payload"));
  expect(message.to).toBe("$TO");
  expect(message.template.components[0].parameters.map(({ text }) => text)).toEqual(["$BODY_1", "$BODY_2"]);
  expect(message.template.components[1].parameters[0].text).toBe("$BUTTON_1_SUFFIX");
  await expect(page.getByRole("dialog")).toContainText("{{2}} in the body. Sample: 4821.");
  await page.keyboard.press("Escape");
  await paste(page, JSON.stringify(message));
  await expect(page.getByRole("dialog")).toContainText("The words around them are not in it");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(editor.name).toHaveValue("order_ready");
  await expect(editor.body).toHaveValue("{{1}} {{2}}");
  await expect(page.getByLabel("Sample for {{1}}").first()).toHaveValue("$BODY_1");
});

test("a session message becomes a draft, and what no template can be is refused with its kind", async ({ page }) => {
  const reply = { type: "reply", reply: { id: "1", title: "Yes, send it" } };
  const message = { messaging_product: "whatsapp", type: "interactive", interactive: { type: "button", body: { text: "Shall we send it?" }, action: { buttons: [reply] } } };
  const field = await editor.startImport();
  await field.fill(JSON.stringify({ messaging_product: "whatsapp", type: "sticker", sticker: { id: "1" } }));
  await expect(page.getByRole("dialog")).toContainText("type sticker");
  await expect(page.getByRole("button", { name: "Open", exact: true })).toBeDisabled();
  await field.fill(JSON.stringify(message));
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(editor.body).toHaveValue("Shall we send it?");
  await editor.showPreview();
  await expect(editor.chat).toContainText("Yes, send it");
});

test("the JavaScript is a module that Node takes", async ({ page }, info) => {
  const script = await written(page, "JavaScript");
  expect(script).toContain('from "ventana-core"');
  expect(script).toContain('"first_name": "Martha"');
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("dialog").getByRole("button", { name: "Download" }).click()]);
  expect(file.suggestedFilename()).toBe("order_on_its_way.en.mjs");
  const path = info.outputPath("send.mjs");
  await file.saveAs(path);
  expect(readFileSync(path, "utf8")).toBe(script);
  execFileSync(process.execPath, ["--check", path]);
});

test("a link opens as a new draft in another page, and leaves the address", async ({ page, browser }, { project }) => {
  const texts = "Olá {{1}} 🎉, o seu pedido *4821* já saiu: «até já» \u0628";
  await editor.import(JSON.stringify({ ...STORED, components: [{ type: "BODY", text: texts }] }));
  const link = await linkOf(page);
  expect(link.length).toBeLessThan(1_000);
  // A device of its own: what the first one keeps is not there.
  const { viewport, isMobile, hasTouch, locale } = project.use;
  const context = await browser.newContext({ viewport, isMobile, hasTouch, locale });
  const other = new Editor(await context.newPage());
  await other.open(link);
  await expect(other.body).toHaveValue(texts);
  await expect(other.page.getByText("Opened from a link, as a new draft")).toBeVisible();
  expect(other.page.url()).not.toContain("#t=");
  await other.page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await expect(other.body).not.toHaveValue(texts);
  // In a page that is open already, and pasted beside the fields.
  await other.page.evaluate((hash) => { location.hash = hash; }, new URL(link).hash);
  await expect(other.body).toHaveValue(texts);
  expect(other.page.url()).not.toContain("#t=");
  await other.page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await paste(other.page, link);
  await other.page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(other.body).toHaveValue(texts);
  expect(other.complaints).toEqual([]);
  await context.close();
});

test("a link that is too long is refused, and the file in its place holds the same draft", async ({ page }) => {
  const noise = Array.from({ length: 9_000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7_919 + (index >> 3) * 104_729) % 20_000))).join("");
  await editor.body.fill(noise);
  const dialog = await passOn(page, "Link to this draft");
  await expect(dialog).toContainText("more than 8000. Pass the file on instead.");
  const [file] = await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: "Download" }).click()]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await editor.import(readFileSync(await file.path(), "utf8"));
  await expect(editor.body).toHaveValue(noise);
});

test("hostile and damaged links open nothing and say why", async ({ page }) => {
  const code = (bytes) => Buffer.from(bytes).toString("base64url");
  const bomb = code(deflateRawSync(Buffer.alloc(50_000_000, 32), { level: 9 }));
  const cases = [
    ["1!!!", "The link is damaged"],
    ["1AAAA", "The link is damaged"],
    ["", "The link is damaged"],
    [`0${code("[]")}`, "The link is damaged"],
    [`0${code('{"variants":[7]}')}`, "The link is damaged"],
    [`0${code("[".repeat(50_000))}`, "The link is damaged"],
    [`1${bomb}`, "The link holds more than any template does"],
    ["9abc", "a newer version of Ventana"],
  ];
  for (const [fragment, why] of cases) {
    await page.evaluate((hash) => { location.hash = hash; }, `t=${fragment}`);
    await expect(page.locator(".toast")).toContainText(why);
    expect(page.url()).not.toContain("#t=");
    await page.locator(".toast").getByRole("button", { name: "Close" }).click();
  }
  await expect(editor.name).toHaveValue("order_on_its_way");
  const script = `0${code(JSON.stringify({ variants: [{ name: "<script>document.title='owned'</script>", components: [] }] }))}`;
  await page.evaluate((hash) => { location.hash = hash; }, `t=${script}`);
  await expect(editor.name).toHaveValue(/^<script>/);
  expect(await page.title()).not.toBe("owned");
  expect(editor.complaints).toEqual([]);
});

/** An answer of Meta with this many templates, each in two languages. */
function many(count) {
  const item = (index, language) => ({
    name: `campaign_${String(index).padStart(3, "0")}`,
    language,
    id: `${index}${language}`,
    status: index % 3 ? "APPROVED" : "REJECTED",
    category: index % 2 ? "UTILITY" : "MARKETING",
    components: [{ type: "BODY", text: index === 7 ? "The summer linen has arrived at our shop in Valencia." : "Your order has left our warehouse today." }],
  });
  return { data: Array.from({ length: count }, (_, index) => [item(index, "en_US"), item(index, "es_MX")]).flat(), paging: { next: "https://graph.example/next" } };
}

test("an answer with 400 templates is searched, filtered and opened with all its languages", async ({ page }) => {
  const field = await editor.startImport();
  const began = Date.now();
  await field.fill(JSON.stringify(many(200)));
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("200 templates");
  expect(Date.now() - began).toBeLessThan(5_000);
  await expect(dialog).toContainText("The answer has a next page that is not in it.");
  const search = dialog.getByLabel("Search names and texts");
  await expect(search).toBeFocused();
  await expect(dialog.locator(".choice")).toHaveCount(50);
  await dialog.getByRole("button", { name: "Show 50 more" }).click();
  await expect(dialog.locator(".choice")).toHaveCount(100);
  await dialog.getByLabel("Category").selectOption("MARKETING");
  await expect(dialog).toContainText("100 templates");
  await dialog.getByLabel("Status").selectOption("REJECTED");
  await expect(dialog).toContainText("34 templates");
  await dialog.getByLabel("Category").selectOption({ label: "Every category" });
  await dialog.getByLabel("Status").selectOption({ label: "Every status" });
  await search.fill("LINEN");
  await expect(dialog.locator(".choice")).toHaveCount(1);
  await expect(dialog.locator(".choice")).toContainText("en_US, es_MX · APPROVED · UTILITY");
  await expect(dialog.locator(".choice .judged")).toContainText(/ready|with a risk/);
  await dialog.getByRole("checkbox", { name: "Select campaign_007" }).check();
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(editor.name).toHaveValue("campaign_007");
  const payloads = await (async () => {
    await passOn(page, "For developers");
    await page.getByRole("dialog").getByLabel("Language").selectOption({ label: "All languages" });
    return JSON.parse(await text(page).inputValue());
  })();
  expect(payloads.map(({ language }) => language)).toEqual(["en_US", "es_MX"]);
  await expect(page.getByRole("dialog")).toContainText("Each request creates one language");
  expect(editor.complaints).toEqual([]);
});

test("a large file is read without being put into the field", async ({ page }) => {
  const large = { ...STORED, components: [{ type: "BODY", text: "word ".repeat(40_000) }] };
  await editor.startImport();
  const file = { name: "large.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(large)) };
  await page.locator(".dialog input[type=file]").setInputFiles(file);
  await expect(page.getByRole("dialog")).toContainText("large.json, 195 KB");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(editor.name).toHaveValue("order_ready");
});

/** Size and colours of a PNG, as a browser reads it. */
function pixels(page, png) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const count = new Map();
    for (let at = 0; at < data.length; at += 4) {
      const colour = [data[at], data[at + 1], data[at + 2]].map((part) => part.toString(16).padStart(2, "0")).join("");
      count.set(colour, (count.get(colour) ?? 0) + 1);
    }
    return { width: image.width, height: image.height, colours: Object.fromEntries(count) };
  }, png.toString("base64"));
}

async function download(page) {
  await editor.showPreview();
  const box = await page.locator(".phone .bubble").first().boundingBox();
  const device = await page.locator(".phone").evaluate((phone) => parseInt(phone.style.getPropertyValue("--device"), 10));
  await editor.closeSheet();
  const dialog = await passOn(page, "Picture of the preview");
  await expect(dialog.getByRole("img", { name: "Picture of the message" })).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: "Download" }).click()]);
  await page.keyboard.press("Escape");
  return { box, device, name: file.suggestedFilename(), png: readFileSync(await file.path()) };
}

test("the picture is as large as the chat twice over, and has no marks", async ({ page }, { project }) => {
  await editor.footer.fill("A footer that Meta refuses: {{1}}");
  const { box, device, name, png } = await download(page);
  expect(name).toBe("order_on_its_way.en.png");
  const { width, height, colours } = await pixels(page, png);
  expect(width).toBe(2 * device);
  expect(height).toBeGreaterThan(2 * box.height);
  expect(height).toBeLessThan(2 * box.height + 300);
  // The bubble, the wall, the ink of the text, the green of the buttons; and nothing of a mark's red.
  expect(colours.ffffff).toBeGreaterThan(width * height * 0.3);
  expect(colours.efeae2).toBeGreaterThan(1_000);
  expect(colours["111b21"]).toBeGreaterThan(1_000);
  expect(colours["1b8755"]).toBeGreaterThan(100);
  expect(colours.a6311e ?? 0).toBe(0);
  await page.screenshot({ path: `artefacts/${project.name}-picture.png` });
  expect(editor.complaints).toEqual([]);
});

test("the picture of a message from right to left is turned as on the phone", async ({ page }) => {
  await editor.import(
    JSON.stringify({
      name: "order_update",
      language: "ar",
      category: "UTILITY",
      components: [{ type: "BODY", text: "مرحبا *مارتا*، لقد غادر طلبك ورشتنا في فالنسيا Casa Lino اليوم" }],
    }),
  );
  const { device, png } = await download(page);
  const { width, colours } = await pixels(page, png);
  expect(width).toBe(2 * device);
  expect(colours["111b21"]).toBeGreaterThan(500);
});

test("the picture can be copied, and says where it cannot be taken", async ({ page }) => {
  const dialog = await passOn(page, "Picture of the preview");
  await dialog.getByRole("button", { name: "Copy" }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  const kinds = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(kinds).toContain("image/png");
  await page.keyboard.press("Escape");
  await editor.ask();
  await editor.closeSheet();
  await passOn(page, "Picture of the preview");
  await expect(page.getByRole("dialog")).toContainText("which is not open");
});

test("where the clipboard is refused the text is selected, to be copied by hand", async ({ page }) => {
  await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error("no")); });
  const dialog = await passOn(page, "For developers");
  await dialog.getByRole("button", { name: "Copy" }).click();
  await expect(dialog).toContainText("Select the text and copy it.");
  await expect(text(page)).toBeFocused();
  const selected = await text(page).evaluate((field) => field.selectionEnd - field.selectionStart === field.value.length);
  expect(selected).toBe(true);
});

test("everything goes out and comes in with the keyboard alone", async ({ page }) => {
  test.skip(editor.isNarrow, "the phone has no keyboard");
  const button = page.getByRole("button", { name: "Export" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("End");
  await expect(page.getByRole("menuitem", { name: "For developers" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(form(page, "Create payload")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(form(page, "curl")).toBeChecked();
  await expect(text(page)).toHaveValue(/^curl/);
  await page.keyboard.press("Tab");
  await expect(text(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await page.getByRole("button", { name: "Import" }).focus();
  await page.keyboard.press("Enter");
  const field = page.getByLabel("Graph JSON");
  await expect(field).toBeFocused();
  await field.fill(JSON.stringify(many(3)));
  await expect(page.getByLabel("Search names and texts")).toBeFocused();
  await page.keyboard.type("002");
  await expect(page.locator(".choice")).toHaveCount(1);
  await page.getByRole("checkbox").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(editor.name).toHaveValue("campaign_002");
});

for (const colorScheme of ["light", "dark"]) {
  test(`the dialogs are clean to axe, ${colorScheme}`, async ({ page }, { project }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const look = async (name) => {
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" ")}`)).toEqual([]);
      await page.screenshot({ path: `artefacts/${project.name}-${colorScheme}-exchange-${name}.png` });
    };
    await passOn(page, "For developers");
    for (const [name, file] of [["Create payload", "create"], ["Send payload", "send"], ["Link", "link"], ["Picture", "picture"]]) {
      await form(page, name).check({ force: true });
      if (name === "Picture") await expect(page.getByRole("img", { name: "Picture of the message" })).toBeVisible();
      else await expect(text(page)).not.toHaveValue("");
      await look(file);
    }
    await page.keyboard.press("Escape");
    const field = await editor.startImport();
    await field.fill(JSON.stringify({ messaging_product: "whatsapp", type: "text", text: { body: "Hello" } }));
    await expect(page.locator(".band")).toBeVisible();
    await look("message");
    await field.fill(JSON.stringify(many(60)));
    await expect(page.locator(".choice .judged").last()).not.toHaveText("");
    await look("many");
  });
}

test("nothing of all this asks the network for anything", async ({ page }) => {
  await written(page, "curl");
  await form(page, "Link").check({ force: true });
  await form(page, "Picture").check({ force: true });
  await page.waitForTimeout(500);
  const elsewhere = editor.requests.filter((url) => !url.startsWith("blob:") && new URL(url).origin !== new URL(page.url()).origin);
  expect(elsewhere).toEqual([]);
});
