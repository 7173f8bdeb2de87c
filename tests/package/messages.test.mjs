import assert from "node:assert/strict";
import { test } from "node:test";
import { applyFix, messageFor, rules, validateMessage } from "ventana-core";
import { BAD_DATA } from "./examples.mjs";

const said = ({ diagnostics }) => diagnostics.map(({ code, path }) => `${code} ${path}`);
const ENVELOPE = { messaging_product: "whatsapp", to: "15550051310" };
const TEMPLATE = {
  name: "order",
  language: "es_MX",
  category: "UTILITY",
  parameter_format: "NAMED",
  components: [
    { type: "HEADER", format: "IMAGE" },
    { type: "BODY", text: "Hola {{name}}, tu pedido llega el {{day}} por la tarde." },
    {
      type: "BUTTONS",
      buttons: [
        { type: "PHONE_NUMBER", text: "Llamar", phone_number: "+15550051310" },
        { type: "URL", text: "Ver", url: "https://a.example/{{1}}" },
      ],
    },
  ],
};
const VALUES = {
  header: { media: "https://a.example/a.png" },
  body: { name: "Ana", day: "12 de junio" },
  buttons: { 1: "4821" },
};

test("a text message is judged as object and as JSON text", () => {
  const message = { ...ENVELOPE, type: "text", text: { body: "😀".repeat(4097) } };
  const report = validateMessage(message);
  assert.deepEqual(said(report), ["message-text-too-long /text/body"]);
  assert.deepEqual(report.diagnostics[0].span, { start: 8192, end: 8194 });
  assert.equal(report.diagnostics[0].meta.code, 100);
  assert.deepEqual(validateMessage(JSON.stringify(message)), report);
  const mended = applyFix(message, report.diagnostics[0].fixes[0]);
  assert.deepEqual(validateMessage(mended), { valid: true, diagnostics: [] });
  assert.deepEqual(said(validateMessage("{")), ["invalid-json "]);
});

test("the payload for a template puts every value in its slot and passes", () => {
  const message = messageFor(TEMPLATE, { to: "15550051310", values: VALUES });
  assert.deepEqual(message, {
    messaging_product: "whatsapp",
    to: "15550051310",
    type: "template",
    template: {
      name: "order",
      language: { code: "es_MX" },
      components: [
        { type: "header", parameters: [{ type: "image", image: { link: "https://a.example/a.png" } }] },
        {
          type: "body",
          parameters: [
            { type: "text", parameter_name: "day", text: "12 de junio" },
            { type: "text", parameter_name: "name", text: "Ana" },
          ],
        },
        { type: "button", sub_type: "url", index: "1", parameters: [{ type: "text", text: "4821" }] },
      ],
    },
  });
  for (const template of [TEMPLATE, JSON.stringify(TEMPLATE)]) {
    assert.deepEqual(validateMessage(message, { template }), { valid: true, diagnostics: [] });
    assert.deepEqual(messageFor(template, { to: "15550051310", values: VALUES }), message);
  }
});

test("a missing value leaves its slot empty, and the slot is named", () => {
  const message = messageFor(TEMPLATE, { to: "15550051310", values: { body: { name: "Ana" } } });
  assert.deepEqual(said(validateMessage(message, { template: TEMPLATE })), [
    "missing-media /template/components/0/parameters/0/image",
    "empty-parameter /template/components/1/parameters/0/text",
    "empty-parameter /template/components/2/parameters/0/text",
  ]);
});

test("what a send gets wrong against its template is said with Meta's code and mended", () => {
  const message = messageFor(TEMPLATE, { to: "15550051310", values: VALUES });
  message.template.components[2].index = 0;
  message.template.components[1].parameters[0].text = "12\nde junio";
  const report = validateMessage(message, { template: TEMPLATE, locale: "pt" });
  assert.deepEqual(said(report), [
    "parameter-characters /template/components/1/parameters/0/text",
    "parameter-of-static-button /template/components/2",
  ]);
  assert.deepEqual(report.diagnostics[0].meta, { code: 132018, alternatives: [132000, 100] });
  const mended = report.diagnostics.reduce((document, { fixes }) => applyFix(document, fixes[0]), message);
  assert.deepEqual(validateMessage(mended, { template: TEMPLATE }), { valid: true, diagnostics: [] });
});

test("an offer ends at any kind of instant", () => {
  const offer = { type: "LIMITED_TIME_OFFER", limited_time_offer: { text: "Two days", has_expiration: true } };
  const template = { ...TEMPLATE, components: [offer, { type: "BODY", text: "The lemons are here." }] };
  for (const expiresAt of [1_800_000_000_000, new Date(1_800_000_000_000), "2027-01-15T08:00:00Z"]) {
    const { components } = messageFor(template, { values: { expiresAt } }).template;
    assert.equal(components[0].parameters[0].limited_time_offer.expiration_time_ms, 1_800_000_000_000);
  }
  const message = messageFor(template, { values: { expiresAt: new Date(Number.NaN) } });
  assert.equal(validateMessage(message, { template }).valid, false);
});

test("bad data is answered, a misuse throws", () => {
  for (const data of BAD_DATA) {
    assert.ok(Array.isArray(validateMessage(data, { template: TEMPLATE }).diagnostics));
    assert.ok(validateMessage({ ...ENVELOPE, type: "template", template: data }, { template: data }).diagnostics);
    assert.equal(typeof messageFor(data, { values: data }), "object");
  }
  assert.throws(() => validateMessage({}, { locale: "fr" }), RangeError);
  assert.throws(() => messageFor(TEMPLATE, { to: 7 }), TypeError);
});

test("what is said of messages are rules of the list", () => {
  const codes = new Set(rules().map(({ code }) => code));
  for (const code of ["empty-parameter", "message-text-too-long", "too-few-parameters", "wrong-card-index"]) {
    assert.ok(codes.has(code), code);
  }
});
