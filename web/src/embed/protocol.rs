//! What is said between the editor and the page around it. Every message is an object with `ventana`, the version of this
//! protocol, and `type`. `docs/embedding.md` says the same to those who write such a page.

use crate::draft::{Draft, Family};
use crate::languages::Counts;
use ventana_core::Locale;
use ventana_core::json::{self, Json};

/// The version of the protocol.
const VERSION: i64 = 1;

/// The longest message that is read, in bytes; a template in ten languages takes a tenth of it.
const LONGEST: usize = 1024 * 1024;

/// The most languages of a template that are read.
const MOST: usize = 100;

/// The longest reason that is shown, in characters.
const REASON: usize = 200;

/// What the page around the editor says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Heard {
    /// It listens, and may say in which language it speaks.
    Hello(Option<Locale>),
    /// It brings a template in its languages.
    Open(Vec<Draft>),
    /// It brings something else in the place of one.
    NoTemplate,
    /// It did not take what was handed to it.
    Refused(String),
}

/// What a message says; `None` for what is not of this protocol or of a version of it that is not known here.
pub(super) fn read(text: &str) -> Option<Heard> {
    if text.len() > LONGEST {
        return None;
    }
    let message = json::parse(text).ok()?;
    if message.get("ventana").and_then(Json::as_i64) != Some(VERSION) {
        return None;
    }
    let word = |name: &str| message.get(name).and_then(Json::as_str);
    match word("type")? {
        "hello" => Some(Heard::Hello(word("locale").and_then(Locale::from_code))),
        "open" => {
            let drafts = message
                .elements("templates")
                .iter()
                .take(MOST)
                .map(|template| Draft::from_json(template.clone()));
            let drafts = drafts.collect::<Option<Vec<_>>>().filter(|drafts| !drafts.is_empty());
            Some(drafts.map_or(Heard::NoTemplate, Heard::Open))
        }
        "refused" => Some(Heard::Refused(plain(word("reason").unwrap_or_default()))),
        _ => None,
    }
}

/// A reason as one line of bounded length.
fn plain(reason: &str) -> String {
    let words: Vec<_> = reason
        .split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ").chars().take(REASON).collect()
}

/// That the editor listens.
pub(super) fn ready() -> String {
    message("ready", []).to_string()
}

/// That what was brought is open.
pub(super) fn opened() -> String {
    message("opened", []).to_string()
}

/// That what was brought is not open, and why.
pub(super) fn refused(reason: &str) -> String {
    message("refused", [("reason", reason.into())]).to_string()
}

/// The template in its languages, the main one first, with what is wrong with it and the files of this device that stand
/// where Meta wants the handle of an upload.
pub(super) fn template(family: &Family, counts: Counts, files: Vec<String>) -> String {
    let number = |count: usize| Json::from(i64::try_from(count).unwrap_or(i64::MAX));
    let templates = Json::Array(family.variants().iter().map(Draft::to_json).collect());
    let files = Json::Array(files.iter().map(|file| file.as_str().into()).collect());
    let members = [
        ("templates", templates),
        ("errors", number(counts.errors)),
        ("warnings", number(counts.warnings)),
        ("files", files),
    ];
    message("template", members).to_string()
}

fn message<const N: usize>(kind: &str, members: [(&'static str, Json); N]) -> Json {
    let head = [("ventana", Json::from(VERSION)), ("type", kind.into())];
    head.into_iter().chain(members).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn draft(language: &str) -> Draft {
        Draft::from_json(Json::from_iter([("name", "a"), ("language", language)])).unwrap()
    }

    #[test]
    fn what_is_not_of_this_protocol_says_nothing() {
        for hostile in [
            "",
            "null",
            "1",
            "\"ventana\"",
            "[]",
            "{}",
            r#"{"type":"hello"}"#,
            r#"{"ventana":2,"type":"hello"}"#,
            r#"{"ventana":"1","type":"hello"}"#,
            r#"{"ventana":1}"#,
            r#"{"ventana":1,"type":["hello"]}"#,
            r#"{"ventana":1,"type":"eval","code":"alert(1)"}"#,
            r#"{"__proto__":{"ventana":1,"type":"hello"}}"#,
        ] {
            assert_eq!(read(hostile), None, "{hostile}");
        }
        let long = format!(r#"{{"ventana":1,"type":"hello","more":"{}"}}"#, "x".repeat(LONGEST));
        assert_eq!(read(&long), None);
    }

    #[test]
    fn a_host_says_hello_in_its_language() {
        assert_eq!(read(r#"{"ventana":1,"type":"hello"}"#), Some(Heard::Hello(None)));
        assert_eq!(
            read(r#"{"ventana":1,"type":"hello","locale":"pt"}"#),
            Some(Heard::Hello(Some(Locale::Pt)))
        );
        assert_eq!(read(r#"{"ventana":1,"type":"hello","locale":"tlh"}"#), Some(Heard::Hello(None)));
    }

    #[test]
    fn a_template_comes_whole_or_not_at_all() {
        let open =
            |templates: &str| read(&format!(r#"{{"ventana":1,"type":"open","templates":{templates}}}"#));
        assert_eq!(
            open(r#"[{"name":"a","language":"es"},{"name":"a","language":"en"}]"#),
            Some(Heard::Open(vec![draft("es"), draft("en")]))
        );
        for bad in ["[]", "null", "{}", r#"[{"name":"a"},7]"#, r#""x""#] {
            assert_eq!(open(bad), Some(Heard::NoTemplate), "{bad}");
        }
    }

    #[test]
    fn a_reason_is_one_bounded_line() {
        let text = Json::from_iter([
            ("ventana", Json::from(1_i64)),
            ("type", "refused".into()),
            ("reason", format!("no\n\u{0} room {}", "x".repeat(900)).as_str().into()),
        ]);
        let Some(Heard::Refused(reason)) = read(&text.to_string()) else { panic!() };
        assert!(reason.starts_with("no room x") && reason.chars().count() == REASON);
        assert_eq!(read(r#"{"ventana":1,"type":"refused"}"#), Some(Heard::Refused(String::new())));
    }

    #[test]
    fn the_template_goes_back_with_all_it_came_with() {
        let mut family = Family::new(
            "7",
            Draft::from_json(json::parse(r#"{"id":"9","name":"a","odd":[1.50],"language":"es"}"#).unwrap())
                .unwrap(),
        );
        family.add(draft("en"));
        let counts = Counts { errors: 2, warnings: 1, notes: 5 };
        assert_eq!(
            template(&family, counts, vec!["a b.png".to_owned()]),
            r#"{"ventana":1,"type":"template","templates":[{"id":"9","name":"a","odd":[1.50],"language":"es"},{"name":"a","language":"en"}],"errors":2,"warnings":1,"files":["a b.png"]}"#
        );
        assert_eq!(ready(), r#"{"ventana":1,"type":"ready"}"#);
    }

    proptest! {
        #[test]
        fn any_message_has_an_answer(text in "\\PC*") {
            read(&text);
            read(&format!(r#"{{"ventana":1,"type":"open","templates":[{text}]}}"#));
        }
    }
}
