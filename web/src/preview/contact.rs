//! The values of one contact: what a template leaves open, and how a row of a table fills it.

use ventana_core::preview::Values;
use ventana_core::table;
use ventana_core::template::{Body, Button, Component, HeaderFormat, Template};
use ventana_core::text::placeholders;

/// What a value is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Of {
    Variable,
    Media,
    PlaceName,
    PlaceAddress,
    /// A code that a button copies or fills in.
    Code,
    /// The end of the address of a button.
    Link,
}

/// Something that a message to one contact fills.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Slot {
    /// Where it is, such as `body/1` or `cards/0/header/media`.
    pub(crate) id: String,
    /// What a column of a table is called for it.
    pub(crate) name: String,
    pub(crate) of: Of,
    /// The card it is in, from 1.
    pub(crate) card: Option<usize>,
}

/// What of a template is open, in the order in which it is shown.
pub(crate) fn slots(template: &Template) -> Vec<Slot> {
    let mut slots = Slots(Vec::new());
    for (_, component) in template.components() {
        match component {
            Component::Carousel(carousel) => {
                for (index, card) in carousel.cards() {
                    for (_, component) in card.components() {
                        slots.of_component(component, Some(index), template.is_named());
                    }
                }
            }
            _ => slots.of_component(component, None, template.is_named()),
        }
    }
    slots.0
}

struct Slots(Vec<Slot>);

impl Slots {
    fn add(&mut self, card: Option<usize>, place: &str, name: &str, of: Of) {
        let id = card.map_or_else(|| place.to_owned(), |card| format!("cards/{card}/{place}"));
        if self.0.iter().any(|slot| slot.id == id) {
            return;
        }
        let card = card.map(|card| card + 1);
        let name = card.map_or_else(|| name.to_owned(), |card| format!("card_{card}_{name}"));
        self.0.push(Slot { id, name, of, card });
    }

    fn of_text(&mut self, card: Option<usize>, part: &str, text: &str, is_named: bool) {
        for key in placeholders(text).filter_map(|found| found.key(text)) {
            let is_plain = part == "body" || is_named;
            let name = if is_plain { key.to_owned() } else { format!("{part}_{key}") };
            self.add(card, &format!("{part}/{key}"), &name, Of::Variable);
        }
    }

    fn of_component(&mut self, component: &Component, card: Option<usize>, is_named: bool) {
        match component {
            Component::Header(header) => match header.format.known() {
                Some(
                    HeaderFormat::Image | HeaderFormat::Video | HeaderFormat::Document | HeaderFormat::Gif,
                ) => self.add(card, "header/media", "media", Of::Media),
                Some(HeaderFormat::Location) => {
                    self.add(card, "header/name", "place", Of::PlaceName);
                    self.add(card, "header/address", "address", Of::PlaceAddress);
                }
                _ => self.of_text(card, "header", header.text.text().unwrap_or_default(), is_named),
            },
            Component::Body(Body { text, .. }) => {
                self.of_text(card, "body", text.text().unwrap_or_default(), is_named);
            }
            Component::Buttons(buttons) => {
                for (index, button) in buttons.buttons() {
                    let of = match button {
                        Button::Url(url)
                            if placeholders(url.url.text().unwrap_or_default()).next().is_some() =>
                        {
                            Of::Link
                        }
                        Button::CopyCode(_) | Button::Otp(_) => Of::Code,
                        _ => continue,
                    };
                    let name = format!("button_{}", index + 1);
                    self.add(card, &format!("buttons/{index}"), &name, of);
                }
            }
            _ => {}
        }
    }
}

/// Values by the places they fill.
pub(crate) type Filled = Vec<(String, String)>;

/// The values as the core draws them. An empty one is none.
pub(crate) fn values(filled: &[(String, String)]) -> Values {
    let mut values = Values::default();
    for (id, value) in filled.iter().filter(|(_, value)| !value.is_empty()) {
        let mut place = id.split('/');
        let mut part = place.next();
        let mut of = &mut values;
        if part == Some("cards") {
            let Some(index) = place.next().and_then(|index| index.parse::<usize>().ok()) else { continue };
            if of.cards.len() <= index {
                of.cards.resize(index + 1, Values::default());
            }
            let Some(card) = of.cards.get_mut(index) else { continue };
            of = card;
            part = place.next();
        }
        let Some(key) = place.next() else { continue };
        let held = match part {
            Some("header") => &mut of.header,
            Some("body") => &mut of.body,
            _ => &mut of.buttons,
        };
        held.push((key.to_owned(), value.clone()));
    }
    values
}

/// What a pasted text says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) taken: Filled,
    /// The names that the template has no place for.
    pub(crate) unused: Vec<String>,
}

