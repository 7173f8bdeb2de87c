//! A send payload read backwards: the draft of a template that would take it, with its values as samples.

use super::texts;
use ventana_core::json::{Json, Object};
use ventana_core::{Locale, Text};

/// A draft made of a send payload, and what such a payload cannot tell of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Rebuilt {
    pub(crate) template: Json,
    pub(crate) unknown: Vec<&'static Text>,
}

/// No template has more buttons or cards by far; a number beyond is a mistake of the payload.
const MOST_PLACES: usize = 20;

/// Whether a document is a message on its way, and no template.
pub(crate) fn is_message(document: &Json) -> bool {
    let kind = document.get("type").and_then(Json::as_str).unwrap_or_default();
    let calls = document
        .get("template")
        .is_some_and(|call| call.get("language").is_some_and(|language| language.as_object().is_some()));
    document.get("messaging_product").is_some() || calls || (!kind.is_empty() && document.get(kind).is_some())
}

/// The draft, or why there is none.
pub(crate) fn rebuild(message: &Json, locale: Locale) -> Result<Rebuilt, String> {
    let written = message.get("type").and_then(Json::as_str);
    let kind = written.unwrap_or(if message.get("template").is_some() { "template" } else { "text" });
    let kind = kind.to_ascii_lowercase();
    let Some(content) = message.get(&kind).filter(|content| content.as_object().is_some()) else {
        return Err(texts::NO_CONTENT.fill(locale, &[("kind", kind.as_str().into())]));
    };
    let refused = |kind: &str| texts::NOT_AS_TEMPLATE.fill(locale, &[("kind", kind.into())]);
    match kind.as_str() {
        "template" => Ok(of_template(content)),
        "text" => Ok(free_form(vec![body(text(content, "body"))])),
        "image" | "video" | "document" => {
            Ok(free_form(vec![media(&kind, content), body(text(content, "caption"))]))
        }
        "interactive" => interactive(content).ok_or_else(|| refused(text(content, "type"))),
        other => Err(refused(other)),
    }
}

fn text<'a>(of: &'a Json, key: &str) -> &'a str {
    of.get(key).and_then(Json::as_str).unwrap_or_default()
}

fn object(members: Vec<(&str, Json)>) -> Json {
    members.into_iter().collect()
}

fn body(text: &str) -> Json {
    object(vec![("type", "BODY".into()), ("text", text.into())])
}

fn free_form(components: Vec<Json>) -> Rebuilt {
    let template = object(vec![("name", "".into()), ("components", Json::Array(components))]);
    Rebuilt { template, unknown: vec![&texts::NO_NAME_IN_SESSION] }
}

/// A header that shows a file. A link stands in for the sample, as it does in Meta's answers.
fn media(kind: &str, file: &Json) -> Json {
    let mut header = vec![("type", "HEADER".into()), ("format", kind.to_ascii_uppercase().into())];
    let link = text(file, "link");
    if !link.is_empty() {
        header.push(("example", object(vec![("header_handle", vec![link].into())])));
    }
    object(header)
}

/// A session message with buttons, as far as a template has the like.
fn interactive(content: &Json) -> Option<Rebuilt> {
    let mut components = Vec::new();
    if let Some(header) = content.get("header") {
        let kind = text(header, "type").to_ascii_lowercase();
        components.push(match kind.as_str() {
            "text" => object(vec![
                ("type", "HEADER".into()),
                ("format", "TEXT".into()),
                ("text", text(header, "text").into()),
            ]),
            _ => media(&kind, header.get(&kind).unwrap_or(&Json::Null)),
        });
    }
    let part = |key: &str| content.get(key).map(|part| text(part, "text")).unwrap_or_default();
    components.push(body(part("body")));
    if !part("footer").is_empty() {
        components.push(object(vec![("type", "FOOTER".into()), ("text", part("footer").into())]));
    }
    let none = Json::Null;
    let action = content.get("action").unwrap_or(&none);
    let given = action.get("parameters").unwrap_or(&none);
    let buttons: Vec<Json> = match text(content, "type").to_ascii_lowercase().as_str() {
        "button" => {
            let title = |button: &Json| text(button.get("reply").unwrap_or(&none), "title").to_owned();
            let reply =
                |button: &Json| object(vec![("type", "QUICK_REPLY".into()), ("text", title(button).into())]);
            action.elements("buttons").iter().map(reply).collect()
        }
        "cta_url" => vec![object(vec![
            ("type", "URL".into()),
            ("text", text(given, "display_text").into()),
            ("url", text(given, "url").into()),
        ])],
        "flow" => vec![object(vec![
            ("type", "FLOW".into()),
            ("text", text(given, "flow_cta").into()),
            ("flow_id", given.get("flow_id").cloned().unwrap_or_else(|| "".into())),
        ])],
        _ => return None,
    };
    components.push(object(vec![("type", "BUTTONS".into()), ("buttons", Json::Array(buttons))]));
    Some(free_form(components))
}

