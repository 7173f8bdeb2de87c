// A value that is judged crosses packed, or as the JSON text that JavaScript makes of it: what is said of it is the same.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { validateTemplate } from "ventana-core";
import { BAD_DATA, BROKEN, SOUND } from "./examples.mjs";

const DOCUMENTS = readFileSync(process.env.VENTANA_DOCUMENTS, "utf8").trim().split("\n").map((line) => JSON.parse(line));

/** The text of a value, and `null` where JSON cannot hold it. */
function written(value) {
  try {
    return JSON.stringify(value) ?? "null";
  } catch {
    return "null";
  }
}

const body = (text) => ({ ...SOUND, components: [{ type: "BODY", text }] });
const sameAsText = (value, what) => assert.deepEqual(validateTemplate(value), validateTemplate(written(value)), what);
const nested = (depth) => Array.from({ length: depth }).reduce((inner) => [inner], 0);

test("every document of the corpus is judged alike as a value and as a text", () => {
  const values = DOCUMENTS.filter(({ isJson, text }) => isJson && typeof JSON.parse(text) !== "string");
  assert.ok(values.length > 400, `${values.length}`);
  for (const { name, text } of values) assert.deepEqual(validateTemplate(JSON.parse(text)), validateTemplate(text), name);
});

test("plain data is packed, and no text is made of it", () => {
  const reports = [SOUND, BROKEN].map((template) => validateTemplate(written(template)));
  const { stringify } = JSON;
  JSON.stringify = () => assert.fail("JSON.stringify was asked");
  try {
    assert.deepEqual([SOUND, BROKEN].map((template) => validateTemplate(template)), reports);
  } finally {
    JSON.stringify = stringify;
  }
});

test("what is no plain data is judged as JSON has it", () => {
  class Order {
    constructor() {
      Object.assign(this, BROKEN);
    }
  }
  const sparse = [];
  sparse[2] = SOUND.components[0];
  const odd = [
    ...BAD_DATA.filter((data) => typeof data !== "string"),
    new Order(),
    Object.assign(Object.create(null), BROKEN),
    Object.assign(Object.create(BROKEN), { name: "A" }),
    { ...SOUND, components: sparse },
    { ...SOUND, name: new String("A") },
    { ...SOUND, name: undefined, category: () => "UTILITY", [Symbol("x")]: 1 },
    { ...SOUND, components: [undefined, () => 1, Symbol("x")] },
    { ...SOUND, message_send_ttl_seconds: 1e21 },
    { ...SOUND, message_send_ttl_seconds: -0 },
    { ...SOUND, message_send_ttl_seconds: Number.POSITIVE_INFINITY },
    { ...SOUND, message_send_ttl_seconds: 1.5e-7 },
    { ...SOUND, components: Object.assign([...SOUND.components], { toJSON: () => 5 }) },
    { ...SOUND, components: [new Date(0), new Map(), /x/] },
    { ...SOUND, toJSON: () => BROKEN },
    Object.defineProperty({ ...SOUND }, "toJSON", { value: () => BROKEN }),
    JSON.parse('{"__proto__": {"name": "A"}, "name": "B C"}'),
    { ...SOUND, 2: "b", 1: "a", ["é".repeat(300)]: "x" },
  ];
  for (const [index, value] of odd.entries()) sameAsText(value, `${index}`);
});

test("texts keep their signs, of whatever length in UTF-8", () => {
  for (const text of ["é", "€ 5", "注文", "👩‍👧 {{1}}", "\uD83D", "\uDE00\uD83D", "a\0b", "“”", "\u{10FFFF}"]) {
    sameAsText(body(`Your order ${text} has {{2}} left`), text);
  }
  const { diagnostics } = validateTemplate({ ...SOUND, name: "né\uD83D😀" });
  assert.deepEqual(diagnostics[0].span, { start: 1, end: 5 });
});

test("what is too large to be packed is judged all the same", () => {
  for (const length of [1_000, 21_000, 22_000, 65_536, 300_000]) {
    sameAsText(body("x".repeat(length)), `${length}`);
    sameAsText(body("注".repeat(length)), `${length} of three bytes`);
  }
  sameAsText({ ...SOUND, bid_spec: Array.from({ length: 70_000 }, (_, index) => index) }, "numbers");
  sameAsText({ ...SOUND, bid_spec: Array.from({ length: 9_000 }, () => [true, null]) }, "small values");
  let doubled = [];
  for (let times = 0; times < 18; times += 1) doubled = [doubled, doubled];
  sameAsText({ ...SOUND, bid_spec: doubled }, "a list that holds others many times");
  sameAsText({ ...SOUND, bid_spec: new Array(1_000_000) }, "a list of holes");
  sameAsText({ ...SOUND, bid_spec: nested(199) }, "as deep as may be");
});

test("what is too deep for JSON is nothing", () => {
  const nothing = validateTemplate(null);
  for (const depth of [200, 300, 5_000]) assert.deepEqual(validateTemplate({ ...SOUND, bid_spec: nested(depth) }), nothing, `${depth}`);
});

test("a getter that asks for another report disturbs neither", () => {
  const inner = [];
  const template = {
    ...BROKEN,
    get category() {
      inner.push(validateTemplate(SOUND), validateTemplate({ ...BROKEN, name: "Another Name" }));
      return "UTILITY";
    },
  };
  assert.deepEqual(validateTemplate(template), validateTemplate(BROKEN));
  assert.deepEqual(inner[0], { valid: true, diagnostics: [] });
  assert.ok(JSON.stringify(inner[1]).includes("another_name"));
});

test("a getter that adds to a list, or takes from it, is heeded as JSON heeds it", () => {
  const changing = (change) => {
    const components = [...BROKEN.components];
    const [header, ...rest] = components.splice(0);
    components.push(Object.defineProperty({ ...header }, "format", { enumerable: true, get: () => change(components) && "TEXT" }), ...rest);
    return { ...BROKEN, components };
  };
  for (const change of [(list) => list.push({ type: "FOOTER", text: "*" }), (list) => (list.length = 1)]) {
    assert.deepEqual(validateTemplate(changing(change)), validateTemplate(written(changing(change))));
  }
});

test("a getter that makes the module take more memory disturbs nothing", () => {
  const template = {
    ...BROKEN,
    get category() {
      validateTemplate(body("x".repeat(3_000_000)));
      return "UTILITY";
    },
  };
  assert.deepEqual(validateTemplate(template), validateTemplate(BROKEN));
});

test("what somebody gave to all objects is heeded as JSON heeds it", () => {
  Object.prototype.extra = "x";
  Array.prototype.toJSON = () => "y";
  try {
    sameAsText(BROKEN, "polluted");
  } finally {
    delete Object.prototype.extra;
    delete Array.prototype.toJSON;
  }
});
