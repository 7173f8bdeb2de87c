import assert from "node:assert/strict";
import { test } from "node:test";
import * as ventana from "ventana-core";
import { BAD_DATA, BROKEN, SOUND } from "./examples.mjs";

const { about, applyFix, canSend, init, languages, parseMarkup, preview, rules, validateTemplate, windowState } = ventana;
const LOCALES = ["en", "es", "pt"];

test("init has nothing left to do", async () => {
  assert.equal(await init(), undefined);
  assert.equal(await init("anything"), undefined);
});

test("rules are listed with title, source and date, each once", () => {
  const listed = rules();
  assert.ok(listed.length > 50, `${listed.length} rules`);
  assert.equal(new Set(listed.map(({ code }) => code)).size, listed.length);
  for (const { code, title, source, asOf, severity, confidence, fixable } of listed) {
    assert.match(code, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.ok(title && source, code);
    assert.match(asOf, /^\d{4}-\d{2}-\d{2}$/, code);
    assert.ok(["error", "warning", "info"].includes(severity), code);
    assert.ok(["documented", "observed", "inferred", "folklore"].includes(confidence), code);
    assert.equal(typeof fixable, "boolean", code);
  }
});

test("every rule has its long page in every language, as data beside the code", async () => {
  const pages = await Promise.all(
    LOCALES.map(async (locale) => (await import(`ventana-core/rules/${locale}.json`, { with: { type: "json" } })).default),
  );
  for (const [index, locale] of LOCALES.entries()) {
    for (const { code, title, severity } of rules({ locale })) {
      const page = pages[index][code];
      assert.deepEqual([page.title, page.severity], [title, severity], `${code} in ${locale}`);
      assert.ok(page.message && page.bad !== undefined && page.good !== undefined, `${code} in ${locale}`);
    }
    assert.equal(Object.keys(pages[index]).length, rules().length);
  }
});

test("every problem told is a rule of the list", () => {
  const known = new Map(rules().map((rule) => [rule.code, rule]));
  for (const { code, fixes } of validateTemplate(BROKEN).diagnostics) {
    assert.ok(known.has(code), code);
    assert.ok(fixes.length === 0 || known.get(code).fixable, code);
  }
});

test("languages are Meta's 111, named in the language asked for", () => {
  const named = (locale) => new Map(languages({ locale }).map(({ code, name }) => [code, name]));
  assert.equal(languages().length, 111);
  assert.deepEqual(LOCALES.map((locale) => named(locale).get("de")), ["German", "Alemán", "Alemão"]);
  assert.equal(languages().find(({ code }) => code === "he").direction, "rtl");
});

test("about tells the version of the package", async () => {
  const { default: manifest } = await import("ventana-core/package.json", { with: { type: "json" } });
  assert.equal(about().version, manifest.version);
  assert.match(about().rulebook, /^\d{4}-\d{2}-\d{2}$/);
});

test("texts are in the language asked for, everything else is the same in all", () => {
  const texts = LOCALES.map((locale) => validateTemplate(BROKEN, { locale }));
  const bare = ({ diagnostics }) => diagnostics.map(({ code, path, span, severity }) => ({ code, path, span, severity }));
  for (const report of texts) assert.deepEqual(bare(report), bare(texts[0]));
  assert.equal(new Set(texts.map(({ diagnostics }) => diagnostics[0].message)).size, LOCALES.length);
  assert.deepEqual(validateTemplate(BROKEN), texts[0]);
  const reasons = LOCALES.map((locale) => windowState({}, { locale, at: 0 }).customerService.reason);
  assert.equal(new Set(reasons).size, LOCALES.length);
  const titles = LOCALES.map((locale) => rules({ locale })[0].title);
  assert.equal(new Set(titles).size, LOCALES.length);
});

test("bad data is answered, never thrown", () => {
  for (const [index, data] of BAD_DATA.entries()) {
    const which = `bad data ${index}`;
    const report = validateTemplate(data);
    assert.equal(report.valid, false, which);
    assert.ok(report.diagnostics.length > 0, which);
    assert.ok(Array.isArray(preview(data).body), which);
    assert.ok(Array.isArray(parseMarkup(data)), which);
    assert.equal(typeof windowState(data, { at: 0 }).customerService.state, "string", which);
    assert.notEqual(canSend(data).verdict, "yes", which);
    const within = { message: data, template: data, templates: data, conversation: data, account: data, at: 0 };
    assert.notEqual(canSend(within).verdict, "yes", which);
  }
});

test("a template is judged the same after bad data as before", () => {
  for (const data of BAD_DATA) validateTemplate(data);
  assert.deepEqual(validateTemplate(SOUND), { valid: true, diagnostics: [] });
});

const MISUSES = [
  ["an unknown locale", () => validateTemplate(SOUND, { locale: "fr" }), RangeError, /options\.locale/],
  ["a locale that is no text", () => rules({ locale: 7 }), TypeError, /options\.locale/],
  ["an unknown purpose", () => validateTemplate(SOUND, { purpose: "delete" }), RangeError, /options\.purpose/],
  ["options that are no object", () => languages("es"), TypeError, /options/],
  ["samples that are no choice", () => preview(SOUND, { samples: "yes" }), TypeError, /options\.samples/],
  ["an instant that is none", () => windowState({}, { at: new Date(Number.NaN) }), RangeError, /options\.at/],
  ["a text without an offset", () => windowState({}, { at: "2026-11-25T10:00:00" }), RangeError, /options\.at/],
  ["an instant of no known kind", () => windowState({}, { at: {} }), TypeError, /options\.at/],
  ["a margin below nothing", () => windowState({}, { margin: -1 }), RangeError, /options\.margin/],
  ["a request at no instant", () => canSend({ at: "yesterday" }), RangeError, /request\.at/],
  ["a fix that is none", () => applyFix(SOUND, {}), TypeError, /fix/],
  ["a document that is none", () => applyFix(undefined, { title: "", edits: [] }), TypeError, /document/],
  [
    "a fix of another document",
    () => applyFix(SOUND, { title: "", edits: [{ path: "/components/3/text", span: { start: 0, end: 1 }, value: "" }] }),
    RangeError,
    /\/components\/3\/text/,
  ],
];

for (const [what, misuse, kind, named] of MISUSES) {
  test(`${what} is a misuse and throws a ${kind.name} that names it`, () => {
    assert.throws(misuse, (error) => error instanceof kind && named.test(error.message));
  });
}
