//! The types of a message as Graph takes it, from the data that says what each may hold.

use super::comment;
use std::fmt::Write as _;
use ventana_core::policy::interactive::{HEADER_LENGTH, INTERACTIVE};
use ventana_core::policy::messages::{ENVELOPE, TYPES};
use ventana_core::policy::sends::{COMPONENTS, PARAMETERS, SUB_TYPES};
use ventana_core::policy::shapes::{Media, Member, Named, Shape};

/// Objects of which the data name only what is judged: whatever else Meta takes may stand in them.
const OPEN: [&str; 9] = [
    "contacts[]",
    "contacts[].name",
    "interactive.address_message.action.parameters",
    "interactive.flow.action.parameters",
    "interactive.order_details.action.parameters",
    "interactive.order_status.action.parameters.order",
    "parameter.action.action.flow_action_data",
    "parameter.action.action.order_details",
    "parameter.order_status.order_status.order",
];

/// Everything that a message is made of.
pub(crate) fn messages() -> String {
    let mut text = envelope();
    let mut all = vec!["TemplateMessage".to_owned()];
    for (kind, fact) in TYPES.iter().filter(|(kind, _)| *kind != "interactive") {
        let name = format!("{}Message", pascal(kind));
        let content = of(&fact.value, kind, 1);
        let about = format!("{} Source: {}.", about(kind), fact.source);
        let _ = write!(
            text,
            "{}export interface {name} extends Envelope {{\n  type: \"{kind}\";\n{}  {kind}: {content};\n}}\n\n",
            comment(&about, ""),
            comment(&limit(&fact.value, "What it holds."), "  "),
        );
        all.push(name);
    }
    all.push("InteractiveMessage".into());
    text.push_str(&interactive());
    text.push_str(&template());
    let about = "The body of a POST to `/messages`. Its `type` says which.";
    let _ = write!(text, "{}export type Message =\n  | {};\n\n", comment(about, ""), all.join("\n  | "));
    text
}

fn envelope() -> String {
    let Shape::Object(members) = &ENVELOPE.value else { return String::new() };
    let needed = |member: &Member| Member { is_required: member.key == "messaging_product", ..*member };
    let members: String = members.iter().map(|one| member(&needed(one), "envelope", 1)).collect();
    format!(
        "/** What every message says: to whom, and in answer to what. */\nexport interface Envelope {{\n{members}{}  category?: string;\n}}\n\n",
        comment("The category of a Direct Send: `utility`.", "  ")
    )
}

/// Objects told apart by their `type`, each with the members of its shape.
fn kinds(named: &[Named], suffix: &str, path: &str, extra: &str) -> (String, Vec<String>) {
    let mut text = String::new();
    let mut told = Vec::new();
    for (kind, fact) in named {
        let name = format!("{}{suffix}", pascal(kind));
        let Shape::Object(members) = &fact.value else { continue };
        let members: String = members.iter().map(|one| member(one, &format!("{path}.{kind}"), 1)).collect();
        let about = comment(&format!("{} Source: {}.", about(kind), fact.source), "");
        let _ =
            write!(text, "{about}export interface {name} {{\n  type: \"{kind}\";\n{extra}{members}}}\n\n");
        told.push(name);
    }
    (text, told)
}

fn interactive() -> String {
    let (mut text, names) = kinds(INTERACTIVE, "Interactive", "interactive", "");
    let about = comment("What a person can tap in a message. Its `type` says which.", "");
    let _ = write!(text, "{about}export type Interactive =\n  | {};\n\n", names.join("\n  | "));
    text.push_str("/** A message that a person can answer by a tap. */\nexport interface InteractiveMessage extends Envelope {\n  type: \"interactive\";\n");
    text.push_str("  /** What can be tapped. */\n  interactive: Interactive;\n}\n\n");
    text
}

