// A receiver of webhooks on Express: it checks Meta's signature, keeps an inbox, and sends only what can be sent.

import { createHmac, timingSafeEqual } from "node:crypto";
import express from "express";
import { Inbox, canSend, explainError } from "ventana-core";

/**
 * `graph` is the address of the Graph API with its version, `phone` the id of the business number. `kept` is what `save` was given
 * last: the inbox outlives the process. `key` is what our own apps show when they send. `at` tells the time.
 */
export function receiver({ graph, phone, token, secret, verifyToken, key, kept, save = async () => {}, at = Date.now }) {
  const inbox = kept === undefined ? new Inbox() : Inbox.fromJSON(kept);
  const app = express();

  // Meta asks once whether the address is ours.
  app.get("/webhook", ({ query }, response) => {
    if (query["hub.mode"] !== "subscribe" || !isSame(query["hub.verify_token"], verifyToken)) return response.sendStatus(403);
    response.type("text/plain").send(String(query["hub.challenge"]));
  });

  // The signature is of the bytes as they came: they are read before they are parsed.
  app.post("/webhook", express.raw({ type: "application/json", limit: "4mb" }), async ({ body, headers }, response) => {
    if (!isSigned(body, headers["x-hub-signature-256"], secret)) return response.sendStatus(401);
    const { ignored } = inbox.ingest(body.toString());
    for (const { path, reason } of ignored) console.warn(`passed over ${path}: ${reason}`);
    await save(inbox.toJSON());
    // Meta sends anything but a 200 again, for days: what is not kept is not confirmed.
    response.sendStatus(200);
  });

  app.post("/send", express.json(), async ({ body: { message, template }, headers }, response) => {
    if (!isSame(headers.authorization, key && `Bearer ${key}`)) return response.sendStatus(401);
    const conversation = inbox.conversation(phone, message?.to ?? "");
    const decision = canSend({ message, template, conversation, at: at() });
    if (decision.verdict === "no") {
      const [{ code, message: why }] = decision.reasons;
      return response.status(409).json({ code, why, wouldBe: decision.error?.code, instead: decision.nextSteps[0]?.action });
    }
    const answer = await fetch(`${graph}/${phone}/messages`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(message),
    });
    const told = await answer.json();
    if (answer.ok) return response.json({ id: told.messages[0].id, until: decision.holdsUntil });
    const { title, whatToDo, retry } = explainError(told);
    response.status(502).json({ title, whatToDo, retry });
  });

  return app;
}

function isSigned(body, header, secret) {
  if (!Buffer.isBuffer(body) || typeof header !== "string") return false;
  return isSame(header, `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`);
}

/** Compares secrets in a time that does not tell how much of them is right. */
function isSame(given, expected) {
  if (typeof given !== "string" || typeof expected !== "string") return false;
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
