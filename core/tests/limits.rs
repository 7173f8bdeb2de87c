//! Minimal pairs at every limit of a template: one that just keeps it, one that just breaks it.

#![expect(clippy::expect_used, clippy::panic, reason = "what makes the templates stands outside the tests")]

use std::collections::BTreeSet;
use ventana_core::Locale;
use ventana_core::json::{Edit, Json, apply, parse};
use ventana_core::policy::limits;
use ventana_core::rules::lint;

const LIMITS: &str = include_str!("../src/policy/limits.rs");

/// What a limit is on: makes a template with so many of it.
type Make = fn(usize) -> Json;

/// The fact, its value, the rule that holds it, and the templates around it.
struct Limit(&'static str, usize, &'static str, Make);

fn with(template: &str, path: &str, value: impl Into<Json>) -> Json {
    let template = parse(template).expect("a template");
    let edit = Edit { path: path.to_owned(), span: None, value: value.into() };
    apply(&template, &[edit]).unwrap_or_else(|error| panic!("{path}: {error}"))
}

const PLAIN: &str = r#"{"name": "a", "language": "en", "category": "MARKETING", "components": [
    {"type": "HEADER", "format": "TEXT", "text": "News"}, {"type": "BODY", "text": "Our new bags are here."},
    {"type": "FOOTER", "text": "Casa Lino"}, {"type": "BUTTONS", "buttons": [
        {"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#;
const OFFER: &str = r#"{"name": "a", "language": "en", "category": "MARKETING", "components": [
    {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Now"}}, {"type": "BODY", "text": "Our new bags are here."},
    {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": ["BAGS"]},
        {"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#;
const CODE: &str = r#"{"name": "a", "language": "en", "category": "AUTHENTICATION", "components": [{"type": "BODY"},
    {"type": "FOOTER", "code_expiration_minutes": 5}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP",
        "supported_apps": [{"package_name": "com.example.app", "signature_hash": "K8a/AINcGX7"}]}]}]}"#;
const BUTTONS: &str = "/components/3/buttons";

fn letters(count: usize) -> String {
    // Words, so that no text is one long word, and no blank at its end.
    "bags and ".chars().cycle().take(count.saturating_sub(1)).chain(['s']).collect()
}

fn card(body: &str, buttons: usize) -> String {
    let button = r#"{"type": "QUICK_REPLY", "text": "Look 0"}"#;
    let buttons: Vec<_> = (0..buttons).map(|at| button.replace('0', &at.to_string())).collect();
    [
        r#"{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": ""#,
        body,
        r#""}, {"type": "BUTTONS", "buttons": ["#,
        &buttons.join(", "),
        "]}]}",
    ]
    .concat()
}

fn product(buttons: usize) -> String {
    let button = r#"{"type": "URL", "text": "Look 0", "url": "https://example.com/bags"}"#;
    let buttons: Vec<_> = (0..buttons).map(|at| button.replace('0', &at.to_string())).collect();
    [
        r#"{"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": ["#,
        &buttons.join(", "),
        "]}]}",
    ]
    .concat()
}

fn carousel(cards: &[String]) -> Json {
    let text = [
        r#"{"name": "a", "language": "en", "category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."},
            {"type": "CAROUSEL", "cards": ["#,
        &cards.join(", "),
        "]}]}",
    ];
    parse(&text.concat()).expect("a carousel")
}

fn same(count: usize, card: String) -> Json {
    carousel(&vec![card; count])
}

fn buttons(count: usize, button: &str) -> Json {
    let all: Vec<_> = (0..count).map(|at| button.replace('#', &at.to_string())).collect();
    with(PLAIN, BUTTONS, parse(&["[", &all.join(", "), "]"].concat()).expect("buttons"))
}

/// So many variables among a thousand words, one of them at neither edge.
fn share(thousandths: usize) -> Json {
    let words: Vec<_> = (0..1000)
        .map(|at| {
            if at > 0 && at <= thousandths {
                ["{{", &at.to_string(), "}}"].concat()
            } else {
                "bags".to_owned()
            }
        })
        .collect();
    let samples: Vec<Json> = (0..thousandths).map(|_| "a".into()).collect();
    let template = with(PLAIN, "/components/1/text", words.join(" "));
    let body = Json::Array(vec![Json::Array(samples)]);
    with(&template.to_string(), "/components/1/example", with("{}", "/body_text", body))
}

const TABLE: &[Limit] = &[
    Limit("NAME_LENGTH", limits::NAME_LENGTH.value, "name-too-long", |count| {
        with(PLAIN, "/name", "a".repeat(count))
    }),
    Limit("HEADER_LENGTH", limits::HEADER_LENGTH.value, "header-too-long", |count| {
        with(PLAIN, "/components/0/text", letters(count))
    }),
    Limit("BODY_LENGTH", limits::BODY_LENGTH.value, "body-too-long", |count| {
        with(PLAIN, "/components/1/text", letters(count))
    }),
    Limit("OFFER_BODY_LENGTH", limits::OFFER_BODY_LENGTH.value, "body-too-long", |count| {
        with(OFFER, "/components/1/text", letters(count))
    }),
    Limit("CARD_BODY_LENGTH", limits::CARD_BODY_LENGTH.value, "body-too-long", |count| {
        same(2, card(&letters(count), 1))
    }),
    Limit("CARD_BODY_LINES", limits::CARD_BODY_LINES.value, "card-lines", |count| {
        same(2, card(&vec!["bags"; count].join("\\n"), 1))
    }),
    Limit("CARDS", limits::CARDS.value, "card-count", |count| same(count, card("Bags", 1))),
    Limit("PRODUCT_CARDS", limits::PRODUCT_CARDS.value, "card-count", |count| same(count, product(1))),
    Limit("CARD_BUTTONS", limits::CARD_BUTTONS.value, "too-many-buttons", |count| {
        same(2, card("Bags", count))
    }),
    Limit("PRODUCT_CARD_BUTTONS", limits::PRODUCT_CARD_BUTTONS.value, "too-many-buttons", |count| {
        same(2, product(count))
    }),
    Limit("OFFER_LENGTH", limits::OFFER_LENGTH.value, "offer-too-long", |count| {
        with(OFFER, "/components/0/limited_time_offer/text", letters(count))
    }),
    Limit("COUPON_LENGTH", limits::COUPON_LENGTH.value, "coupon-too-long", |count| {
        with(OFFER, "/components/2/buttons/0/example/0", "B".repeat(count))
    }),
    Limit("SAFE_COUPON_LENGTH", limits::SAFE_COUPON_LENGTH.value, "long-coupon", |count| {
        with(OFFER, "/components/2/buttons/0/example/0", "B".repeat(count))
    }),
    Limit("FOOTER_LENGTH", limits::FOOTER_LENGTH.value, "footer-too-long", |count| {
        with(PLAIN, "/components/2/text", letters(count))
    }),
    Limit("LABEL_LENGTH", limits::LABEL_LENGTH.value, "label-too-long", |count| {
        with(PLAIN, "/components/3/buttons/0/text", letters(count))
    }),
    Limit("BUTTONS", limits::BUTTONS.value, "too-many-buttons", |count| {
        buttons(count, r#"{"type": "QUICK_REPLY", "text": "Look #"}"#)
    }),
    Limit("BODY_EMOJIS", limits::BODY_EMOJIS.value, "too-many-emojis", |count| {
        with(PLAIN, "/components/1/text", ["Our new bags ", &"🎒".repeat(count), " are here."].concat())
    }),
    Limit("BODY_NEWLINES", limits::BODY_NEWLINES.value, "too-many-newlines", |count| {
        with(PLAIN, "/components/1/text", ["Our new bags", &"\n".repeat(count), "are here."].concat())
    }),
    Limit("BODY_SPACES", limits::BODY_SPACES.value, "tabs-or-long-spaces", |count| {
        with(PLAIN, "/components/1/text", ["Our new bags", &" ".repeat(count), "are here."].concat())
    }),
    Limit("URL_BUTTONS", limits::URL_BUTTONS.value, "too-many-of-a-type", |count| {
        buttons(count, r#"{"type": "URL", "text": "Look #", "url": "https://example.com/bags"}"#)
    }),
    Limit("HEADER_VARIABLES", limits::HEADER_VARIABLES.value, "too-many-header-variables", |count| {
        let texts: Vec<_> = (1..=count).map(|at| ["{{", &at.to_string(), "}} bags"].concat()).collect();
        with(PLAIN, "/components/0/text", ["New ", &texts.join(" ")].concat())
    }),
    Limit("REFUSED_VARIABLES", limits::REFUSED_VARIABLES.value, "too-many-variables", share),
    Limit("RISKY_VARIABLES", limits::RISKY_VARIABLES.value - 1, "many-variables", share),
    Limit("VARIABLE_NAME_LENGTH", limits::VARIABLE_NAME_LENGTH.value, "long-variable-name", |count| {
        let text = ["Our new {{", &"a".repeat(count), "}} are here."].concat();
        let named = with(PLAIN, "/components/1/text", text);
        with(&named.to_string(), "/parameter_format", "NAMED")
    }),
    Limit("URL_LENGTH", limits::URL_LENGTH.value, "url-too-long", |count| {
        let start = "https://example.com/";
        with(PLAIN, "/components/3/buttons/0/url", [start, &"a".repeat(count - start.len())].concat())
    }),
    Limit(
        "CODE_EXPIRATION_MINUTES",
        limits::CODE_EXPIRATION_MINUTES.value.1,
        "code-expiration-minutes",
        |count| with(CODE, "/components/1/code_expiration_minutes", i64::try_from(count).unwrap_or_default()),
    ),
    Limit("SUPPORTED_APPS", limits::SUPPORTED_APPS.value, "supported-apps", |count| {
        let app = r#"{"package_name": "com.example.app#", "signature_hash": "K8a/AINcGX7"}"#;
        let apps: Vec<_> = (0..count).map(|at| app.replace('#', &at.to_string())).collect();
        let apps = parse(&["[", &apps.join(", "), "]"].concat()).expect("apps");
        with(CODE, "/components/2/buttons/0/supported_apps", apps)
    }),
    Limit("PACKAGE_NAME_LENGTH", limits::PACKAGE_NAME_LENGTH.value, "malformed-package-name", |count| {
        let name = ["com.", &"a".repeat(count - 4)].concat();
        with(CODE, "/components/2/buttons/0/supported_apps/0/package_name", name)
    }),
    Limit(
        "SIGNATURE_HASH_LENGTH",
        limits::SIGNATURE_HASH_LENGTH.value,
        "malformed-signature-hash",
        |count| with(CODE, "/components/2/buttons/0/supported_apps/0/signature_hash", "a".repeat(count)),
    ),
    Limit("PHONE_NUMBER_LENGTH", limits::PHONE_NUMBER_LENGTH.value, "malformed-phone-number", |count| {
        let number = "1".repeat(count);
        buttons(
            1,
            &[r#"{"type": "PHONE_NUMBER", "text": "Call", "phone_number": ""#, &number, r#""}"#].concat(),
        )
    }),
];

/// Facts with no pair of one more: why.
const APART: &[(&str, &str)] = &[
    ("LEAST_CARDS", "the fewest, not the most: see `a_carousel_has_two_cards_at_least`"),
    ("DESKTOP_BUTTONS", "a note of the preview, not a rule"),
    ("BUTTONS_OF_A_TYPE", "a list: see `each_type_of_button_has_its_most`"),
];

fn says(template: &Json, code: &str) -> bool {
    lint(template.clone(), None, Locale::En).diagnostics.iter().any(|found| found.code == code)
}

#[test]
fn each_limit_is_kept_by_as_many_and_broken_by_one_more() {
    let mut wrong = Vec::new();
    for Limit(fact, value, code, make) in TABLE {
        if says(&make(*value), code) {
            wrong.push(format!("{fact}: {value} break it"));
        }
        if !says(&make(value + 1), code) {
            wrong.push(format!("{fact}: {} do not", value + 1));
        }
    }
    assert_eq!(wrong, [] as [String; 0]);
}

#[test]
fn a_template_at_its_limits_is_told_nothing_but_what_is_near_them() {
    for Limit(fact, value, _, make) in TABLE.iter().filter(|Limit(fact, ..)| fact.ends_with("_LENGTH")) {
        let report = lint(make(*value), None, Locale::En);
        assert!(report.valid || *fact == "VARIABLE_NAME_LENGTH", "{fact}: {:?}", report.diagnostics);
    }
}

#[test]
fn a_carousel_has_two_cards_at_least() {
    let least = limits::LEAST_CARDS.value;
    assert!(!says(&same(least, card("Bags", 1)), "card-count"));
    assert!(says(&same(least - 1, card("Bags", 1)), "card-count"));
}

#[test]
fn codes_expire_after_a_minute_at_least() {
    let (least, _) = limits::CODE_EXPIRATION_MINUTES.value;
    let after = |minutes: usize| {
        with(CODE, "/components/1/code_expiration_minutes", i64::try_from(minutes).unwrap_or_default())
    };
    assert!(!says(&after(least), "code-expiration-minutes"));
    assert!(says(&after(least - 1), "code-expiration-minutes"));
}

#[test]
fn each_type_of_button_has_its_most() {
    use ventana_core::template::Vocabulary as _;
    for (kind, most) in limits::BUTTONS_OF_A_TYPE.value {
        let button = [r#"{"type": ""#, kind.name(), r#"", "text": "Look #"}"#].concat();
        assert!(!says(&buttons(*most, &button), "too-many-of-a-type"), "{most} of {}", kind.name());
        assert!(says(&buttons(most + 1, &button), "too-many-of-a-type"), "{} of {}", most + 1, kind.name());
    }
}

#[test]
fn no_limit_is_without_its_pair() {
    let facts: BTreeSet<_> =
        LIMITS.lines().filter_map(|line| line.strip_prefix("pub static ")?.split(':').next()).collect();
    let held: BTreeSet<_> =
        TABLE.iter().map(|Limit(fact, ..)| *fact).chain(APART.iter().map(|(fact, _)| *fact)).collect();
    assert_eq!(facts, held);
    assert!(APART.iter().all(|(_, why)| !why.is_empty()));
}
