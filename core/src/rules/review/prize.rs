use super::name_first;
use crate::policy::wording::Sign;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "prize",
    severity: Severity::Info,
    bites: Bites::Always,
    title: text! {
        en: "Prizes and games of chance",
        es: "Premios y juegos de azar",
        pt: "Prêmios e jogos de azar",
    },
    message: text! {
        en: "Partners report that review rejects texts on prizes, raffles and bets such as “<phrase>”. Meta does not write it of every one.",
        es: "Los socios cuentan que la revisión rechaza textos sobre premios, sorteos y apuestas como “<phrase>”. Meta no lo escribe de todos.",
        pt: "Parceiros relatam que a revisão rejeita textos sobre prêmios, sorteios e apostas como “<phrase>”. A Meta não escreve isso de todos.",
    },
    help: None,
    fixes: &[],
    source: "Twilio",
    confidence: Confidence::Folklore,
    as_of: "2026-11-22",
    meta: None,
    rows: &["REV-11"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "We hold no raffle with your order."}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order takes part in our ⟦raffle⟧ on Friday."}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"language": "es", "components": [{"type": "BODY", "text": "Tu pedido participa en el ⟦sorteo⟧ del viernes."}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"language": "pt_BR", "components": [{"type": "BODY", "text": "Seu pedido participa do ⟦sorteio⟧ de sexta-feira."}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    name_first(subject, found, |_, mark| mark.sign == Sign::Prize && !mark.is_denied);
}
