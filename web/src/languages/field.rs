//! A text with its samples, as a part of the document: what changes in both when a person types or a variable is put in.

use super::parts::{keys, kind, text, written};
use ventana_core::json::{Json, Object};
use ventana_core::text::{Span, byte_range, placeholders};

/// The header or body with another text, and the samples of the variables in it: those it has, and those of `source`.
pub(super) fn with_text(holder: &Json, new: &str, source: Option<&Json>) -> Json {
    let Json::Object(mut members) = holder.clone() else { return holder.clone() };
    members.insert("text", new);
    let samples: Vec<_> = keys(new)
        .into_iter()
        .map(|key| {
            let sample = sample(holder, &key).or_else(|| sample(source?, &key)).unwrap_or_default();
            (key, sample)
        })
        .collect();
    let mut example = match members.get("example") {
        Some(Json::Object(example)) => example.clone(),
        _ => Object::default(),
    };
    let by_name = samples.iter().any(|(key, _)| key.parse::<usize>().is_err());
    let any = samples.iter().any(|(_, sample)| !sample.is_empty());
    let member = ["text_named_params", "text"].map(|rest| [prefix(holder), rest].concat());
    let [named, numbered] = &member;
    example.remove(named);
    example.remove(numbered);
    if any && by_name {
        example.insert(named.as_str(), by_names(&samples));
    } else if any {
        example.insert(numbered.as_str(), by_numbers(holder, &samples));
    }
    if example.is_empty() {
        members.remove("example");
    } else {
        members.insert("example", example);
    }
    members.into()
}

fn prefix(holder: &Json) -> &'static str {
    if kind(holder) == "HEADER" { "header_" } else { "body_" }
}

fn by_names(samples: &[(String, String)]) -> Json {
    let filled = samples.iter().filter(|(_, sample)| !sample.is_empty());
    let example = |(key, sample): &(String, String)| {
        Json::from_iter([("param_name", Json::from(key.as_str())), ("example", sample.as_str().into())])
    };
    Json::Array(filled.map(example).collect())
}

fn by_numbers(holder: &Json, samples: &[(String, String)]) -> Json {
    let numbered =
        samples.iter().filter_map(|(key, sample)| Some((key.parse::<usize>().ok()?.checked_sub(1)?, sample)));
    let mut row: Vec<Json> = Vec::new();
    // A number far beyond the others is a slip of the pen, not a wish for as many samples.
    for (index, sample) in numbered.filter(|(index, _)| *index < samples.len() + 100) {
        if row.len() <= index {
            row.resize(index + 1, "".into());
        }
        if let Some(place) = row.get_mut(index) {
            *place = sample.as_str().into();
        }
    }
    let row = Json::Array(row);
    if kind(holder) == "HEADER" { row } else { Json::Array(vec![row]) }
}

/// The sample of a variable, in any of the shapes that Meta's pages show.
pub(super) fn sample(holder: &Json, key: &str) -> Option<String> {
    let example = holder.get("example")?;
    let named = [prefix(holder), "text_named_params"].concat();
    let of_key = |example: &&Json| text(example, "param_name") == key;
    if let Some(found) = example.elements(&named).iter().find(of_key) {
        return Some(text(found, "example").to_owned());
    }
    let index = key.parse::<usize>().ok()?.checked_sub(1)?;
    let numbered = example.get(&[prefix(holder), "text"].concat())?;
    let Json::Array(elements) = numbered else {
        return numbered.as_str().filter(|_| index == 0).map(str::to_owned);
    };
    let row = elements.first().and_then(Json::as_array).unwrap_or(elements);
    row.get(index)?.as_str().map(str::to_owned)
}

/// Puts a variable in the place of a selection, with the blanks that keep it apart from the words around it; says where
/// the caret stands then.
pub(super) fn put_in(text: &str, span: Span, key: &str) -> (String, Span) {
    let bytes = byte_range(text, span).unwrap_or(text.len()..text.len());
    let (head, tail) =
        (text.get(..bytes.start).unwrap_or_default(), text.get(bytes.end..).unwrap_or_default());
    let before = head.chars().next_back().is_some_and(is_wordlike);
    let after = tail.chars().next().is_some_and(is_wordlike);
    let blank = |needed| if needed { " " } else { "" };
    let head = [head, blank(before), &written(key)].concat();
    let at = head.len();
    let text = [&head, blank(after), tail].concat();
    (text.clone(), Span::of(&text, at..at))
}

