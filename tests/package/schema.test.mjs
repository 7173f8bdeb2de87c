// The JSON Schema of a template: held to the decoder and the rules, and asked as an editor asks it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { validateTemplate } from "ventana-core";

const tools = createRequire(join(process.env.VENTANA_TESTS, "package.json"));
const Ajv = tools("ajv");
const schema = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("ventana-core/schema/template.schema.json")), "utf8"));
// Kinds are said where a record is used: there alone it is known whether `null` may stand for it.
const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, strictTypes: false, strictRequired: false });
ajv.addKeyword("enumDescriptions");
const validate = ajv.compile(schema);

const DOCUMENTS = readFileSync(process.env.VENTANA_DOCUMENTS, "utf8").trim().split("\n").map((line) => JSON.parse(line));
const READABLE = DOCUMENTS.filter(({ isJson }) => isJson).map((told) => ({ ...told, document: JSON.parse(told.text) }));

const complaints = (document) => (validate(document) ? [] : validate.errors);

/** Where a value is of the wrong kind. What an alternative says of kinds is no complaint of its own. */
const wrongKinds = (document) =>
  [...new Set(complaints(document).filter(({ keyword, schemaPath }) => keyword === "type" && !schemaPath.includes("/anyOf/")).map((error) => error.instancePath))].sort();

const saidOf = (document) => validateTemplate(document, { purpose: "create" }).diagnostics;

test("every template that is told no error is taken", () => {
  const sound = READABLE.filter(({ errors }) => errors.length === 0);
  assert.ok(sound.length > 300, `${sound.length}`);
  for (const { name, document } of sound) assert.deepEqual(complaints(document), [], name);
});

test("every template whose values the decoder cannot read is refused at the same places", () => {
  const wrong = READABLE.filter(({ wrong, isObject }) => wrong.length > 0 || !isObject);
  assert.ok(wrong.length > 10, `${wrong.length}`);
  for (const { name, document, wrong: paths, isObject } of wrong) {
    assert.deepEqual(wrongKinds(document), isObject ? paths.toSorted() : [""], name);
  }
});

/** A document with one value replaced, for every place in it. */
function* replaced(document, value, path = "", whole = document) {
  if (typeof document !== "object" || document === null) return;
  for (const key of Object.keys(document)) {
    const held = document[key];
    document[key] = value;
    yield [`${path}/${key}`, whole];
    document[key] = held;
    yield* replaced(held, value, `${path}/${key}`, whole);
  }
}

test("whatever stands in place of a value, schema and decoder take it for the same kind", () => {
  let tried = 0;
  for (const { name, document } of READABLE.filter(({ of, errors }) => of === "corpus" && errors.length === 0)) {
    for (const value of ["x", 7, true, null, [], {}]) {
      for (const [path, changed] of replaced(structuredClone(document), value)) {
        const said = saidOf(changed);
        const wrong = said.filter(({ code }) => code === "wrong-kind").map((diagnostic) => diagnostic.path);
        assert.deepEqual(wrongKinds(changed), wrong.sort(), `${name}: ${JSON.stringify(value)} at ${path}`);
        // The schema says nothing that the rules do not say as an error.
        if (!validate(changed)) assert.ok(said.some(({ severity }) => severity === "error"), `${name}: ${path}`);
        tried += 1;
      }
    }
  }
  assert.ok(tried > 5_000, `${tried}`);
});

// What the rules refuse and a schema cannot: it counts no variables and compares no two places. Each of its limits is met here.
test("limits, names and what must be there are refused as the rules refuse them", () => {
  const keywords = new Set();
  for (const { name, document, errors } of READABLE) {
    for (const { keyword, instancePath, params } of complaints(document)) {
      keywords.add(keyword);
      const path = keyword === "required" ? `${instancePath}/${params.missingProperty}` : instancePath;
      const near = errors.some((error) => error.path.startsWith(path) || path.startsWith(error.path));
      assert.ok(near, `${name}: ${keyword} at ${path}`);
    }
  }
  for (const keyword of ["maxLength", "minLength", "maxItems", "minItems", "minimum", "maximum", "required", "enum", "pattern", "type"]) {
    assert.ok(keywords.has(keyword), `no document meets ${keyword}`);
  }
});

