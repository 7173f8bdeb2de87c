import assert from "node:assert/strict";
import { test } from "node:test";
import { canSend, parseRateCard } from "ventana-core";
import { BAD_DATA } from "./examples.mjs";

const CARD = `Cost per message in USD effective October 1 2026,,,
Market,Currency,Marketing,Utility
Mexico,$US,0.0397,0.0085
`;

test("a rate card prices a message", () => {
  const { rates, diagnostics } = parseRateCard(CARD);
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(rates, [
    { market: "Mexico", currency: "USD", effectiveFrom: "2026-10-01", marketing: 0.0397, utility: 0.0085 },
  ]);
  const { charge } = canSend({
    message: { to: "5215512345678", type: "template", template: { name: "a", language: { code: "en" } } },
    template: { name: "a", language: "en", status: "APPROVED", category: "MARKETING" },
    conversation: {},
    account: { rates },
    at: "2026-11-25T12:00:00Z",
  });
  assert.deepEqual([charge.kind, charge.amount, charge.currency], ["charged", 0.0397, "USD"]);
});

test("bytes are read in the encoding they are in", () => {
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CARD, "utf16le")]);
  for (const bytes of [new TextEncoder().encode(CARD), Buffer.from(CARD), wide]) {
    assert.deepEqual(parseRateCard(bytes), parseRateCard(CARD));
  }
});

test("a workbook is told how to be saved, in the language asked for", () => {
  const workbook = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]);
  const [found] = parseRateCard(workbook, { locale: "es" }).diagnostics;
  assert.equal(found.code, "rate-card-is-workbook");
  assert.match(found.help, /CSV/);
});

test("what is no card is said to be none, never thrown", () => {
  for (const data of BAD_DATA) {
    const { rates, diagnostics } = parseRateCard(data);
    assert.deepEqual(rates, []);
    assert.equal(diagnostics[0].severity, "error");
  }
});
