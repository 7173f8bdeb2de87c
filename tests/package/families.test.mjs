import assert from "node:assert/strict";
import { test } from "node:test";
import { compareTemplates, fixAll, locate, rules, validateFamily, validateTemplate } from "ventana-core";
import { BAD_DATA, BROKEN, SOUND } from "./examples.mjs";

const said = ({ diagnostics }) => diagnostics.map(({ code, path }) => `${code} ${path}`);
const variant = (language, ...components) => ({ ...SOUND, language, components });
const body = (text) => ({ type: "BODY", text });

test("fixAll mends what it can, says what it did and what remains, and leaves the input alone", () => {
  const before = structuredClone(BROKEN);
  const { document, applied, report } = fixAll(BROKEN);
  assert.deepEqual(BROKEN, before);
  assert.equal(document.name, "order_update");
  assert.ok(applied.some(({ code, title }) => code === "malformed-name" && title.length > 0));
  assert.deepEqual(report, validateTemplate(document));
  assert.deepEqual(report.diagnostics.filter(({ severity }) => severity === "error"), []);
  assert.deepEqual(fixAll(document), { document, applied: [], report });
});

test("fixAll of a JSON text is JSON text, written as it was elsewhere", () => {
  const text = `{\n\t"name" : "Order Update",\n\t"unknown":1.0, "language":"en","category":"UTILITY",
    "components":[{"text":"Your order has left our warehouse.","type":"BODY"}]}\n`;
  assert.equal(fixAll(text).document, text.replace("Order Update", "order_update"));
  assert.equal(fixAll("{").document, "{");
});

test("locate tells offset, line and column of every diagnostic of a text", () => {
  const text = JSON.stringify({ ...BROKEN, category: undefined }, null, 2);
  const { diagnostics } = validateTemplate(text);
  assert.ok(diagnostics.some(({ path }) => path === "/category"));
  for (const { path, span } of diagnostics) {
    const { start, end } = locate(text, path, span);
    assert.ok(start.offset < end.offset, path);
    const lines = text.slice(0, start.offset).split("\n");
    assert.deepEqual([start.line, start.column], [lines.length, lines.at(-1).length + 1], path);
  }
  const gap = diagnostics.find(({ code }) => code === "variable-gap");
  const { start, end } = locate(text, gap.path, gap.span);
  assert.equal(text.slice(start.offset, end.offset), "{{3}}");
});

test("locate finds nothing where there is nothing", () => {
  assert.equal(locate("{}", "/a/b", { start: 0, end: 1 }), undefined);
  assert.equal(locate("[1]", "/1"), undefined);
  assert.equal(locate("{", "/a"), undefined);
  assert.equal(locate(7, "/a"), undefined);
});

test("language variants are held against each other, and the odd one out is named", () => {
  const fine = [variant("en", body("Your order {{1}} is here.")), variant("es", body("Tu pedido {{1}} llegó."))];
  assert.deepEqual(validateFamily(fine), { valid: true, diagnostics: [] });
  const odd = variant("fr", body("Votre commande est là."));
  assert.deepEqual(said(validateFamily([odd, ...fine])), ["variant-with-other-variables /0/components/0/text"]);
  assert.deepEqual(said(validateFamily([fine[0], JSON.stringify(odd)])), ["variant-with-other-variables /1/components/0/text"]);
  assert.deepEqual(said(validateFamily([fine[0], fine[0]])), ["repeated-variant-language /1/language"]);
});

test("an edit is told what it breaks, what Meta refuses, and that it is reviewed again", () => {
  const before = { id: "1", status: "APPROVED", ...variant("en", body("Your order {{1}} is here.")) };
  const after = { ...before, category: "MARKETING", components: [body("Your order is here.")] };
  assert.deepEqual(said(compareTemplates(before, after)), [
    "edit-reviewed-again ",
    "edit-of-approved-category /category",
    "edit-of-variables /components/0/text",
  ]);
  assert.deepEqual(compareTemplates(before, before), { valid: true, diagnostics: [] });
  assert.deepEqual(said(compareTemplates({ ...before, status: "PENDING" }, { components: [body("Here it is.")] })), [
    "edit-in-this-status ",
    "edit-of-variables /components/0/text",
  ]);
});

test("edits are counted against the quotas up to the instant asked about", () => {
  const before = { status: "APPROVED", ...SOUND };
  const after = { components: [body("Your order is on its way to you.")] };
  const at = "2026-11-25T12:00:00Z";
  const quota = (edits) => compareTemplates(before, after, { edits, at }).diagnostics.find(({ code }) => code === "too-many-edits");
  assert.equal(quota(["2026-11-24T12:00:00Z"]), undefined);
  assert.equal(quota([new Date("2026-11-24T12:00:00.001Z")]).meta.subcode, 2388124);
  assert.equal(quota([Date.UTC(2026, 10, 26)]), undefined);
  assert.ok(quota(Array.from({ length: 10 }, (_, day) => Date.UTC(2026, 10, 10 + day))));
});

test("bad data is answered by all of them, a misuse throws", () => {
  for (const data of BAD_DATA) {
    assert.ok(Array.isArray(validateFamily(data).diagnostics));
    assert.ok(Array.isArray(validateFamily([data, SOUND]).diagnostics));
    assert.ok(compareTemplates(data, SOUND, { at: 0 }).diagnostics);
    assert.ok(compareTemplates(SOUND, data, { at: 0 }).diagnostics);
    assert.equal(fixAll(data).report.valid, false);
    assert.doesNotThrow(() => locate(data, data, data));
  }
  assert.throws(() => compareTemplates(SOUND, SOUND, { at: "yesterday" }), RangeError);
  assert.throws(() => compareTemplates(SOUND, SOUND, { edits: ["2026-11-25"] }), /options\.edits/);
  assert.throws(() => compareTemplates(SOUND, SOUND, { edits: 7 }), TypeError);
});

test("what they say are rules of the list", () => {
  const codes = new Set(rules().map(({ code }) => code));
  for (const code of ["variant-with-another-header", "repeated-variant-language", "too-many-edits", "edit-of-buttons"]) {
    assert.ok(codes.has(code), code);
  }
});
