use super::check::read_definition;
use super::slots::{Header, Offer, Part, Slots, Words, shown};
use crate::Instant;
use crate::json::{Json, Object, parse};

/// The send payload of a template, given as an object or as its JSON text. Static buttons are left out. A value that is
/// missing leaves its slot empty, so that [`super::validate`] names it.
///
/// `values` has a member for each place: `header` and `body` by the name or number of the variable, a file as
/// `{"media": id or link}`, a place or a product by its members; `buttons` by the index among all; `cards`; `expiresAt`.
/// The value of a multi-product button is the ids of its products with commas between them, the first for the picture;
/// that of an order button the JSON text of its `order_details`.
///
/// # Examples
/// ```
/// use ventana_core::{json, message};
/// let template = json::parse(r#"{"name": "hi", "language": "en", "components": [{"type": "BODY", "text": "Hi {{1}}, hello"}]}"#)?;
/// let values = json::parse(r#"{"body": {"1": "Ann"}}"#)?;
/// let message = message::message_for(&template, Some("15550051310"), &values);
/// assert_eq!(message.at("/template/components/0/parameters/0/text").and_then(json::Json::as_str), Some("Ann"));
/// # Ok::<(), json::SyntaxError>(())
/// ```
#[must_use]
pub fn message_for(template: &Json, to: Option<&str>, values: &Json) -> Json {
    let template = read_definition(template).unwrap_or_default();
    let slots = Slots::of(&template);
    let mut components = Vec::new();
    if slots.is_known {
        if slots.offer == Offer::Ends {
            components.push(offer(values));
        }
        part(&slots, &slots.whole, values, &mut components);
        if let Some(cards) = &slots.cards {
            components.push(carousel(&slots, cards, values));
        }
    }
    let (name, language) = (&template.name, &template.language);
    let mut content = vec![
        ("name", text(name.text().unwrap_or_default())),
        ("language", one("code", text(language.text().unwrap_or_default()))),
    ];
    if !components.is_empty() {
        content.push(("components", Json::Array(components)));
    }
    let mut message = vec![("messaging_product", text("whatsapp"))];
    message.extend(to.map(|to| ("to", text(to))));
    message.push(("type", text("template")));
    message.push(("template", object(content)));
    object(message)
}

#[inline(never)]
fn object(members: Vec<(&str, Json)>) -> Json {
    members.into_iter().collect()
}

/// An object of one member.
#[inline(never)]
fn one(key: &str, value: Json) -> Json {
    object(vec![(key, value)])
}

#[inline(never)]
fn text(text: &str) -> Json {
    text.into()
}

/// A text at two keys of the values; an empty one where there is none.
fn value(values: &Json, place: &str, key: &str) -> Option<String> {
    let text = values.get(place)?.get(key)?.as_str()?;
    Some(text.to_owned()).filter(|text| !text.is_empty())
}

/// A parameter whose content stands in the member called like its type.
fn parameter(kind: &str, content: Json) -> Json {
    object(vec![("type", text(kind)), (kind, content)])
}

fn component(kind: &str, parameters: Vec<Json>) -> Json {
    object(vec![("type", text(kind)), ("parameters", Json::Array(parameters))])
}

fn part(slots: &Slots<'_>, part: &Part<'_>, values: &Json, components: &mut Vec<Json>) {
    match &part.header {
        Header::None => {}
        Header::Text(words) => texts(slots, words, "header", values, components),
        Header::Of(kind) => components.push(component("header", vec![parameter(kind, header(kind, values))])),
    }
    if let Some(words) = &part.body {
        texts(slots, words, "body", values, components);
    }
    for (index, slot) in (0_i64..).zip(&part.buttons) {
        let Some(sub_type) = slot.sub_type else { continue };
        let key = index.to_string();
        // Both take one code, so it needs to be said only once.
        let code = || slots.is_code.then(|| value(values, "body", "1")).flatten();
        let given = value(values, "buttons", &key).or_else(code);
        if given.is_none() && !slot.is_required {
            continue;
        }
        components.push(object(vec![
            ("type", text("button")),
            ("sub_type", text(sub_type)),
            ("index", text(&key)),
            ("parameters", Json::Array(vec![button(sub_type, &given.unwrap_or_default())])),
        ]));
    }
}

