// The editor as a person meets it: by labels and roles, on wide and narrow screens alike.

import { expect } from "@playwright/test";

/** Whether the page complains; that a journey goes without the service worker is its own doing. */
const isComplaint = (message) => ["error", "warning"].includes(message.type()) && !message.text().includes("blocked by Playwright");

export class Editor {
  constructor(page) {
    this.page = page;
    this.complaints = [];
    page.on("console", (message) => {
      if (isComplaint(message)) this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    this.requests = [];
    page.on("request", (request) => this.requests.push(request.url()));
  }

  get isNarrow() {
    return this.page.viewportSize().width < 900;
  }

  async open(path = "./#draft") {
    await this.page.goto(path);
    await expect(this.page.locator("#app")).not.toHaveAttribute("aria-busy", "true");
    await expect(this.body).toBeVisible();
  }

  /** Opens the screen that a first visit begins with. */
  async openStart(path = "./#drafts") {
    await this.page.goto(path);
    await expect(this.page.locator("#app")).not.toHaveAttribute("aria-busy", "true");
    await expect(this.examples.first()).toBeVisible();
  }

  get examples() {
    return this.page.locator(".examples").getByRole("button");
  }

  example(name) {
    return this.examples.filter({ hasText: name });
  }

  /** The rows of the library. */
  get drafts() {
    return this.page.locator(".draft-row");
  }

  draft(title) {
    return this.drafts.filter({ hasText: title });
  }

  async toDrafts() {
    await this.page.getByRole("button", { name: "Drafts", exact: true }).click();
    await expect(this.page.getByRole("heading", { name: "Your drafts" })).toBeVisible();
  }

  async doTo(title, action) {
    await this.draft(title).getByRole("button", { name: `Actions for “${title}”` }).click();
    await this.page.getByRole("menuitem", { name: action }).click();
  }

  get name() {
    return this.page.locator("#name");
  }

  get body() {
    return this.page.locator("#body");
  }

  get footer() {
    return this.page.locator("#footer");
  }

  get verdict() {
    return this.page.locator(".verdict-text b").locator("visible=true");
  }

  get saveSign() {
    return this.page.locator(".save");
  }

  get chat() {
    return this.page.locator(".chat");
  }

  get cards() {
    return this.page.locator(".problem");
  }

  card(title) {
    return this.cards.filter({ hasText: title });
  }

  /** Shows the problems, which are a sheet on a narrow screen. */
  async showProblems() {
    if (this.isNarrow) await this.page.locator(".verdict-open").click();
  }

  /** Shows the phone, which is a sheet on a narrow screen. */
  async showPreview() {
    if (this.isNarrow) await this.page.getByRole("button", { name: "Preview", exact: true }).click();
  }

  async closeSheet() {
    if (this.isNarrow) await this.page.keyboard.press("Escape");
  }

  async openCard(title) {
    const head = this.card(title).getByRole("button").first();
    if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
    return this.card(title);
  }

  async startImport() {
    if (this.isNarrow) {
      await this.page.getByRole("button", { name: "More", exact: true }).click();
      await this.page.getByRole("menuitem", { name: "Import" }).click();
    } else {
      await this.page.getByRole("button", { name: "Import" }).click();
    }
    return this.page.getByLabel("Graph JSON");
  }

  async import(text) {
    await (await this.startImport()).fill(text);
    await this.page.getByRole("button", { name: "Open", exact: true }).click();
    await expect(this.page.getByRole("dialog")).toHaveCount(0);
  }

  /** The Graph JSON as it is copied. */
  async exported() {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.page.getByRole("button", { name: this.isNarrow ? "More" : "Export", exact: true }).click();
    await this.page.getByRole("menuitem", { name: "Copy JSON" }).click();
    await expect(this.page.getByText("JSON copied")).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async ask() {
    await this.showPreview();
    await this.page.getByRole("tab", { name: "Can I send it?" }).click();
    return this.page.locator(".send");
  }

  answer(title) {
    return this.page.locator(".answer").filter({ hasText: title });
  }
}

/** A GET answer with a component of every sort that is kept whole. */
export const answer = {
  data: [
    {
      name: "summer_sale",
      id: "1234567890",
      status: "APPROVED",
      category: "MARKETING",
      language: "en_US",
      quality_score: { score: "GREEN", date: 1790000000 },
      components: [
        { type: "BODY", text: "Hello {{1}}, our summer sale has begun.", example: { body_text: [["Ann"]] } },
        { type: "CAROUSEL", cards: [{ components: [{ type: "HEADER", format: "IMAGE" }] }] },
        { type: "LIMITED_TIME_OFFER", limited_time_offer: { text: "Ends soon", has_expiration: true } },
        { type: "HOLOGRAM", projector: 1.5 },
      ],
    },
    { name: "order_update", id: "2", status: "PAUSED", category: "UTILITY", language: "es_MX", components: [] },
  ],
  paging: { cursors: { before: "a", after: "b" } },
};
