use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "message-text-too-long",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A text of the message is too long",
        es: "Un texto del mensaje es demasiado largo",
        pt: "Um texto da mensagem é longo demais",
    },
    message: text! {
        en: "<field> has <count> characters and may have <limit>. Meta refuses the message.",
        es: "<field> tiene <count> caracteres y puede tener <limit>. Meta rechaza el mensaje.",
        pt: "<field> tem <count> caracteres e pode ter <limit>. A Meta recusa a mensagem.",
    },
    help: None,
    fixes: &[text! {
        en: "Shorten it at a word",
        es: "Acortarlo en una palabra",
        pt: "Encurtar em uma palavra",
    }],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[131_009], ..MetaAnswer::code(100) }),
    rows: &[
        "MSG-TEXT",
        "MSG-MEDIA",
        "MSG-BUTTON",
        "MSG-LIST",
        "MSG-URL",
        "MSG-FLOW",
        "MSG-PRODUCT",
        "MSG-CAROUSEL",
        "MSG-CALL",
        "CPN-2",
    ],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"type": "text", "text": {"body": "⟪a×4096⟫"}}"#,
            r#"{"type": "interactive", "interactive": {"type": "button", "body": {"text": "Shall we?"}, "action": {"buttons": [{"type": "reply", "reply": {"id": "1", "title": "⟪a×20⟫"}}]}}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"type": "text", "text": {"body": "⟪ab ×1365⟫a⟦b⟧"}}"#,
                at: "/text/body",
                fixed: &[r#"{"type": "text", "text": {"body": "⟪ab ×1364⟫ab"}}"#],
            },
            Bad {
                template: r#"{"type": "image", "image": {"id": "1", "caption": "⟪a×1024⟫⟦b⟧"}}"#,
                at: "/image/caption",
                fixed: &[r#"{"type": "image", "image": {"id": "1", "caption": "⟪a×1024⟫"}}"#],
            },
            Bad {
                template: r#"{"type": "interactive", "interactive": {"type": "button", "body": {"text": "Shall we?"}, "action": {"buttons": [{"type": "reply", "reply": {"id": "1", "title": "⟪a×20⟫⟦b⟧"}}]}}}"#,
                at: "/interactive/action/buttons/0/reply/title",
                fixed: &[
                    r#"{"type": "interactive", "interactive": {"type": "button", "body": {"text": "Shall we?"}, "action": {"buttons": [{"type": "reply", "reply": {"id": "1", "title": "⟪a×20⟫"}}]}}}"#,
                ],
            },
            Bad {
                template: r#"{"type": "text", "category": "utility", "text": {"body": "⟪a×1024⟫⟦b⟧"}}"#,
                at: "/text/body",
                fixed: &[r#"{"type": "text", "category": "utility", "text": {"body": "⟪a×1024⟫"}}"#],
            },
        ],
    },
};
