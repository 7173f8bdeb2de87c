use crate::rules::prelude::*;
use crate::template::Button;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "flow-source",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! { en: "Which flow is meant", es: "Qué flujo se abre", pt: "Qual fluxo se abre" },
    message: text! {
        en: "A FLOW button names its flow by exactly one of flow_id, flow_name and flow_json; here are <count>.",
        es: "Un botón FLOW indica su flujo con exactamente uno de flow_id, flow_name y flow_json; aquí hay <count>.",
        pt: "Um botão FLOW indica o seu fluxo com exatamente um entre flow_id, flow_name e flow_json; aqui há <count>.",
    },
    help: None,
    fixes: &[],
    source: "facebook/openapi, business-messaging-api_v23.0",
    confidence: Confidence::Documented,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::code(100)),
    rows: &["FLO-1", "BTN-5"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "FLOW", "text": "Begin", "flow_id": "123456"}]}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "FLOW", "text": "Begin", "flow_name": "booking"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "FLOW", "text": "Begin", "flow_action": "navigate"}]}]}"#,
                at: "/components/1/buttons/0",
                fixed: &[],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "FLOW", "text": "Begin", "flow_id": "123456", "flow_name": "booking"}]}]}"#,
                at: "/components/1/buttons/0",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for &(place, index, button) in &subject.buttons {
        let Button::Flow(flow) = button else { continue };
        let named = [flow.flow_id.is_present(), flow.flow_name.is_present(), flow.flow_json.is_present()];
        let count = named.into_iter().filter(|is_named| *is_named).count();
        if count != 1 {
            let args = [("count", count.into())];
            found.add(Finding::at(place.pointer_to_button(index, "")).with(&args));
        }
    }
}
