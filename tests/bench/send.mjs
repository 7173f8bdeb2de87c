import { Inbox, canSend, messageFor, sendTimeline, windowState } from "../../pkg/node.js";
import { measure } from "./shared/measure.mjs";
import { PLAIN } from "./shared/templates.mjs";

const at = Date.UTC(2026, 10, 25, 10);
const conversation = { lastInboundAt: at - 3_600_000 };
const text = { messaging_product: "whatsapp", to: "34600000001", type: "text", text: { body: "Hello" } };
const values = { body: { 1: "Ana", 2: "A-1", 3: "Post", 4: "Friday" }, buttons: { 0: "A-1" } };
const message = messageFor(PLAIN, { to: "34600000001", values });
const template = { ...PLAIN, status: "APPROVED" };

for (const request of [{ message: text, conversation, at }, { message, template, conversation, at }]) {
  const { verdict } = canSend(request);
  if (verdict !== "yes") throw new Error(`The request that is measured is answered with "${verdict}".`);
  measure(`canSend, ${request.message.type}`, () => canSend(request));
}
const days = 30 * 24 * 3_600_000;
measure("sendTimeline, 30 days", () => sendTimeline({ message, template, conversation }, { from: at, to: at + days }));
const inbox = new Inbox();
const webhook = (person) => ({
  object: "whatsapp_business_account",
  entry: [
    {
      id: "1",
      changes: [
        {
          field: "messages",
          value: {
            metadata: { phone_number_id: "10" },
            messages: [{ id: "w", from: String(person), timestamp: String(at / 1000), type: "text", text: { body: "Hi" } }],
          },
        },
      ],
    },
  ],
});
let person = 0;
measure("Inbox.ingest, a message of one of 100,000 people", () => {
  person = (person + 7_919) % 100_000;
  inbox.ingest(webhook(person));
});
measure("windowState", () => windowState(conversation, { at }));
