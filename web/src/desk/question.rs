//! What is asked at the desk, as data: what goes out, to whom, and what is known of them. Plain Rust.

use crate::draft::Draft;
use ventana_core::json::{Json, Object};
use ventana_core::template::{Status, Vocabulary};
use ventana_core::{Datum, Instant, window::Conversation};

/// What is to be sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum What {
    #[default]
    FreeText,
    /// The draft that is open, whichever that is.
    Open,
    /// Another draft of the library, by its id.
    Kept(String),
}

/// When the customer last wrote.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Wrote {
    #[default]
    Never,
    At(Instant),
    /// All that webhooks told of the conversation.
    Heard(Heard),
}

/// A conversation that webhooks told of.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Heard {
    /// Meta's id of the business number.
    pub(crate) number: String,
    /// The person's number, else another id.
    pub(crate) user: String,
    /// What is known, as the core writes it.
    pub(crate) conversation: Json,
}

impl Heard {
    /// When the person was last surely heard of.
    pub(crate) fn last(&self) -> Option<Instant> {
        Conversation::read(&self.conversation).last_inbound_at.given()
    }
}

/// Where the template that is asked about stands at Meta.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Standing {
    /// As it came from there.
    #[default]
    AsItCame,
    /// As a person says; `None` for one that Meta has not seen.
    Said(Option<Status>),
}

/// All that is asked but the moment of sending.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Question {
    pub(crate) what: What,
    /// The free text that is to go out; empty where nobody has written one.
    pub(crate) text: String,
    pub(crate) wrote: Wrote,
    /// The country of the customer in two letters; empty where it is not known.
    pub(crate) country: String,
    pub(crate) status: Standing,
    /// How many session messages the number has sent this month.
    pub(crate) sent: Option<Sent>,
}

/// A count of session messages, which starts anew when the month ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sent {
    pub(crate) count: i64,
    pub(crate) counted: Instant,
}

/// A way of sending: without a template, or with one that stands somewhere at Meta.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Way<'a> {
    FreeText,
    Template(&'a Draft, Option<&'a str>),
}

/// What is known of the account, whatever is asked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OfAccount<'a> {
    /// The clock by which its months end and its prices change.
    pub(crate) zone: &'a str,
    /// Its rates, where somebody brought a rate card.
    pub(crate) rates: Option<&'a Json>,
}