/** Every part of the schema that says how long a text may be. */
function* bounded(part) {
  if (typeof part !== "object" || part === null) return;
  if (part.maxLength !== undefined) yield part;
  for (const inner of Object.values(part)) yield* bounded(inner);
}

test("a text one character longer than any limit of the schema is told so by the rules, and one as long is not", () => {
  const met = new Set();
  const tooLong = (document, path) => complaints(document).find((error) => error.keyword === "maxLength" && error.instancePath === path);
  const at = (path, text) => (template) => {
    const keys = path.split("/").slice(1);
    const last = keys.pop();
    keys.reduce((value, key) => value[key], template)[last] = text;
    return template;
  };
  for (const { name, document } of READABLE.filter(({ of, errors }) => of === "corpus" && errors.length === 0)) {
    for (const [path, changed] of replaced(structuredClone(document), "a".repeat(3_000))) {
      const error = tooLong(changed, path);
      if (error === undefined || met.has(error.parentSchema)) continue;
      met.add(error.parentSchema);
      const { limit } = error.params;
      const longer = at(path, "a".repeat(limit + 1))(structuredClone(document));
      const asLong = at(path, "a".repeat(limit))(structuredClone(document));
      assert.ok(tooLong(longer, path) && !tooLong(asLong, path), `${name}: ${path}`);
      assert.ok(saidOf(longer).some((said) => said.severity === "error" && said.path === path), `${name}: ${limit + 1} at ${path}`);
    }
  }
  assert.deepEqual([...bounded(schema)].filter((part) => !met.has(part)), []);
  assert.ok(met.size > 10);
});

const { getLanguageService, TextDocument } = tools("vscode-json-languageservice");
const editor = getLanguageService({});
editor.configure({ validate: true, schemas: [{ uri: "ventana:template", fileMatch: ["*.template.json"], schema }] });

/** What an editor offers and says where the text has a bar. */
async function asked(marked) {
  const offset = marked.indexOf("|");
  const text = TextDocument.create("file:///order.template.json", "json", 1, marked.replace("|", ""));
  const parsed = editor.parseJSONDocument(text);
  const { items } = await editor.doComplete(text, text.positionAt(offset), parsed);
  const hover = await editor.doHover(text, text.positionAt(offset), parsed);
  const said = await editor.doValidation(text, parsed);
  return { offered: items.map(({ label }) => label), hover: [hover?.contents ?? ""].flat().join("\n"), said: said.map(({ message }) => message) };
}

test("an editor offers the names of a list and the members of the type at hand", async () => {
  const { offered } = await asked('{"components": [{"type": |}]}');
  assert.ok(offered.includes('"HEADER"') && offered.includes('"CAROUSEL"'), offered.join());
  assert.ok((await asked('{"category": |}')).offered.includes('"UTILITY"'));
  assert.ok((await asked('{"language": |}')).offered.includes('"es_MX"'));
  assert.deepEqual((await asked('{"components": [{"type": "HEADER", |}]}')).offered, ["format", "text", "example"]);
  const button = await asked('{"components": [{"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", |}]}]}');
  assert.deepEqual(button.offered, ["text", "phone_number"]);
});

test("an editor explains a member and names what is wrong", async () => {
  const { hover, said } = await asked(
    `{"name": "a", "language": "en", "category": "UTILTY", "components": [{"type": "HEADER", "format": "TEXT", "te|xt": "${"x".repeat(61)}"}]}`,
  );
  assert.match(hover, /At most 60 characters/);
  assert.equal(said.length, 2, said.join("\n"));
  assert.ok(said.some((message) => message.includes('"UTILITY"')) && said.some((message) => message.includes("60")), said.join("\n"));
});
