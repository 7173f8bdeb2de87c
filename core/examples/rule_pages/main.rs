//! Writes a page a rule, the same as data, and the pages of the editor, under the folder that is named, as
//! `cargo xtask docs` asks for.

mod html;
mod list;

use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::Path;
use ventana_core::compare::{change, family};
use ventana_core::diagnostic::{Diagnostic, Severity};
use ventana_core::json::{Json, parse};
use ventana_core::rules::{Bad, Bites, Confidence, Rule, example, lint_text};
use ventana_core::{Instant, Locale, message, rulebook};

fn main() -> std::io::Result<()> {
    let root = std::env::args().nth(1).unwrap_or_else(|| ".".into());
    let pages = Path::new(&root).join("docs/rules");
    std::fs::create_dir_all(&pages)?;
    let mut index = String::from(INDEX);
    for rule in rulebook() {
        let _ = writeln!(
            index,
            "| [`{0}`]({0}.md) | {1} | {2} |",
            rule.code,
            word(rule.severity),
            rule.title.get(Locale::En)
        );
        std::fs::write(pages.join(format!("{}.md", rule.code)), page(rule))?;
    }
    std::fs::write(pages.join("README.md"), index)?;
    let data = Path::new(&root).join("pkg/rules");
    std::fs::create_dir_all(&data)?;
    for locale in Locale::ALL {
        let rules: serde_json::Map<_, _> =
            rulebook().map(|rule| (rule.code.to_owned(), entry(rule, locale))).collect();
        let text = serde_json::to_string_pretty(&Value::Object(rules)).unwrap_or_default();
        std::fs::write(data.join(format!("{}.json", locale.code())), text + "\n")?;
    }
    let editor = Path::new(&root).join("web");
    std::fs::create_dir_all(&editor)?;
    for locale in Locale::ALL {
        std::fs::write(editor.join(format!("rules.{}.html", locale.code())), html::document(locale))?;
        std::fs::write(editor.join(format!("rules.{}.json", locale.code())), list::list(locale))?;
    }
    Ok(())
}

const INDEX: &str = "# The rules, a page each

Made from the declarations by `cargo xtask docs`. In the examples `⟦…⟧` stand around the characters at fault and `⟪ab×3⟫`
stands for `ababab`; members that are not shown are those of a sound template. A test runs every one of them.

| Rule | Severity | What |
|---|---|---|
";

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

fn confidence(rule: &Rule) -> &'static str {
    match rule.confidence {
        Confidence::Documented => "documented",
        Confidence::Observed => "observed",
        Confidence::Inferred => "inferred",
        Confidence::Folklore => "folklore",
    }
}

/// What the rule says of its bad example.
fn said(rule: &Rule, bad: &Bad, locale: Locale) -> Option<Diagnostic> {
    let is_in = |list: &[&Rule]| list.iter().any(|other| other.code == rule.code);
    let report = if is_in(family::RULES) {
        let (text, _) = example::unmarked(bad, example::family);
        family::validate(&parse(&text).ok()?, locale)
    } else if is_in(change::RULES) {
        let (text, _) = example::unmarked(bad, example::change);
        let edit = parse(&text).ok()?;
        let edits = edit.get("edits").and_then(Json::as_array).unwrap_or_default();
        let edits: Vec<_> = edits.iter().filter_map(Instant::read).collect();
        let at = edit.get("at").and_then(Instant::read).unwrap_or(Instant::EARLIEST);
        change::compare(edit.get("before")?, edit.get("after")?, &edits, at, locale)
    } else if is_in(message::RULES) {
        let (text, _) = example::unmarked(bad, example::message);
        let send = parse(&text).ok()?;
        message::validate(send.get("message")?, send.get("template"), locale)
    } else {
        let (text, _) = example::unmarked(bad, example::document);
        lint_text(&text, None, locale)
    };
    report.diagnostics.into_iter().find(|found| found.code == rule.code)
}

/// An example as people write JSON; one that is none stays as it is.
fn laid_out(text: &str) -> String {
    let parsed = serde_json::from_str::<Value>(text).and_then(|value| serde_json::to_string_pretty(&value));
    parsed.unwrap_or_else(|_| text.to_owned())
}

fn answer(rule: &Rule) -> Option<String> {
    let meta = rule.meta?;
    Some(match (meta.code, meta.subcode) {
        (Some(code), Some(subcode)) => format!("{code}, subcode {subcode}"),
        (Some(code), None) | (None, Some(code)) => code.to_string(),
        (None, None) => return None,
    })
}

fn page(rule: &Rule) -> String {
    let mut page = format!("# {}\n\n`{}` · {}\n", rule.title.get(Locale::En), rule.code, word(rule.severity));
    let bad = rule.examples.bad.first();
    let found = bad.and_then(|bad| said(rule, bad, Locale::En));
    if let Some(found) = &found {
        let _ = write!(page, "\n{}\n", found.message);
        if let Some(help) = &found.help {
            let _ = write!(page, "\n{help}\n");
        }
    }
    if let Some(bad) = bad {
        let place = if bad.at.is_empty() { "of the whole".into() } else { format!("at `{}`", bad.at) };
        let _ = write!(page, "\n## Breaks it\n\n```json\n{}\n```\n\nSaid {place}.", laid_out(bad.template));
        let answer = match answer(rule) {
            Some(answer) => format!(" Meta answers error {answer}."),
            None if rule.severity == Severity::Error => " What Meta answers is not known.".to_owned(),
            None => String::new(),
        };
        page.push_str(&answer);
        page.push('\n');
        for (fix, fixed) in found.iter().flat_map(|found| &found.fixes).zip(bad.fixed) {
            let _ = write!(page, "\nFix, *{}*:\n\n```json\n{}\n```\n", fix.title, laid_out(fixed));
        }
    }
    if let Some(good) = rule.examples.good.first() {
        let _ = write!(page, "\n## Keeps it\n\n```json\n{}\n```\n", laid_out(good));
    }
    let bites = match rule.bites {
        Bites::AtCreation => "It bites when a template is created or edited; of a stored one it is an info.",
        Bites::Always => "It bites at any time, stored templates included.",
    };
    let rows = if rule.rows.is_empty() { String::new() } else { format!(" Rows: {}.", rule.rows.join(", ")) };
    let _ = write!(
        page,
        "\n## Where it comes from\n\n{}, checked on {}: {}.{rows} {bites}\n",
        rule.source,
        rule.as_of,
        confidence(rule)
    );
    page
}

fn entry(rule: &Rule, locale: Locale) -> Value {
    let bad = rule.examples.bad.first();
    let found = bad.and_then(|bad| said(rule, bad, locale));
    let fixes: Vec<_> = found.iter().flat_map(|found| &found.fixes).map(|fix| fix.title.as_str()).collect();
    json!({
        "title": rule.title.get(locale),
        "severity": word(rule.severity),
        "message": found.as_ref().map_or("", |found| found.message.as_str()),
        "fixes": fixes,
        "bad": bad.map(|bad| laid_out(bad.template)),
        "at": bad.map(|bad| bad.at),
        "fixed": bad.map(|bad| bad.fixed.iter().map(|fixed| laid_out(fixed)).collect::<Vec<_>>()),
        "good": rule.examples.good.first().map(|good| laid_out(good)),
        "source": rule.source,
        "asOf": rule.as_of,
        "confidence": confidence(rule),
        "onlyAtCreation": rule.bites == Bites::AtCreation,
        "help": found.as_ref().and_then(|found| found.help.as_deref()),
        "meta": rule.meta.map(|meta| json!({ "code": meta.code, "subcode": meta.subcode })),
    })
}
