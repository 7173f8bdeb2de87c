//! Documents for the tests of other rooms, a line of JSON each: every template of the corpus and every example of a rule,
//! with where the decoder finds a value of the wrong kind, and the errors that are said of it.

#[allow(
    dead_code,
    clippy::expect_used,
    clippy::panic,
    reason = "the fixtures are read as the tests of the core read them"
)]
#[path = "../tests/shared/fixtures.rs"]
mod fixtures;

use serde_json::json;
use ventana_core::Locale;
use ventana_core::diagnostic::Severity;
use ventana_core::json::parse;
use ventana_core::rules::{Purpose, RULES, example, lint_text};
use ventana_core::template::Template;

fn main() {
    let mut out = std::io::stdout().lock();
    for fixture in fixtures::all() {
        line(&mut out, &fixture.name(), "corpus", &fixture.text);
    }
    for rule in RULES {
        let good = rule.examples.good.iter().map(|good| example::document(&example::expand(good)));
        let bad = rule.examples.bad.iter().map(|bad| example::unmarked(bad, example::document).0);
        for (index, text) in good.chain(bad).enumerate() {
            line(&mut out, &format!("{} {index}", rule.code), "rules", &text);
        }
    }
}

fn line(out: &mut impl std::io::Write, name: &str, of: &str, text: &str) {
    let mut problems = Vec::new();
    let is_object = parse(text).ok().map(|document| Template::read(document, &mut problems).is_ok());
    let said = lint_text(text, Some(Purpose::Create), Locale::En).diagnostics;
    let errors = said.iter().filter(|said| said.severity == Severity::Error);
    let errors: Vec<_> = errors.map(|said| json!({"code": said.code, "path": said.path})).collect();
    let wrong: Vec<_> = problems.iter().map(|problem| problem.path.as_str()).collect();
    let line = json!({
        "name": name, "of": of, "text": text, "isJson": is_object.is_some(), "isObject": is_object, "wrong": wrong,
        "errors": errors,
    });
    let _ = writeln!(out, "{line}");
}
