//! The message that is planned for everybody, as the core is asked. Plain Rust.

use crate::draft::Draft;
use crate::exchange::{Place, Slot, skeleton, values};
use ventana_core::json::{Json, Object};
use ventana_core::message::message_for;
use ventana_core::template::{Status, Vocabulary};
use ventana_core::{Instant, Locale};

/// What is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum What {
    FreeText,
    /// The draft that is open.
    #[default]
    Open,
    /// A draft of the library, by its id.
    Kept(String),
}

impl What {
    pub(super) fn word(&self) -> &str {
        match self {
            Self::FreeText => "text",
            Self::Open => "open",
            Self::Kept(id) => id,
        }
    }

    pub(super) fn of(word: &str) -> Self {
        match word {
            "text" => Self::FreeText,
            "open" => Self::Open,
            id => Self::Kept(id.to_owned()),
        }
    }
}

/// A value that each person has one of, in the core's words, and what it is in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Variable {
    pub(super) place: String,
    pub(super) says: String,
}

impl Variable {
    /// What it is called in few words: a variable of a text by its name, anything else by what it is.
    pub(super) fn name(&self) -> String {
        match self.place.split_once('.') {
            Some(("header" | "body", key)) if key != "media" => ["{{", key, "}}"].concat(),
            _ => self.says.clone(),
        }
    }
}

/// The variables of a template that a column can fill.
pub(super) fn variables(draft: &Draft, locale: Locale) -> Vec<Variable> {
    let slots = skeleton(draft, Instant::EARLIEST).slots;
    let one = |slot: &Slot| Some(Variable { place: place(slot)?, says: slot.says(locale) });
    let mut all: Vec<_> = slots.iter().filter_map(one).collect();
    // A product stands at two places of one value.
    all.dedup_by(|a, b| a.place == b.place);
    all
}

fn place(slot: &Slot) -> Option<String> {
    let inner = match &slot.place {
        Place::Header(key) => ["header.", key].concat(),
        Place::Body(key) => ["body.", key].concat(),
        Place::Button(index, _) => format!("buttons.{index}"),
        Place::OfferEnd => return None,
    };
    Some(match slot.card {
        Some(card) => format!("cards.{card}.{inner}"),
        None => inner,
    })
}

/// Gives a value that has no sample one that is always right, so that nobody is refused for it.
fn stand_in(slot: &mut Slot) {
    if slot.sample.is_none() {
        let is_order = matches!(&slot.place, Place::Button(_, sub_type) if sub_type == "order_details");
        slot.sample = Some(if is_order { "{}" } else { "1" }.to_owned());
    }
}

/// Whether Meta is said to have approved it only because nothing else is known.
pub(super) fn is_taken_for_approved(draft: &Draft) -> bool {
    draft.status().is_none()
}

