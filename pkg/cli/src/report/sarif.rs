//! SARIF 2.1.0, which code scanning reads. Results come first and the rules they name last, so that nothing is held back.

use super::{Manner, Report, VERSION, message, rulebook_date};
use crate::check::{Checked, Counts, Finding, Replacement, Template, replacement};
use crate::document::Cursor;
use std::fmt::Write as _;
use ventana_core::diagnostic::{Fix, Severity};
use ventana_core::json::{Json, Object};
use ventana_core::policy::pages;
use ventana_core::rules::{Confidence, Rule};
use ventana_core::{Locale, Text, rulebook};

/// A report as SARIF.
pub(super) struct Sarif {
    manner: Manner,
    /// The rules that are named, by the index under which results name them.
    rules: Vec<&'static str>,
    is_first: bool,
    failures: Vec<Json>,
}

impl Sarif {
    pub(super) fn new(manner: Manner) -> Self {
        Self { manner, rules: Vec::new(), is_first: true, failures: Vec::new() }
    }

    fn rule_index(&mut self, code: &'static str) -> i64 {
        let known = self.rules.iter().position(|known| *known == code);
        let index = known.unwrap_or_else(|| {
            self.rules.push(code);
            self.rules.len() - 1
        });
        i64::try_from(index).unwrap_or(i64::MAX)
    }

    fn result(&mut self, checked: &Checked, template: &Template, finding: &Finding) -> Json {
        let code = finding.diagnostic.code;
        let mut result = Object::new();
        result.insert("ruleId", code);
        result.insert("ruleIndex", self.rule_index(code));
        result.insert("level", level(finding.diagnostic.severity));
        result.insert("message", text(&message(finding)));
        result.insert("locations", vec![location(checked, template, finding)]);
        let fix = |fix| of_fix(checked, template, fix);
        let fixes: Vec<_> = finding.diagnostic.fixes.iter().filter_map(fix).collect();
        if !fixes.is_empty() {
            result.insert("fixes", fixes);
        }
        result.into()
    }
}

impl Report for Sarif {
    fn begin(&mut self) -> String {
        "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"results\":["
            .to_owned()
    }

    fn file(&mut self, checked: &Checked) -> String {
        let (mut told, manner) = (String::new(), self.manner);
        for template in &checked.templates {
            for finding in template.findings.iter().filter(|finding| manner.tells(finding)) {
                let comma = if std::mem::take(&mut self.is_first) { "\n" } else { ",\n" };
                let _ = write!(told, "{comma}{}", self.result(checked, template, finding));
            }
        }
        told
    }

    fn failure(&mut self, path: &str, why: &str) -> String {
        let place =
            Json::from_iter([("physicalLocation", Json::from_iter([("artifactLocation", artifact(path))]))]);
        self.failures.push(Json::from_iter([
            ("level", Json::from("error")),
            ("message", text(why)),
            ("locations", Json::Array(vec![place])),
        ]));
        String::new()
    }

    fn end(&mut self, _: &Counts) -> String {
        let named = self.rules.iter().filter_map(|code| rulebook().find(|rule| rule.code == *code));
        let rules: Vec<_> = named.map(|rule| descriptor(rule, self.manner.locale)).collect();
        let driver = Json::from_iter([
            ("name", Json::from("ventana")),
            ("semanticVersion", VERSION.into()),
            ("version", format!("{VERSION} (rulebook of {})", rulebook_date()).into()),
            ("language", self.manner.locale.code().into()),
            ("rules", Json::Array(rules)),
        ]);
        let invocation = Json::from_iter([
            ("executionSuccessful", Json::from(self.failures.is_empty())),
            ("toolExecutionNotifications", Json::Array(std::mem::take(&mut self.failures))),
        ]);
        let tool = Json::from_iter([("driver", driver)]);
        format!("\n],\"columnKind\":\"utf16CodeUnits\",\"invocations\":[{invocation}],\"tool\":{tool}}}]}}\n")
    }
}