fn of_template(call: &Json) -> Rebuilt {
    let mut found = Found::default();
    let components = found.components(call.elements("components"));
    let language = call.get("language").map(|language| match language.as_str() {
        Some(code) => code,
        None => text(language, "code"),
    });
    let mut template = Object::new();
    template.insert("name", text(call, "name"));
    if let Some(language) = language {
        template.insert("language", language);
    }
    if found.is_named {
        template.insert("parameter_format", "NAMED");
    }
    template.insert("components", Json::Array(components));
    let mut unknown = vec![&texts::TEXTS_NOT_IN_PAYLOAD, &texts::CATEGORY_NOT_IN_PAYLOAD];
    if found.buttons {
        unknown.push(&texts::BUTTONS_NOT_IN_PAYLOAD);
    }
    if found.media_by_id {
        unknown.push(&texts::MEDIA_BY_ID);
    }
    Rebuilt { template: template.into(), unknown }
}

/// What was met on the way through a payload.
#[derive(Default)]
struct Found {
    is_named: bool,
    buttons: bool,
    media_by_id: bool,
}

impl Found {
    fn components(&mut self, sent: &[Json]) -> Vec<Json> {
        let of = |kind: &str| {
            let kind = kind.to_owned();
            move |component: &&Json| text(component, "type").eq_ignore_ascii_case(&kind)
        };
        let first = |kind: &str| sent.iter().find(of(kind));
        let mut components = Vec::new();
        components.extend(first("header").and_then(|header| self.header(header)));
        if first("limited_time_offer").is_some() {
            let offer = object(vec![("text", "".into()), ("has_expiration", true.into())]);
            components
                .push(object(vec![("type", "LIMITED_TIME_OFFER".into()), ("limited_time_offer", offer)]));
        }
        let values = first("body").map(|body| body.elements("parameters")).unwrap_or_default();
        components.push(self.words("BODY", values, &["body_text", "body_text_named_params"]));
        let buttons: Vec<&Json> = sent.iter().filter(of("button")).collect();
        if !buttons.is_empty() {
            self.buttons = true;
            components.push(object(vec![
                ("type", "BUTTONS".into()),
                ("buttons", Json::Array(in_places(&buttons))),
            ]));
        }
        if let Some(carousel) = first("carousel") {
            let cards = carousel.elements("cards").iter().take(MOST_PLACES);
            let cards: Vec<Json> = cards
                .map(|card| {
                    let components = self.components(card.elements("components"));
                    object(vec![("components", Json::Array(components))])
                })
                .collect();
            components.push(object(vec![("type", "CAROUSEL".into()), ("cards", Json::Array(cards))]));
        }
        components
    }

    fn header(&mut self, header: &Json) -> Option<Json> {
        let parameters = header.elements("parameters");
        let parameter = parameters.first()?;
        let kind = text(parameter, "type").to_ascii_lowercase();
        match kind.as_str() {
            "text" | "currency" | "date_time" => {
                let mut made = self.words("HEADER", parameters, &["header_text", "header_text_named_params"]);
                if let Json::Object(members) = &mut made {
                    members.insert("format", "TEXT");
                }
                Some(made)
            }
            "image" | "video" | "document" | "gif" => {
                let file = parameter.get(&kind).unwrap_or(&Json::Null);
                self.media_by_id |= text(file, "link").is_empty();
                Some(media(&kind, file))
            }
            "location" | "product" => {
                Some(object(vec![("type", "HEADER".into()), ("format", kind.to_ascii_uppercase().into())]))
            }
            _ => None,
        }
    }

