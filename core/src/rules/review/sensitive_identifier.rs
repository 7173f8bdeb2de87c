use super::name_first;
use crate::policy::wording::Sign;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "sensitive-identifier",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A question for a sensitive identifier",
        es: "Una pregunta por un dato delicado",
        pt: "Uma pergunta por um dado sensível",
    },
    message: text! {
        en: "It asks for “<phrase>”. Review rejects templates that ask for full card numbers, bank accounts, national ids and the like.",
        es: "Pide “<phrase>”. La revisión rechaza las plantillas que piden números de tarjeta completos, cuentas bancarias, documentos de identidad y similares.",
        pt: "Pede “<phrase>”. A revisão rejeita modelos que pedem números completos de cartão, contas bancárias, documentos de identidade e afins.",
    },
    help: Some(text! {
        en: "Ask for a part, such as the last four digits, or lead to a page where the person is signed in.",
        es: "Pide solo una parte, como los últimos cuatro dígitos, o lleva a una página donde la persona ya inició sesión.",
        pt: "Peça só uma parte, como os últimos quatro dígitos, ou leve a uma página em que a pessoa já entrou na conta.",
    }),
    fixes: &[],
    source: "Meta, Template review",
    confidence: Confidence::Documented,
    as_of: "2026-11-22",
    meta: None,
    rows: &["REV-4"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Reply with the last four digits of your card number."}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Never share your PIN or card number with anybody."}]}"#,
            r#"{"components": [{"type": "BODY", "text": "The card number of your order was changed."}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "To keep your order, reply with your full ⟦card number⟧."}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"language": "es", "components": [{"type": "BODY", "text": "Para seguir, envíanos tu ⟦número de tarjeta⟧ y la fecha."}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"language": "pt_BR", "components": [{"type": "BODY", "text": "Para continuar, informe seu ⟦CPF⟧ e a data do pedido."}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    name_first(subject, found, |reading, mark| {
        mark.sign == Sign::Identifier
            && !mark.is_denied
            && reading.is_beside(mark, Sign::Ask)
            && !reading.is_beside(mark, Sign::Partial)
    });
}
