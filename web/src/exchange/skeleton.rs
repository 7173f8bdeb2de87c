//! The send payload of a template with a named placeholder for each value, and what each of them is.

use super::texts;
use crate::draft::{Draft, SamplePlace};
use ventana_core::json::{Json, Object};
use ventana_core::message::message_for;
use ventana_core::{Instant, Locale, Text};

/// A value that a send must give.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Slot {
    /// What stands for it in the payload, such as `$BODY_1`.
    pub(crate) placeholder: String,
    /// The card it belongs to, from 0.
    pub(crate) card: Option<usize>,
    pub(crate) place: Place,
    pub(crate) sample: Option<String>,
}

/// Where a value goes, as the values of `messageFor` name it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Place {
    /// A variable of the header, or a member of what it shows.
    Header(String),
    Body(String),
    /// The index of the button, and the `sub_type` of what it takes.
    Button(usize, String),
    OfferEnd,
}

/// A payload with its placeholders.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Skeleton {
    pub(crate) message: Json,
    pub(crate) slots: Vec<Slot>,
}

/// What stands for the recipient.
pub(crate) const TO: &str = "$TO";

/// The payload of a template. `offer_end` stands where an instant must, since a text would not pass for one.
pub(crate) fn skeleton(draft: &Draft, offer_end: Instant) -> Skeleton {
    let mut message = message_for(&draft.to_json(), Some(TO), &Json::Null);
    let mut filling = Filling { slots: Vec::new(), card: None, draft, offer_end };
    if let Json::Object(members) = &mut message {
        for (key, template) in members.iter_mut() {
            if key == "template" {
                filling.components(template);
            }
        }
    }
    Skeleton { message, slots: filling.slots }
}

struct Filling<'a> {
    slots: Vec<Slot>,
    card: Option<usize>,
    draft: &'a Draft,
    offer_end: Instant,
}

/// The elements of an array in a member, to be changed.
fn elements_mut<'a>(of: &'a mut Json, key: &str) -> &'a mut [Json] {
    match of {
        Json::Object(members) => match members.iter_mut().find(|(name, _)| *name == key) {
            Some((_, Json::Array(elements))) => elements,
            _ => &mut [],
        },
        _ => &mut [],
    }
}

fn text(of: &Json, key: &str) -> String {
    of.get(key).and_then(Json::as_str).unwrap_or_default().to_owned()
}