/// Reads a header and a row of a table, or lines such as `name=value`.
pub(crate) fn read(text: &str, slots: &[Slot]) -> Reading {
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    let pairs: Vec<(String, String)> = if lines().all(|line| pair(line).is_some()) {
        lines().filter_map(pair).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    } else {
        let rows = table::rows(text);
        let mut rows = rows.iter().filter(|row| !row.is_blank());
        let (Some(header), Some(row)) = (rows.next(), rows.next()) else {
            return Reading { unused: lines().map(str::to_owned).collect(), ..Reading::default() };
        };
        (0..header.cells.len())
            .map(|index| (header.cell(index).to_owned(), row.cell(index).to_owned()))
            .collect()
    };
    let mut reading = Reading::default();
    for (name, value) in pairs {
        let plain = plain_name(&name);
        let filled = slots.iter().filter(|slot| plain_name(&slot.name) == plain);
        let before = reading.taken.len();
        reading.taken.extend(filled.map(|slot| (slot.id.clone(), value.clone())));
        if reading.taken.len() == before && !name.is_empty() {
            reading.unused.push(name);
        }
    }
    reading
}

fn pair(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once('=')?;
    // A row of cells may hold an address with the sign in it.
    (!name.contains([',', ';', '\t'])).then_some((name.trim(), value.trim()))
}

/// A name without what people write differently: case, braces, spaces and hyphens.
fn plain_name(name: &str) -> String {
    let kept = name.trim().trim_matches(|sign| "{}".contains(sign)).trim();
    kept.chars()
        .map(|sign| if sign.is_whitespace() || sign == '-' { '_' } else { sign })
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use ventana_core::json::parse;

    fn template(text: &str) -> Template {
        Template::read(parse(text).unwrap(), &mut Vec::new()).unwrap()
    }

    const SHOP: &str = r#"{"parameter_format":"NAMED","components":[
        {"type":"HEADER","format":"TEXT","text":"Hi {{first_name}}"},
        {"type":"BODY","text":"{{first_name}}, {{order}} and {{order}}"},
        {"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY"},{"type":"URL","url":"https://a.example/{{1}}"},{"type":"COPY_CODE"}]},
        {"type":"CAROUSEL","cards":[{"components":[{"type":"HEADER","format":"IMAGE"},{"type":"BODY","text":"{{colour}}"}]}]}]}"#;

    fn names(text: &str) -> Vec<String> {
        slots(&template(text)).into_iter().map(|slot| slot.name).collect()
    }

    #[test]
    fn what_is_open_is_listed_once_with_a_name() {
        assert_eq!(
            names(SHOP),
            ["first_name", "first_name", "order", "button_2", "button_3", "card_1_media", "card_1_colour"]
        );
        let numbered = r#"{"components":[{"type":"HEADER","format":"TEXT","text":"{{1}}"},{"type":"BODY","text":"{{1}} {{2}}"}]}"#;
        assert_eq!(names(numbered), ["header_1", "1", "2"]);
        let place =
            r#"{"components":[{"type":"HEADER","format":"LOCATION"},{"type":"BODY","text":"{{x y}}"}]}"#;
        assert_eq!(names(place), ["place", "address"]);
    }

    #[test]
    fn a_row_of_a_table_fills_by_the_names_of_its_columns() {
        let slots = slots(&template(SHOP));
        let expected = [
            ("header/first_name", "Ana"),
            ("body/first_name", "Ana"),
            ("buttons/1", "4821?a=b"),
            ("cards/0/body/colour", "sand, light"),
        ];
        for text in [
            "First name,Email,button_2,card_1_colour\nAna,ana@a.example,4821?a=b,\"sand, light\"\nEva,,,",
            "{{first_name}} = Ana\nEmail=ana@a.example\nbutton-2=4821?a=b\n\ncard_1_colour=sand, light",
        ] {
            let reading = read(text, &slots);
            let taken: Vec<_> =
                reading.taken.iter().map(|(id, value)| (id.as_str(), value.as_str())).collect();
            assert_eq!(taken, expected, "{text}");
            assert_eq!(reading.unused, ["Email"]);
        }
        assert_eq!(read("hello", &slots).unused, ["hello"]);
        assert_eq!(read("", &slots), Reading::default());
    }

    #[test]
    fn values_reach_the_places_they_are_of() {
        let filled: Filled = [
            ("header/first_name", "Ana"),
            ("body/order", "4821"),
            ("buttons/2", "LINO"),
            ("cards/0/header/media", "file:a.png"),
            ("body/first_name", ""),
        ]
        .map(|(id, value)| (id.to_owned(), value.to_owned()))
        .into();
        let values = values(&filled);
        let of = |key: &str, value: &str| vec![(key.to_owned(), value.to_owned())];
        assert_eq!(
            (values.header, values.body, values.buttons),
            (of("first_name", "Ana"), of("order", "4821"), of("2", "LINO"))
        );
        assert_eq!(values.cards[0].header, of("media", "file:a.png"));
    }

    proptest! {
        #[test]
        fn any_text_can_be_pasted(text in r#"[a1=,;"\n\t {}é]{0,40}"#) {
            let _ = read(&text, &slots(&template(SHOP)));
        }
    }
}
