import assert from "node:assert/strict";
import { test } from "node:test";
import { applyFix, parseMarkup, preview, validateTemplate } from "ventana-core";
import { BROKEN, SOUND } from "./examples.mjs";

const codes = (report) => report.diagnostics.map(({ code }) => code);

test("a sound template is valid, as an object and as its JSON text", () => {
  assert.deepEqual(validateTemplate(SOUND), { valid: true, diagnostics: [] });
  assert.deepEqual(validateTemplate(JSON.stringify(SOUND, null, 2)), { valid: true, diagnostics: [] });
});

test("a broken template is told every problem at its characters, in document order", () => {
  const report = validateTemplate(BROKEN);
  assert.equal(report.valid, false);
  assert.deepEqual([...new Set(codes(report))].sort(), [
    "header-characters",
    "malformed-name",
    "missing-example",
    "variable-gap",
  ]);
  assert.equal(report.diagnostics[0].path, "/name");
  const gap = report.diagnostics.find(({ code }) => code === "variable-gap");
  const { text } = BROKEN.components[1];
  assert.equal(gap.path, "/components/1/text");
  assert.equal(text.slice(gap.span.start, gap.span.end), "{{3}}");
  const stars = report.diagnostics.filter(({ code }) => code === "header-characters");
  assert.deepEqual(
    stars.map(({ span }) => BROKEN.components[0].text.slice(span.start, span.end)),
    ["*", "*"],
  );
});

test("every fix removes its own problem and leaves the input alone", () => {
  const before = structuredClone(BROKEN);
  let fixes = 0;
  for (const { code, path, span, fixes: offered } of validateTemplate(BROKEN).diagnostics) {
    for (const fix of offered) {
      fixes += 1;
      const after = validateTemplate(applyFix(BROKEN, fix)).diagnostics;
      const stays = after.some(
        (found) => found.code === code && found.path === path && found.span?.start === span?.start,
      );
      assert.ok(!stays, `${fix.title} leaves ${code}`);
    }
  }
  assert.ok(fixes >= 4, `${fixes} fixes`);
  assert.deepEqual(BROKEN, before);
});

test("fixes one after the other lead to a valid template", () => {
  let document = BROKEN;
  for (let step = 0; step < 20; step += 1) {
    const next = validateTemplate(document).diagnostics.find(({ fixes }) => fixes.length > 0);
    if (!next) break;
    document = applyFix(document, next.fixes[0]);
  }
  assert.deepEqual(validateTemplate(document).diagnostics.filter(({ severity }) => severity === "error"), []);
  assert.equal(document.name, "order_update");
});

test("a fixed JSON text stays as it was written elsewhere", () => {
  const text = `{\n\t"name" : "Order Update",\n\t"unknown":1.0, "language":"en","category":"UTILITY",
    "components":[{"text":"Your order has left our warehouse.","type":"BODY"}]}\n`;
  const [diagnostic] = validateTemplate(text).diagnostics;
  assert.equal(applyFix(text, diagnostic.fixes[0]), text.replace("Order Update", "order_update"));
});

test("a text that is not JSON is told where it breaks", () => {
  const { valid, diagnostics } = validateTemplate('{"name": }');
  assert.equal(valid, false);
  assert.equal(diagnostics.length, 1);
  assert.equal(diagnostics[0].code, "invalid-json");
  assert.equal(diagnostics[0].path, "");
  assert.equal(diagnostics[0].span.start, 9);
});

test("what bites only at creation is at most info in a stored template", () => {
  const rank = { info: 0, warning: 1, error: 2 };
  const worst = (options) =>
    Math.max(...validateTemplate(BROKEN, options).diagnostics
      .filter(({ code }) => code === "malformed-name")
      .map(({ severity }) => rank[severity]), 0);
  assert.equal(worst({ purpose: "create" }), rank.error);
  assert.equal(worst({ purpose: "stored" }), rank.info);
});

test("a preview is a tree of plain data with values in their places", () => {
  const template = {
    ...SOUND,
    components: [
      { type: "BODY", text: "Hello {{1}}, your order is *{{2}}*.", example: { body_text: [["Ana", "ready"]] } },
      { type: "FOOTER", text: "The shop" },
      { type: "BUTTONS", buttons: [{ type: "URL", text: "Track", url: "https://example.com/track" }] },
    ],
  };
  const variables = (drawn) => {
    const all = [];
    const walk = (inlines) => inlines.forEach((inline) => {
      if (inline.type === "variable") all.push(inline.value);
      walk(inline.children ?? []);
    });
    drawn.body.forEach(({ inlines }) => walk(inlines));
    return all;
  };
  assert.deepEqual(variables(preview(template)), ["Ana", "ready"]);
  assert.deepEqual(variables(preview(template, { samples: false })), [undefined, undefined]);
  assert.deepEqual(variables(preview(template, { values: { body: { 1: "Luz" } } })), ["Luz", "ready"]);
  const drawn = preview(template);
  assert.equal(drawn.direction, "ltr");
  assert.equal(drawn.footer[0].text, "The shop");
  assert.deepEqual(drawn.buttons, [{ kind: "url", label: "Track", target: "https://example.com/track" }]);
  assert.deepEqual(drawn, JSON.parse(JSON.stringify(drawn)));
  assert.equal(preview({ ...template, language: "ar" }).direction, "rtl");
});

test("markup is read as a tree whose spans cover the text", () => {
  const text = "😀 *bold* and `code`\n- one\n- two";
  const [paragraph, list] = parseMarkup(text);
  assert.equal(paragraph.type, "paragraph");
  const bold = paragraph.inlines.find(({ type }) => type === "bold");
  assert.equal(text.slice(bold.span.start, bold.span.end), "*bold*");
  assert.equal(list.type, "list");
  assert.deepEqual(list.items.map(([{ text: item }]) => item), ["one", "two"]);
  assert.deepEqual(parseMarkup(""), []);
});
