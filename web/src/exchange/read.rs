//! What a text that came in holds: templates, a send payload, a link of ours, or nothing of use and why.

use super::command::{self, Sent};
use super::message::{self, Rebuilt};
use super::{link, texts};
use std::collections::BTreeMap;
use ventana_core::diagnostic::Diagnostic;
use ventana_core::json::{self, Json};
use ventana_core::{Locale, rules};

/// The longest text that is read, in bytes: thousands of templates fit, and reading it takes no longer than a blink.
pub(crate) const LONGEST: usize = 5 * 1024 * 1024;

/// How deep lists of answers may stand in each other.
const DEEPEST: usize = 6;

/// The members under which answers of Meta and of others hold their templates.
const HOLDERS: [&str; 6] =
    ["data", "variants", "message_templates", "waba_templates", "templates", "results"];

/// What a text that came in holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Import {
    /// One template, in the languages it came in.
    One(Entry),
    /// Several, to choose from.
    Many(Catalogue),
    /// A send payload, as the template that would take it.
    Message(Rebuilt),
    /// The code of one of our links.
    Link(String),
    /// Nothing to open, and why.
    Refused(Vec<String>),
}

/// A template in the languages it came in.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    /// Never empty; the first is the main one.
    pub(crate) variants: Vec<Json>,
}

/// The templates of an answer, by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Catalogue {
    pub(crate) entries: Vec<Entry>,
    /// How many elements were no templates.
    pub(crate) passed_over: usize,
    /// Whether the answer goes on elsewhere.
    pub(crate) has_more: bool,
}

impl Entry {
    fn text(document: &Json, key: &str) -> String {
        document.get(key).and_then(Json::as_str).unwrap_or_default().to_owned()
    }

    pub(crate) fn name(&self) -> String {
        self.variants.first().map(|main| Self::text(main, "name")).unwrap_or_default()
    }

    /// A member of all variants, each value once, in their order.
    pub(crate) fn every(&self, key: &str) -> Vec<String> {
        let mut values = Vec::new();
        for value in self.variants.iter().map(|variant| Self::text(variant, key)) {
            if !value.is_empty() && !values.contains(&value) {
                values.push(value);
            }
        }
        values
    }
}

/// Reads a Graph create payload, items and whole answers of a GET, several of them in a row, a send payload, a `curl`
/// command with any of these, a link of ours.
pub(crate) fn read(text: &str, locale: Locale) -> Import {
    if text.len() > LONGEST {
        return refused(texts::TEXT_TOO_LONG.get(locale));
    }
    if let Some(code) = link::code_in(text) {
        return Import::Link(code.to_owned());
    }
    if !command::is_curl(text) {
        return read_json(text, locale);
    }
    match command::data_of_curl(text) {
        Sent::Text(data) => read_json(&data, locale),
        Sent::File(name) => {
            refused(&texts::CURL_READS_A_FILE.fill(locale, &[("name", name.as_str().into())]))
        }
        Sent::Nothing => refused(texts::CURL_WITHOUT_DATA.get(locale)),
    }
}

fn refused(why: &str) -> Import {
    Import::Refused(vec![why.to_owned()])
}

fn said(diagnostics: Vec<Diagnostic>) -> Import {
    let words = |diagnostic: Diagnostic| match diagnostic.help {
        Some(help) => [diagnostic.message.as_str(), " ", &help].concat(),
        None => diagnostic.message,
    };
    Import::Refused(diagnostics.into_iter().map(words).collect())
}

fn read_json(text: &str, locale: Locale) -> Import {
    match json::parse(text) {
        // A document that was written as a text, as logs do.
        Ok(Json::Text(inner)) => match json::parse(&inner) {
            Ok(document) if !matches!(document, Json::Text(_)) => sort_out(document, locale),
            _ => said(rules::lint(Json::Text(inner), None, locale).diagnostics),
        },
        Ok(document) => sort_out(document, locale),
        Err(_) => match lines(text) {
            Some(documents) => sort_out(Json::Array(documents), locale),
            None => said(rules::lint_text(text, None, locale).diagnostics),
        },
    }
}

/// One document a line.
fn lines(text: &str) -> Option<Vec<Json>> {
    let lines = text.trim_start_matches('\u{FEFF}').lines().filter(|line| !line.trim().is_empty());
    let documents = lines.map(|line| json::parse(line).ok()).collect::<Option<Vec<Json>>>()?;
    (documents.len() > 1).then_some(documents)
}

