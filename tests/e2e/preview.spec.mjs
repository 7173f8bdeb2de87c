import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { Editor } from "./editor.mjs";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const body = (text, ...samples) => ({ type: "BODY", text, ...(samples.length > 0 && { example: { body_text: [samples] } }) });
const link = { type: "URL", text: "Finish the order", url: "https://casalino.example/cart/{{1}}", example: ["4821"] };

const carousel = (count, language = "en", texts = []) => ({
  name: "cart",
  language,
  category: "MARKETING",
  components: [
    body("Hello {{1}}, what you chose is *still* here for you to take home.", "Martha"),
    {
      type: "CAROUSEL",
      cards: Array.from({ length: count }, (_, index) => ({
        components: [
          { type: "HEADER", format: "IMAGE", example: { header_handle: ["4::aW1hZ2U="] } },
          body(texts[index] ?? `Towels from Portugal, number ${index + 1} of our autumn.`),
          { type: "BUTTONS", buttons: [link] },
        ],
      })),
    },
  ],
});

const paragraph = "Our autumn collection of linen sheets, towels and cushions is here, in six calm colours. ";
const letter = {
  name: "news",
  language: "en",
  category: "MARKETING",
  components: [
    body(`Hello {{1}}, ${paragraph.repeat(5)}This is the end of it.`, "Martha"),
    {
      type: "BUTTONS",
      buttons: [
        { type: "URL", text: "See it", url: "https://casalino.example" },
        { type: "PHONE_NUMBER", text: "Call the shop", phone_number: "+34600000001" },
        { type: "QUICK_REPLY", text: "Later" },
        { type: "QUICK_REPLY", text: "Stop" },
      ],
    },
  ],
};

const offer = {
  name: "offer",
  language: "ar",
  category: "MARKETING",
  components: [
    { type: "HEADER", format: "IMAGE", example: { header_handle: ["4::aW1hZ2U="] } },
    { type: "LIMITED_TIME_OFFER", limited_time_offer: { text: "عرض الخريف", has_expiration: true } },
    body("مرحبًا {{1}}، طلبك رقم {{2}} خرج من ورشتنا اليوم.", "مريم", "4821"),
    { type: "BUTTONS", buttons: [{ type: "COPY_CODE", example: "LINO25" }, { ...link, text: "تسوّق الآن" }] },
  ],
};

/** An editor with a template on its desk and the phone in sight. */
async function shown(page, template) {
  const editor = new Editor(page);
  await editor.open();
  if (template) await editor.import(JSON.stringify(template));
  await editor.showPreview();
  return editor;
}

const choose = (page, name) => page.locator(".preview-tools").getByRole("radio", { name, exact: true }).click();
const middle = async (locator) => {
  const box = await locator.boundingBox();
  return box.x + box.width / 2;
};

/** Whether a card stands in the middle of the strip. */
const inMiddle = (page, index) =>
  page.locator(".strip").evaluate((strip, index) => {
    const card = strip.children[index];
    return Math.abs(card.offsetLeft + card.offsetWidth / 2 - strip.scrollLeft - strip.clientWidth / 2) < 3;
  }, index);

