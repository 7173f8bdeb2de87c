import { applyFix, preview, validateTemplate } from "../../pkg/node.js";
import { measure } from "./shared/measure.mjs";
import { BROKEN, PLAIN } from "./shared/templates.mjs";

const report = validateTemplate(PLAIN);
if (report.diagnostics.length > 0) {
  throw new Error(`The plain template is not plain: ${report.diagnostics.map(({ code, path }) => `${code} at ${path}`)}`);
}
const { diagnostics } = validateTemplate(BROKEN);
const mended = diagnostics.find(({ fixes }) => fixes.length > 0);
const text = JSON.stringify(PLAIN);

console.log(`budget of a plain template: 50 µs median; it is ${Buffer.byteLength(text)} bytes of JSON`);
measure("validateTemplate, plain", () => validateTemplate(PLAIN));
measure("validateTemplate, plain, as JSON text", () => validateTemplate(text));
measure(`validateTemplate, ${diagnostics.length} problems`, () => validateTemplate(BROKEN));
measure("applyFix", () => applyFix(BROKEN, mended.fixes[0]));
measure("preview, plain", () => preview(PLAIN));
