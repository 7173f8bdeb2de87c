//! The JavaScript that asks whether a template can go out to someone now, and sends it.

use super::payload::payload;
use super::skeleton::{Skeleton, values};
use super::texts;
use crate::draft::Draft;
use ventana_core::Locale;
use ventana_core::json::Json;
use ventana_core::policy::graph;

/// A module that runs in Node as it stands, once token and number are in its environment.
pub(crate) fn script(draft: &Draft, skeleton: &Skeleton, locale: Locale) -> String {
    let template = literal(&payload(draft).document);
    let values = literal(&values(&skeleton.slots));
    let line = |text: &ventana_core::Text| ["// ", text.get(locale), "\n"].concat();
    [
        "import { canSend, messageFor } from \"ventana-core\";\n\n",
        &line(&texts::SCRIPT_TEMPLATE),
        "const template = ",
        &template,
        ";\n\n",
        &line(&texts::SCRIPT_VALUES),
        "const values = ",
        &values,
        ";\n\n",
        &line(&texts::SCRIPT_CONVERSATION),
        "export async function send(to, conversation = {}) {\n",
        "  const message = messageFor(template, { to, values });\n",
        "  const decision = canSend({ message, template: { ...template, status: \"APPROVED\" }, conversation });\n",
        "  if (decision.verdict !== \"yes\") return decision;\n",
        "  const answer = await fetch(`https://graph.facebook.com/",
        graph::VERSION.value,
        "/${process.env.PHONE_NUMBER_ID}/messages`, {\n",
        "    method: \"POST\",\n",
        "    headers: { Authorization: `Bearer ${process.env.TOKEN}`, \"Content-Type\": \"application/json\" },\n",
        "    body: JSON.stringify(message),\n",
        "  });\n",
        "  return answer.json();\n",
        "}\n",
    ]
    .concat()
}

/// JSON is JavaScript but for `__proto__`, which a literal would take for the prototype.
fn literal(json: &Json) -> String {
    format!("{json:#}").replace("\"__proto__\":", "[\"__proto__\"]:")
}

#[cfg(test)]
mod tests {
    use super::super::skeleton::skeleton;
    use super::*;
    use crate::draft::starter;
    use ventana_core::Instant;

    #[test]
    fn the_script_holds_template_values_and_version() {
        let draft = starter(Locale::En);
        let made = skeleton(&draft, Instant::from_millis(0).unwrap());
        let text = script(&draft, &made, Locale::Pt);
        for part in [
            "from \"ventana-core\"",
            "order_on_its_way",
            "\"Martha\"",
            graph::VERSION.value,
            "messageFor(template",
        ] {
            assert!(text.contains(part), "{part}");
        }
    }
}
