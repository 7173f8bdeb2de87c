use super::{Json, Object};
use std::fmt;

/// Compact JSON text; `{:#}` indents by two spaces.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let indent = f.alternate().then(|| "  ".to_owned());
        f.write_str(&self.to_text(indent.as_deref(), ""))
    }
}

impl Json {
    /// The document as text: on one line without `indent`, else broken into lines that each begin with `margin`.
    pub(super) fn to_text(&self, indent: Option<&str>, margin: &str) -> String {
        let mut writer = Writer { out: String::new(), indent, margin: margin.to_owned() };
        writer.value(self);
        writer.out
    }
}

struct Writer<'a> {
    out: String,
    indent: Option<&'a str>,
    margin: String,
}

impl Writer<'_> {
    fn value(&mut self, value: &Json) {
        match value {
            Json::Null => self.out.push_str("null"),
            Json::Bool(true) => self.out.push_str("true"),
            Json::Bool(false) => self.out.push_str("false"),
            Json::Number(number) => self.out.push_str(number.as_str()),
            Json::Text(text) => push_quoted(&mut self.out, text),
            Json::Array(elements) => self.list('[', ']', elements, Self::value),
            Json::Object(Object(members)) => self.list('{', '}', members, |writer, (key, value)| {
                push_quoted(&mut writer.out, key);
                writer.out.push_str(if writer.indent.is_some() { ": " } else { ":" });
                writer.value(value);
            }),
        }
    }

    fn list<T>(&mut self, open: char, close: char, items: &[T], each: impl Fn(&mut Self, &T)) {
        self.out.push(open);
        let outside = self.margin.len();
        self.margin.push_str(self.indent.unwrap_or_default());
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.new_line();
            each(self, item);
        }
        self.margin.truncate(outside);
        if !items.is_empty() {
            self.new_line();
        }
        self.out.push(close);
    }

    fn new_line(&mut self) {
        if self.indent.is_some() {
            self.out.push('\n');
            self.out.push_str(&self.margin);
        }
    }
}

fn push_quoted(out: &mut String, text: &str) {
    out.push('"');
    push_escaped(out, text);
    out.push('"');
}

/// Escapes what JSON demands, and nothing else.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{C}' => out.push_str("\\f"),
            '\0'..='\u{1F}' => {
                out.push_str("\\u00");
                for digit in [u32::from(character) / 16, u32::from(character) % 16] {
                    out.extend(char::from_digit(digit, 16));
                }
            }
            _ => out.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;

    #[test]
    fn text_is_escaped_only_where_json_demands_it() {
        let text = r#""\"\\\n\r\t\b\f\u0000\u001fé😀/""#;
        assert_eq!(parse(text).unwrap().to_string(), text);
    }

    #[test]
    fn the_long_form_indents_by_two_spaces() {
        let json = parse(r#"{"a":[1,{"b":null}],"c":{},"d":[]}"#).unwrap();
        let expected =
            "{\n  \"a\": [\n    1,\n    {\n      \"b\": null\n    }\n  ],\n  \"c\": {},\n  \"d\": []\n}";
        assert_eq!(format!("{json:#}"), expected);
    }
}