fn is_wordlike(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '{' | '}')
}

/// Where a variable can go that the text lacks: between its last words, so that words stand before and after it. `None`
/// where there are no two words side by side.
pub(super) fn place_for_variable(text: &str) -> Option<Span> {
    let taken: Vec<_> = placeholders(text).map(|found| found.bytes).collect();
    let is_free = |at: &usize| {
        let before = text.get(..*at).and_then(|head| head.chars().next_back());
        let after = text.get(at + 1..).and_then(|tail| tail.chars().next());
        let in_words = [before, after].iter().all(|letter| letter.is_some_and(char::is_alphanumeric));
        in_words && !taken.iter().any(|bytes| bytes.contains(at))
    };
    let spaces = text.char_indices().rev().filter(|(_, letter)| *letter == ' ');
    let at = spaces.map(|(at, _)| at).find(is_free)?;
    Some(Span::of(text, at..at))
}

/// The text without a variable, and without the double blank it would leave.
pub(super) fn without_variable(text: &str, key: &str) -> String {
    let mut kept = String::new();
    let mut at = 0;
    for found in placeholders(text) {
        if found.key(text) == Some(key) {
            kept.push_str(text.get(at..found.bytes.start).unwrap_or_default());
            at = found.bytes.end;
            if kept.is_empty() || kept.ends_with([' ', '\n']) {
                at += usize::from(text.get(at..).unwrap_or_default().starts_with(' '));
            }
        }
    }
    kept.push_str(text.get(at..).unwrap_or_default());
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    fn put(text: &str) -> Option<String> {
        Some(put_in(text, place_for_variable(text)?, "x").0)
    }

    #[test]
    fn a_variable_goes_between_words() {
        assert_eq!(put("Tu pedido sale hoy.").as_deref(), Some("Tu pedido sale {{x}} hoy."));
        assert_eq!(put("طلبك خرج من ورشتنا").as_deref(), Some("طلبك خرج من {{x}} ورشتنا"));
        assert_eq!(put("Hoy {{1}} sale tu pedido").as_deref(), Some("Hoy {{1}} sale tu {{x}} pedido"));
        assert_eq!(put("Gracias *por todo* hoy").as_deref(), Some("Gracias *por {{x}} todo* hoy"));
        assert_eq!(put("Gracias"), None);
        assert_eq!(put("Hoy {{1}} sale"), None);
    }

    #[test]
    fn a_variable_is_put_at_the_caret_with_blanks_where_words_touch_it() {
        let at = |start, end| Span { start, end };
        assert_eq!(put_in("ab", at(1, 1), "n"), ("a {{n}} b".to_owned(), at(7, 7)));
        assert_eq!(put_in("a .", at(2, 2), "n").0, "a {{n}}.");
        assert_eq!(put_in("", at(0, 9), "n").0, "{{n}}");
    }

    #[test]
    fn a_variable_leaves_no_double_blank() {
        assert_eq!(without_variable("Hola {{n}} y adiós", "n"), "Hola y adiós");
        assert_eq!(without_variable("{{n}} hola {{m}}{{n}}", "n"), "hola {{m}}");
    }

    #[test]
    fn samples_go_with_their_variables() {
        let body =
            parse(r#"{"type":"BODY","text":"a {{1}} b","example":{"body_text":[["x"]],"more":1}}"#).unwrap();
        let main = parse(r#"{"type":"BODY","text":"{{2}}","example":{"body_text":["k","z"]}}"#).unwrap();
        let both = with_text(&body, "a {{1}} {{2}} b", Some(&main));
        assert_eq!(
            both.to_string(),
            r#"{"type":"BODY","text":"a {{1}} {{2}} b","example":{"more":1,"body_text":[["x","z"]]}}"#
        );
        assert_eq!(
            with_text(&body, "c", None).to_string(),
            r#"{"type":"BODY","text":"c","example":{"more":1}}"#
        );
        let header = parse(r#"{"type":"HEADER","format":"TEXT","text":"{{n}}","example":{"header_text_named_params":[{"param_name":"n","example":"x"}]}}"#).unwrap();
        assert_eq!(with_text(&header, "{{n}}", None), header);
        assert_eq!(
            with_text(&body, "{{4000000000}}", None).to_string(),
            r#"{"type":"BODY","text":"{{4000000000}}","example":{"more":1}}"#
        );
    }
}