    /// A text of nothing but its variables, with the values as samples: by number, or by name.
    fn words(&mut self, kind: &str, parameters: &[Json], keys: &[&str; 2]) -> Json {
        let is_named = parameters.iter().any(|parameter| parameter.get("parameter_name").is_some());
        self.is_named |= is_named;
        let mut shown = Vec::new();
        let mut samples = Vec::new();
        for (index, parameter) in parameters.iter().enumerate() {
            let number = (index + 1).to_string();
            let name = match text(parameter, "parameter_name") {
                "" => number.as_str(),
                name => name,
            };
            shown.push(["{{", name, "}}"].concat());
            let sample: Json = value(parameter).into();
            samples.push(if is_named {
                object(vec![("param_name", name.into()), ("example", sample)])
            } else {
                sample
            });
        }
        let mut component = vec![("type", kind.into()), ("text", shown.join(" ").into())];
        if !samples.is_empty() {
            let samples = Json::Array(samples);
            component.push((
                "example",
                match (is_named, kind) {
                    (true, _) => object(vec![(keys[1], samples)]),
                    (false, "BODY") => object(vec![(keys[0], Json::Array(vec![samples]))]),
                    (false, _) => object(vec![(keys[0], samples)]),
                },
            ));
        }
        object(component)
    }
}

/// The text that a parameter puts in.
fn value(parameter: &Json) -> &str {
    let kind = text(parameter, "type");
    match kind {
        "currency" | "date_time" => {
            parameter.get(kind).map(|of| text(of, "fallback_value")).unwrap_or_default()
        }
        _ => text(parameter, "text"),
    }
}

/// The buttons at their indexes; one that takes no value is not in a payload, and stands as a quick reply.
fn in_places(sent: &[&Json]) -> Vec<Json> {
    let mut buttons = Vec::new();
    for (order, button) in sent.iter().enumerate().take(MOST_PLACES) {
        let index = button.get("index");
        let index = index.and_then(|index| match index {
            Json::Text(digits) => digits.trim().parse().ok(),
            number => number.as_i64().and_then(|number| usize::try_from(number).ok()),
        });
        let index: usize = index.filter(|index| *index < MOST_PLACES).unwrap_or(order);
        if buttons.len() <= index {
            buttons.resize(index + 1, object(vec![("type", "QUICK_REPLY".into()), ("text", "".into())]));
        }
        if let Some(place) = buttons.get_mut(index) {
            *place = defined(button);
        }
    }
    buttons
}