fn texts(slots: &Slots<'_>, words: &Words<'_>, place: &str, values: &Json, components: &mut Vec<Json>) {
    let code = || {
        let of_button = values.get("buttons")?.as_object()?.iter().next()?.1.as_str()?;
        slots.is_code.then(|| of_button.to_owned())
    };
    let parameters: Vec<Json> = words
        .keys
        .all()
        .iter()
        .map(|key| {
            let name = shown(key);
            let given = value(values, place, &name).or_else(code).unwrap_or_default();
            let mut parameter = vec![("type", text("text"))];
            if slots.is_named {
                parameter.push(("parameter_name", Json::Text(name)));
            }
            parameter.push(("text", Json::Text(given)));
            object(parameter)
        })
        .collect();
    if !parameters.is_empty() {
        components.push(component(place, parameters));
    }
}

/// What a header that is no text holds: a file by id or link, or the members of a place or product as they were given.
fn header(kind: &str, values: &Json) -> Json {
    let given = values.get("header");
    let keys: &[&str] = match kind {
        "location" => &["latitude", "longitude", "name", "address"],
        "product" => &["product_retailer_id", "catalog_id"],
        _ => {
            let Some(media) = value(values, "header", "media") else { return Object::new().into() };
            let is_link = media.contains("://");
            return one(if is_link { "link" } else { "id" }, Json::Text(media));
        }
    };
    object(keys.iter().filter_map(|key| Some((*key, given?.get(key)?.clone()))).collect())
}

fn button(sub_type: &str, value: &str) -> Json {
    match sub_type {
        "url" => parameter("text", text(value)),
        "quick_reply" | "voice_call" => parameter("payload", text(value)),
        "copy_code" => parameter("coupon_code", text(value)),
        "flow" => parameter("action", one("flow_token", text(value))),
        "order_details" => {
            let details = parse(value).unwrap_or_else(|_| Object::new().into());
            parameter("action", one("order_details", details))
        }
        "mpm" => parameter("action", products(value)),
        _ => parameter("action", one("thumbnail_product_retailer_id", text(value))),
    }
}

/// One section of all products, the first of them for the picture.
fn products(value: &str) -> Json {
    let ids: Vec<&str> = value.split(',').map(str::trim).filter(|id| !id.is_empty()).collect();
    let items: Vec<Json> = ids.iter().map(|id| one("product_retailer_id", text(id))).collect();
    let section = one("product_items", Json::Array(items));
    let mut action = Vec::new();
    action.extend(ids.first().map(|first| ("thumbnail_product_retailer_id", text(first))));
    action.push(("sections", Json::Array(vec![section])));
    object(action)
}

fn offer(values: &Json) -> Json {
    let end = values.get("expiresAt").and_then(Instant::read);
    let end = end.map(|at| ("expiration_time_ms", at.millis().into()));
    component("limited_time_offer", vec![parameter("limited_time_offer", object(end.into_iter().collect()))])
}

/// As many cards as are defined; of product cards as many as have values, where those are more.
fn carousel(slots: &Slots<'_>, defined: &[Part<'_>], values: &Json) -> Json {
    let given = values.elements("cards");
    let count = if slots.shows_products() { defined.len().max(given.len()) } else { defined.len() };
    let mut cards = Vec::new();
    for index in 0..count {
        let Some(card) = defined.get(index).or(defined.last()) else { break };
        let mut components = Vec::new();
        part(slots, card, given.get(index).unwrap_or(&Json::Null), &mut components);
        let place = i64::try_from(index).unwrap_or_default();
        cards.push(object(vec![("card_index", place.into()), ("components", Json::Array(components))]));
    }
    object(vec![("type", text("carousel")), ("cards", Json::Array(cards))])
}
