use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "one-time-code-too-long",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A one-time code that is too long",
        es: "Un código de un solo uso demasiado largo",
        pt: "Um código de uso único longo demais",
    },
    message: text! {
        en: "A one-time code has <limit> characters at most; this one has <count>.",
        es: "Un código de un solo uso tiene <limit> caracteres como máximo; este tiene <count>.",
        pt: "Um código de uso único tem no máximo <limit> caracteres; este tem <count>.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Template categories",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[132_018, 132_005], ..MetaAnswer::code(131_009) }),
    rows: &["AUT-14"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "⟪1×15⟫"}]}, {"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "⟪1×15⟫"}]}]}}, "template": {"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "⟪1×16⟫"}]}, {"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "⟪1×16⟫"}]}]}}, "template": {"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}}"#,
            at: "/template/components/0/parameters/0/text",
            fixed: &[],
        }],
    },
};
