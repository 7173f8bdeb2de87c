import { validateTemplate } from "ventana-core";

export const prepare = (template) => template;

export const check = (template) => validateTemplate(template).valid;