fn template() -> String {
    let name =
        "  /** The variable it is for, where variables are written by name. */\n  parameter_name?: string;\n";
    let (mut text, names) = kinds(PARAMETERS, "Parameter", "parameter", name);
    let about = comment("A value for a place of a template. Its `type` says which.", "");
    let _ = write!(text, "{about}export type Parameter =\n  | {};\n\n", names.join("\n  | "));
    let plain: Vec<String> = COMPONENTS
        .value
        .iter()
        .filter(|kind| !matches!(**kind, "button" | "carousel"))
        .map(|kind| format!("\"{kind}\""))
        .collect();
    let sub_types: Vec<String> = SUB_TYPES.value.iter().map(|kind| format!("\"{kind}\"")).collect();
    let _ = write!(
        text,
        "/** The values for a part of a template. Its `type` says which part. */
export type SendComponent =
  | {{ type: {}; parameters: Parameter[] }}
  | {{ type: \"button\"; sub_type: {}; index: string | number; parameters?: Parameter[] }}
  | {{ type: \"carousel\"; cards: {{ card_index: number; components: SendComponent[] }}[] }};

/** The send of a template of the account, as `messageFor` makes it. */
export interface TemplateMessage extends Envelope {{
  type: \"template\";
  /** Which template, in which language, with which values. */
  template: {{ name: string; language: {{ code: string; policy?: \"deterministic\" }}; components?: SendComponent[] }};
}}

",
        plain.join(" | "),
        sub_types.join(" | ")
    );
    text
}

fn member(member: &Member, path: &str, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    let mark = if member.is_required { "" } else { "?" };
    let said = comment(&limit(&member.shape, &about(member.key)), &indent);
    let path = format!("{path}.{}", member.key);
    format!("{said}{indent}{}{mark}: {};\n", member.key, of(&member.shape, &path, depth))
}

/// The type of a shape. What is judged by its length or its characters is a text all the same.
fn of(shape: &Shape, path: &str, depth: usize) -> String {
    match shape {
        Shape::Any => "unknown".into(),
        Shape::Text(_) | Shape::Free | Shape::Value(_) | Shape::Link => "string".into(),
        Shape::Whole(..) | Shape::Number(..) => "number | string".into(),
        Shape::Flag => "boolean".into(),
        Shape::Word(words) => words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | "),
        Shape::Media(media) => file(media),
        Shape::Header(kinds) => kinds.iter().map(|kind| header(kind)).collect::<Vec<_>>().join(" | "),
        Shape::Object(members) => {
            let mut inner: String = members.iter().map(|one| member(one, path, depth + 1)).collect();
            let indent = "  ".repeat(depth);
            if OPEN.contains(&path) {
                let _ = writeln!(inner, "{indent}  [member: string]: unknown;");
            }
            format!("{{\n{inner}{indent}}}")
        }
        Shape::List(_, _, element) => {
            let element = of(element, &format!("{path}[]"), depth);
            if element.contains(" | ") && !element.starts_with('{') {
                format!("({element})[]")
            } else {
                format!("{element}[]")
            }
        }
    }
}

/// A file by its id or its address.
fn file(media: &Media) -> String {
    let caption = if media.caption > 0 { "; caption?: string" } else { "" };
    let name = if media.has_filename { "; filename?: string" } else { "" };
    format!("{{ id: string{caption}{name} }} | {{ link: string{caption}{name} }}")
}

fn header(kind: &str) -> String {
    if kind == "text" {
        format!("{{ type: \"text\"; /** At most {} characters. */ text: string }}", HEADER_LENGTH.value)
    } else {
        format!("{{ type: \"{kind}\"; {kind}: {{ id: string }} | {{ link: string }} }}")
    }
}

/// What is said of a value, with how long it may be or how many.
fn limit(shape: &Shape, about: &str) -> String {
    let said = match shape {
        Shape::Text(most) | Shape::Value(most) if *most > 0 => format!("At most {most} characters."),
        Shape::Value(_) => "Without line breaks and tabs.".into(),
        Shape::Whole(least, i64::MAX) => format!("A whole number from {least}."),
        Shape::Whole(least, most) => format!("A whole number from {least} to {most}."),
        Shape::Number(least, most) => format!("From {least} to {most}."),
        Shape::Link => "An address that begins with `http://` or `https://`.".into(),
        Shape::List(least, most, _) => format!("From {least} to {most} of them."),
        Shape::Media(media) => {
            let caption = if media.caption > 0 {
                format!(" A caption has at most {} characters.", media.caption)
            } else {
                String::new()
            };
            format!("A file by its id or its address: {}.{caption}", media.endings.join(", "))
        }
        _ => return about.to_owned(),
    };
    format!("{about} {said}")
}

fn pascal(kind: &str) -> String {
    kind.split('_').map(capital).collect()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What the members of a message are, where Meta's name for them does not say it all.
const ABOUT: [(&str, &str); 36] = [
    ("action", "What a tap does."),
    ("address", "The street and the town."),
    ("amount_1000", "The amount times 1,000."),
    ("biz_opaque_callback_data", "What the webhooks of its status bring back."),
    ("body", "The text, with formatting marks."),
    ("button", "The label that opens the list."),
    ("card_index", "The card's place, from 0."),
    ("catalog_id", "The id of the catalog."),
    ("code", "The code of the currency in ISO 4217: `USD`."),
    ("context", "The message that it answers."),
    ("country", "The country in ISO 3166: `IN`."),
    ("description", "The small line below the label."),
    ("display_text", "The label."),
    ("emoji", "The reaction: `👍`; an empty text takes it back."),
    ("expiration_time_ms", "When the offer ends, in epoch milliseconds: `1795600800000`."),
    ("fallback_value", "The text that is shown: `$10.99`."),
    ("flow_cta", "The label of the button."),
    ("flow_token", "What the answer of the flow brings back."),
    ("footer", "The small line below the body."),
    ("formatted_name", "The whole name, as it is shown."),
    ("header", "What stands above the body."),
    ("id", "What the webhook of the answer brings back."),
    ("index", "The button's place among all, from 0."),
    ("latitude", "Degrees: `19.43`."),
    ("longitude", "Degrees: `-99.13`."),
    ("message_id", "The id of a message: `wamid.HBg…`."),
    ("payload", "What the webhook of the tap brings back."),
    ("preview_url", "Whether a link shows its page."),
    ("product_retailer_id", "The product's id in the catalog."),
    ("recipient", "The person's business-scoped id, instead of `to`."),
    ("recipient_type", "Whether it goes to a person or to a group."),
    ("reference_id", "The order's id at the business."),
    ("thumbnail_product_retailer_id", "The id of the product whose picture is shown."),
    ("title", "The label."),
    ("to", "The recipient's phone number in international form, `5215512345678`, or the id of a group."),
    ("ttl_minutes", "For how many minutes the button works."),
];

fn about(name: &str) -> String {
    let known = ABOUT.iter().find(|(key, _)| *key == name);
    known.map_or_else(|| capital(&name.replace('_', " ")) + ".", |(_, about)| (*about).to_owned())
}
