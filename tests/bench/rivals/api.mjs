// It knows messages, not definitions: what it can check of a template is the message that its samples make.

import * as messages from "whatsapp-api-js/messages";

const { BodyComponent, BodyParameter, CopyComponent, HeaderComponent, HeaderParameter, Language, PayloadComponent, Template, URLComponent } = messages;

export const prepare = (template) => template;

const texts = (example, plain, named) =>
  example?.[plain]?.flat().map((text) => [text]) ?? example?.[named]?.map(({ param_name, example: text }) => [text, param_name]) ?? [];

function button(held) {
  const [sample] = [held.example ?? []].flat();
  if (held.type === "URL" && sample) return new URLComponent(sample);
  if (held.type === "QUICK_REPLY") return new PayloadComponent(held.text);
  if (held.type === "COPY_CODE" && sample) return new CopyComponent(sample);
  return undefined;
}

function component({ type, example, buttons }) {
  if (type === "HEADER") {
    const [parameter] = texts(example, "header_text", "header_text_named_params");
    return parameter && new HeaderComponent(new HeaderParameter(...parameter));
  }
  if (type === "BODY") {
    const parameters = texts(example, "body_text", "body_text_named_params").map((held) => new BodyParameter(...held));
    return parameters.length > 0 ? new BodyComponent(...parameters) : undefined;
  }
  return type === "BUTTONS" ? buttons?.map(button) : undefined;
}

/** It throws at what it refuses. */
export function check({ name, language, components }) {
  const built = components.flatMap(component).filter(Boolean);
  JSON.stringify(new Template(name, new Language(language), ...built));
  return true;
}
