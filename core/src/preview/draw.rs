use super::values::{Values, value_of};
use super::{
    Direction, HeaderKind, Options, Preview, PreviewClient, PreviewHeader, PreviewOffer, buttons, notes,
};
use crate::json::Json;
use crate::policy::authentication::{self, Wording};
use crate::policy::languages;
use crate::template::{Body, Category, Component, Footer, Header, HeaderExample, HeaderFormat, Template};
use crate::text::markup::{parse_plain, parse_with};
use crate::text::{Block, Inline};
use crate::{Locale, Text};

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
    let direction = if languages::is_rtl(language) { Direction::Rtl } else { Direction::Ltr };
    let mut scene = Scene {
        language,
        direction,
        is_authentication: template.category.known() == Some(Category::Authentication),
        samples: options.samples,
        locale: options.locale,
        notes: Vec::new(),
        hidden_on: Vec::new(),
    };
    if template.library_template_name.is_present() && template.components().next().is_none() {
        scene.note(&notes::LIBRARY, "");
    }
    let mut preview = Preview { direction, ..Preview::default() };
    for (_, component) in template.components() {
        scene.draw(component, &options.values, &mut preview);
    }
    if let Some(offer) = &mut preview.offer {
        let code = preview.buttons.iter().find(|button| button.kind == "copy_code");
        offer.code = code.and_then(|button| button.target.clone());
    }
    preview.notes = scene.notes;
    preview.hidden_on = scene.hidden_on;
    preview
}

/// What holds for a whole message, and what is noted of it.
pub(super) struct Scene<'a> {
    pub(super) language: &'a str,
    direction: Direction,
    is_authentication: bool,
    pub(super) samples: bool,
    locale: Locale,
    notes: Vec<String>,
    hidden_on: Vec<PreviewClient>,
}

impl Scene<'_> {
    /// Notes that clients do not show the message.
    pub(super) fn hide(&mut self, clients: &[PreviewClient], why: &Text) {
        self.note(why, "");
        for client in clients {
            if !self.hidden_on.contains(client) {
                self.hidden_on.push(*client);
            }
        }
    }

    pub(super) fn note(&mut self, text: &Text, name: &str) {
        let note = text.fill(self.locale, &[("name", name.into())]);
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// Draws a component of a message or card.
    fn draw(&mut self, component: &Component, values: &Values, preview: &mut Preview) {
        match component {
            Component::Header(header) => preview.header = self.header(header, values),
            Component::Body(body) => preview.body = self.body(body, values),
            Component::Footer(footer) => preview.footer = self.footer(footer),
            Component::Buttons(given) => {
                preview.buttons = buttons::draw(given, values, self);
                if buttons::hide_on_desktop(given) {
                    self.hide(&[PreviewClient::Desktop], &notes::NOT_ON_DESKTOP);
                }
            }
            Component::Carousel(carousel) => {
                let nothing = Values::default();
                for (index, card) in carousel.cards() {
                    let values = values.cards.get(index).unwrap_or(&nothing);
                    let mut drawn = Preview { direction: self.direction, ..Preview::default() };
                    for (_, component) in card.components() {
                        // Cards have no cards.
                        if !matches!(component, Component::Carousel(_)) {
                            self.draw(component, values, &mut drawn);
                        }
                    }
                    preview.cards.push(drawn);
                }
            }
            Component::LimitedTimeOffer(offer) => {
                self.hide(&[PreviewClient::Web, PreviewClient::Desktop], &notes::OFFER_NOT_ON_DESKTOP);
                preview.offer = offer.limited_time_offer.given().map(|offer| PreviewOffer {
                    text: parse_plain(offer.text.text().unwrap_or_default(), &|_| None),
                    code: None,
                    has_expiration: offer.has_expiration.given() == Some(&true),
                });
            }
            Component::CallPermissionRequest(_) => {
                preview.call_request = true;
                self.note(&notes::CALL_REQUEST, "");
            }
            Component::Other(other) => {
                let name = other.kind.as_deref().unwrap_or(notes::WITHOUT_TYPE.get(self.locale));
                self.note(&notes::KEPT, name);
            }
        }
    }

    /// Meta's words, with a note where they are not known to be those of the language.
    fn words(&mut self) -> Option<&'static Wording> {
        let (words, is_known) = authentication::wording(self.language)?;
        if !is_known {
            self.note(&notes::WORDS_UNKNOWN, words.languages.first().unwrap_or(&"en"));
        }
        Some(words)
    }

    fn body(&mut self, body: &Body, values: &Values) -> Vec<Block> {
        let is_worded = body.text.is_missing()
            && (self.is_authentication || body.add_security_recommendation.is_present());
        if is_worded && let Some(words) = self.words() {
            let is_warned = body.add_security_recommendation.given() == Some(&true);
            let security = if is_warned { words.security } else { "" };
            let text = [words.code, security].join(if is_warned { " " } else { "" });
            // The code stands in the body and in the button; either says it.
            let code = |_: &str| value_of(&values.body, "1").or_else(|| value_of(&values.buttons, "0"));
            return parse_with(&text, &code);
        }
        let samples = self.samples;
        parse_with(body.text.text().unwrap_or_default(), &|key| body_value(body, key, values, samples))
    }

    fn footer(&mut self, footer: &Footer) -> Option<Vec<Inline>> {
        let text = footer.text.text().filter(|text| !text.is_empty());
        if let (None, Some(minutes)) = (text, footer.code_expiration_minutes.given()) {
            let (before, after) = self.words()?.expiry;
            return Some(parse_plain(&[before, minutes.as_str(), after].concat(), &|_| None));
        }
        Some(parse_plain(text?, &|_| None))
    }

    fn header(&mut self, header: &Header, values: &Values) -> Option<PreviewHeader> {
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
        let sampled = example.filter(|_| self.samples);
        match kind {
            HeaderKind::Text => {
                let text = header.text.text().filter(|text| !text.is_empty())?;
                let value = |key: &str| header_value(sampled, key, values);
                return Some(PreviewHeader { kind, text: Some(parse_plain(text, &value)), media: None });
            }
            HeaderKind::Location => {
                let of = |key| value_of(&values.header, key);
                let lines: Vec<_> = of("name").into_iter().chain(of("address")).collect();
                let text = (!lines.is_empty()).then(|| parse_plain(&lines.join(", "), &|_| None));
                return Some(PreviewHeader { kind, text, media: None });
            }
            HeaderKind::Product => self.note(&notes::PRODUCTS_AT_SENDING, ""),
            _ => {}
        }
        let given = value_of(&values.header, "media");
        let media = given.or_else(|| sampled?.handle().map(str::to_owned));
        Some(PreviewHeader { kind, text: None, media })
    }
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

fn header_value(example: Option<&HeaderExample>, key: &str, values: &Values) -> Option<String> {
    value_of(&values.header, key).or_else(|| example?.text_sample(key).map(str::to_owned))
}

fn body_value(body: &Body, key: &str, values: &Values, samples: bool) -> Option<String> {
    value_of(&values.body, key).or_else(|| {
        let example = body.example.given().filter(|_| samples)?;
        example.text_sample(key).map(str::to_owned)
    })
}
