import { canSend, windowState } from "../../pkg/node.js";
import { measure } from "./shared/measure.mjs";
import { PLAIN } from "./shared/templates.mjs";

const at = Date.UTC(2026, 10, 25, 10);
const conversation = { lastInboundAt: at - 3_600_000 };
const text = { messaging_product: "whatsapp", to: "34600000001", type: "text", text: { body: "Hello" } };
const message = {
  messaging_product: "whatsapp",
  to: "34600000001",
  type: "template",
  template: { name: PLAIN.name, language: { code: PLAIN.language } },
};
const template = { ...PLAIN, status: "APPROVED" };

for (const request of [{ message: text, conversation, at }, { message, template, conversation, at }]) {
  const { verdict } = canSend(request);
  if (verdict !== "yes") throw new Error(`The request that is measured is answered with "${verdict}".`);
  measure(`canSend, ${request.message.type}`, () => canSend(request));
}
measure("windowState", () => windowState(conversation, { at }));
