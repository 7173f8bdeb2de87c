//! The rules as the list holds them, and which of them a question leaves.

use crate::draft::folded;
use ventana_core::diagnostic::Severity;
use ventana_core::json::Json;

/// A rule as it is told: its texts, and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rule {
    pub(super) code: String,
    pub(super) title: String,
    pub(super) severity: Severity,
    pub(super) part: String,
    /// What it says of an example that breaks it.
    pub(super) message: String,
    pub(super) help: String,
    pub(super) fixes: Vec<String>,
    /// What Meta answers, where that is known.
    pub(super) meta: String,
    pub(super) source: String,
    pub(super) as_of: String,
    pub(super) confidence: String,
    pub(super) only_at_creation: bool,
    /// All of it that a search reads, folded.
    searched: String,
}

/// Reads the list of one language. What is no rule is left out.
pub(super) fn read(list: &[Json]) -> Vec<Rule> {
    list.iter().filter_map(rule).collect()
}

fn rule(json: &Json) -> Option<Rule> {
    let text = |key: &str| json.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
    let texts =
        |key: &str| json.elements(key).iter().filter_map(Json::as_str).map(str::to_owned).collect::<Vec<_>>();
    let severity = match text("severity").as_str() {
        "error" => Severity::Error,
        "warning" => Severity::Warning,
        "info" => Severity::Info,
        _ => return None,
    };
    let mut rule = Rule {
        code: text("code"),
        title: text("title"),
        severity,
        part: text("part"),
        message: text("message"),
        help: text("help"),
        fixes: texts("fixes"),
        meta: text("meta"),
        source: text("source"),
        as_of: text("asOf"),
        confidence: text("confidence"),
        only_at_creation: json.get("onlyAtCreation").and_then(Json::as_bool) == Some(true),
        searched: String::new(),
    };
    let words = rule.code.replace('-', " ");
    let own =
        [&rule.code, &words, &rule.title, &rule.message, &rule.help, &rule.meta, &texts("also").join(" ")];
    rule.searched = folded(&own.map(String::as_str).join("\n"));
    Some(rule).filter(|rule| !rule.code.is_empty() && !rule.title.is_empty())
}

/// What is asked of the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Question {
    pub(super) words: String,
    pub(super) severity: Option<Severity>,
    /// Empty for every part.
    pub(super) part: String,
}

impl Question {
    /// The places of the rules that answer.
    pub(super) fn found(&self, rules: &[Rule]) -> Vec<usize> {
        let words = folded(&self.words);
        let answers = |rule: &Rule| {
            self.severity.is_none_or(|severity| severity == rule.severity)
                && (self.part.is_empty() || self.part == rule.part)
                && words.split_whitespace().all(|word| rule.searched.contains(word))
        };
        rules.iter().enumerate().filter(|(_, rule)| answers(rule)).map(|(place, _)| place).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    const LIST: &str = r#"[
        {"code":"body-too-long","title":"Cuerpo demasiado largo","severity":"error","part":"body","meta":"100, subcode 2388040","message":"Sobran 5."},
        {"code":"shortened-link","title":"Enlace acortado","severity":"warning","part":"buttons","also":["131009"]},
        {"code":"no-severity","title":"?"}
    ]"#;

    fn found(words: &str, severity: Option<Severity>, part: &str) -> Vec<usize> {
        let list = parse(LIST).unwrap();
        let question = Question { words: words.into(), severity, part: part.into() };
        question.found(&read(list.as_array().unwrap()))
    }

    #[test]
    fn a_rule_is_found_by_word_code_and_error() {
        assert_eq!(found("", None, ""), [0, 1]);
        assert_eq!(found("LARGO sobran", None, ""), [0]);
        assert_eq!(found("body-too", None, ""), [0]);
        assert_eq!(found("too long", None, ""), [0]);
        assert_eq!(found("2388040", None, ""), [0]);
        assert_eq!(found("131009", None, ""), [1]);
        assert!(found("largo enlace", None, "").is_empty());
    }

    #[test]
    fn filters_hold_together() {
        assert_eq!(found("", Some(Severity::Warning), ""), [1]);
        assert_eq!(found("", Some(Severity::Error), "body"), [0]);
        assert!(found("", Some(Severity::Error), "buttons").is_empty());
    }
}
