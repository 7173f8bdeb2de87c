// The send desk as a person meets it: by labels and roles.

import { expect } from "@playwright/test";
import { Editor } from "./editor.mjs";

export class Desk extends Editor {
  async openDesk() {
    await this.page.goto("./#send");
    await expect(this.page.locator("#app")).not.toHaveAttribute("aria-busy", "true");
    await expect(this.main).toBeVisible();
  }

  get main() {
    return this.page.getByRole("main", { name: "Can I send it?" });
  }

  get what() {
    return this.page.getByRole("combobox", { name: "What goes out" });
  }

  get status() {
    return this.page.getByRole("combobox", { name: "Status at Meta" });
  }

  get country() {
    return this.page.getByRole("combobox", { name: "Country of the customer" });
  }

  get lastWrote() {
    return this.page.getByRole("combobox", { name: "When they last wrote" });
  }

  get moment() {
    return this.page.getByLabel("Date and time");
  }

  get message() {
    return this.page.getByLabel("Your message");
  }

  get says() {
    return this.main.getByRole("heading", { level: 2 }).first();
  }

  get answer() {
    return this.page.getByRole("region", { name: /^(Yes|No|Not)/ });
  }

  get countdown() {
    return this.page.getByRole("timer");
  }

  get next() {
    return this.page.locator(".desk-do").getByRole("button");
  }

  get handle() {
    return this.page.getByRole("slider", { name: "Moment of sending" });
  }

  get bar() {
    return this.page.getByRole("contentinfo");
  }

  get fits() {
    return this.page.getByRole("region", { name: "Approved templates that fit" });
  }

  get plans() {
    return this.page.getByRole("region", { name: "Saved plans" });
  }

  async doWithPlan(action) {
    await this.page.getByRole("button", { name: "Plan", exact: true }).click();
    await this.page.getByRole("menuitem", { name: action }).click();
  }

  lane(name) {
    return this.page.locator(".lane").filter({ hasText: name });
  }

  fact(about) {
    return this.page.locator(".desk-facts").getByRole("listitem").filter({ hasText: about });
  }

  async pasteWebhooks(text) {
    await this.page.getByRole("button", { name: "Paste a webhook" }).click();
    await this.page.getByLabel("Webhooks", { exact: true }).fill(text);
  }
}

/** A webhook of a message that came in. */
export function webhook(from, at) {
  const timestamp = String(Math.floor(new Date(at).getTime() / 1000));
  const message = { id: `wamid.${from}.${timestamp}`, from, timestamp, type: "text", text: { body: "Hola" } };
  const value = { metadata: { phone_number_id: "10" }, messages: [message] };
  return { object: "whatsapp_business_account", entry: [{ id: "1", changes: [{ field: "messages", value }] }] };
}
