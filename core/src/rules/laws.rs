//! What holds for every document, however odd: judging ends, points into the document, and offers only fixes that keep
//! their promise.

use super::registry::GROUPS;
use super::{Findings, Purpose, RULES, Rule, Subject, example, lint, rule::Bites};
use crate::Locale;
use crate::diagnostic::{Diagnostic, Severity};
use crate::json::{Json, apply_to_text, parse};
use crate::template::{Template, any_json};
use crate::text::byte_range;
use proptest::prelude::*;
use proptest::sample::select;

/// Texts made of what the rules look at, in any order.
fn text() -> impl Strategy<Value = Json> {
    const PIECES: &[&str] = &[
        "Your order",
        "Pedido",
        "مرحبا",
        "ご注文",
        "a",
        "4821",
        " ",
        " ",
        "     ",
        "\t",
        "\n",
        "\r\n",
        "\n\n\n",
        "*",
        "_",
        "~",
        "`",
        ".",
        ", ",
        "-",
        "{{1}}",
        "{{2}}",
        "{{name}}",
        "{{ 1 }}",
        "{{3}}",
        "{{Name}}",
        "{{name}}{{order_2}}",
        "{{}}",
        "{1}",
        "{{{2}}}",
        "{{a_name_of_more_than_twenty_letters}}",
        "Hello {{1}}, your order {{2}} has left our warehouse and comes on {{3}}.",
        "Hello {{name}}, your order {{order}} has left our warehouse and comes soon.",
        "{",
        "}",
        "{{",
        "}}",
        "🎉",
        "👩‍👧",
        "🇲🇽",
        "2️⃣",
        "\u{FE0F}",
        "\u{200D}",
        "©",
        "🎉🎉🎉🎉🎉🎉",
        "A long sentence that says what happened to the order and when it comes.",
    ];
    let pieces =
        proptest::collection::vec(select(PIECES), 0..9).prop_map(|pieces| Json::from(pieces.concat()));
    let long = (pieces.clone(), 0_usize..90).prop_map(|(text, times)| {
        Json::from([text.as_str().unwrap_or_default(), &"word ".repeat(times * 3)].concat())
    });
    prop_oneof![6 => pieces, 1 => long, 1 => any_json()]
}

fn word(words: &'static [&'static str]) -> impl Strategy<Value = Json> {
    prop_oneof![8 => select(words).prop_map(Json::from), 1 => any_json()]
}

/// An object with some of these members.
fn object(members: Vec<(&'static str, BoxedStrategy<Json>)>) -> impl Strategy<Value = Json> {
    let members: Vec<_> = members
        .into_iter()
        .map(|(key, value)| proptest::option::weighted(0.7, value.prop_map(move |value| (key, value))))
        .collect();
    members.prop_map(|members| members.into_iter().flatten().collect())
}

fn list(element: impl Strategy<Value = Json>, most: usize) -> impl Strategy<Value = Json> {
    proptest::collection::vec(element, 0..=most).prop_map(Json::Array)
}

fn button() -> impl Strategy<Value = Json> {
    const KINDS: &[&str] = &[
        "QUICK_REPLY",
        "quick_reply",
        "URL",
        "PHONE_NUMBER",
        "COPY_CODE",
        "OTP",
        "FLOW",
        "Website",
        "QUICKREPLY",
        "",
        "X",
    ];
    object(vec![
        ("type", word(KINDS).boxed()),
        ("text", text().boxed()),
        (
            "url",
            prop_oneof![word(&["https://example.com/{{1}}", "https://example.com/{{name}}/"]), text()]
                .boxed(),
        ),
        ("example", prop_oneof![text(), list(text(), 2)].boxed()),
        ("phone_number", text().boxed()),
    ])
}

fn component() -> impl Strategy<Value = Json> {
    const KINDS: &[&str] = &[
        "HEADER", "BODY", "body", "FOOTER", "BUTTONS", "BUTTON", "Title", "CAROUSEL", "BODDY", "", "HOLOGRAM",
    ];
    const FORMATS: &[&str] = &["TEXT", "text", "IMAGE", "LOCATION", "TXT", "PDF", "", "AUDIO"];
    let name = word(&["name", "order", "order_2", "Name", "a_name_of_more_than_twenty_letters"]);
    let named = list(object(vec![("param_name", name.boxed()), ("example", text().boxed())]), 3).boxed();
    let flat = list(prop_oneof![Just(Json::from("Ann")), text()], 3).boxed();
    let numbered = prop_oneof![flat.clone(), list(flat, 3), text()].boxed();
    let example = object(vec![
        ("body_text", numbered.clone()),
        ("header_text", numbered),
        ("body_text_named_params", named.clone()),
        ("header_text_named_params", named),
    ]);
    object(vec![
        ("type", word(KINDS).boxed()),
        ("format", word(FORMATS).boxed()),
        ("text", text().boxed()),
        ("buttons", list(button(), 12).boxed()),
        ("example", example.boxed()),
        ("add_security_recommendation", any::<bool>().prop_map(Json::from).boxed()),
        ("code_expiration_minutes", Just(Json::from(5_i64)).boxed()),
    ])
}

pub(crate) fn template() -> impl Strategy<Value = Json> {
    const LANGUAGES: &[&str] =
        &["en", "pt", "es-MX", "EN_us", "es_US", "fil", "prs_AF", "Spanish", "xx", "", "zh_Hans"];
    const CATEGORIES: &[&str] = &[
        "UTILITY",
        "marketing",
        "AUTHENTICATION",
        "OTP",
        "TRANSACTIONAL",
        "UTILTY",
        "AUTH",
        "FREE_SERVICE",
        "X",
        "",
    ];
    object(vec![
        ("name", prop_oneof![Just(Json::from("order_update")), text()].boxed()),
        ("language", word(LANGUAGES).boxed()),
        ("category", word(CATEGORIES).boxed()),
        ("parameter_format", word(&["NAMED", "POSITIONAL", "named", "NAME", "X"]).boxed()),
        ("components", list(prop_oneof![9 => component(), 1 => any_json()], 5).boxed()),
        ("library_template_name", text().boxed()),
    ])
}

fn document() -> impl Strategy<Value = Json> {
    prop_oneof![9 => template(), 1 => any_json()]
}

fn rule(code: &str) -> &'static Rule {
    RULES.iter().find(|rule| rule.code == code).expect("a code of the list")
}