impl Question {
    /// The status in force of the template that is asked about.
    pub(crate) fn status_of<'a>(&self, draft: &'a Draft) -> Option<&'a str> {
        match self.status {
            Standing::Said(said) => said.map(Vocabulary::name),
            Standing::AsItCame => draft.status(),
        }
    }

    /// Asks about something else; what was said of another template does not hold for it.
    pub(crate) fn about(&mut self, what: What) {
        if self.what != what {
            self.what = what;
            self.status = Standing::AsItCame;
        }
    }

    /// The number or, where none is known, an id of the form that Meta gives to people without one: it names the country.
    fn recipient(&self) -> Option<String> {
        match &self.wrote {
            Wrote::Heard(heard) => Some(heard.user.clone()),
            _ if self.country.is_empty() => None,
            // What is forbidden there is told by the number; no person has this one.
            _ if self.country == "US" => Some("+12125550100".to_owned()),
            _ => Some([&self.country, ".0"].concat()),
        }
    }

    /// The request that asks the core about a way of sending, with the templates that it may recommend.
    pub(crate) fn request(&self, way: Way<'_>, templates: Vec<Json>, account: OfAccount<'_>) -> Json {
        let mut request = Object::new();
        match way {
            Way::FreeText => request.insert("message", text_message(&self.text)),
            Way::Template(draft, status) => {
                request.insert("message", template_message(draft));
                request.insert("template", definition(draft, status));
            }
        }
        request.insert("templates", templates);
        let conversation = match &self.wrote {
            Wrote::Never => Object::new().into(),
            Wrote::At(instant) => one("lastInboundAt", instant.millis()),
            Wrote::Heard(heard) => heard.conversation.clone(),
        };
        request.insert("conversation", conversation);
        if let Some(recipient) = self.recipient() {
            request.insert("recipient", recipient);
        }
        let OfAccount { zone, rates } = account;
        let mut account = Object::new();
        account.insert("timeZone", zone);
        if let Some(rates) = rates {
            account.insert("rates", rates.clone());
        }
        if let Some(Sent { count, counted }) = self.sent {
            account.insert("serviceMessagesThisMonth", count);
            account.insert("serviceMessagesCountedAt", counted.millis());
        }
        request.insert("account", account);
        request.into()
    }

    /// The question as it is kept, with the moment that was planned.
    pub(crate) fn to_json(&self, at: Option<Instant>) -> Json {
        let mut kept = Object::new();
        kept.insert("version", VERSION);
        match &self.what {
            What::FreeText => {}
            What::Open => kept.insert("open", true),
            What::Kept(id) => kept.insert("draft", id.as_str()),
        }
        kept.insert("text", self.text.as_str());
        match &self.wrote {
            Wrote::Never => {}
            Wrote::At(instant) => kept.insert("wrote", instant.millis()),
            Wrote::Heard(heard) => {
                kept.insert("number", heard.number.as_str());
                kept.insert("user", heard.user.as_str());
                kept.insert("conversation", heard.conversation.clone());
            }
        }
        kept.insert("country", self.country.as_str());
        if let Standing::Said(status) = self.status {
            kept.insert("status", status.map_or("", Vocabulary::name));
        }
        if let Some(Sent { count, counted }) = self.sent {
            kept.insert("sent", count);
            kept.insert("counted", counted.millis());
        }
        if let Some(at) = at {
            kept.insert("at", at.millis());
        }
        kept.into()
    }

    /// What was kept; `None` of what is nothing of ours.
    pub(crate) fn from_json(kept: &Json) -> Option<(Self, Option<Instant>)> {
        if kept.get("version").and_then(Json::as_i64) != Some(VERSION) {
            return None;
        }
        let text = |key: &str| kept.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
        let instant = |key: &str| kept.get(key).and_then(Json::as_i64).and_then(Instant::from_millis);
        let what = match kept.get("draft").and_then(Json::as_str) {
            Some(id) => What::Kept(id.to_owned()),
            None if kept.get("open").and_then(Json::as_bool) == Some(true) => What::Open,
            None => What::FreeText,
        };
        let wrote = match (kept.get("conversation"), instant("wrote")) {
            (Some(conversation), _) => Wrote::Heard(Heard {
                number: text("number"),
                user: text("user"),
                conversation: conversation.clone(),
            }),
            (None, Some(at)) => Wrote::At(at),
            (None, None) => Wrote::Never,
        };
        let question = Self {
            what,
            text: text("text"),
            wrote,
            country: text("country"),
            status: kept
                .get("status")
                .and_then(Json::as_str)
                .map_or(Standing::AsItCame, |said| Standing::Said(Status::from_name(said))),
            sent: kept
                .get("sent")
                .and_then(Json::as_i64)
                .filter(|count| *count >= 0)
                .and_then(|count| Some(Sent { count, counted: instant("counted")? })),
        };
        Some((question, instant("at")))
    }
}

/// Changes with the shape of what is kept.
const VERSION: i64 = 1;

/// What the core is told of a template.
pub(crate) fn definition(draft: &Draft, status: Option<&str>) -> Json {
    let mut members = Object::new();
    members.insert("name", draft.name());
    members.insert("language", draft.language());
    if let Some(category) = draft.category() {
        members.insert("category", category.name());
    }
    if let Some(status) = status {
        members.insert("status", status);
    }
    members.into()
}