fn sort_out(document: Json, locale: Locale) -> Import {
    if message::is_message(&document) {
        return match message::rebuild(&document, locale) {
            Ok(rebuilt) => Import::Message(rebuilt),
            Err(why) => refused(&why),
        };
    }
    if let Some(error) = document.get("error").filter(|error| error.as_object().is_some()) {
        let message = error.get("message").and_then(Json::as_str).unwrap_or_default();
        return refused(&texts::META_REFUSED.fill(locale, &[("message", message.into())]));
    }
    if document.as_object().is_none() && document.as_array().is_none() {
        return said(rules::lint(document, None, locale).diagnostics);
    }
    let mut found = Found::default();
    found.take(document, 0);
    let Found { mut entries, passed_over, has_more, .. } = found;
    match entries.len() {
        0 => refused(texts::NO_TEMPLATE_IN_IT.get(locale)),
        1 if passed_over == 0 && !has_more => Import::One(entries.swap_remove(0)),
        _ => {
            // Where two names are alike, the order in which they came stays.
            entries.sort_by_cached_key(|entry| entry.name().to_lowercase());
            Import::Many(Catalogue { entries, passed_over, has_more })
        }
    }
}

#[derive(Default)]
struct Found {
    entries: Vec<Entry>,
    by_name: BTreeMap<String, usize>,
    passed_over: usize,
    has_more: bool,
}

impl Found {
    fn take(&mut self, mut document: Json, depth: usize) {
        if depth > DEEPEST {
            self.passed_over += 1;
            return;
        }
        if let Json::Array(elements) = document {
            for element in elements {
                self.take(element, depth + 1);
            }
            return;
        }
        let holds = |value: &Json| value.as_array().is_some() || value.as_object().is_some();
        let mut inner = HOLDERS.iter().find(|holder| document.get(holder).is_some_and(holds));
        if inner.is_none()
            && (document.as_object().is_none() || (depth > 0 && message::is_message(&document)))
        {
            self.passed_over += 1;
            return;
        }
        self.has_more |= document.get("paging").is_some_and(|paging| paging.get("next").is_some());
        if document.get("template").is_some_and(|template| template.as_object().is_some()) {
            inner = inner.or(Some(&"template"));
        }
        let inner = inner.and_then(|inner| match &mut document {
            Json::Object(members) => members.remove(inner),
            _ => None,
        });
        match inner {
            Some(inner) => self.take(inner, depth + 1),
            None => self.add(document),
        }
    }