fn text(text: &str) -> Json {
    Json::from_iter([("text", text)])
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn location(checked: &Checked, template: &Template, finding: &Finding) -> Json {
    let physical = Json::from_iter([
        ("artifactLocation", artifact(&checked.path)),
        ("region", region(finding.start, finding.end)),
    ]);
    let pointer = [template.part.pointer.as_str(), &finding.diagnostic.path].concat();
    let mut logical = Object::new();
    if let Some(name) = &template.part.name {
        logical.insert("name", name.as_str());
    }
    logical.insert("fullyQualifiedName", pointer);
    Json::from_iter([("physicalLocation", physical), ("logicalLocations", Json::Array(vec![logical.into()]))])
}

fn region(start: Cursor, end: Cursor) -> Json {
    let number = |number: usize| Json::from(i64::try_from(number).unwrap_or(i64::MAX));
    Json::from_iter([
        ("startLine", number(start.line)),
        ("startColumn", number(start.column)),
        ("endLine", number(end.line)),
        ("endColumn", number(end.column)),
    ])
}

/// A file by its address: below the root of the sources unless its path begins at the root of the disk.
fn artifact(path: &str) -> Json {
    let mut object = Object::new();
    let path = path.replace('\\', "/");
    let drive = path.as_bytes().get(1) == Some(&b':');
    if path.starts_with('/') || drive {
        let root = if drive { "file:///" } else { "file://" };
        let (letter, rest) = path.split_at(if drive { 2 } else { 0 });
        object.insert("uri", [root, letter, &encoded(rest)].concat());
    } else {
        object.insert("uri", encoded(path.strip_prefix("./").unwrap_or(&path)));
        object.insert("uriBaseId", "%SRCROOT%");
    }
    object.into()
}

/// A path as it stands in an address.
fn encoded(path: &str) -> String {
    path.bytes().fold(String::new(), |mut all, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/@!$&'()*+,;=".contains(&byte) {
            all.push(char::from(byte));
        } else {
            let _ = write!(all, "%{byte:02X}");
        }
        all
    })
}

fn of_fix(checked: &Checked, template: &Template, fix: &Fix) -> Option<Json> {
    let Replacement { start, end, text: inserted } = replacement(checked, template, fix)?;
    let replacement =
        Json::from_iter([("deletedRegion", region(start, end)), ("insertedContent", text(&inserted))]);
    let change = Json::from_iter([
        ("artifactLocation", artifact(&checked.path)),
        ("replacements", Json::Array(vec![replacement])),
    ]);
    Some(Json::from_iter([("description", text(&fix.title)), ("artifactChanges", Json::Array(vec![change]))]))
}

fn descriptor(rule: &Rule, locale: Locale) -> Json {
    let mut object = Object::new();
    object.insert("id", rule.code);
    object.insert("shortDescription", text(rule.title.get(locale)));
    object.insert("fullDescription", text(&unfilled(rule.message, locale)));
    let help = rule.help.map(|help| unfilled(help, locale));
    let source = format!("{} ({})", rule.source, rule.as_of);
    let help: Vec<_> = help.into_iter().chain([source]).collect();
    object.insert("help", text(&help.join("\n\n")));
    if let Some(address) = pages::address(rule.source) {
        object.insert("helpUri", address);
    }
    object.insert("defaultConfiguration", Json::from_iter([("level", level(rule.severity))]));
    let properties =
        [("source", rule.source), ("asOf", rule.as_of), ("confidence", confidence(rule.confidence))];
    object.insert("properties", Json::from_iter(properties));
    object.into()
}

fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Documented => "documented",
        Confidence::Observed => "observed",
        Confidence::Inferred => "inferred",
        Confidence::Folklore => "folklore",
    }
}

/// A text of a rule before it speaks of a template: an ellipsis stands for each argument, and words follow many.
fn unfilled(text: Text, locale: Locale) -> String {
    let mut parts = text.get(locale).split('<');
    let mut all = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (slot, rest) = part.split_once('>').unwrap_or_default();
        all.push_str(slot.split('|').nth(2).unwrap_or("…"));
        all.push_str(rest);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_addressed_from_the_root_of_the_sources_or_of_the_disk() {
        let uri = |path| artifact(path).get("uri").and_then(Json::as_str).map(str::to_owned).unwrap();
        assert_eq!(uri("./a b/ñ:.json"), "a%20b/%C3%B1%3A.json");
        assert_eq!(uri("/tmp/a#b.json"), "file:///tmp/a%23b.json");
        assert_eq!(uri("C:\\t\\a.json"), "file:///C:/t/a.json");
        assert!(
            artifact("a.json").get("uriBaseId").is_some() && artifact("/a.json").get("uriBaseId").is_none()
        );
    }

    #[test]
    fn no_argument_is_left_open_in_what_is_said_of_a_rule() {
        for rule in rulebook() {
            for locale in Locale::ALL {
                let text = unfilled(rule.message, locale);
                assert!(!text.contains(['|', '<', '>']) && !text.contains("… …"), "{}: {text}", rule.code);
            }
        }
    }
}
