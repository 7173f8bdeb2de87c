import assert from "node:assert/strict";
import { test } from "node:test";
import { explainError, rules } from "ventana-core";
import { BAD_DATA } from "./examples.mjs";

const ANSWER = {
  error: {
    message: "(#100) Invalid parameter",
    code: 100,
    error_subcode: 2388299,
    error_data: { details: "Variables can't be at the start or end" },
  },
};

/** What a client such as axios throws: the answer hangs on an error that refers to itself. */
function thrown() {
  const error = new Error("Request failed with status code 400");
  const request = { error };
  return Object.assign(error, { code: "ERR_BAD_REQUEST", request, response: { status: 400, data: ANSWER, request } });
}

test("an error is explained whatever holds it", () => {
  for (const [what, error, code, subcode] of [
    ["a number", 131047, 131047],
    ["a bigint", 131047n, 131047],
    ["an answer", ANSWER, 100, 2388299],
    ["an answer as text", JSON.stringify(ANSWER), 100, 2388299],
    ["an error of a client", thrown(), 100, 2388299],
    ["an error with a cause", new Error("send failed", { cause: thrown() }), 100, 2388299],
    ["an error with a message", new Error("(#131026) Message undeliverable"), 131026],
    ["a status", { status: "failed", errors: [{ code: 131049 }] }, 131049],
    ["a line of a log", "12:00 send failed code=131056 to=5215512345678", 131056],
  ]) {
    const explained = explainError(error);
    assert.deepEqual([explained.code, explained.subcode], [code, subcode], what);
    assert.ok(explained.known && explained.title && explained.meaning && explained.whatToDo, what);
  }
});

test("an explanation says whether and when to try again, and what would have caught it", () => {
  const held = explainError(131049);
  assert.deepEqual([held.retry, held.waitMs, held.fault], ["after-wait", 86_400_000, "meta"]);
  const refused = explainError(ANSWER);
  assert.equal(refused.details, "Variables can't be at the start or end");
  const codes = new Set(rules().map(({ code }) => code));
  assert.ok(refused.rules.length > 0 && refused.rules.every((code) => codes.has(code)));
  assert.match(refused.asOf, /^\d{4}-\d{2}-\d{2}$/);
});

test("it is told in the language asked for", () => {
  const titles = ["en", "es", "pt"].map((locale) => explainError(131047, { locale }).title);
  assert.equal(new Set(titles).size, 3);
});

test("what is no error is said to be none, never thrown", () => {
  const hostile = Object.defineProperty(new Error("(#190)"), "response", {
    get() {
      throw new Error("no");
    },
  });
  assert.equal(explainError(hostile).code, 190);
  for (const data of [...BAD_DATA.filter((data) => typeof data !== "bigint"), () => 131047]) {
    const explained = explainError(data);
    assert.ok(!explained.known && explained.title && explained.whatToDo);
  }
});
