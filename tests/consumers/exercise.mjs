// What every consumer does with the package: one call of each kind, also of those that hold something or take their time.

const at = Date.UTC(2026, 10, 25, 10);

const template = {
  name: "Order Update",
  language: "en",
  category: "UTILITY",
  components: [{ type: "BODY", text: "😀 Hello {{1}}, your order has left our warehouse.", example: { body_text: [["Ann"]] } }],
};

const webhook = {
  object: "whatsapp_business_account",
  entry: [
    {
      id: "1",
      changes: [
        {
          field: "messages",
          value: {
            metadata: { phone_number_id: "10" },
            messages: [{ from: "5215512345678", timestamp: String(at / 1000 - 3600), type: "text" }],
          },
        },
      ],
    },
  ],
};

/** The same answers wherever the package runs, at once or later. */
export async function exercise(ventana) {
  const report = await ventana.validateTemplate(template, { locale: "es" });
  const fixed = await ventana.fixAll(template);
  const inbox = new ventana.Inbox();
  await inbox.ingest(webhook);
  const conversation = await inbox.conversation("10", "5215512345678");
  const message = { messaging_product: "whatsapp", to: "5215512345678", type: "text", text: { body: "Hola" } };
  const decision = await ventana.canSend({ message, conversation, at });
  const kept = await ventana.Inbox.fromJSON(await inbox.toJSON());
  const contacts = { recipient: ["5215512345678", "34600000000"], lastInboundAt: new Float64Array([at, Number.NaN]) };
  const plan = await ventana.planAudience(contacts, { message, at });
  const list = await ventana.parseContacts("phone,name\n5215512345678,Ann\n");
  const answers = {
    codes: report.diagnostics.map(({ code }) => code),
    message: report.diagnostics[0].message,
    name: fixed.document.name,
    verdict: decision.verdict,
    closesAt: decision.window.customerService.closesAt,
    kept: (await kept.conversations()).length,
    plan: [...plan.verdict],
    recipients: list.contacts.recipient,
    version: (await ventana.about()).version,
  };
  inbox.free();
  kept.free();
  return answers;
}
