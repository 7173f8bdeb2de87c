use super::density::bodies;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "many-variables",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "Many variables for the words",
        es: "Muchas variables para las palabras",
        pt: "Muitas variáveis para as palavras",
    },
    message: text! {
        en: "<variables> of the <words> words of this body <variables|is a variable|are variables>. Meta has taken such bodies and refused others near it; the exact measure is not published.",
        es: "De las <words> palabras de este cuerpo, <variables> <variables|es una variable|son variables>. Meta ha aceptado cuerpos así y rechazado otros parecidos; no publica la medida exacta.",
        pt: "Das <words> palavras deste corpo, <variables> <variables|é uma variável|são variáveis>. A Meta já aceitou corpos assim e recusou outros parecidos; a medida exata não é publicada.",
    },
    help: Some(text! {
        en: "To be safe, use five words or more for each variable.",
        es: "Para ir sobre seguro, usa cinco palabras o más por cada variable.",
        pt: "Por segurança, use cinco palavras ou mais para cada variável.",
    }),
    fixes: &[],
    source: limits::RISKY_VARIABLES.source,
    confidence: Confidence::Observed,
    as_of: limits::RISKY_VARIABLES.as_of,
    meta: Some(MetaAnswer::subcode(2_388_293)),
    rows: &["VAR-10", "D-7", "LIVE-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order {{2}} has left our warehouse today.", "example": {"body_text": [["Ana", "8"]]}}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order {{2}} has left.", "example": {"body_text": [["Ana", "8"]]}}]}"#,
            at: "/components/0/text",
            fixed: &[],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (part, density) in bodies(subject, false) {
        if density.reaches(&limits::RISKY_VARIABLES) && !density.exceeds(&limits::REFUSED_VARIABLES) {
            let args = [("variables", density.variables.into()), ("words", density.words.into())];
            found.add(Finding::at(part.pointer()).with(&args));
        }
    }
}