/// The request for free text, or for a template, whose variables have their samples where people have no values.
pub(super) fn request(draft: Option<&Draft>, at: Instant, rates: &Json, zone: &str) -> Json {
    let mut request = Object::new();
    match draft {
        None => {
            let mut message = Object::new();
            message.insert("messaging_product", "whatsapp");
            message.insert("type", "text");
            message.insert("text", Json::from_iter([("body", "…")]));
            request.insert("message", message);
        }
        Some(draft) => {
            let mut template = draft.to_json();
            let mut slots = skeleton(draft, at.plus(24 * 3_600_000)).slots;
            for slot in &mut slots {
                stand_in(slot);
            }
            request.insert("message", message_for(&template, None, &values(&slots)));
            if let (true, Json::Object(members)) = (is_taken_for_approved(draft), &mut template) {
                members.insert("status", Status::Approved.name());
            }
            request.insert("template", template);
        }
    }
    let mut account = Object::new();
    if !zone.is_empty() {
        account.insert("timeZone", zone);
    }
    if let Some(currency) = rates.as_array().and_then(|rates| rates.first()?.get("currency")?.as_str()) {
        account.insert("currency", currency);
        account.insert("rates", rates.clone());
    }
    request.insert("account", account);
    request.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Rates;
    use crate::draft::starter;
    use ventana_core::audience::{Column, People, Planner};
    use ventana_core::json::parse;
    use ventana_core::send::UtcOnly;

    const NOW: Instant = Instant::date(2026, 11, 25);

    /// The verdict and the codes for one person who never wrote.
    fn planned(request: &Json, places: &[&str], values: &[&'static str]) -> (u8, &'static str, Option<f64>) {
        let mut planner = Planner::new(request, places, NOW, &UtcOnly, Locale::En);
        let values = values.iter().map(|value| Column::of(value)).collect();
        let people = People {
            recipient: Column::of("34600000000"),
            last_inbound_at: &[f64::NAN],
            marketing_opt_out: &[],
            values,
        };
        planner.take(&people, &UtcOnly);
        let plan = planner.plan();
        (plan.verdict[0], plan.reasons[usize::from(plan.reason[0])].code, plan.charges[0].amount)
    }

    const RICH: &str = r#"{"name":"a","language":"en","category":"MARKETING","components":[
      {"type":"HEADER","format":"IMAGE"},
      {"type":"BODY","text":"Hi {{1}}, on {{2}} we begin.","example":{"body_text":[["Ann","Friday"]]}},
      {"type":"LIMITED_TIME_OFFER","limited_time_offer":{"text":"Soon","has_expiration":true}},
      {"type":"BUTTONS","buttons":[{"type":"COPY_CODE","example":"X1"},{"type":"URL","text":"See","url":"https://a.example/{{1}}"}]}]}"#;

    #[test]
    fn a_draft_is_planned_as_if_it_were_approved_with_its_samples() {
        for locale in Locale::ALL {
            let asked = request(Some(&starter(locale)), NOW, &Json::Null, "");
            assert_eq!(planned(&asked, &[], &[]), (0, "template-approved", None), "{asked}");
        }
        let rich = Draft::from_json(parse(RICH).unwrap()).unwrap();
        let asked = request(Some(&rich), NOW, &Json::Null, "Europe/Madrid");
        assert_eq!(planned(&asked, &[], &[]).1, "template-approved", "{asked}");
    }

    #[test]
    fn the_status_of_a_stored_template_holds() {
        let stored = RICH.replacen('{', r#"{"status":"PAUSED","#, 1);
        let draft = Draft::from_json(parse(&stored).unwrap()).unwrap();
        assert!(!is_taken_for_approved(&draft));
        assert_eq!(planned(&request(Some(&draft), NOW, &Json::Null, ""), &[], &[]).1, "template-paused");
    }

    #[test]
    fn every_variable_has_a_place_that_the_core_knows() {
        let rich = Draft::from_json(parse(RICH).unwrap()).unwrap();
        let variables = variables(&rich, Locale::Es);
        let places: Vec<_> = variables.iter().map(|variable| variable.place.as_str()).collect();
        assert_eq!(places, ["header.media", "body.1", "body.2", "buttons.0", "buttons.1"]);
        let asked = request(Some(&rich), NOW, &Json::Null, "");
        let values = ["123", "Ana", "lunes", "CODE1", "x"];
        assert_eq!(planned(&asked, &places, &values).1, "template-approved");
        let mut planner = Planner::new(&asked, &places, NOW, &UtcOnly, Locale::En);
        assert!(planner.plan().problems.is_empty());
    }

    #[test]
    fn free_text_goes_to_nobody_who_never_wrote() {
        assert_eq!(planned(&request(None, NOW, &Json::Null, ""), &[], &[]), (1, "window-never-opened", None));
    }

    #[test]
    fn a_rate_card_prices_the_plan() {
        let card = "Cost per message in USD, effective October 1 2026\nMarket,Currency,Marketing,Utility\nSpain,$US,0.0615,0.02\n";
        let rates = Rates::of_card(String::new(), card.as_bytes(), Locale::En).unwrap().rows;
        let asked = request(Some(&starter(Locale::En)), NOW, &rates, "");
        assert_eq!(planned(&asked, &[], &[]).2, Some(0.02), "{asked}");
    }

    #[test]
    fn what_is_sent_is_remembered_by_a_word() {
        for what in [What::FreeText, What::Open, What::Kept("1a-2b".into())] {
            assert_eq!(What::of(what.word()), what);
        }
    }
}