fn count(diagnostics: &[Diagnostic], code: &str) -> usize {
    diagnostics.iter().filter(|diagnostic| diagnostic.code == code).count()
}

/// Whether the value at a pointer is there, or could be put there: its parent is.
fn is_a_place(document: &Json, pointer: &str) -> bool {
    document.at(pointer).is_some()
        || pointer.rsplit_once('/').is_some_and(|(parent, _)| document.at(parent).is_some())
}

/// What the groups of rules that are not asked about a document would have said of it.
fn said_by_the_unasked(document: Json) -> Vec<Diagnostic> {
    let (mut problems, mut diagnostics) = (Vec::new(), Vec::new());
    let Ok(template) = Template::read(document, &mut problems) else { return diagnostics };
    let subject = Subject::new(&template, &problems);
    let unasked = GROUPS.iter().filter(|group| !subject.traits.has(group.judges));
    for (check, rule) in unasked.flat_map(|group| group.rules) {
        for purpose in [Purpose::Create, Purpose::Edit, Purpose::Stored] {
            let (locale, diagnostics, trials) = (Locale::En, &mut diagnostics, &mut Vec::new());
            check(&subject, &mut Findings { rule, locale, purpose, diagnostics, trials });
        }
    }
    diagnostics
}

#[test]
fn rules_that_are_not_asked_have_nothing_to_say_of_any_example() {
    for examples in RULES.iter().map(|rule| &rule.examples) {
        for text in examples.good.iter().copied().chain(examples.bad.iter().map(|bad| bad.template)) {
            let text = example::document(&example::expand(text).replace(['⟦', '⟧'], ""));
            let Ok(document) = parse(&text) else { continue };
            assert_eq!(said_by_the_unasked(document), [], "{text}");
        }
    }
}

/// A case judges a whole document once a fix, so fewer of them take as long as others do.
fn fewer() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig { cases: usual.cases.div_ceil(4), ..usual }
}

proptest! {
    #![proptest_config(fewer())]

    #[test]
    fn every_diagnostic_points_into_the_document(document in document()) {
        for found in lint(document.clone(), Some(Purpose::Create), Locale::Es).diagnostics {
            prop_assert!(is_a_place(&document, &found.path), "{found:?}");
            if let Some(span) = found.span {
                let text = document.at(&found.path).and_then(Json::as_str);
                prop_assert!(text.is_some_and(|text| byte_range(text, span).is_some()), "{found:?}");
            }
            prop_assert!(rule(found.code).severity == found.severity, "{found:?}");
        }
    }

    #[test]
    fn every_fix_keeps_its_promise(document in document()) {
        let before = lint(document.clone(), Some(Purpose::Create), Locale::En).diagnostics;
        let text = document.to_string();
        for found in &before {
            for fix in &found.fixes {
                let mended = fix.apply(&document);
                prop_assert!(mended.is_ok(), "{found:?}");
                let mended = mended.unwrap();
                prop_assert_eq!(apply_to_text(&text, &fix.edits).map(|text| parse(&text)), Ok(Ok(mended.clone())));
                let after = lint(mended.clone(), Some(Purpose::Create), Locale::En).diagnostics;
                prop_assert!(count(&after, found.code) < count(&before, found.code), "{found:?} in {mended}");
                for error in after.iter().filter(|after| after.severity == Severity::Error) {
                    prop_assert!(count(&after, error.code) <= count(&before, error.code), "{found:?} adds {error:?}");
                }
            }
        }
    }

    #[test]
    fn rules_that_are_not_asked_have_nothing_to_say(document in document()) {
        prop_assert_eq!(said_by_the_unasked(document), []);
    }

    #[test]
    fn a_stored_template_is_refused_only_for_what_bites_later_too(document in document()) {
        for found in lint(document, Some(Purpose::Stored), Locale::Pt).diagnostics {
            let rule = rule(found.code);
            let expected = if rule.bites == Bites::AtCreation { Severity::Info } else { rule.severity };
            prop_assert_eq!(found.severity, expected);
        }
    }
}
