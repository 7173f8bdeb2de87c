use super::*;
use crate::json::Path;

fn edit(path: &str, value: &str) -> Edit {
    Edit { path: path.into(), span: None, value: parse(value).unwrap() }
}

fn at(path: &str, start: u32, end: u32, value: &str) -> Edit {
    Edit { path: path.into(), span: Some(Span { start, end }), value: value.into() }
}

/// Applies the edits to value and text, holds the two together, and answers with the text.
fn edited(text: &str, edits: &[Edit]) -> Option<String> {
    let value = apply(&parse(text).unwrap(), edits);
    let text = apply_to_text(text, edits);
    assert_eq!(value.is_ok(), text.is_ok(), "{value:?} {text:?}");
    let text = text.ok()?;
    assert_eq!(parse(&text), Ok(value.unwrap()), "{text}");
    Some(text)
}

fn claim(text: &str, edits: &[Edit], expected: &str) {
    assert_eq!(edited(text, edits).as_deref(), Some(expected));
}

#[test]
fn a_value_is_replaced_and_the_rest_stays_as_it_was_written() {
    claim("{ \"a\" : 1.0 ,\n\"b\":[ ] }", &[edit("/a", "\"x\"")], "{ \"a\" : \"x\" ,\n\"b\":[ ] }");
    claim("[1]", &[edit("", "{}")], "{}");
}

#[test]
fn a_span_is_replaced_inside_its_string_and_other_escapes_stay() {
    claim(r#"{"t":"caf\u00e9 {{1}}\n"}"#, &[at("/t", 5, 10, "\"q\"")], r#"{"t":"caf\u00e9 \"q\"\n"}"#);
    let removal = Edit { path: "/t".into(), span: Some(Span { start: 0, end: 2 }), value: Json::Null };
    claim(r#"{"t":"😀a"}"#, &[removal], r#"{"t":"a"}"#);
}

#[test]
fn what_is_cut_out_of_a_larger_text_keeps_its_step_of_indentation() {
    let cut_out = "{\n      \"a\": 1\n    }";
    claim(
        cut_out,
        &[edit("/b/c", "2")],
        "{\n      \"a\": 1,\n      \"b\": {\n        \"c\": 2\n      }\n    }",
    );
}

#[test]
fn edits_speak_of_the_document_as_it_was() {
    let text = r#"{"t":"{{2}} and {{5}}","a":[0,1,2,3]}"#;
    let edits = [
        edit("/a/0", "null"),
        at("/t", 2, 3, "10"),
        edit("/a/3", "null"),
        at("/t", 12, 13, "20"),
        edit("/a/1", "\"one\""),
        edit("/a/-", "4"),
    ];
    claim(text, &edits, r#"{"t":"{{10}} and {{20}}","a":["one",2,4]}"#);
}

#[test]
fn members_and_elements_are_removed_with_their_comma() {
    claim("{\n  \"a\": 1,\n  \"b\": 2\n}", &[edit("/a", "null")], "{\n  \"b\": 2\n}");
    claim("{\n  \"a\": 1,\n  \"b\": 2\n}", &[edit("/b", "null")], "{\n  \"a\": 1\n}");
    claim("[ 1 ]", &[edit("/0", "null")], "[]");
}

#[test]
fn what_is_added_follows_the_layout() {
    claim("{\n  \"a\": 1\n}", &[edit("/b", "[1]")], "{\n  \"a\": 1,\n  \"b\": [\n    1\n  ]\n}");
    claim(r#"{"a": 1}"#, &[edit("/b", "2")], r#"{"a": 1, "b": 2}"#);
    claim(r#"{"a":1,"b":2}"#, &[edit("/c", "[1,2]")], r#"{"a":1,"b":2,"c":[1,2]}"#);
    claim("[1, 2]", &[edit("/2", "3")], "[1, 2,3]".replace(",3", ", 3").as_str());
    claim("{\n\t\"a\": {}\n}", &[edit("/a/b", "1")], "{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}");
    claim("{}", &[edit("/a", "1")], r#"{"a":1}"#);
}

#[test]
fn missing_parents_are_created() {
    claim(
        r#"{"x":1}"#,
        &[edit("/example/body_text/0/0", "\"Ann\"")],
        r#"{"x":1,"example":{"body_text":[["Ann"]]}}"#,
    );
    claim(r#"{"example":null}"#, &[edit("/example/a~1b", "1")], r#"{"example":{"a/b":1}}"#);
    let two = [edit("/example/a", "1"), edit("/example/b", "2")];
    claim(r#"{"x":1}"#, &two, r#"{"x":1,"example":{"a":1,"b":2}}"#);
}

#[test]
fn what_does_not_fit_is_refused() {
    for (text, edits) in [
        (r#"{"a":1}"#, vec![edit("/b", "null")]),
        (r#"{"a":1}"#, vec![edit("/a/b", "1")]),
        (r#"{"a":[1]}"#, vec![edit("/a/2", "1")]),
        (r#"{"a":[1]}"#, vec![edit("/a/1", "null")]),
        (r#"{"a":"xy"}"#, vec![at("/a", 1, 3, "")]),
        (r#"{"a":1}"#, vec![at("/a", 0, 0, "")]),
        (r#"{"a":"xyz"}"#, vec![at("/a", 0, 2, ""), at("/a", 1, 3, "")]),
        (r#"{"a":1}"#, vec![edit("a", "1")]),
    ] {
        assert_eq!(edited(text, &edits), None, "{text} {edits:?}");
    }
    assert!(apply_to_text("{", &[edit("/a", "1")]).is_err());
    assert_eq!(apply_to_text("{", &[]).as_deref(), Ok("{"));
}

fn places(json: &Json, at: &Path<'_>, found: &mut Vec<String>) {
    found.push(at.to_pointer());
    match json {
        Json::Object(members) => {
            members.iter().for_each(|(key, value)| places(value, &at.member(key), found));
        }
        Json::Array(elements) => {
            found.push(at.member("-").to_pointer());
            elements.iter().enumerate().for_each(|(index, value)| places(value, &at.index(index), found));
        }
        _ => {}
    }
}

proptest::proptest! {
    #[test]
    fn value_and_text_are_changed_alike(
        json in crate::template::any_json(), value in crate::template::any_json(), pick: usize, long: bool
    ) {
        let mut found = Vec::new();
        places(&json, &Path::Root, &mut found);
        let path = found[pick % found.len()].clone();
        let text = if long { format!("{json:#}") } else { json.to_string() };
        let edits = [Edit { path, span: None, value }];
        let changed = apply_to_text(&text, &edits);
        proptest::prop_assert_eq!(apply(&json, &edits), changed.map(|text| parse(&text).unwrap()));
    }
}
