//! The types of a template as Graph has it, from the types that decode it.

use super::comment;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use ventana_core::template::Template;
use ventana_core::template::shape::{Member, Record, Shape, Shaped, Union, Vocabulary};

/// Members without which their object says nothing. All others may be left out, in one kind of template or another.
const NEEDED: [(&str, &str); 18] = [
    ("AppDeepLink", "meta_app_id"),
    ("Buttons", "buttons"),
    ("Card", "components"),
    ("Carousel", "cards"),
    ("Header", "format"),
    ("LimitedTimeOffer", "limited_time_offer"),
    ("NamedExample", "example"),
    ("NamedExample", "param_name"),
    ("Offer", "text"),
    ("Otp", "otp_type"),
    ("PhoneNumber", "phone_number"),
    ("PhoneNumber", "text"),
    ("QuickReply", "text"),
    ("SupportedApp", "package_name"),
    ("SupportedApp", "signature_hash"),
    ("Template", "name"),
    ("Url", "text"),
    ("Url", "url"),
];

/// Members that are decoded whatever they are, since rules judge their shape: the shape that Meta documents.
const DOCUMENTED: [(&str, &str, &str); 9] = [
    ("AppDeepLink", "meta_app_id", "string | number"),
    ("BodyExample", "body_text", "string[][]"),
    ("CopyCode", "example", "string | string[]"),
    ("Flow", "flow_id", "string"),
    ("Flow", "flow_json", "string"),
    ("HeaderExample", "header_handle", "string[]"),
    ("HeaderExample", "header_text", "string[]"),
    ("Template", "id", "string"),
    ("Url", "example", "string | string[]"),
];

/// What a GET answer has beside what a template is made of.
const STORED: &str = "  /** Meta's judgement of how people take it, in a GET answer: `score` is GREEN, YELLOW, RED or UNKNOWN. */
  quality_score?: { score: string; date?: number; reasons?: string[] };
  /** Why review refused it, in a GET answer; `NONE` where it did not. */
  rejected_reason?: string;
  /** What it was before Meta moved it, in a GET answer. */
  previous_category?: string;
";

/// Names that say too little among all that the package exports.
const OF_TEMPLATES: [&str; 6] =
    ["Category", "DisplayFormat", "ParameterFormat", "SendType", "Status", "SubCategory"];

/// Everything that a template is made of.
pub(crate) fn templates() -> String {
    let mut types = Types::default();
    types.of(&Template::shape());
    types.text
}

#[derive(Default)]
struct Types {
    text: String,
    told: BTreeSet<String>,
}

impl Types {
    /// The type of a shape; what it names is declared once.
    fn of(&mut self, shape: &Shape) -> String {
        match shape {
            Shape::Text => "string".into(),
            Shape::Number => "number".into(),
            Shape::Flag => "boolean".into(),
            Shape::Anything => "unknown".into(),
            Shape::Word(words) => self.vocabulary(words),
            Shape::List(element) => format!("{}[]", self.of(element)),
            Shape::Object(record) => {
                let record = record();
                let name = record.name.to_owned();
                self.record(&record, &name, None)
            }
            Shape::OneOf(union) => self.union(*union),
        }
    }

    fn vocabulary(&mut self, words: &Vocabulary) -> String {
        let prefix = if OF_TEMPLATES.contains(&words.name) { "Template" } else { "" };
        let name = format!("{prefix}{}", words.name);
        if self.told.insert(name.clone()) {
            let meanings: Vec<String> =
                words.words.iter().map(|(word, about)| format!("- `{word}`:{about}")).collect();
            let about = format!("{}\n{}", words.about.trim(), meanings.join("\n"));
            let words: Vec<String> = words.words.iter().map(|(word, _)| format!("\"{word}\"")).collect();
            let _ =
                write!(self.text, "{}export type {name} = {};\n\n", comment(&about, ""), words.join(" | "));
        }
        name
    }

    fn record(&mut self, record: &Record, name: &str, kind: Option<&str>) -> String {
        if self.told.insert(name.to_owned()) {
            let mut body = kind.map(|kind| format!("  type: \"{kind}\";\n")).unwrap_or_default();
            for member in &record.members {
                body.push_str(&self.member(record.name, member));
            }
            if record.name == "Template" {
                body.push_str(STORED);
            }
            let about = comment(record.about.trim(), "");
            let _ = write!(self.text, "{about}export interface {name} {{\n{body}}}\n\n");
        }
        name.to_owned()
    }

    fn member(&mut self, record: &str, member: &Member) -> String {
        let documented = DOCUMENTED.iter().find(|(of, key, _)| (*of, *key) == (record, member.key));
        let inferred = self.of(&member.shape);
        let shape = documented.map_or(inferred, |(_, _, shape)| (*shape).to_owned());
        let mark = if NEEDED.contains(&(record, member.key)) { "" } else { "?" };
        format!("{}  {}{mark}: {shape};\n", comment(member.about.trim(), "  "), member.key)
    }

    fn union(&mut self, union: fn() -> Union) -> String {
        let union = union();
        if self.told.insert(union.name.to_owned()) {
            let names: Vec<String> = union
                .kinds
                .iter()
                .map(|(kind, record)| {
                    let name = format!("{}{}", record.name, union.name);
                    self.record(record, &name, Some(kind))
                })
                .collect();
            let about = comment(&format!("{} Its `type` says which.", union.about), "");
            let _ =
                write!(self.text, "{about}export type {} =\n  | {};\n\n", union.name, names.join("\n  | "));
        }
        union.name.to_owned()
    }
}
