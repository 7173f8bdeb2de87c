use super::Problem;
use crate::draft::{ButtonSet, Draft, HeaderChoice, SamplePlace, Scope};
use crate::form::sample_id;
use crate::platform::dom;
use crate::state::{Editor, Sheet};
use leptos::prelude::*;
use std::time::Duration;
use ventana_core::json::{Json, Pointer};
use ventana_core::template::{ButtonKind, Component, ComponentKind};

/// The part of the form that a path belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Whole,
    Name,
    Category,
    Language,
    /// For how long Meta tries to deliver.
    Delivery,
    Header,
    /// The file of the header.
    HeaderFile,
    Body,
    Footer,
    /// The sample of a variable, or of the first one without.
    Sample {
        of: SamplePlace,
        key: Option<String>,
    },
    Offer,
    /// A card of the carousel, by its index.
    Card(usize),
    /// The picture or video of a card.
    CardHeader(usize),
    CardBody(usize),
    /// A button of a card, by its key, and which of its fields.
    CardButton {
        card: usize,
        key: u32,
        target: bool,
    },
    /// A button, by its key, and which of its fields.
    Button {
        key: u32,
        target: bool,
    },
    Buttons,
    /// The carousel as a whole.
    Cards,
    Other,
}

impl Place {
    pub(crate) fn of(path: &str, draft: &Draft) -> Self {
        let tokens: Vec<_> = Pointer::parse(path).into_iter().flat_map(Pointer::tokens).collect();
        let mut tokens = tokens.iter().map(AsRef::as_ref);
        match tokens.next() {
            Some("name") => return Self::Name,
            Some("category") => return Self::Category,
            Some("language") => return Self::Language,
            Some("message_send_ttl_seconds") => return Self::Delivery,
            Some("components") => {}
            _ => return Self::Whole,
        }
        let Some(index) = tokens.next().and_then(|token| token.parse::<usize>().ok()) else {
            return Self::Whole;
        };
        let component =
            draft.template().components().find(|(at, _)| *at == index).map(|(_, component)| component);
        // The form shows the first component of a kind; a second one has no field.
        let shown = |kind| draft.index_of(kind) == Some(index);
        let rest: Vec<&str> = tokens.collect();
        let text = |own: Self, of: SamplePlace| match rest.as_slice() {
            ["example", samples @ ..] => Self::sample(of, samples, path, draft),
            _ => own,
        };
        match component {
            Some(Component::Header(_)) if shown(ComponentKind::Header) => match draft.header() {
                HeaderChoice::Media(..) => Self::HeaderFile,
                _ => text(Self::Header, SamplePlace::Header),
            },
            Some(Component::Body(_)) if shown(ComponentKind::Body) => text(Self::Body, SamplePlace::Body),
            Some(Component::Footer(_)) if shown(ComponentKind::Footer) => Self::Footer,
            Some(Component::LimitedTimeOffer(_)) => Self::Offer,
            Some(Component::Carousel(_)) => Self::on_card(&rest, path, draft),
            Some(Component::Buttons(_)) if shown(ComponentKind::Buttons) => {
                let button = rest.get(1).and_then(|token| token.parse::<usize>().ok());
                let Some(row) =
                    button.and_then(|button| draft.buttons(ButtonSet::Message).into_iter().nth(button))
                else {
                    return Self::Buttons;
                };
                match rest.get(2) {
                    Some(&"example") if row.kind == Some(ButtonKind::Url) => {
                        Self::sample(SamplePlace::Button(row.key), &[], path, draft)
                    }
                    field => {
                        let target = matches!(field, Some(&("url" | "example" | "phone_number")));
                        Self::Button { key: row.key, target }
                    }
                }
            }
            None => Self::Whole,
            Some(_) => Self::Other,
        }
    }

