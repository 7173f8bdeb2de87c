import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

const schema = JSON.parse(readFileSync(new URL("node_modules/ventana-core/schema/template.schema.json", import.meta.url), "utf8"));

export const prepare = (template) => template;

export const check = new Ajv({ strict: false }).compile(schema);
