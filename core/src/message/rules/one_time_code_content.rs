use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "one-time-code-content",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A link or an emoji as a code",
        es: "Un enlace o un emoji como código",
        pt: "Um link ou um emoji como código",
    },
    message: text! {
        en: "A one-time code holds no link and no emoji.",
        es: "Un código de un solo uso no lleva enlaces ni emojis.",
        pt: "Um código de uso único não leva links nem emojis.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Template categories",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[132_012], ..MetaAnswer::code(132_018) }),
    rows: &["AUT-13"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "A1-2"}]}, {"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "A1-2"}]}]}}, "template": {"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "12 🎉"}]}, {"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "12 🎉"}]}]}}, "template": {"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}}"#,
            at: "/template/components/0/parameters/0/text",
            fixed: &[],
        }],
    },
};