    /// The place on a card, by the tokens behind the carousel's own.
    fn on_card(rest: &[&str], path: &str, draft: &Draft) -> Self {
        let number = |at: usize| rest.get(at).and_then(|token| token.parse::<usize>().ok());
        let Some(card) = number(1) else { return Self::Cards };
        let scope = Scope::Card(card);
        let stands = |kind| draft.place_of(scope, kind).is_some_and(|place| number(3) == Some(place));
        if stands(ComponentKind::Header) {
            return Self::CardHeader(card);
        }
        if stands(ComponentKind::Body) {
            return match rest.get(4..) {
                Some(["example", samples @ ..]) => {
                    Self::sample(SamplePlace::CardBody(card), samples, path, draft)
                }
                _ => Self::CardBody(card),
            };
        }
        let row = number(5).and_then(|button| draft.buttons(ButtonSet::Cards).into_iter().nth(button));
        match row.filter(|_| stands(ComponentKind::Buttons)) {
            Some(row) if row.kind == Some(ButtonKind::Url) && rest.get(6) == Some(&"example") => {
                Self::sample(SamplePlace::CardButton { card, key: row.key }, &[], path, draft)
            }
            Some(row) => {
                let target = matches!(rest.get(6), Some(&("url" | "phone_number")));
                Self::CardButton { card, key: row.key, target }
            }
            None => Self::Card(card),
        }
    }

    /// The card it is on.
    pub(super) fn card(&self) -> Option<usize> {
        match self {
            Self::Card(card)
            | Self::CardHeader(card)
            | Self::CardBody(card)
            | Self::CardButton { card, .. } => Some(*card),
            Self::Sample { of, .. } => match of.scope() {
                Scope::Card(card) => Some(card),
                Scope::Message => None,
            },
            _ => None,
        }
    }

    /// Whether its field is in the form while a card of the carousel is shown: the cards share their fields.
    pub(super) fn is_shown(&self, card: usize) -> bool {
        self.card().is_none_or(|own| own == card)
    }

    /// The sample that the last tokens of a path name; without one, the first that is missing.
    fn sample(of: SamplePlace, tokens: &[&str], path: &str, draft: &Draft) -> Self {
        let samples: Vec<_> = draft.samples().into_iter().filter(|sample| sample.place == of).collect();
        let named = match tokens {
            [member, index, ..] if member.ends_with("named_params") => {
                let above = path.split_once("named_params/").map_or("", |(above, _)| above);
                let document = draft.to_json();
                let at = [above, "named_params/", index, "/param_name"].concat();
                document.at(&at).and_then(Json::as_str).map(str::to_owned)
            }
            [_, .., index] => index.parse::<usize>().ok().map(|index| (index + 1).to_string()),
            _ => None,
        };
        let known = named.filter(|key| samples.iter().any(|sample| sample.key == *key));
        let first = || samples.iter().find(|sample| sample.value.is_empty()).or(samples.first());
        Self::Sample { of, key: known.or_else(|| first().map(|sample| sample.key.clone())) }
    }

    /// The id of the field that shows it.
    pub(crate) fn field_id(&self) -> String {
        match self {
            Self::Name | Self::Whole => "name".into(),
            Self::Category => "category".into(),
            Self::Language => "language".into(),
            Self::Delivery => "delivery".into(),
            Self::HeaderFile => "header-file".into(),
            Self::Footer => "footer".into(),
            Self::Sample { of, key: Some(key) } => sample_id(*of, key),
            Self::Header | Self::Sample { of: SamplePlace::Header, key: None } => "header".into(),
            Self::Body | Self::Sample { of: SamplePlace::Body, key: None } => "body".into(),
            Self::Sample { of: SamplePlace::Button(key), key: None } | Self::Button { key, target: true } => {
                format!("button-{key}-target")
            }
            Self::Offer => "offer".into(),
            Self::Card(index) => format!("card-tab-{index}"),
            Self::Cards => "section-cards".into(),
            Self::CardHeader(card) => format!("card-{card}-file"),
            Self::CardBody(card) | Self::Sample { of: SamplePlace::CardBody(card), key: None } => {
                format!("card-{card}-body")
            }
            Self::Sample { of: SamplePlace::CardButton { card, key }, key: None }
            | Self::CardButton { card, key, target: true } => format!("card-{card}-button-{key}-target"),
            Self::CardButton { key, target: false, .. } | Self::Button { key, target: false } => {
                format!("button-{key}-text")
            }
            Self::Buttons => "add-button".into(),
            Self::Other => "other-parts".into(),
        }
    }
}

/// How long the characters at fault keep their ground after a jump.
const SHOWN: Duration = Duration::from_millis(900);