/// A conversation as data, as its webhooks told it.
pub(crate) fn conversation_json(conversation: &Conversation) -> Json {
    let Conversation { free_entry_point: entry, .. } = conversation;
    let instants = |pairs: &[(&str, Datum<Instant>)]| {
        let mut members = Object::new();
        for (key, value) in pairs {
            if let Datum::Given(instant) = value {
                members.insert(*key, instant.millis());
            }
        }
        members
    };
    let mut members = instants(&[
        ("lastInboundAt", conversation.last_inbound_at),
        ("lastUncertainAt", conversation.last_uncertain_at),
        ("marketingHeldAt", conversation.marketing_held_at),
    ]);
    let entry = instants(&[
        ("referralAt", entry.referral_at),
        ("firstReplyAt", entry.first_reply_at),
        ("expiresAt", entry.expires_at),
    ]);
    if !entry.is_empty() {
        members.insert("freeEntryPoint", entry);
    }
    let flags = [
        ("marketingOptOut", conversation.marketing_opt_out),
        ("blocked", conversation.blocked),
        ("ownedElsewhere", conversation.owned_elsewhere),
    ];
    for (key, flag) in flags {
        if let Datum::Given(flag) = flag {
            members.insert(key, flag);
        }
    }
    members.into()
}

fn text_message(text: &str) -> Json {
    let mut message = Object::new();
    message.insert("type", "text");
    message.insert("text", one("body", text));
    message.into()
}

fn template_message(draft: &Draft) -> Json {
    let mut template = Object::new();
    template.insert("name", draft.name());
    template.insert("language", one("code", draft.language()));
    let mut message = Object::new();
    message.insert("type", "template");
    message.insert("template", template);
    message.into()
}

/// An object of one member.
fn one(key: &str, value: impl Into<Json>) -> Json {
    let mut members = Object::new();
    members.insert(key, value);
    members.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_comes_back_as_it_was_kept() {
        let at = Instant::date(2026, 11, 26);
        let heard = Heard {
            number: "10".to_owned(),
            user: "34612345678".to_owned(),
            conversation: conversation_json(&Conversation {
                blocked: Datum::Given(true),
                ..Conversation::active_at(at)
            }),
        };
        let wrotes = [Wrote::Never, Wrote::At(at), Wrote::Heard(heard)];
        let whats = [What::FreeText, What::Open, What::Kept("a".to_owned())];
        for (wrote, what) in wrotes.into_iter().zip(whats) {
            for status in [Standing::AsItCame, Standing::Said(None), Standing::Said(Some(Status::Approved))] {
                let question = Question {
                    what: what.clone(),
                    text: "Hola".to_owned(),
                    wrote: wrote.clone(),
                    country: "ES".to_owned(),
                    status,
                    sent: Some(Sent { count: 641, counted: at }),
                };
                for at in [None, Some(at)] {
                    assert_eq!(Question::from_json(&question.to_json(at)), Some((question.clone(), at)));
                }
            }
        }
        assert_eq!(Question::from_json(&one("version", 7_i64)), None);
        assert_eq!(Question::from_json(&Json::Array(vec![])), None);
    }

    #[test]
    fn a_conversation_is_read_as_it_was_told() {
        let at = |day| Datum::Given(Instant::date(2026, 11, day));
        let mut told = Conversation {
            last_inbound_at: at(1),
            last_uncertain_at: at(2),
            marketing_held_at: at(3),
            marketing_opt_out: Datum::Given(false),
            blocked: Datum::Given(true),
            owned_elsewhere: Datum::Given(true),
            ..Conversation::default()
        };
        told.free_entry_point.referral_at = at(4);
        told.free_entry_point.first_reply_at = at(5);
        told.free_entry_point.expires_at = at(6);
        assert_eq!(Conversation::read(&conversation_json(&told)), told);
    }

    #[test]
    fn a_country_without_a_number_is_an_id_but_where_numbers_matter() {
        let to = |country: &str| Question { country: country.to_owned(), ..Question::default() }.recipient();
        assert_eq!((to(""), to("ES").as_deref()), (None, Some("ES.0")));
        assert!(to("US").is_some_and(|number| number.starts_with("+1")));
    }

    #[test]
    fn what_was_said_of_one_template_does_not_hold_for_another() {
        let mut question = Question {
            what: What::Open,
            status: Standing::Said(Some(Status::Paused)),
            ..Question::default()
        };
        question.about(What::Open);
        assert_eq!(question.status, Standing::Said(Some(Status::Paused)));
        question.about(What::Kept("b".to_owned()));
        assert_eq!(question.status, Standing::AsItCame);
    }
}
