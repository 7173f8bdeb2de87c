use super::labels;
use super::notes;
use super::values::value_of;
use super::{Direction, HeaderKind, Options, Preview, PreviewButton, PreviewHeader};
use crate::json::Json;
use crate::policy::{languages, limits};
use crate::template::{
    Body, BodyExample, Button, ButtonKind, Buttons, Category, Component, Field, Footer, Header,
    HeaderExample, HeaderFormat, NamedExample, Template, Vocabulary,
};
use crate::text::markup::{parse_plain, parse_with};
use crate::text::placeholders;

/// Shows a template. Variables take the value that is given, else the template's own sample when samples are asked for.
///
/// # Examples
/// ```
/// use ventana_core::{json, preview, template::Template};
/// let json = json::parse(r#"{"language":"ar","components":[{"type":"FOOTER","text":"Casa Lino"}]}"#)?;
/// let template = Template::read(json, &mut Vec::new()).expect("an object");
/// let shown = preview::preview(&template, &preview::Options::default());
/// assert_eq!(shown.direction, preview::Direction::Rtl);
/// assert!(shown.footer.is_some());
/// # Ok::<(), json::SyntaxError>(())
/// ```
#[must_use]
pub fn preview(template: &Template, options: &Options) -> Preview {
    let language = template.language.text().unwrap_or_default();
    let mut preview = Preview {
        direction: if languages::is_rtl(language) { Direction::Rtl } else { Direction::Ltr },
        notes: Vec::new(),
        header: None,
        body: Vec::new(),
        footer: None,
        buttons: Vec::new(),
        cards: Vec::new(),
    };
    let mut note = |text: &crate::Text, name: &str| {
        let note = text.fill(options.locale, &[("name", name.into())]);
        if !preview.notes.contains(&note) {
            preview.notes.push(note);
        }
    };
    for (_, component) in template.components() {
        match component {
            Component::Header(header) => preview.header = draw_header(header, options),
            Component::Body(body) => {
                if body.text.is_missing() && template.category.known() == Some(Category::Authentication) {
                    note(&notes::TEXT_BY_META, "");
                }
                preview.body =
                    parse_with(body.text.text().unwrap_or_default(), &|key| body_value(body, key, options));
            }
            Component::Footer(footer) => preview.footer = draw_footer(footer),
            Component::Buttons(buttons) => {
                preview.buttons = buttons
                    .buttons()
                    .map(|(index, button)| draw_button(button, index, language, options))
                    .collect();
                let unknown = |button: &Button| {
                    let fixed = button.kind().and_then(|kind| labels::fixed(kind, language));
                    button.label().is_none() && fixed.is_some_and(|(_, known)| !known)
                };
                if buttons.buttons().any(|(_, button)| unknown(button)) {
                    note(&notes::LABEL_UNKNOWN, "");
                }
                if hides_on_desktop(buttons) {
                    note(&notes::NOT_ON_DESKTOP, "");
                }
            }
            Component::Other(other) => {
                let name = other.kind.as_deref().unwrap_or(notes::WITHOUT_TYPE.get(options.locale));
                note(&notes::KEPT, name);
            }
            other => note(&notes::KEPT, other.kind().map_or("", Vocabulary::name)),
        }
    }
    preview
}

/// Shows a document that should be a template; one that is none is empty and says so.
#[must_use]
pub fn preview_json(document: Json, options: &Options) -> Preview {
    let Ok(template) = Template::read(document, &mut Vec::new()) else {
        let mut empty = preview(&Template::default(), options);
        empty.notes.push(notes::NOT_A_TEMPLATE.get(options.locale).to_owned());
        return empty;
    };
    preview(&template, options)
}

fn draw_header(header: &Header, options: &Options) -> Option<PreviewHeader> {
    let example = header.example.given();
    let kind = match header.format.known() {
        Some(HeaderFormat::Text) => HeaderKind::Text,
        Some(HeaderFormat::Image) => HeaderKind::Image,
        Some(HeaderFormat::Video) => HeaderKind::Video,
        Some(HeaderFormat::Document) => HeaderKind::Document,
        Some(HeaderFormat::Gif) => HeaderKind::Gif,
        Some(HeaderFormat::Location) => HeaderKind::Location,
        Some(HeaderFormat::Product) => HeaderKind::Product,
        None => header.text.text().map(|_| HeaderKind::Text)?,
    };
    if kind == HeaderKind::Text {
        let text = header.text.text().filter(|text| !text.is_empty())?;
        let value = |key: &str| header_value(example, key, options);
        return Some(PreviewHeader { kind, text: Some(parse_plain(text, &value)), media: None });
    }
    let media = value_of(&options.values.header, "media").or_else(|| {
        let example = example.filter(|_| options.samples)?;
        sample(example.header_handle.given(), "1")
    });
    Some(PreviewHeader { kind, text: None, media })
}

