use super::density::bodies;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "too-many-variables",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Too many variables for the words",
        es: "Demasiadas variables para las palabras",
        pt: "Variáveis demais para as palavras",
    },
    message: text! {
        en: "<variables> of the <words> words of this body <variables|is a variable|are variables>. Meta refuses a body in which more than about one word in three is one.",
        es: "De las <words> palabras de este cuerpo, <variables> <variables|es una variable|son variables>. Meta rechaza un cuerpo en el que lo es más de una de cada tres, más o menos.",
        pt: "Das <words> palavras deste corpo, <variables> <variables|é uma variável|são variáveis>. A Meta recusa um corpo em que mais ou menos uma em cada três o seja.",
    },
    help: Some(text! {
        en: "Say more in fixed words, or put what belongs together into one variable.",
        es: "Di más con palabras fijas o junta en una variable lo que va unido.",
        pt: "Diga mais com palavras fixas ou junte numa variável o que anda junto.",
    }),
    fixes: &[],
    source: limits::REFUSED_VARIABLES.source,
    confidence: Confidence::Observed,
    as_of: limits::REFUSED_VARIABLES.as_of,
    meta: Some(MetaAnswer::subcode(2_388_293)),
    rows: &["BOD-10", "VAR-10", "LIVE-2", "LIVE-3", "REV-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, order {{2}} for {{3}} has left today.", "example": {"body_text": [["Ana", "8", "Luis"]]}}]}"#,
            r#"{"components": [{"type": "BODY", "text": "您好，{{1}}，您的订单{{2}}已发货。", "example": {"body_text": [["Ana", "8"]]}}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, order {{2}} left.", "example": {"body_text": [["Ana", "8"]]}}]}"#,
            at: "/components/0/text",
            fixed: &[],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (part, density) in bodies(subject, false) {
        if density.exceeds(&limits::REFUSED_VARIABLES) {
            let args = [("variables", density.variables.into()), ("words", density.words.into())];
            found.add(Finding::at(part.pointer()).with(&args));
        }
    }
}
