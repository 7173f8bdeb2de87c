// The Zod builder takes the names of Graph in camel case.

import { TemplateDefinition } from "@kapso/whatsapp-cloud-api";

const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

export function prepare(value) {
  if (Array.isArray(value)) return value.map(prepare);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [camel(name), prepare(held)]));
}

/** It throws at what it refuses. */
export function check(template) {
  TemplateDefinition.buildTemplateDefinition(template);
  return true;
}
