use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "incomplete-contact-name",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A contact with half a name",
        es: "Un contacto con medio nombre",
        pt: "Um contato com meio nome",
    },
    message: text! {
        en: "Beside formatted_name a contact needs one more part of the name, such as first_name.",
        es: "Además de formatted_name, un contacto necesita otra parte del nombre, como first_name.",
        pt: "Além de formatted_name, um contato precisa de outra parte do nome, como first_name.",
    },
    help: None,
    fixes: &[text! {
        en: "Take it as first_name too",
        es: "Usarlo también como first_name",
        pt: "Usar também como first_name",
    }],
    source: "Meta, Contacts messages",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[100], ..MetaAnswer::code(131_009) }),
    rows: &["MSG-CONTACTS"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"type": "contacts", "contacts": [{"name": {"formatted_name": "Ann Lee", "last_name": "Lee"}}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"type": "contacts", "contacts": [{"name": {"formatted_name": "Ann"}}]}"#,
            at: "/contacts/0/name/first_name",
            fixed: &[
                r#"{"type": "contacts", "contacts": [{"name": {"formatted_name": "Ann", "first_name": "Ann"}}]}"#,
            ],
        }],
    },
};
