use super::line;
use crate::json::{Json, parse};

/// What a holder of an error says of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) code: Option<i64>,
    pub(super) subcode: Option<i64>,
    /// Meta's own words.
    pub(super) details: Option<String>,
    /// Whether Meta calls it transient.
    pub(super) is_passing: bool,
}

impl Found {
    fn is_something(&self) -> bool {
        self.code.is_some() || self.subcode.is_some()
    }
}

/// Finds the error in a value of any shape.
pub(super) fn find(error: &Json) -> Found {
    match error {
        Json::Number(_) => Found { code: integer(error), ..Found::default() },
        Json::Text(text) => of_text(text),
        _ => of_parts(error),
    }
}

/// A text is a number, a JSON text, a line with a JSON text in it, or a line.
fn of_text(text: &str) -> Found {
    let text = text.trim();
    if let Ok(code) = text.parse() {
        return Found { code: Some(code), ..Found::default() };
    }
    // A line can begin with a time in brackets, so an object is looked for first.
    let inside = [('{', '}'), ('[', ']')].into_iter().find_map(|(opens, closes)| {
        let json = parse(text.get(text.find(opens)?..=text.rfind(closes)?)?).ok()?;
        Some(of_parts(&json)).filter(Found::is_something)
    });
    inside.unwrap_or_else(|| line::read(text))
}

/// First what is called an error anywhere, then the value itself, then the texts in it: around an answer of Meta's stand
/// the codes of other things, such as that of HTTP.
fn of_parts(value: &Json) -> Found {
    let called_error = named_errors(value).or_else(|| of_object(value));
    called_error.or_else(|| of_texts(value)).unwrap_or_default()
}

fn named_errors(value: &Json) -> Option<Found> {
    match value {
        Json::Array(elements) => elements.iter().find_map(named_errors),
        Json::Object(members) => {
            let named = ["error", "errors"].into_iter().filter_map(|name| members.get(name));
            let mut direct = named.flat_map(|member| match member {
                Json::Array(elements) => elements.iter().collect(),
                other => vec![other],
            });
            direct.find_map(of_object).or_else(|| members.iter().find_map(|(_, member)| named_errors(member)))
        }
        _ => None,
    }
}

fn of_object(value: &Json) -> Option<Found> {
    if let Json::Array(elements) = value {
        return elements.iter().find_map(of_object);
    }
    let number = |names: &[&str]| names.iter().find_map(|name| integer(value.get(name)?));
    let found = Found {
        code: number(&["code", "error_code", "errorCode"]),
        subcode: number(&["error_subcode", "errorSubcode", "subcode"]),
        details: details(value),
        is_passing: value.get("is_transient").and_then(Json::as_bool) == Some(true),
    };
    found.is_something().then_some(found)
}

fn details(error: &Json) -> Option<String> {
    let data = error.get("error_data");
    let told = [data.and_then(|data| data.get("details")), error.get("error_user_msg"), error.get("message")];
    let told = told.into_iter().flatten().filter_map(Json::as_str).map(str::trim);
    told.filter(|words| !words.is_empty()).map(str::to_owned).next()
}

fn of_texts(value: &Json) -> Option<Found> {
    match value {
        Json::Text(text) => Some(of_text(text)).filter(Found::is_something),
        Json::Array(elements) => elements.iter().find_map(of_texts),
        Json::Object(members) => members.iter().find_map(|(_, member)| of_texts(member)),
        _ => None,
    }
}

fn integer(value: &Json) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}
