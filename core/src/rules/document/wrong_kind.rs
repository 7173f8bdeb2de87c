use crate::json::Kind;
use crate::rules::prelude::*;
use crate::template::Expected;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "wrong-kind",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A value of the wrong kind",
        es: "Un valor del tipo equivocado",
        pt: "Um valor do tipo errado",
    },
    message: text! {
        en: "Meta expects <expected> here and finds <found>.",
        es: "Meta espera aquí <expected> y encuentra <found>.",
        pt: "A Meta espera aqui <expected> e encontra <found>.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Message Template API",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-1", "TOP-13", "TOP-14", "TOP-23", "TOP-24", "AUT-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"parameter_format": null}"#],
        bad: &[
            Bad { template: r#"{"parameter_format": 1}"#, at: "/parameter_format", fixed: &[] },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, 7]}"#,
                at: "/components/1",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for problem in subject.problems {
        let expected = match problem.expected {
            Expected::Text => TEXT,
            Expected::Array => ARRAY,
            Expected::Object => OBJECT,
            Expected::Bool => BOOL,
            Expected::Number => NUMBER,
            Expected::Anything => VALUE,
        };
        found.add(Finding::at(&*problem.path).with(&[
            ("expected", expected.get(found.locale).into()),
            ("found", kind_name(problem.found).get(found.locale).into()),
        ]));
    }
}

const TEXT: Text = text! { en: "a text", es: "un texto", pt: "um texto" };
const ARRAY: Text = text! { en: "a list", es: "una lista", pt: "uma lista" };
const OBJECT: Text = text! { en: "an object", es: "un objeto", pt: "um objeto" };
const BOOL: Text = text! { en: "true or false", es: "true o false", pt: "true ou false" };
const VALUE: Text = text! { en: "a value", es: "un valor", pt: "um valor" };
const NUMBER: Text = text! { en: "a number", es: "un número", pt: "um número" };
const NULL: Text = text! { en: "null", es: "null", pt: "null" };

/// A kind of value in the words of a message.
pub(crate) fn kind_name(kind: Kind) -> Text {
    match kind {
        Kind::Null => NULL,
        Kind::Bool => BOOL,
        Kind::Number => NUMBER,
        Kind::Text => TEXT,
        Kind::Array => ARRAY,
        Kind::Object => OBJECT,
    }
}
