// What an app would pass, shared by the tests of the packed package.

export const SOUND = {
  name: "order_update",
  language: "en",
  category: "UTILITY",
  components: [{ type: "BODY", text: "Your order has left our warehouse." }],
};

export const BROKEN = {
  name: "Order Update",
  language: "en",
  category: "UTILITY",
  components: [
    { type: "HEADER", format: "TEXT", text: "News for *you*" },
    { type: "BODY", text: "😀 Good news, your order {{1}} leaves with number {{3}} today. Thank you for buying." },
  ],
};

/** Values that no app should pass where data is expected. */
export const BAD_DATA = [
  undefined,
  null,
  7,
  Number.NaN,
  true,
  "",
  "{",
  "[1,",
  "\uD83D",
  [],
  () => 1,
  Symbol("x"),
  10n,
  { a: 10n },
  new Date(Number.NaN),
  new Map([[1, 2]]),
  { components: "x" },
  { components: [null, 5, [], { type: 5 }] },
  { name: "\uD83D", language: ["en"], components: [{ type: "BODY", text: { a: 1 } }] },
  itself(),
  {
    get name() {
      throw new Error("no");
    },
  },
  "[".repeat(100_000),
  nested(100_000),
  { toJSON: () => undefined },
  Object.create(null),
  new Proxy({}, {}),
];

function itself() {
  const loop = {};
  loop.loop = loop;
  return loop;
}

function nested(depth) {
  let inner = [];
  for (let level = 0; level < depth; level += 1) inner = [inner];
  return inner;
}