/// The button of the template that a button of a send belongs to.
fn defined(sent: &Json) -> Json {
    let parameter = sent.elements("parameters").first();
    let of = |key: &str| parameter.map(|parameter| text(parameter, key)).unwrap_or_default();
    let kind = match text(sent, "sub_type").to_ascii_lowercase().as_str() {
        "url" => "URL",
        "copy_code" => "COPY_CODE",
        "flow" => "FLOW",
        "catalog" => "CATALOG",
        "mpm" => "MPM",
        "order_details" => "ORDER_DETAILS",
        "voice_call" => "VOICE_CALL",
        _ => "QUICK_REPLY",
    };
    let mut button = vec![("type", kind.into())];
    match kind {
        "COPY_CODE" => button.push(("example", of("coupon_code").into())),
        "URL" => {
            button.push(("text", "".into()));
            button.push(("url", "{{1}}".into()));
            button.push(("example", vec![of("text")].into()));
        }
        _ => button.push(("text", "".into())),
    }
    object(button)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    fn rebuilt(message: &str) -> Rebuilt {
        rebuild(&parse(message).unwrap(), Locale::En).unwrap()
    }

    fn at<'a>(rebuilt: &'a Rebuilt, pointer: &str) -> &'a str {
        rebuilt.template.at(pointer).and_then(Json::as_str).unwrap_or("nothing")
    }

    #[test]
    fn values_become_samples_and_places_are_kept() {
        let made = rebuilt(
            r#"{"messaging_product":"whatsapp","to":"1","type":"template","template":{"name":"order","language":{"code":"es_MX"},
            "components":[
              {"type":"header","parameters":[{"type":"image","image":{"link":"https://a.example/a.png"}}]},
              {"type":"body","parameters":[{"type":"text","text":"Ana"},{"type":"currency","currency":{"fallback_value":"$5","code":"USD","amount_1000":5000}}]},
              {"type":"button","sub_type":"url","index":"2","parameters":[{"type":"text","text":"4821"}]},
              {"type":"button","sub_type":"copy_code","index":0,"parameters":[{"type":"coupon_code","coupon_code":"LINO15"}]}
            ]}}"#,
        );
        assert_eq!((at(&made, "/name"), at(&made, "/language")), ("order", "es_MX"));
        assert_eq!(at(&made, "/components/0/format"), "IMAGE");
        assert_eq!(at(&made, "/components/0/example/header_handle/0"), "https://a.example/a.png");
        assert_eq!(at(&made, "/components/1/text"), "{{1}} {{2}}");
        assert_eq!(at(&made, "/components/1/example/body_text/0/1"), "$5");
        assert_eq!(at(&made, "/components/2/buttons/0/example"), "LINO15");
        assert_eq!(at(&made, "/components/2/buttons/1/type"), "QUICK_REPLY");
        assert_eq!(at(&made, "/components/2/buttons/2/example/0"), "4821");
        assert_eq!(made.unknown.len(), 3);
    }

    #[test]
    fn named_values_and_cards_are_kept_too() {
        let made = rebuilt(
            r#"{"type":"template","template":{"name":"a","language":{"code":"en"},"components":[
              {"type":"body","parameters":[{"type":"text","parameter_name":"day","text":"Friday"}]},
              {"type":"carousel","cards":[{"card_index":0,"components":[{"type":"header","parameters":[{"type":"video","video":{"id":"7"}}]}]}]}
            ]}}"#,
        );
        assert_eq!(at(&made, "/parameter_format"), "NAMED");
        assert_eq!(at(&made, "/components/0/example/body_text_named_params/0/param_name"), "day");
        assert_eq!(at(&made, "/components/1/cards/0/components/0/format"), "VIDEO");
        assert!(made.unknown.contains(&&texts::MEDIA_BY_ID));
    }

    #[test]
    fn a_session_message_becomes_a_draft_where_a_template_has_the_like() {
        let made = rebuilt(
            r#"{"type":"interactive","interactive":{"type":"button","header":{"type":"text","text":"Hi"},"body":{"text":"Shall we?"},
            "footer":{"text":"Casa Lino"},"action":{"buttons":[{"type":"reply","reply":{"id":"1","title":"Yes"}}]}}}"#,
        );
        assert_eq!((at(&made, "/components/0/text"), at(&made, "/components/1/text")), ("Hi", "Shall we?"));
        assert_eq!(at(&made, "/components/3/buttons/0/text"), "Yes");
        assert_eq!(
            at(&rebuilt(r#"{"text":{"body":"Hello"},"messaging_product":"whatsapp"}"#), "/components/0/text"),
            "Hello"
        );
    }

    #[test]
    fn what_no_template_can_be_is_refused_with_its_kind() {
        let refused = |text: &str| rebuild(&parse(text).unwrap(), Locale::En).unwrap_err();
        assert!(
            refused(r#"{"type":"interactive","interactive":{"type":"list","action":{}}}"#).contains("list")
        );
        assert!(refused(r#"{"type":"sticker","sticker":{}}"#).contains("sticker"));
        assert!(refused(r#"{"messaging_product":"whatsapp","type":"template"}"#).contains("template"));
    }

    #[test]
    fn a_template_is_no_message() {
        let is = |text: &str| is_message(&parse(text).unwrap());
        assert!(!is(r#"{"name":"a","components":[]}"#));
        assert!(!is(r#"{"template":{"name":"a","language":"en"}}"#));
        assert!(is(r#"{"template":{"name":"a","language":{"code":"en"}}}"#));
        assert!(is(r#"{"messaging_product":"whatsapp"}"#) && is(r#"{"type":"text","text":{}}"#));
    }
}
