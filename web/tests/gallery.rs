//! The examples of the gallery: the sound ones are told nothing, the broken ones exactly what they teach.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use ventana_core::Locale;
use ventana_core::diagnostic::Severity;
use ventana_core::json::{Json, parse};
use ventana_core::rules::{RULES, lint};
use ventana_core::template::{ButtonKind, Vocabulary};

struct Example {
    slug: String,
    document: Json,
}

impl Example {
    fn at(&self, pointer: &str) -> &Json {
        self.document.at(pointer).unwrap_or_else(|| panic!("{} has nothing at {pointer}", self.slug))
    }

    fn text(&self, pointer: &str) -> &str {
        self.at(pointer).as_str().unwrap_or_else(|| panic!("{}: {pointer} is no text", self.slug))
    }

    fn template(&self, locale: Locale) -> &Json {
        self.at(&format!("/template/{}", locale.code()))
    }

    /// The codes that a broken example is there for; a sound one has none.
    fn teaches(&self) -> Option<Vec<&str>> {
        let codes = self.document.get("teaches")?.as_array().expect("a list of codes");
        Some(codes.iter().map(|code| code.as_str().expect("a code")).collect())
    }
}

fn examples() -> Vec<Example> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("gallery");
    let mut examples: Vec<_> = std::fs::read_dir(&folder)
        .expect("the gallery")
        .map(|entry| {
            let path = entry.expect("a file").path();
            let slug = path.file_stem().unwrap().to_string_lossy().into_owned();
            let document = parse(&std::fs::read_to_string(&path).unwrap());
            Example { document: document.unwrap_or_else(|error| panic!("{slug}: {error:?}")), slug }
        })
        .collect();
    examples.sort_by(|one, other| one.slug.cmp(&other.slug));
    examples
}

/// Every template of the gallery with the example that it belongs to.
fn templates(examples: &[Example]) -> impl Iterator<Item = (&Example, Locale, &Json)> {
    examples.iter().flat_map(|example| {
        Locale::ALL.into_iter().map(move |locale| (example, locale, example.template(locale)))
    })
}

#[test]
fn the_sound_are_told_nothing_and_the_broken_what_they_teach() {
    let mut wrong = String::new();
    for (example, locale, template) in templates(&examples()) {
        let said = lint(template.clone(), None, locale).diagnostics;
        let codes: BTreeSet<_> = said
            .iter()
            .filter(|found| found.severity != Severity::Info || example.teaches().is_none())
            .map(|found| found.code)
            .collect();
        let taught = example.teaches().unwrap_or_default();
        if !codes.iter().eq(taught.iter()) {
            let _ = writeln!(wrong, "\n{} ({}) teaches {taught:?} and is told:", example.slug, locale.code());
            for found in said {
                let _ = writeln!(wrong, "  {} at {}: {}", found.code, found.path, found.message);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_is_taught_is_a_rule_and_something() {
    for example in examples() {
        let Some(codes) = example.teaches() else { continue };
        assert!(!codes.is_empty(), "{}", example.slug);
        for code in codes {
            assert!(RULES.iter().any(|rule| rule.code == code), "{}: {code}", example.slug);
        }
    }
}

#[test]
fn there_is_enough_to_choose_from_and_to_learn_from() {
    let examples = examples();
    let (broken, sound): (Vec<_>, Vec<_>) = examples.iter().partition(|example| example.teaches().is_some());
    assert!(sound.len() >= 24 && broken.len() >= 6, "{} sound, {} broken", sound.len(), broken.len());
}

#[test]
fn every_example_says_what_it_is_for_in_each_language() {
    for example in examples() {
        for part in ["title", "about"] {
            let texts = Locale::ALL.map(|locale| example.text(&format!("/{part}/{}", locale.code())));
            let different: BTreeSet<_> = texts.into_iter().collect();
            assert_eq!(different.len(), texts.len(), "{}: one {part} for two languages", example.slug);
            for text in texts {
                let words = text.split_whitespace().count();
                assert!(!text.contains('!') && text.trim() == text, "{}: {text}", example.slug);
                assert_eq!(part == "about", text.ends_with('.'), "{}: {text}", example.slug);
                assert!(
                    if part == "title" { (2..=6).contains(&words) } else { words > 4 },
                    "{}: {text}",
                    example.slug
                );
            }
        }
    }
}

#[test]
fn the_templates_are_in_their_languages_and_told_apart() {
    let examples = examples();
    let mut names = BTreeSet::new();
    for (example, locale, template) in templates(&examples) {
        let field = |name: &str| template.get(name).and_then(Json::as_str).unwrap_or_default();
        let (language, name) = (field("language"), field("name"));
        let expected = if locale == Locale::Pt { "pt_BR" } else { locale.code() };
        assert!(language.starts_with(expected), "{}: {language}", example.slug);
        assert!(names.insert(name.to_owned()), "{}: {name} is there twice", example.slug);
    }
}

#[test]
fn nobody_real_is_in_them() {
    for (example, _, template) in templates(&examples()) {
        let text = template.to_string();
        for host in
            text.split("https://").skip(1).map(|rest| rest.split(['/', '"']).next().unwrap_or_default())
        {
            let is_taught = example.teaches().is_some() && ["wa.me", "bit.ly"].contains(&host);
            assert!(host.ends_with(".example") || is_taught, "{}: {host}", example.slug);
        }
        for number in text.split(r#""phone_number":""#).skip(1) {
            assert!(
                number.split('"').next().unwrap_or_default().contains("555"),
                "{}: {number}",
                example.slug
            );
        }
    }
}

#[test]
fn promotions_say_how_to_end_them() {
    const WAYS: [&str; 3] = ["stop", "baja", "sair"];
    for (example, locale, template) in templates(&examples()) {
        let is_promotion = template.get("category").and_then(Json::as_str) == Some("MARKETING");
        if example.teaches().is_none() && is_promotion {
            let text = template.to_string().to_lowercase();
            let place = Locale::ALL.iter().position(|known| *known == locale).unwrap();
            assert!(text.contains(WAYS[place]), "{} ({})", example.slug, locale.code());
        }
    }
}

/// Whoever looks for a kind of template finds one that is right.
#[test]
fn the_sound_show_every_kind() {
    let mut shown = String::new();
    for example in examples().iter().filter(|example| example.teaches().is_none()) {
        for locale in Locale::ALL {
            shown += &example.template(locale).to_string();
        }
    }
    // Left to payments in some countries, to apps, and to an exchange of contacts that no public guide describes.
    let rare = ["ORDER_DETAILS", "APP", "REQUEST_CONTACT_INFO"];
    let buttons = ButtonKind::NAMES.iter().filter(|name| !rare.contains(name));
    for button in buttons {
        assert!(shown.contains(&format!(r#""type":"{button}""#)), "{button}");
    }
    for format in ["TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION", "PRODUCT"] {
        assert!(shown.contains(&format!(r#""format":"{format}""#)), "{format}");
    }
    for otp in ["COPY_CODE", "ONE_TAP", "ZERO_TAP"] {
        assert!(shown.contains(&format!(r#""otp_type":"{otp}""#)), "{otp}");
    }
    for component in ["CAROUSEL", "LIMITED_TIME_OFFER", "call_permission_request", "FOOTER"] {
        assert!(shown.contains(&format!(r#""type":"{component}""#)), "{component}");
    }
    for part in ["body_text", "body_text_named_params", "header_text", "header_text_named_params"] {
        assert!(shown.contains(&format!(r#""{part}":"#)), "{part}");
    }
}
