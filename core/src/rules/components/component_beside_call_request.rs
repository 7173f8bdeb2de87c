use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::ComponentKind;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "component-beside-call-request",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Buttons beside a request to call",
        es: "Botones junto a una solicitud de llamada",
        pt: "Botões ao lado de um pedido de ligação",
    },
    message: text! {
        en: "A call permission request stands beside a body alone; Meta takes no buttons, carousel or offer with it.",
        es: "Una solicitud de permiso de llamada solo acompaña a un cuerpo; Meta no admite botones, carrusel ni oferta con ella.",
        pt: "Um pedido de permissão de ligação acompanha só um corpo; a Meta não aceita botões, carrossel nem oferta com ele.",
    },
    help: None,
    fixes: &[text! { en: "Remove it", es: "Quitarlo", pt: "Remover" }],
    source: "Meta, Call permission request templates",
    confidence: Confidence::Documented,
    as_of: "2026-06-24",
    meta: Some(MetaAnswer::code(100)),
    rows: &["CAL-1"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "call_permission_request"}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "call_permission_request"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}]}]}"#,
            at: "/components/2",
            fixed: &[
                r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "call_permission_request"}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if !subject.has(ComponentKind::CallPermissionRequest) {
        return;
    }
    let others = [ComponentKind::Buttons, ComponentKind::Carousel, ComponentKind::LimitedTimeOffer];
    for place in others.into_iter().filter_map(|kind| subject.top(kind)) {
        found.add(Finding::at(place.pointer()).try_replace(0, Json::Null));
    }
}