    /// Languages of one name are one template.
    fn add(&mut self, template: Json) {
        let name = Entry::text(&template, "name");
        if let Some(entry) = self.by_name.get(&name).and_then(|index| self.entries.get_mut(*index)) {
            entry.variants.push(template);
            return;
        }
        if !name.is_empty() {
            self.by_name.insert(name, self.entries.len());
        }
        self.entries.push(Entry { variants: vec![template] });
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Import {
        super::read(text, Locale::En)
    }

    fn names(text: &str) -> Vec<(String, usize)> {
        match read(text) {
            Import::One(entry) => vec![(entry.name(), entry.variants.len())],
            Import::Many(all) => {
                all.entries.iter().map(|entry| (entry.name(), entry.variants.len())).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    fn why(text: &str) -> String {
        match read(text) {
            Import::Refused(why) => why.join(" "),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn one_template_comes_in_many_wrappings() {
        for text in [
            r#"{"name":"a"}"#,
            "\u{FEFF}{\"name\":\"a\"}",
            r#"{"data":[{"name":"a"}],"paging":{"cursors":{}}}"#,
            r#"{"template":{"name":"a","language":"en"}}"#,
            r#"[[{"name":"a"}]]"#,
            r#""{\"name\":\"a\"}""#,
            r#"{"waba_templates":[{"name":"a"}],"count":1}"#,
            r#"{"message_templates":{"data":[{"name":"a"}]},"id":"7"}"#,
            r#"curl -X POST "https://graph.facebook.com/v26.0/1/message_templates" -d '{"name":"a"}'"#,
        ] {
            assert_eq!(names(text), [("a".to_owned(), 1)], "{text}");
        }
        assert!(matches!(read("{}"), Import::One(_)));
    }

    #[test]
    fn the_languages_of_a_name_are_one_template() {
        let text = r#"{"data":[{"name":"b","language":"es"},{"name":"A","language":"en"},{"name":"b","language":"en"}]}"#;
        assert_eq!(names(text), [("A".to_owned(), 1), ("b".to_owned(), 2)]);
        let Import::Many(all) = read(text) else { panic!() };
        assert_eq!(all.entries[1].every("language"), ["es", "en"]);
        assert_eq!(names(r#"{"variants":[{"name":"b"},{"name":"b"}],"shown":1}"#), [("b".to_owned(), 2)]);
        assert_eq!(names(r#"[{}, {"category":"UTILITY"}]"#).len(), 2);
    }

    #[test]
    fn a_document_a_line_is_a_list() {
        assert_eq!(names("{\"name\":\"a\"}\n\n{\"name\":\"b\"}\r\n").len(), 2);
    }

    #[test]
    fn what_else_is_in_an_answer_is_counted_and_said() {
        let text =
            r#"{"data":[{"name":"a"},7,{"messaging_product":"whatsapp"}],"paging":{"next":"https://x"}}"#;
        let Import::Many(all) = read(text) else { panic!() };
        assert_eq!((all.entries.len(), all.passed_over, all.has_more), (1, 2, true));
    }

    #[test]
    fn what_holds_no_template_is_refused_with_the_reason() {
        assert!(why("{\"name\": ").contains("line 1"));
        assert!(why("[1, 2]").contains("no template"));
        assert!(why(r#"{"data":[]}"#).contains("no template"));
        assert!(why(r#"{"error":{"message":"(#100) No","code":100}}"#).contains("(#100) No"));
        assert!(why("curl https://graph.facebook.com/v26.0/1/message_templates").contains("answer"));
        assert!(why("curl -d @a.json x").contains("a.json"));
        assert!(why("7").len() > 5);
        assert!(why(&" ".repeat(LONGEST + 1)).contains("5 MB"));
    }

    #[test]
    fn a_send_payload_and_a_link_are_known() {
        assert!(matches!(
            read(r#"{"messaging_product":"whatsapp","text":{"body":"Hi"}}"#),
            Import::Message(_)
        ));
        assert_eq!(read(" https://ventana.example/#t=1abc_-\n"), Import::Link("1abc_-".to_owned()));
    }

    #[test]
    fn two_thousand_items_are_five_hundred_templates() {
        let body = "word ".repeat(150);
        let item = |index: usize| {
            format!(
                r#"{{"name":"t_{}","language":"l{}","status":"APPROVED","components":[{{"type":"BODY","text":"{body}"}}]}}"#,
                index / 4,
                index % 4
            )
        };
        let all: Vec<_> = (0..2_000).map(item).collect();
        let text = format!(r#"{{"data":[{}]}}"#, all.join(","));
        assert_eq!(names(&text).len(), 500);
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in any::<String>()) {
            read(&text);
        }

        #[test]
        fn any_document_has_an_answer(
            parts in prop::collection::vec(prop::sample::select(vec![
                "{", "}", "[", "]", ",", ":", "\"data\"", "\"template\"", "\"type\"", "\"text\"", "\"name\"", "\"components\"",
                "\"messaging_product\"", "\"buttons\"", "\"parameters\"", "\"carousel\"", "\"index\"", "-1", "1e9", "null",
                "curl -d '", "'", "\n", "#t=", "\u{FEFF}",
            ]), 0..24),
        ) {
            read(&parts.concat());
        }

        #[test]
        fn any_message_has_an_answer(kind in prop::sample::select(vec!["template", "interactive", "image", "text"]), inner in tree()) {
            let message = Json::from_iter([("type", Json::from(kind)), (kind, inner)]);
            read(&message.to_string());
        }
    }

    /// Documents of the words that send payloads are made of.
    fn tree() -> impl Strategy<Value = Json> {
        let leaf = prop_oneof![
            Just(Json::Null),
            any::<i64>().prop_map(Json::from),
            prop::sample::select(vec![
                "body", "header", "button", "carousel", "text", "url", "3", "-4", "image"
            ])
            .prop_map(Json::from),
        ];
        let key = prop::sample::select(vec![
            "type",
            "components",
            "parameters",
            "cards",
            "index",
            "sub_type",
            "text",
            "language",
            "action",
            "buttons",
            "header",
        ]);
        leaf.prop_recursive(6, 48, 6, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Json::Array),
                prop::collection::vec((key.clone(), inner), 0..6)
                    .prop_map(|members| members.into_iter().collect()),
            ]
        })
    }
}