async function axe(page) {
  const found = await new AxeBuilder({ page }).withTags(tags).include(".col-preview").analyze();
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" ")}`)).toEqual([]);
}

test("cards are walked by keys, arrows and scrolling, and are as tall as the tallest", async ({ page }) => {
  const editor = await shown(page, carousel(4, "en", ["Short", "Long ".repeat(30)]));
  const cards = page.locator(".strip > .card");
  await expect(cards).toHaveCount(4);
  const heights = await cards.evaluateAll((cards) => cards.map((card) => card.offsetHeight));
  expect(new Set(heights).size).toBe(1);
  const foot = page.locator(".strip-foot");
  await expect(foot).toContainText("Card 1 of 4");
  await page.locator(".strip").focus();
  await page.keyboard.press("ArrowRight");
  await expect(foot).toContainText("Card 2 of 4");
  await expect.poll(() => inMiddle(page, 1)).toBe(true);
  await page.keyboard.press("End");
  await expect(foot).toContainText("Card 4 of 4");
  await page.keyboard.press("ArrowRight");
  await expect(foot).toContainText("Card 4 of 4");
  await page.keyboard.press("Home");
  await expect(foot).toContainText("Card 1 of 4");
  await page.locator(".strip-host").getByRole("button", { name: "Next card" }).press("Enter");
  await expect(foot).toContainText("Card 2 of 4");
  await expect(page.locator(".strip").getByRole("group", { name: "Card 2 of 4" })).toHaveAttribute("aria-current", "true");
  // A hand scrolls what is at rest: within the frame of the press the strip would still go to the card.
  await expect.poll(() => inMiddle(page, 1)).toBe(true);
  await page.locator(".strip").evaluate((strip) => strip.scrollTo({ left: 100_000, behavior: "instant" }));
  await expect(foot).toContainText("Card 4 of 4");
  expect(editor.complaints).toEqual([]);
});

test("typing in the body leaves the cards in place", async ({ page }, { project }) => {
  test.skip(project.name === "phone", "the phone covers the form there");
  const editor = await shown(page, carousel(10));
  const mark = () => page.evaluate(() => document.querySelectorAll(".strip > .card, .strip .head-media").forEach((node) => (node.kept = true)));
  await mark();
  await editor.body.pressSequentially(" Soon", { delay: 5 });
  await expect(page.locator(".chat .bubble")).toContainText("Soon");
  const kept = await page.evaluate(() => [...document.querySelectorAll(".strip > .card, .strip .head-media")].every((node) => node.kept));
  expect(kept).toBe(true);
});

test("the form and the phone show the same card", async ({ page }, { project }) => {
  test.skip(project.name === "phone", "the phone covers the form there");
  await shown(page, carousel(4));
  const tabs = page.locator(".card-strip").getByRole("tab");
  await tabs.nth(2).click();
  await expect(page.locator(".strip-foot")).toContainText("Card 3 of 4");
  await expect.poll(() => inMiddle(page, 2)).toBe(true);
  await page.locator(".strip").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(tabs.nth(1)).toHaveAttribute("aria-selected", "true");
});

test("a file of this device is seen in the message", async ({ page }) => {
  const editor = new Editor(page);
  await editor.open();
  await page.getByRole("radio", { name: "Image", exact: true }).first().click();
  const drawn = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 191, height: 100 });
    return canvas.toDataURL("image/png").split(",")[1];
  });
  const file = { name: "shop.png", mimeType: "image/png", buffer: Buffer.from(drawn, "base64") };
  await page.locator(".col-form input[type=file]").first().setInputFiles(file);
  await editor.showPreview();
  const picture = page.locator(".chat .head-media img");
  await expect(picture).toHaveAttribute("alt", "Image: shop.png");
  await expect.poll(() => picture.evaluate((picture) => picture.naturalWidth)).toBe(191);
});

test("a long marketing text is folded, and opens", async ({ page }) => {
  await shown(page, letter);
  const bubble = page.locator(".chat .bubble");
  await expect(bubble).not.toContainText("This is the end of it.");
  await expect(page.locator(".preview-notes")).toContainText("about five lines");
  const lines = await bubble.locator("p.tail").first().evaluate((text) => text.getBoundingClientRect().height / 21);
  expect(lines).toBeGreaterThan(3);
  expect(lines).toBeLessThan(7);
  await page.getByRole("button", { name: "Read more" }).click();
  await expect(bubble).toContainText("This is the end of it.");
  await expect(page.getByRole("button", { name: "Read more" })).toHaveCount(0);
});

test("four buttons are folded into a list that keys open and shut", async ({ page }) => {
  await shown(page, letter);
  const acts = page.locator(".chat .act");
  await expect(acts).toHaveText(["See it", "Call the shop", "See all options"]);
  const all = page.getByRole("button", { name: "See all options" });
  await all.press("Enter");
  const sheet = page.getByRole("dialog", { name: "All options" });
  await expect(sheet.locator(".act")).toHaveText(["See it", "Call the shop", "Later", "Stop"]);
  await expect(sheet.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(all).toBeFocused();
});

test("an Arabic offer turns the whole phone", async ({ page }) => {
  const editor = await shown(page, offer);
  await expect(page.locator(".phone")).toHaveAttribute("dir", "rtl");
  await expect(page.locator(".day")).toHaveText("اليوم");
  await expect(page.locator(".offer")).toContainText("LINO25");
  const wall = await middle(page.locator(".chat"));
  expect(await middle(page.locator(".chat .bubble"))).toBeGreaterThan(wall);
  expect(await middle(page.locator(".avatar"))).toBeGreaterThan(wall);
  await axe(page);
  expect(editor.complaints).toEqual([]);
});

test("in Arabic the next card is at the left", async ({ page }) => {
  await shown(page, carousel(3, "ar"));
  await page.locator(".strip").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator(".strip-foot")).toContainText("Card 2 of 3");
  await expect.poll(() => inMiddle(page, 1)).toBe(true);
  const cards = page.locator(".strip > .card");
  expect(await middle(cards.nth(0))).toBeGreaterThan(await middle(cards.nth(1)));
});

test("a phone is laid out at its own width and shown as wide as there is room", async ({ page }) => {
  await shown(page, letter);
  for (const width of [320, 360, 390, 412]) {
    await page.getByLabel("Width of the phone").selectOption(String(width));
    expect(await page.locator(".screen").evaluate((screen) => screen.clientWidth)).toBe(width);
    const fits = await page.locator(".phone").evaluate((phone) => {
      const [phone_, room] = [phone.getBoundingClientRect(), phone.parentElement.getBoundingClientRect()];
      return phone_.left >= room.left - 1 && phone_.right <= room.right + 1 && Math.abs(phone_.bottom - room.bottom) < 2;
    });
    expect(fits, `${width}`).toBe(true);
  }
});

test("each app has its own look, in light and dark", async ({ page }) => {
  await shown(page, letter);
  const radius = () => page.locator(".chat .bubble").evaluate((bubble) => getComputedStyle(bubble).borderEndEndRadius);
  expect(await radius()).toBe("10px");
  await choose(page, "iPhone");
  expect(await radius()).toBe("18px");
  const ground = () => page.locator(".chat .bubble").evaluate((bubble) => getComputedStyle(bubble).backgroundColor);
  expect(await ground()).toBe("rgb(255, 255, 255)");
  await choose(page, "Dark");
  expect(await ground()).toBe("rgb(32, 44, 51)");
});

test("what WhatsApp Web does not show is said, and is in its place", async ({ page }) => {
  await shown(page, letter);
  await choose(page, "Web");
  const bubble = page.locator(".chat .bubble");
  await expect(bubble).toHaveText("This message cannot be seen here. Open WhatsApp on your phone to read it.");
  await expect(page.locator(".preview-notes")).toContainText("With these buttons the message cannot be seen on WhatsApp for desktop.");
  await expect(page.locator(".preview-notes")).toContainText("those shown are ours");
  await choose(page, "Android");
  await expect(bubble).toContainText("Hello Martha");
});

test("the values of one contact are typed or pasted, and stay with the draft", async ({ page }) => {
  await shown(page);
  const bubble = page.locator(".chat .bubble");
  await choose(page, "Variables");
  await expect(bubble).toContainText("Hello {{first_name}}");
  await choose(page, "One contact");
  await expect(bubble).toContainText("Hello {{first_name}}");
  const panel = page.getByRole("region", { name: "What this contact would receive" });
  await panel.getByLabel("{{first_name}}").fill("Ana <b>");
  await expect(bubble).toContainText("Hello Ana <b>, your order {{order_number}}");
  await panel.getByRole("button", { name: "Paste a row" }).click();
  await panel.getByLabel("Paste a row").fill("First name;Order number;Email\nEva;77;eva@a.example");
  await panel.getByRole("button", { name: "Fill in" }).click();
  await expect(panel.getByRole("status")).toHaveText("2 values filled in. No place for: Email.");
  await expect(bubble).toContainText("Hello Eva, your order 77");
  await page.getByRole("tab", { name: "Can I send it?" }).click();
  await page.getByRole("tab", { name: "Preview" }).click();
  await expect(bubble).toContainText("Hello Eva, your order 77");
  await choose(page, "Samples");
  await expect(bubble).toContainText("Hello Martha");
});

test("a mark beside the message leads to its problem", async ({ page }, { project }) => {
  const template = structuredClone(carousel(2));
  template.components[1].cards[1].components[1].text = "SIX {{1}}";
  const editor = await shown(page, template);
  await page.locator(".strip").focus();
  await page.keyboard.press("End");
  const mark = page.locator(".strip").getByRole("group", { name: "Card 2 of 2" }).locator(".proof").first();
  await expect(mark).toBeVisible();
  await mark.focus();
  await expect(mark).toHaveClass(/\blit\b/);
  await mark.press("Enter");
  if (project.name === "desktop") await expect(editor.cards.locator("[aria-expanded=true]")).toHaveCount(1);
  else await expect(page.locator(".col-preview")).toBeHidden();
});

test("what is wrong with a picture is marked beside the picture", async ({ page }) => {
  await shown(page, {
    name: "news",
    language: "en",
    category: "MARKETING",
    components: [{ type: "HEADER", format: "IMAGE" }, body("Our autumn collection is here, in six calm colours.")],
  });
  const picture = await page.locator(".chat .head-media").boundingBox();
  const mark = await page.locator(".chat .proof").first().boundingBox();
  expect(mark.y).toBeGreaterThan(picture.y - 12);
  expect(mark.y + mark.height).toBeLessThan(picture.y + picture.height);
});

test("a hostile draft is shown as text and stays in its frame", async ({ page }) => {
  const script = "<script>window.hit = true</script><img src=x onerror='window.hit = true'>";
  const card = {
    components: [
      { type: "HEADER", format: "IMAGE", example: { header_handle: ["https://a.example/x.png"] } },
      body(`${script}${"z".repeat(3000)}`),
      { type: "BUTTONS", buttons: [{ type: "URL", text: script, url: "javascript:window.hit = true" }] },
    ],
  };
  const editor = await shown(page, {
    name: script,
    language: "en",
    category: "MARKETING",
    components: [
      { type: "HEADER", format: "TEXT", text: `${script}\u202egpj.exe` },
      body(`${script} javascript:hit() {{1}} \u2067turned\u2069 https://a.example/${"x".repeat(500)} ${"w".repeat(100_000)}`, `\u202e${script}`),
      { type: "FOOTER", text: script },
      { type: "BUTTONS", buttons: Array.from({ length: 10 }, () => ({ type: "QUICK_REPLY", text: `${script}${"y".repeat(300)}` })) },
      { type: "CAROUSEL", cards: Array.from({ length: 30 }, () => card) },
    ],
  });
  const chat = page.locator(".chat");
  await expect(chat).toContainText("<script>window.hit = true</script>");
  await expect(chat.locator(".control").first()).toHaveText("RLO");
  await page.getByRole("button", { name: "Read more" }).first().click();
  await expect(chat.locator("script, img, iframe, [onerror]")).toHaveCount(0);
  const targets = await chat.locator("a").evaluateAll((links) => links.map((link) => link.protocol));
  expect(targets.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
  const overflow = await chat.evaluate((chat) => [
    chat.scrollWidth - chat.clientWidth,
    ...[...chat.querySelectorAll(".bubble, .card")].map((part) => part.querySelector(".said").scrollWidth - part.clientWidth),
  ]);
  expect(Math.max(...overflow)).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => window.hit)).toBeUndefined();
  expect(editor.complaints).toEqual([]);
});

for (const colorScheme of ["light", "dark"]) {
  test(`the preview is clean to axe, ${colorScheme}`, async ({ page }, { project }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await shown(page, carousel(3, "en", ["{{1}}", "b\n\nc\n\nd\n\ne"]));
    for (const skin of ["Android", "iPhone", "Web"]) {
      await choose(page, skin);
      await axe(page);
      await page.screenshot({ path: `artefacts/${project.name}-${colorScheme}-cards-${skin}.png` });
    }
    await choose(page, "Android");
    await choose(page, "One contact");
    await page.getByRole("button", { name: "Paste a row" }).click();
    await axe(page);
  });
}
