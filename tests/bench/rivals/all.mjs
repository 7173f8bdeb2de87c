import * as ajv from "./ajv.mjs";
import * as api from "./api.mjs";
import * as kapso from "./kapso.mjs";
import * as ventana from "./ventana.mjs";

/** What is compared: `prepare` makes of Graph JSON what a tool takes, `check` says whether the template may pass. */
export const RIVALS = [
  { ...ventana, name: "`ventana-core`", file: "ventana.mjs", packages: ["ventana-core"], assets: ["ventana-core/wasm/ventana_js_bg.wasm"] },
  { ...kapso, name: "`@kapso/whatsapp-cloud-api`", file: "kapso.mjs", packages: ["@kapso/whatsapp-cloud-api"] },
  { ...ajv, name: "`ajv` with our schema", file: "ajv.mjs", packages: ["ajv"], assets: ["ventana-core/schema/template.schema.json"] },
  { ...api, name: "`whatsapp-api-js`", file: "api.mjs", packages: ["whatsapp-api-js"] },
];
