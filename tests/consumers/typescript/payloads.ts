// What is known of a part once its `type` is.
import type { Button, Component, Template } from "ventana-core";

export function texts(template: Template): string[] {
  const found: string[] = [];
  const ofButton = (button: Button) => {
    if (button.type === "URL") found.push(button.url);
    if (button.type === "OTP") found.push(button.otp_type);
    // @ts-expect-error a quick reply leads nowhere
    if (button.type === "QUICK_REPLY") found.push(button.url);
  };
  const ofComponent = (component: Component) => {
    switch (component.type) {
      case "HEADER":
        found.push(component.format satisfies "TEXT" | "IMAGE" | "VIDEO" | "DOCUMENT" | "LOCATION" | "GIF" | "PRODUCT");
        break;
      case "BODY":
        found.push(component.text ?? "", ...(component.example?.body_text?.[0] ?? []));
        break;
      case "BUTTONS":
        component.buttons.forEach(ofButton);
        break;
      case "CAROUSEL":
        component.cards.forEach((card) => card.components.forEach(ofComponent));
        break;
    }
  };
  template.components?.forEach(ofComponent);
  return found;
}

// @ts-expect-error a body has text, not a format
export const wrong: Template = { name: "a", components: [{ type: "BODY", format: "TEXT" }] };
// @ts-expect-error no such component
export const unknown: Template = { name: "a", components: [{ type: "TITLE", text: "Hi" }] };
