use super::density::bodies;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "variables-in-unspaced-text",
    severity: Severity::Info,
    bites: Bites::AtCreation,
    title: text! {
        en: "Few blanks around the variables",
        es: "Pocos espacios alrededor de las variables",
        pt: "Poucos espaços em volta das variáveis",
    },
    message: text! {
        en: "Meta refuses bodies with too many variables for their words. This script sets no blanks between words, and how Meta counts them then is not published.",
        es: "Meta rechaza cuerpos con demasiadas variables para sus palabras. Esta escritura no separa las palabras con espacios y Meta no publica cómo las cuenta entonces.",
        pt: "A Meta recusa corpos com variáveis demais para as palavras. Esta escrita não separa as palavras com espaços, e a Meta não publica como as conta nesse caso.",
    },
    help: Some(text! {
        en: "If Meta answers 2388293, say more in fixed words.",
        es: "Si Meta responde 2388293, di más con palabras fijas.",
        pt: "Se a Meta responder 2388293, diga mais com palavras fixas.",
    }),
    fixes: &[],
    source: "Not stated by Meta",
    confidence: Confidence::Inferred,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::subcode(2_388_293)),
    rows: &["U-5", "LIVE-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "您好 {{1}} 您的订单 已经发货 请注意查收 谢谢", "example": {"body_text": [["Ana"]]}}]}"#,
            r#"{"components": [{"type": "BODY", "text": "您好，您的订单已发货。"}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "您好，{{1}}，您的订单{{2}}已发货。", "example": {"body_text": [["Ana", "8"]]}}]}"#,
            at: "/components/0/text",
            fixed: &[],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (part, density) in bodies(subject, true) {
        if density.exceeds(&limits::REFUSED_VARIABLES) {
            found.add(Finding::at(part.pointer()));
        }
    }
}
