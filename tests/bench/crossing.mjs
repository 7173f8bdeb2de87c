// What of a call is crossing into the module and back, and what is reading and judging; and what it would be by way of a JSON text.

import { locate, validateTemplate } from "../../pkg/node.js";
import { pack } from "../../pkg/pack.js";
import { median } from "./shared/measure.mjs";
import { BROKEN, ORDINARY, PLAIN } from "./shared/templates.mjs";

const RUNS = 40_000;

function profile(what, template) {
  const room = new Uint8Array(1 << 16);
  const ways = {
    whole: () => validateTemplate(template),
    packed: () => pack(template, room),
    // Nothing is looked for, so that nothing is done but to go there and back.
    called: () => locate(undefined, undefined),
    asText: () => validateTemplate(JSON.stringify(template)),
  };
  for (const way of Object.values(ways)) median(way, RUNS / 4);
  const [whole, packed, called, asText] = Object.values(ways).map((way) => median(way, RUNS));
  const { diagnostics } = validateTemplate(template);
  const share = (part) => `${part.toFixed(1).padStart(6)} µs ${((part * 100) / whole).toFixed(0).padStart(4)} %`;
  console.log(`${what}: ${whole.toFixed(1)} µs for ${JSON.stringify(template).length} characters and ${diagnostics.length} findings`);
  console.log(`  packed into the module    ${share(packed)}`);
  console.log(`  there and back            ${share(called)}`);
  console.log(`  read, judged, answered    ${share(whole - packed - called)}`);
  console.log(`  (written as a JSON text it would be ${asText.toFixed(1)} µs in all)`);
}

profile("an ordinary template", ORDINARY);
profile("a plain one of 1 KB", PLAIN);
profile("a broken one", BROKEN);