/// Opens the field at fault and selects the characters at fault.
pub(crate) fn go_to(editor: Editor, problem: &Problem) {
    let diagnostic = &problem.diagnostic;
    let place = editor.draft.with_untracked(|draft| Place::of(&diagnostic.path, draft));
    editor.sheet.set(Sheet::None);
    if let Place::Button { key, .. } | Place::CardButton { key, .. } = place {
        editor.open_button.set(Some(key));
    }
    if let Some(card) = place.card() {
        editor.card.set(card);
    }
    let (id, span) = (place.field_id(), diagnostic.span.map(|span| (span.start, span.end)));
    // Side by side has fields for texts only: what has none there is in the form.
    if editor.beside.get_untracked() && dom::element(&id).is_none() {
        editor.beside.set(false);
    }
    let identity = problem.identity();
    editor.pointing.open(Some(&identity));
    let show = move || {
        let there = if dom::element(&id).is_some() { &id } else { "other-parts" };
        dom::focus_text(there, span);
        // Set only now: the key that led here has been let through, and the next one takes the outline away.
        editor.pointing.jumped.set(Some(identity.clone()));
        request_animation_frame(move || dom::show(".jumped"));
        if !dom::prefers_less_motion() {
            let jumped = editor.pointing.jumped;
            let fade = move || {
                if jumped.with_untracked(|jumped| jumped.as_ref() == Some(&identity)) {
                    jumped.set(None);
                }
            };
            set_timeout(fade, SHOWN);
        }
    };
    // The row of a button has its fields only after the next frame.
    request_animation_frame(show);
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    #[test]
    fn every_path_finds_its_field() {
        let text = r#"{"components":[{"type":"BODY","text":"a {{1}} b {{2}} c"},{"type":"BUTTONS","buttons":[{"type":"URL","text":"b","url":"https://a.example/{{1}}"}]},{"type":"BODY"},{"type":"CAROUSEL","cards":[{"components":[{"type":"BODY","text":""},{"type":"HEADER","format":"IMAGE"}]},{}]},5,{"type":"LIMITED_TIME_OFFER"}]}"#;
        let draft = Draft::from_json(parse(text).unwrap()).unwrap();
        let key = draft.buttons(ButtonSet::Message)[0].key;
        let sample = |of, key: &str| Place::Sample { of, key: Some(key.to_owned()) };
        for (path, place) in [
            ("", Place::Whole),
            ("/name", Place::Name),
            ("/components", Place::Whole),
            ("/components/0/text", Place::Body),
            ("/components/0/example", sample(SamplePlace::Body, "1")),
            ("/components/0/example/body_text/0/1", sample(SamplePlace::Body, "2")),
            ("/components/0/example/body_text/0/7", sample(SamplePlace::Body, "1")),
            ("/components/1/buttons", Place::Buttons),
            ("/components/1/buttons/0/text", Place::Button { key, target: false }),
            ("/components/1/buttons/0/url", Place::Button { key, target: true }),
            ("/components/1/buttons/0/example", sample(SamplePlace::Button(key), "1")),
            ("/components/2/text", Place::Other),
            ("/components/3", Place::Cards),
            ("/components/3/cards/1/components/0/text", Place::Card(1)),
            ("/components/3/cards/0/components/0/text", Place::CardBody(0)),
            ("/components/3/cards/0/components/1/example", Place::CardHeader(0)),
            ("/components/4", Place::Whole),
            ("/components/5/limited_time_offer", Place::Offer),
            ("no pointer", Place::Whole),
        ] {
            assert_eq!(Place::of(path, &draft), place, "{path}");
        }
    }

    #[test]
    fn a_missing_file_leads_to_where_it_is_chosen() {
        let draft =
            Draft::from_json(parse(r#"{"components":[{"type":"HEADER","format":"IMAGE"}]}"#).unwrap());
        assert_eq!(Place::of("/components/0/example", &draft.unwrap()).field_id(), "header-file");
    }

    #[test]
    fn a_sample_is_found_by_its_name() {
        let text = r#"{"parameter_format":"NAMED","components":[{"type":"BODY","text":"Hi {{who}}, {{what}} left.","example":{"body_text_named_params":[{"param_name":"what","example":""}]}}]}"#;
        let draft = Draft::from_json(parse(text).unwrap()).unwrap();
        let place = Place::of("/components/0/example/body_text_named_params/0/example", &draft);
        assert_eq!(place.field_id(), "sample-body-what");
    }
}
