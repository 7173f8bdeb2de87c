use super::adjacency::{followers, report};
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "touching-variables",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "Two variables that touch", es: "Dos variables pegadas", pt: "Duas variáveis coladas"
    },
    message: text! {
        en: "Nothing stands between <variable> and the variable before it. Meta's review names this as a reason to reject a template as INVALID_FORMAT.",
        es: "No hay nada entre <variable> y la variable anterior. La revisión de Meta lo cita como motivo para rechazar una plantilla por INVALID_FORMAT.",
        pt: "Não há nada entre <variable> e a variável anterior. A análise da Meta cita isso como motivo para rejeitar um modelo por INVALID_FORMAT.",
    },
    help: Some(text! {
        en: "Put words or punctuation between them, or make them one variable.",
        es: "Pon palabras o puntuación entre ellas, o haz de las dos una.",
        pt: "Ponha palavras ou pontuação entre elas, ou faça das duas uma só.",
    }),
    fixes: &[text! {
        en: "Put a comma between them",
        es: "Poner una coma entre ellas",
        pt: "Pôr uma vírgula entre elas",
    }],
    source: "Meta, Webhook message_template_status_update",
    confidence: Confidence::Documented,
    as_of: "2026-04-13",
    meta: None,
    rows: &["VAR-9", "D-19", "REJ-3", "LIVE-4", "REV-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, {{2}}: your order has left our warehouse today.", "example": {"body_text": [["Ana", "Luis"]]}}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}⟦{{2}}⟧, your order has left our warehouse today.", "example": {"body_text": [["Ana", "Luis"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, {{2}}, your order has left our warehouse today.", "example": {"body_text": [["Ana", "Luis"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello *{{1}}*⟦{{2}}⟧, your order has left our warehouse today.", "example": {"body_text": [["Ana", "Luis"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in subject.own_bodies() {
        for (after, between) in followers(part) {
            if !between.contains(char::is_whitespace) {
                let edit = between.is_empty().then_some((after.bytes.start, ", "));
                report(part, after, edit, found);
            }
        }
    }
}
