use ventana_core::Locale;
use ventana_core::diagnostic::Diagnostic;
use ventana_core::json::{self, Json};
use ventana_core::rules;

/// What a text that came in holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Import {
    /// One template.
    One(Json),
    /// The templates of a GET answer, to choose from.
    Many(Vec<Json>),
    /// No template, and why.
    Refused(Vec<Diagnostic>),
}

/// Reads a Graph create payload, an item of a GET answer, or a whole answer with its `data`.
pub(crate) fn read(text: &str, locale: Locale) -> Import {
    let Ok(document) = json::parse(text) else {
        return Import::Refused(rules::lint_text(text, None, locale).diagnostics);
    };
    let list = match &document {
        Json::Array(elements) => Some(elements),
        other => other.get("data").and_then(|data| match data {
            Json::Array(elements) => Some(elements),
            _ => None,
        }),
    };
    let templates: Vec<_> =
        list.into_iter().flatten().filter(|element| element.as_object().is_some()).cloned().collect();
    match (templates.len(), document.as_object()) {
        (0, Some(_)) => Import::One(document),
        (0, None) => Import::Refused(rules::lint(document, None, locale).diagnostics),
        (1, _) => templates.into_iter().next().map_or(Import::Many(Vec::new()), Import::One),
        _ => Import::Many(templates),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payload_and_an_item_are_one_template() {
        assert!(matches!(read(r#"{"name":"a"}"#, Locale::En), Import::One(_)));
        assert!(matches!(
            read(r#"{"data":[{"name":"a","id":"1"}],"paging":{}}"#, Locale::En),
            Import::One(_)
        ));
    }

    #[test]
    fn an_answer_with_several_is_a_choice() {
        let Import::Many(templates) = read(r#"{"data":[{"name":"a"},{"name":"b"},7]}"#, Locale::En) else {
            panic!("several templates");
        };
        assert_eq!(templates.len(), 2);
    }

    #[test]
    fn what_is_no_json_is_refused_with_its_place() {
        let Import::Refused(why) = read("{\"name\": ", Locale::Es) else { panic!("refused") };
        assert_eq!(why[0].code, "invalid-json");
        assert!(why[0].message.contains("línea 1"));
        assert!(matches!(read("[1, 2]", Locale::En), Import::Refused(_)));
    }
}
