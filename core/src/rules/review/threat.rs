use super::name_first;
use crate::policy::wording::Sign;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "threat",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! { en: "Words that threaten", es: "Palabras que amenazan", pt: "Palavras que ameaçam" },
    message: text! {
        en: "“<phrase>” reads like a threat. Review rejects threats, such as of legal action or public shaming.",
        es: "“<phrase>” suena a amenaza. La revisión rechaza las amenazas, como acciones legales o exponer a alguien en público.",
        pt: "“<phrase>” soa como ameaça. A revisão rejeita ameaças, como de ação judicial ou de expor alguém em público.",
    },
    help: Some(text! {
        en: "Say what is due and how to pay or to ask, without consequences.",
        es: "Di qué se debe y cómo pagar o preguntar, sin consecuencias.",
        pt: "Diga o que é devido e como pagar ou perguntar, sem consequências.",
    }),
    fixes: &[],
    source: "Meta, Template review",
    confidence: Confidence::Documented,
    as_of: "2026-11-22",
    meta: None,
    rows: &["REV-5"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "We shall take no legal action about your order."}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Pay your order today or we take ⟦legal action⟧."}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"language": "es", "components": [{"type": "BODY", "text": "Paga hoy o iniciaremos ⟦acciones legales⟧ por tu pedido."}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"language": "pt_BR", "components": [{"type": "BODY", "text": "Pague hoje ou tomaremos ⟦medidas judiciais⟧ pelo seu pedido."}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    name_first(subject, found, |_, mark| mark.sign == Sign::Threat && !mark.is_denied);
}
