use crate::policy::wording::hollow;
use crate::rules::prelude::*;
use crate::rules::reading::Reading;
use crate::text::Token;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "vague-text",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A text that says nothing by itself",
        es: "Un texto que por sí solo no dice nada",
        pt: "Um texto que sozinho não diz nada",
    },
    message: text! {
        en: "Without the values of its variables nobody can see what this message is for. Review rejects such texts or makes them MARKETING.",
        es: "Sin los valores de las variables no se ve para qué es este mensaje. La revisión rechaza textos así o los pasa a MARKETING.",
        pt: "Sem os valores das variáveis não se vê para que serve esta mensagem. A revisão rejeita textos assim ou os passa para MARKETING.",
    },
    help: Some(text! {
        en: "Write the fixed part out: what happened to what, and why the person hears of it.",
        es: "Escribe la parte fija: qué pasó con qué y por qué se avisa a la persona.",
        pt: "Escreva a parte fixa: o que aconteceu com o quê e por que a pessoa recebe o aviso.",
    }),
    fixes: &[],
    source: "Meta, Template categorization; Twilio",
    confidence: Confidence::Documented,
    as_of: "2026-11-22",
    meta: None,
    rows: &["REV-7", "CTG-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse this morning.", "example": {"body_text": [["Ann"]]}}]}"#,
            r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Delivery today"}, {"type": "BODY", "text": "Hello {{1}}, thank you for reading this important message from us.", "example": {"body_text": [["Ann"]]}}]}"#,
            r#"{"language": "de", "components": [{"type": "BODY", "text": "Hallo {{1}}, es gibt eine neue Nachricht für dich von uns.", "example": {"body_text": [["Ann"]]}}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, we have an important update for you: {{2}}. Thank you.", "example": {"body_text": [["Ann", "Your order left"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"language": "es", "components": [{"type": "BODY", "text": "Hola {{1}}, te informamos lo siguiente: {{2}}. Gracias por tu atención.", "example": {"body_text": [["Ana", "Tu pedido salió"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"language": "pt_BR", "components": [{"type": "BODY", "text": "Olá {{1}}, temos uma informação importante para você: {{2}}. Obrigado.", "example": {"body_text": [["Ana", "Seu pedido saiu"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(language) = subject.language() else { return };
    let says = |reading: &Reading| {
        let tokens = &reading.tokens;
        tokens.words().any(|word| hollow(language).meaning(word).is_none())
            || tokens.iter().any(|token| token == Token::Number)
    };
    // A footer names the business, which says nothing of the message.
    let mut told = subject.readings().filter(|(part, _)| part.role != Role::Footer);
    if told.any(|(_, reading)| says(reading)) || subject.texts(Role::Url).next().is_some() {
        return;
    }
    for (part, reading) in subject.readings().filter(|(part, _)| part.role == Role::Body) {
        let has_words = reading.tokens.iter().any(|token| matches!(token, Token::Word(_)));
        if has_words && reading.has_slot() {
            found.add(Finding::at(part.pointer()));
        }
    }
}
