use crate::rules::prelude::*;
use crate::rules::words;
use crate::template::{Button, FlowAction};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "unknown-flow-action",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Not an action of a flow",
        es: "No es una acción de un flujo",
        pt: "Não é uma ação de um fluxo",
    },
    message: text! {
        en: "flow_action is “<found>”; Meta knows <known>.",
        es: "flow_action es «<found>»; Meta conoce <known>.",
        pt: "flow_action é “<found>”; a Meta conhece <known>.",
    },
    help: None,
    fixes: &[text! { en: "Use <value>", es: "Usar <value>", pt: "Usar <value>" }],
    source: "facebook/openapi, business-messaging-api_v23.0",
    confidence: Confidence::Documented,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::code(100)),
    rows: &["FLO-1"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "FLOW", "text": "Begin", "flow_id": "1", "flow_action": "data_exchange"}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "FLOW", "text": "Begin", "flow_id": "1", "flow_action": "navigat"}]}]}"#,
            at: "/components/1/buttons/0/flow_action",
            fixed: &[
                r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "FLOW", "text": "Begin", "flow_id": "1", "flow_action": "navigate"}]}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for &(place, index, button) in &subject.buttons {
        let Button::Flow(flow) = button else { continue };
        if let Some(action) = flow.flow_action.given().filter(|action| action.known().is_none()) {
            let path = place.pointer_to_button(index, "flow_action");
            words::unknown::<FlowAction>(path, action.text(), &[], found);
        }
    }
}