impl Filling<'_> {
    fn components(&mut self, holder: &mut Json) {
        for component in elements_mut(holder, "components") {
            let kind = text(component, "type");
            if kind == "carousel" {
                for (index, card) in elements_mut(component, "cards").iter_mut().enumerate() {
                    self.card = Some(index);
                    self.components(card);
                }
                self.card = None;
                continue;
            }
            let button = text(component, "index").parse().unwrap_or_default();
            let sub_type = text(component, "sub_type");
            for (index, parameter) in elements_mut(component, "parameters").iter_mut().enumerate() {
                self.parameter(&kind, (button, &sub_type), index, parameter);
            }
        }
    }

    fn parameter(&mut self, component: &str, button: (usize, &str), index: usize, parameter: &mut Json) {
        let kind = text(parameter, "type");
        let name = text(parameter, "parameter_name");
        let Json::Object(members) = parameter else { return };
        let number = if name.is_empty() { (index + 1).to_string() } else { name };
        match (component, kind.as_str()) {
            ("header", "text") => self.put(members, "text", Place::Header(number), &[]),
            ("header", "location") => {
                self.object(members, &kind, &["latitude", "longitude", "name", "address"]);
            }
            ("header", "product") => self.object(members, &kind, &["product_retailer_id", "catalog_id"]),
            ("header", _) => self.object(members, &kind, &["link"]),
            ("body", _) => self.put(members, "text", Place::Body(number), &[]),
            ("limited_time_offer", _) => {
                let end = Json::from_iter([("expiration_time_ms", self.offer_end.millis())]);
                members.insert("limited_time_offer", end);
                self.note(self.offer_end.millis().to_string(), Place::OfferEnd);
            }
            ("button", _) => {
                let place = Place::Button(button.0, button.1.to_owned());
                match (kind.as_str(), button.1) {
                    ("action", "flow") => self.put(members, "action", place, &["flow_token"]),
                    ("action", "order_details") => self.put(members, "action", place, &["order_details"]),
                    ("action", "catalog") => {
                        self.put(members, "action", place, &["thumbnail_product_retailer_id"]);
                    }
                    ("action", _) => self.products(members, place),
                    (kind, _) => self.put(members, kind, place, &[]),
                }
            }
            _ => {}
        }
    }

    /// Puts a placeholder at a member, or at a member of it.
    fn put(&mut self, members: &mut Object, key: &str, place: Place, inner: &[&str]) {
        let placeholder = self.name(&place);
        match inner.first() {
            Some(inner) => members.insert(key, Json::from_iter([(*inner, placeholder.as_str())])),
            None => members.insert(key, placeholder.as_str()),
        }
        self.note(placeholder, place);
    }

    /// An object of a header, with a placeholder for each member.
    fn object(&mut self, members: &mut Object, kind: &str, keys: &[&str]) {
        let mut object = Object::new();
        for key in keys {
            let place = Place::Header(if *key == "link" { "media" } else { key }.to_owned());
            let placeholder = match *key {
                "link" => self.prefixed(&["HEADER_", &kind.to_ascii_uppercase(), "_LINK"].concat()),
                _ => self.name(&place),
            };
            object.insert(*key, placeholder.as_str());
            self.note(placeholder, place);
        }
        members.insert(kind, object);
    }

    fn products(&mut self, members: &mut Object, place: Place) {
        let placeholder = self.name(&place);
        let one = |key: &str| Json::from_iter([(key, placeholder.as_str())]);
        let section = Json::from_iter([("product_items", Json::Array(vec![one("product_retailer_id")]))]);
        let mut action = Object::new();
        action.insert("thumbnail_product_retailer_id", placeholder.as_str());
        action.insert("sections", Json::Array(vec![section]));
        members.insert("action", action);
        self.note(placeholder, place);
    }

    fn name(&self, place: &Place) -> String {
        self.prefixed(&match place {
            Place::Header(key) => ["HEADER_", &upper(key)].concat(),
            Place::Body(key) => ["BODY_", &upper(key)].concat(),
            Place::Button(index, sub_type) => {
                let what = match sub_type.as_str() {
                    "url" => "_SUFFIX",
                    "copy_code" => "_CODE",
                    "order_details" => "_ORDER",
                    "mpm" | "catalog" => "_PRODUCT",
                    _ => "_VALUE",
                };
                ["BUTTON_", &(index + 1).to_string(), what].concat()
            }
            Place::OfferEnd => "OFFER_END".to_owned(),
        })
    }

    fn prefixed(&self, name: &str) -> String {
        match self.card {
            Some(card) => ["$CARD_", &(card + 1).to_string(), "_", name].concat(),
            None => ["$", name].concat(),
        }
    }

    fn note(&mut self, placeholder: String, place: Place) {
        let sample = self.card.is_none().then(|| self.sample(&place)).flatten();
        self.slots.push(Slot { placeholder, card: self.card, place, sample });
    }

    /// What the draft gives as a sample.
    fn sample(&self, place: &Place) -> Option<String> {
        let (wanted, key) = match place {
            Place::Header(key) => (SamplePlace::Header, key),
            Place::Body(key) => (SamplePlace::Body, key),
            _ => return None,
        };
        let found =
            self.draft.samples().into_iter().find(|sample| sample.place == wanted && sample.key == *key);
        found.map(|sample| sample.value).filter(|value| !value.is_empty())
    }
}

/// A key as the name of a placeholder is written.
fn upper(key: &str) -> String {
    let word = |character: char| {
        if character.is_ascii_alphanumeric() { character.to_ascii_uppercase() } else { '_' }
    };
    key.chars().map(word).collect()
}

impl Slot {
    /// What the value is, in a sentence.
    pub(crate) fn says(&self, locale: Locale) -> String {
        let number = |index: usize| (index + 1).to_string();
        let (text, argument): (&Text, String) = match &self.place {
            Place::Header(key) if key == "media" => (&texts::SLOT_MEDIA, String::new()),
            Place::Header(key) if is_member(key) => (&texts::SLOT_MEMBER, key.clone()),
            Place::Header(key) => (&texts::SLOT_HEADER, key.clone()),
            Place::Body(key) => (&texts::SLOT_BODY, key.clone()),
            Place::OfferEnd => (&texts::SLOT_OFFER_END, String::new()),
            Place::Button(index, sub_type) => {
                let text = match sub_type.as_str() {
                    "url" => &texts::SLOT_SUFFIX,
                    "copy_code" => &texts::SLOT_CODE,
                    "order_details" => &texts::SLOT_ORDER,
                    "mpm" | "catalog" => &texts::SLOT_PRODUCT,
                    _ => &texts::SLOT_BUTTON,
                };
                (text, number(*index))
            }
        };
        let mut says = match self.card {
            Some(card) => {
                [&texts::SLOT_CARD.fill(locale, &[("n", number(card).as_str().into())]), " "].concat()
            }
            None => String::new(),
        };
        says.push_str(&text.fill(locale, &[("key", argument.as_str().into())]));
        if let Some(sample) = &self.sample {
            says.push(' ');
            says.push_str(&texts::SLOT_SAMPLE.fill(locale, &[("sample", sample.as_str().into())]));
        }
        says
    }
}

fn is_member(key: &str) -> bool {
    matches!(key, "latitude" | "longitude" | "name" | "address" | "product_retailer_id" | "catalog_id")
}

