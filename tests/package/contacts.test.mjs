import assert from "node:assert/strict";
import { test } from "node:test";
import { parseContacts, planAudience, readContacts } from "ventana-core";
import { BAD_DATA } from "./examples.mjs";

const LIST = `Teléfono;Último mensaje;Baja;body.1
+52 1 55 1234 5678;25/11/2026 9:30;no;Ana
+34 600 000 000;05/11/2026;sí;
5.21551E+12;;;Eva
`;

test("a list is read into columns that can be planned", async () => {
  const { contacts, columns, diagnostics } = parseContacts(LIST, { timeZone: "America/Mexico_City" });
  assert.deepEqual(columns, [
    { header: "Teléfono", meaning: "recipient" },
    { header: "Último mensaje", meaning: "lastInboundAt", format: "dmy" },
    { header: "Baja", meaning: "marketingOptOut" },
    { header: "body.1", meaning: "body.1" },
  ]);
  assert.deepEqual(contacts, {
    recipient: ["5215512345678", "34600000000", "5.21551E+12"],
    lastInboundAt: new Float64Array([Date.UTC(2026, 10, 25, 15, 30), Date.UTC(2026, 10, 5, 6), Number.NaN]),
    marketingOptOut: new Uint8Array([0, 1, 0]),
    values: { "body.1": ["Ana", null, "Eva"] },
  });
  assert.deepEqual(diagnostics.map(({ code, path }) => [code, path]), [["number-lost-digits", "/3/0"]]);
  const text = { messaging_product: "whatsapp", type: "text", text: { body: "Hola" } };
  const plan = await planAudience(contacts, { message: text, at: Date.UTC(2026, 10, 25, 16) });
  assert.deepEqual([...plan.verdict], [0, 1, 1]);
});

test("a list without values and refusals has no such columns", () => {
  const { contacts } = parseContacts("phone\n5215512345678\n");
  assert.deepEqual(Object.keys(contacts), ["recipient", "lastInboundAt"]);
});

test("bytes are read in the encoding they are in, and the browser's zones are asked", () => {
  const expected = parseContacts(LIST, { timeZone: "Europe/Madrid" });
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(LIST, "utf16le")]);
  for (const bytes of [new TextEncoder().encode(LIST), Buffer.from(LIST, "latin1"), wide]) {
    assert.deepEqual(parseContacts(bytes, { timeZone: "Europe/Madrid" }), expected);
  }
  assert.equal(expected.contacts.lastInboundAt[0], Date.UTC(2026, 10, 25, 8, 30));
  const [unknown] = parseContacts(LIST, { timeZone: "Mars/Base", locale: "es" }).diagnostics.slice(-1);
  assert.equal(unknown.code, "time-zone-unknown");
  assert.match(unknown.message, /Mars\/Base/);
});

test("a file is read piece by piece, and gives what the whole gives", async () => {
  const rows = Array.from({ length: 5000 }, (_, row) => `${34_600_000_000 + row},${1_795_000_000 + row},n${row}`);
  const file = `phone,last message,body.1\n${rows.join("\n")}\n`;
  const whole = parseContacts(file);
  const bytes = new TextEncoder().encode(file);
  const pieces = Array.from({ length: 40 }, (_, piece) => bytes.slice(piece * 5000, piece === 39 ? bytes.length : (piece + 1) * 5000));
  const stream = new ReadableStream({
    pull(controller) {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
  for (const source of [new Blob([bytes]), pieces.slice(), stream]) {
    const recipient = [];
    const times = [];
    let columns;
    for await (const batch of readContacts(source)) {
      recipient.push(...batch.contacts.recipient);
      times.push(...batch.contacts.lastInboundAt);
      columns = batch.columns;
      assert.deepEqual(batch.diagnostics, []);
    }
    assert.deepEqual(recipient, whole.contacts.recipient);
    assert.deepEqual(times, [...whole.contacts.lastInboundAt]);
    assert.deepEqual(columns, whole.columns);
  }
  await assert.rejects(readContacts(7).next(), /source must be a Blob/);
});

test("a file is planned while it is read", async () => {
  const rows = Array.from({ length: 9000 }, (_, row) => `${34_600_000_000 + row},${row % 2 === 0 ? "" : "Ana"}`);
  const file = new Blob([`phone,body.1\n${rows.join("\n")}\n`]);
  const template = {
    name: "a",
    language: "en",
    category: "UTILITY",
    status: "APPROVED",
    components: [{ type: "BODY", text: "Hello {{1}}, all is well." }],
  };
  const message = { messaging_product: "whatsapp", type: "template", template: { name: "a", language: { code: "en" } } };
  const request = { message, template, at: Date.UTC(2026, 10, 25) };
  const told = [];
  const plan = await planAudience(readContacts(file), request, { onProgress: (done, total) => told.push([done, total]) });
  assert.deepEqual(plan, await planAudience(parseContacts(await file.text()).contacts, request));
  assert.deepEqual(told.at(-1), [9000, Number.NaN]);
  assert.equal(plan.problems.length, 4500);
  const nobody = await planAudience(readContacts([]), request);
  assert.equal(nobody.verdict.length, 0);
  async function* uneven() {
    yield { recipient: ["34600000000"], lastInboundAt: new Float64Array(1), values: { "body.1": ["a"] } };
    yield { recipient: ["34600000001"], lastInboundAt: new Float64Array(1) };
  }
  await assert.rejects(planAudience(uneven(), request), /the same values/);
});

test("a source that is left early is let go", async () => {
  let isCancelled = false;
  const stream = new ReadableStream({
    pull: (controller) => controller.enqueue(new TextEncoder().encode(`phone\n${"5215512345678\n".repeat(5000)}`)),
    cancel: () => (isCancelled = true),
  });
  for await (const { contacts } of readContacts(stream)) {
    assert.ok(contacts.recipient.length > 0);
    break;
  }
  assert.ok(isCancelled);
});

test("what is no list is said to be none, and only a misuse throws", () => {
  for (const data of BAD_DATA) {
    const { contacts, diagnostics } = parseContacts(data);
    assert.deepEqual(contacts.recipient, []);
    assert.equal(diagnostics[0].severity, "error");
  }
  for (const options of [{ dates: "ydm" }, { dates: 7 }, { timeZone: 7 }, { columns: [] }, { columns: { a: 7 } }, { locale: "fr" }]) {
    assert.throws(() => parseContacts(LIST, options), /options\./);
  }
});
