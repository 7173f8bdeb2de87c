// What of a call is crossing into the module and back, and what is reading and judging. A text that is refused at its first
// character crosses like any other, and nothing of it is judged.

import { validateTemplate } from "../../pkg/node.js";
import { median } from "./shared/measure.mjs";
import { BROKEN, PLAIN } from "./shared/templates.mjs";

const RUNS = 20_000;

function profile(what, template) {
  const text = JSON.stringify(template);
  const refused = "x".repeat(text.length);
  for (const given of [template, text, refused]) median(() => validateTemplate(given), RUNS / 4);
  const whole = median(() => validateTemplate(template), RUNS);
  const written = median(() => JSON.stringify(template), RUNS);
  const crossed = median(() => validateTemplate(refused), RUNS);
  const { diagnostics } = validateTemplate(template);
  const told = diagnostics.length > 0 ? median(() => structuredClone(diagnostics), RUNS) : 0;
  const judged = whole - written - crossed;
  const share = (part) => `${part.toFixed(1).padStart(6)} µs ${((part * 100) / whole).toFixed(0).padStart(4)} %`;
  console.log(`${what}: ${whole.toFixed(1)} µs for ${text.length} characters and ${diagnostics.length} findings`);
  console.log(`  written as JSON           ${share(written)}`);
  console.log(`  in and out                ${share(crossed)}`);
  console.log(`  read, judged, findings    ${share(judged)}`);
  if (told > 0) console.log(`  (as many findings cloned by the engine take ${told.toFixed(1)} µs)`);
}

profile("a plain template", PLAIN);
profile("a broken one", BROKEN);
