//! The questions with their answers, and which of them a search leaves.

use super::action::Action;
use super::facts::filled;
use crate::draft::folded;
use ventana_core::Locale;
use ventana_core::json::Json;

/// The questions by the names of their files, in the order in which they are read.
const ORDER: [&str; 11] = [
    "session-or-template",
    "when-a-session-lasts",
    "approval-of-free-text",
    "files-in-a-session",
    "when-a-template-is-needed",
    "what-a-template-holds",
    "media-and-buttons",
    "approval",
    "after-the-window",
    "cost",
    "answer-to-a-template",
];

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Question {
    /// Its name in the address.
    pub(super) slug: String,
    pub(super) asked: String,
    pub(super) answer: String,
    pub(super) action: Action,
    pub(super) button: String,
}

/// Reads the list of one language. What is no question, or leads nowhere, is left out.
pub(super) fn read(list: &[Json], locale: Locale) -> Vec<Question> {
    let question = |json: &Json| {
        let text = |key: &str| json.get(key).and_then(Json::as_str).map(str::to_owned);
        Some(Question {
            slug: text("slug")?,
            asked: text("question")?,
            answer: filled(&text("answer")?, locale),
            action: Action::named(&text("action")?)?,
            button: text("button")?,
        })
    };
    let mut questions: Vec<_> = list.iter().filter_map(question).collect();
    questions
        .sort_by_key(|question| ORDER.iter().position(|slug| *slug == question.slug).unwrap_or(ORDER.len()));
    questions
}

/// The questions that have all of some words, in the question or the answer.
pub(super) fn with_words(questions: &[Question], words: &str) -> Vec<Question> {
    let words = folded(words);
    let has_them = |question: &&Question| {
        let text = folded(&[question.asked.as_str(), &question.answer].join("\n"));
        words.split_whitespace().all(|word| text.contains(word))
    };
    questions.iter().filter(has_them).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;
    use ventana_core::json::parse;
    use ventana_core::{explain, rulebook};

    fn folder(name: &str) -> Vec<(String, Json)> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let file = |entry: std::io::Result<std::fs::DirEntry>| {
            let path = entry.unwrap().path();
            let slug = path.file_stem().unwrap().to_string_lossy().into_owned();
            let json = parse(&std::fs::read_to_string(&path).unwrap()).unwrap();
            (slug, json)
        };
        std::fs::read_dir(folder).unwrap().map(file).collect()
    }

    /// The file of a question as the list of a language holds it.
    fn listed(slug: &str, json: &Json, locale: Locale) -> Json {
        let said = |name: &str| {
            let text = json.at(&format!("/{name}/{}", locale.code())).and_then(Json::as_str);
            text.unwrap_or_else(|| panic!("{slug} has no {name} in {locale:?}")).to_owned()
        };
        let action =
            json.get("action").and_then(Json::as_str).unwrap_or_else(|| panic!("{slug} leads nowhere"));
        let members = [
            ("slug", slug.to_owned()),
            ("question", said("question")),
            ("answer", said("answer")),
            ("button", said("button")),
            ("action", action.to_owned()),
        ];
        Json::Object(members.into_iter().map(|(name, text)| (name.to_owned(), Json::Text(text))).collect())
    }

    #[test]
    fn every_question_is_answered_in_three_languages_in_a_few_sentences() {
        let files = folder("help");
        assert_eq!(files.len(), ORDER.len());
        for locale in Locale::ALL {
            let list: Vec<_> = files.iter().map(|(slug, json)| listed(slug, json, locale)).collect();
            let questions = read(&list, locale);
            let slugs: Vec<_> = questions.iter().map(|question| question.slug.as_str()).collect();
            assert_eq!(slugs, ORDER, "a question that has no place, or leads nowhere");
            for Question { slug, asked, answer, button, .. } in questions {
                let sentences = format!("{answer} ").matches(['.', '?']).count();
                let ends = format!("{answer} ").matches(". ").count();
                assert!(
                    (3..=6).contains(&ends) && sentences >= ends,
                    "{slug} in {locale:?}: {ends} sentences"
                );
                assert!(asked.contains('?') && !button.trim().is_empty(), "{slug}");
                for text in [&asked, &answer, &button] {
                    assert!(!text.contains(['!', '<', '>', '\'']), "{slug} in {locale:?}: {text}");
                }
            }
        }
    }

    #[test]
    fn numbers_of_the_core_are_never_written_by_hand() {
        for (slug, json) in folder("help") {
            for locale in Locale::ALL {
                let answer = json.at(&format!("/answer/{}", locale.code())).and_then(Json::as_str).unwrap();
                for number in ["1000", "1,000", "1.000", "1024", "1,024", "4096", "4,096", "72", "160", "512"]
                {
                    assert!(!answer.contains(number), "{slug} in {locale:?}: {number}");
                }
            }
        }
    }

    #[test]
    fn every_button_leads_to_something_that_is_there() {
        let examples: Vec<_> = folder("gallery").into_iter().map(|(slug, _)| slug).collect();
        for (slug, json) in folder("help") {
            let name = json.get("action").and_then(Json::as_str).unwrap();
            match Action::named(name) {
                Some(Action::Example(example)) => assert!(examples.contains(&example), "{slug}: {example}"),
                Some(Action::Rule(code)) => {
                    assert!(rulebook().any(|rule| rule.code == code), "{slug}: {code}");
                }
                Some(Action::Error(code)) => {
                    assert!(
                        explain::explain_error(&Json::Text(code.clone()), Locale::En).known,
                        "{slug}: {code}"
                    );
                }
                Some(Action::Start | Action::Send | Action::Rules | Action::Import) => {}
                None => panic!("{slug} leads to {name}"),
            }
        }
    }

    #[test]
    fn a_search_reads_questions_and_answers() {
        let list = parse(r#"[
            {"slug":"a","question":"¿Cuánto cuesta?","answer":"Nada.","action":"start","button":"Ir"},
            {"slug":"b","question":"¿Qué es?","answer":"Una plantilla.","action":"rule:body-too-long","button":"Ir"},
            {"slug":"c","question":"¿?","answer":".","action":"fly","button":"Ir"}
        ]"#)
        .unwrap();
        let questions = read(list.as_array().unwrap(), Locale::Es);
        let found = |words| with_words(&questions, words).into_iter().map(|one| one.slug).collect::<String>();
        assert_eq!(
            (found(""), found("CUANTO nada"), found("plantilla"), found("cuanto plantilla")),
            ("ab".into(), "a".into(), "b".into(), String::new())
        );
    }
}
