use crate::Locale;
use crate::policy::wording::{AIMS, Aim, HINTS, Sign};
use crate::rules::Part;
use crate::rules::prelude::*;
use crate::rules::products::kind_needs_marketing::kind_of_marketing;
use crate::rules::reading::{Mark, Reading};
use crate::rules::words::excerpt;
use crate::template::{Category, Vocabulary as _};
use std::ops::Range;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "promotion-in-utility",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "Marketing in a UTILITY template",
        es: "Marketing en una plantilla UTILITY",
        pt: "Marketing em um modelo UTILITY",
    },
    message: text! {
        en: "“<phrase>”: <reason> Review may make such a template MARKETING, at that price.",
        es: "“<phrase>”: <reason> La revisión puede pasar una plantilla así a MARKETING, con ese precio.",
        pt: "“<phrase>”: <reason> A revisão pode passar um modelo assim para MARKETING, com esse preço.",
    },
    help: Some(text! {
        en: "To stay UTILITY, name the order, ticket or account and say only what happened, for instance: “<instead>”",
        es: "Para seguir en UTILITY, nombra el pedido, el caso o la cuenta y di solo lo que pasó, por ejemplo: “<instead>”",
        pt: "Para continuar em UTILITY, cite o pedido, o chamado ou a conta e diga só o que aconteceu, por exemplo: “<instead>”",
    }),
    fixes: &[text! { en: "Make it MARKETING", es: "Pasarla a MARKETING", pt: "Passar para MARKETING" }],
    source: "Meta, Template categorization; phrases of ours after its examples",
    confidence: Confidence::Documented,
    as_of: "2026-11-22",
    meta: None,
    rows: &["CTG-2", "CTG-3", "CTG-4", "CTG-7", "CTG-8", "CTG-11", "CTG-12", "CTG-13"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "The 20% off that you asked for was applied to your order."}]}"#,
            r#"{"components": [{"type": "BODY", "text": "We will never send you a coupon for a password."}]}"#,
            r#"{"components": [{"type": "BODY", "text": "How was your experience with order {{1}} of last week? Please leave a review.", "example": {"body_text": [["A-1"]]}}]}"#,
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Shop now and save: everything at half price."}]}"#,
            r#"{"language": "es", "components": [{"type": "BODY", "text": "Su vuelo sale a las 18:40 de la puerta B12."}]}"#,
            r#"{"language": "de", "components": [{"type": "BODY", "text": "Download our app."}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse. Enjoy 20⟦% off⟧ on the next one."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order has left our warehouse. Enjoy 20% off on the next one."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "We hope you like your new lamp. ⟦Shop now⟧ for more of them."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "We hope you like your new lamp. Shop now for more of them."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "⟦Are you still interested⟧ in the house by the lake?"}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Are you still interested in the house by the lake?"}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "⟦How was your experience⟧ with our shop this year?"}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "How was your experience with our shop this year?"}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "A new ⟦offer⟧ and many gifts wait in our shop."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "A new offer and many gifts wait in our shop."}]}"#,
                ],
            },
            Bad {
                template: r#"{"language": "es_MX", "components": [{"type": "BODY", "text": "Tu pedido ya salió. ⟦Aprovecha⟧ y llévate otro par."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"category": "MARKETING", "language": "es_MX", "components": [{"type": "BODY", "text": "Tu pedido ya salió. Aprovecha y llévate otro par."}]}"#,
                ],
            },
            Bad {
                template: r#"{"language": "pt_BR", "components": [{"type": "BODY", "text": "Seu pedido saiu para entrega. Na próxima, ganhe 10⟦% de desconto⟧ em tudo."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"category": "MARKETING", "language": "pt_BR", "components": [{"type": "BODY", "text": "Seu pedido saiu para entrega. Na próxima, ganhe 10% de desconto em tudo."}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let (Some(Category::Utility), Some(language)) = (subject.template.category.known(), subject.language())
    else {
        return;
    };
    if kind_of_marketing(subject).is_some() {
        return;
    }
    let all = || subject.readings().map(|(_, reading)| reading);
    let is_named =
        all().any(Reading::has_slot) && all().any(|reading| reading.first(Sign::Reference).is_some());
    let mut is_told = false;
    for (part, reading) in subject.readings() {
        let mut met = Vec::new();
        for mark in &reading.marks {
            let Sign::Aim(index) = mark.sign else { continue };
            let Some(aim) = AIMS.value.get(index) else { continue };
            let is_excused = mark.is_denied || reading.is_beside(mark, Sign::Settled);
            if is_excused || (aim.unless_named && is_named) || met.contains(&index) {
                continue;
            }
            met.push(index);
            is_told = true;
            tell(part, reading.bytes(mark), aim, language, found);
        }
    }
    if !is_told && !is_named {
        for (part, reading) in subject.readings() {
            if let Some(hint) = sold(part, reading) {
                return tell(part, hint, &HINTS.value, language, found);
            }
        }
    }
}

/// The first word that sells, if another one stands in the same text and no sentence with them tells of something done.
fn sold(part: &Part<'_>, reading: &Reading) -> Option<Range<usize>> {
    let is_excused = |mark: &&Mark| mark.is_denied || reading.is_beside(mark, Sign::Settled);
    let mut hints = reading.marks.iter().filter(|mark| mark.sign == Sign::Hint && !is_excused(mark));
    let first = reading.bytes(hints.next()?);
    let word = |bytes: &Range<usize>| part.text.get(bytes.clone()).unwrap_or_default();
    let is_another = |mark: &Mark| !word(&reading.bytes(mark)).eq_ignore_ascii_case(word(&first));
    hints.any(is_another).then_some(first)
}

fn tell(part: &Part<'_>, bytes: Range<usize>, aim: &Aim, language: Locale, found: &mut Findings<'_>) {
    let phrase = excerpt(part.text.get(bytes.clone()).unwrap_or_default());
    let args = [
        ("phrase", phrase.as_str().into()),
        ("reason", aim.reason.get(found.locale()).into()),
        ("instead", aim.instead.get(language).into()),
    ];
    let category = Edit { path: "/category".into(), span: None, value: Category::Marketing.name().into() };
    found.add(
        Finding::at(part.pointer()).span(Span::of(part.text, bytes)).with(&args).try_fix(0, vec![category]),
    );
}
