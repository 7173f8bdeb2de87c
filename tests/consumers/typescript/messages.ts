// Messages of every type, as their types have them; it prints what the rules say of those.
import { type Message, type Template, messageFor, validateMessage } from "ventana-core/inline";

const to = { messaging_product: "whatsapp", to: "5215512345678" } as const;
const body = { text: "Which one?" };

const messages: Message[] = [
  { ...to, type: "text", text: { body: "Hola https://example.com", preview_url: true }, context: { message_id: "wamid.1" } },
  { ...to, type: "image", image: { link: "https://example.com/a.png", caption: "One" } },
  { ...to, type: "document", document: { id: "1", filename: "a.pdf" } },
  { ...to, type: "audio", audio: { id: "1" } },
  { ...to, type: "location", location: { latitude: 19.43, longitude: -99.13, name: "Here" } },
  { ...to, type: "contacts", contacts: [{ name: { formatted_name: "Ann Lee", first_name: "Ann" }, phones: [{ phone: "+1" }] }] },
  { ...to, type: "reaction", reaction: { message_id: "wamid.1", emoji: "👍" } },
  {
    ...to,
    type: "interactive",
    interactive: { type: "button", body, action: { buttons: [{ type: "reply", reply: { id: "1", title: "This" } }] } },
  },
  {
    ...to,
    type: "interactive",
    interactive: {
      type: "list",
      header: { type: "text", text: "Menu" },
      body,
      action: { button: "Show", sections: [{ title: "All", rows: [{ id: "1", title: "This" }] }] },
    },
  },
  {
    ...to,
    type: "interactive",
    interactive: {
      type: "flow",
      body,
      action: { name: "flow", parameters: { flow_message_version: "3", flow_cta: "Open", flow_id: "1", flow_token: "a" } },
    },
  },
  {
    ...to,
    type: "template",
    template: {
      name: "order",
      language: { code: "es_MX" },
      components: [
        { type: "header", parameters: [{ type: "image", image: { link: "https://example.com/a.png" } }] },
        { type: "body", parameters: [{ type: "text", parameter_name: "name", text: "Ann" }] },
        { type: "button", sub_type: "url", index: "0", parameters: [{ type: "text", text: "4711" }] },
      ],
    },
  },
];

const template: Template = {
  name: "order",
  language: "en",
  category: "UTILITY",
  components: [{ type: "BODY", text: "Hello {{1}}, your order has left." }],
};
const made = messageFor(template, { to: "5215512345678", values: { body: { 1: "Ann" } } });
messages.push(made);
const name: string = made.template.name;

export const wrong: Message[] = [
  // @ts-expect-error a text has a body
  { ...to, type: "text", text: { text: name } },
  // @ts-expect-error a file is an id or a link
  { ...to, type: "image", image: {} },
  // @ts-expect-error a button says where it stands
  { ...to, type: "template", template: { name, language: { code: "en" }, components: [{ type: "button", sub_type: "url" }] } },
  // @ts-expect-error no such type
  { ...to, type: "poll", poll: {} },
];

const said = messages.map((message) => validateMessage(message).diagnostics.map(({ code, path }) => `${message.type}: ${code} ${path}`));
console.log(JSON.stringify(said.flat()));