/// The values as `messageFor` takes them: samples where there are any, else the placeholders.
pub(crate) fn values(slots: &[Slot]) -> Json {
    let mut values = Object::new();
    let mut cards: Vec<Object> = Vec::new();
    for slot in slots {
        let holder = match slot.card {
            None => &mut values,
            Some(index) => {
                if cards.len() <= index {
                    cards.resize_with(index + 1, Object::new);
                }
                let Some(card) = cards.get_mut(index) else { continue };
                card
            }
        };
        let value = slot.sample.as_deref().unwrap_or(&slot.placeholder);
        let (member, key) = match &slot.place {
            Place::Header(key) => ("header", key.clone()),
            Place::Body(key) => ("body", key.clone()),
            Place::Button(index, _) => ("buttons", index.to_string()),
            Place::OfferEnd => {
                if let Ok(end) = slot.placeholder.parse::<i64>() {
                    holder.insert("expiresAt", end);
                }
                continue;
            }
        };
        let mut inner = holder.get(member).and_then(Json::as_object).cloned().unwrap_or_default();
        inner.insert(key, value);
        holder.insert(member, inner);
    }
    if !cards.is_empty() {
        values.insert("cards", Json::Array(cards.into_iter().map(Json::Object).collect()));
    }
    values.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::starter;
    use ventana_core::diagnostic::Severity;
    use ventana_core::json::parse;
    use ventana_core::message::validate;

    const RICH: &str = r#"{"name":"a","language":"en","category":"MARKETING","components":[
      {"type":"HEADER","format":"LOCATION"},
      {"type":"BODY","text":"Hi {{1}}, on {{2}} we begin.","example":{"body_text":[["Ann","Friday"]]}},
      {"type":"LIMITED_TIME_OFFER","limited_time_offer":{"text":"Soon","has_expiration":true}},
      {"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Yes"},{"type":"URL","text":"See","url":"https://a.example/{{1}}"},
        {"type":"COPY_CODE","example":"X1"},{"type":"ORDER_DETAILS","text":"Pay"},{"type":"MPM","text":"All"}]},
      {"type":"CAROUSEL","cards":[{"components":[{"type":"HEADER","format":"IMAGE"},{"type":"BODY","text":"For {{1}} alone."},
        {"type":"BUTTONS","buttons":[{"type":"URL","text":"See","url":"https://a.example/{{1}}"}]}]}]}]}"#;

    fn of(text: &str) -> Skeleton {
        skeleton(
            &Draft::from_json(parse(text).unwrap()).unwrap(),
            Instant::from_millis(1_800_000_000_000).unwrap(),
        )
    }

    #[test]
    fn every_value_has_a_placeholder_that_says_what_it_is() {
        let made = of(RICH);
        let written = made.message.to_string();
        for slot in &made.slots {
            assert!(written.contains(&slot.placeholder), "{slot:?} {written}");
            assert!(slot.says(Locale::Es).len() > 5);
        }
        let count = written.matches("\"$").count();
        // The recipient is none of the slots; a product stands twice, the end of the offer is a number.
        assert_eq!(count, made.slots.len() + 1, "{written}");
        let names: Vec<_> = made.slots.iter().map(|slot| slot.placeholder.as_str()).collect();
        for name in [
            "$HEADER_LATITUDE",
            "$BODY_1",
            "$BUTTON_2_SUFFIX",
            "$BUTTON_3_CODE",
            "$CARD_1_HEADER_IMAGE_LINK",
            "$CARD_1_BODY_1",
            "$CARD_1_BUTTON_1_SUFFIX",
        ] {
            assert!(names.contains(&name), "{name} {names:?}");
        }
        assert!(made.slots.iter().any(|slot| slot.sample.as_deref() == Some("Friday")));
    }

    #[test]
    fn no_slot_of_a_template_is_left_empty() {
        for locale in Locale::ALL {
            let draft = starter(locale);
            let made = skeleton(&draft, Instant::from_millis(0).unwrap());
            let report = validate(&made.message, Some(&draft.to_json()), Locale::En);
            let empty: Vec<_> = report
                .diagnostics
                .iter()
                .filter(|said| said.code.starts_with("empty") || said.code.starts_with("missing"))
                .collect();
            assert!(empty.is_empty(), "{empty:?}");
        }
    }

    #[test]
    fn values_make_the_same_payload() {
        let draft = starter(Locale::En);
        let made = skeleton(&draft, Instant::from_millis(0).unwrap());
        let by_values = message_for(&draft.to_json(), Some("15550051310"), &values(&made.slots));
        let report = validate(&by_values, Some(&draft.to_json()), Locale::En);
        assert!(report.diagnostics.iter().all(|said| said.severity != Severity::Error), "{report:?}");
        let rich = values(&of(RICH).slots);
        assert_eq!(rich.at("/cards/0/buttons/0").and_then(Json::as_str), Some("$CARD_1_BUTTON_1_SUFFIX"));
        assert_eq!(rich.at("/expiresAt").and_then(Json::as_i64), Some(1_800_000_000_000));
    }

    #[test]
    fn a_name_that_is_no_word_makes_a_placeholder_all_the_same() {
        assert_eq!(upper("día-1"), "D_A_1");
    }
}