fn header_value(example: Option<&HeaderExample>, key: &str, options: &Options) -> Option<String> {
    value_of(&options.values.header, key).or_else(|| {
        let example = example.filter(|_| options.samples)?;
        named_sample(&example.header_text_named_params, key)
            .or_else(|| sample(example.header_text.given(), key))
    })
}

fn body_value(body: &Body, key: &str, Options { samples, values, .. }: &Options) -> Option<String> {
    value_of(&values.body, key).or_else(|| {
        let example: &BodyExample = body.example.given().filter(|_| *samples)?;
        named_sample(&example.body_text_named_params, key).or_else(|| sample(example.body_text.given(), key))
    })
}

fn draw_footer(footer: &Footer) -> Option<Vec<crate::text::Inline>> {
    let text = footer.text.text().filter(|text| !text.is_empty())?;
    Some(parse_plain(text, &|_| None))
}

fn named_sample(examples: &Field<Vec<Field<NamedExample>>>, key: &str) -> Option<String> {
    let of_key = |example: &&NamedExample| example.param_name.text() == Some(key);
    examples.given()?.iter().filter_map(Field::given).find(of_key)?.example.text().map(str::to_owned)
}

/// The sample with a number, in any of the shapes that Meta's pages show: wrapped twice, flat, or alone.
fn sample(example: Option<&Json>, key: &str) -> Option<String> {
    let index = key.parse::<usize>().ok()?.checked_sub(1)?;
    let row = match example? {
        Json::Array(elements) => match elements.first() {
            Some(Json::Array(row)) => row,
            _ => elements,
        },
        alone => return alone.as_str().filter(|_| index == 0).map(str::to_owned),
    };
    row.get(index)?.as_str().map(str::to_owned)
}

fn draw_button(button: &Button, index: usize, language: &str, options: &Options) -> PreviewButton {
    let kind = match button {
        Button::Other(other) => other.kind.as_deref().unwrap_or_default(),
        _ => button.kind().map_or("", Vocabulary::name),
    };
    let fixed = button.kind().and_then(|kind| labels::fixed(kind, language)).map(|(label, _)| label);
    let given = value_of(&options.values.buttons, &index.to_string());
    let target = match button {
        Button::Url(url) => {
            let example = given.or_else(|| sample(url.example.given(), "1").filter(|_| options.samples));
            url.url.text().map(|address| filled(address, example.as_deref()))
        }
        Button::PhoneNumber(phone) => phone.phone_number.text().map(str::to_owned),
        Button::CopyCode(code) => {
            given.or_else(|| sample(code.example.given(), "1").filter(|_| options.samples))
        }
        _ => given,
    };
    PreviewButton {
        kind: kind.to_ascii_lowercase(),
        label: button.label().filter(|label| !label.is_empty()).or(fixed).unwrap_or_default().to_owned(),
        target,
    }
}

/// An address with its variable filled. Samples are met as the suffix and as the whole address; a whole one replaces it.
fn filled(address: &str, value: Option<&str>) -> String {
    let variable = placeholders(address).next().map(|found| found.bytes);
    match (variable, value) {
        (Some(_), Some(value)) if value.starts_with("http://") || value.starts_with("https://") => {
            value.to_owned()
        }
        (Some(bytes), Some(value)) => {
            let (head, tail) = (address.get(..bytes.start), address.get(bytes.end..));
            [head.unwrap_or_default(), value, tail.unwrap_or_default()].concat()
        }
        _ => address.to_owned(),
    }
}

/// Whether the buttons keep the message off desktop clients: too many, or quick replies beside others.
fn hides_on_desktop(buttons: &Buttons) -> bool {
    let replies =
        buttons.buttons().filter(|(_, button)| button.kind() == Some(ButtonKind::QuickReply)).count();
    let all = buttons.buttons().count();
    all > limits::DESKTOP_BUTTONS.value || (replies > 0 && replies < all)
}
