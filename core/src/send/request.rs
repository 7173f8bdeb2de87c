use super::charge::ChargeCategory;
use super::faults::Payload;
use crate::json::Json;
use crate::message::Message;
use crate::template::{Field, Named, Template, Vocabulary};
use crate::window::Conversation;
use crate::{Datum, Instant};

/// All that a decision is made from, but the instant of sending.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendRequest<'a> {
    /// The body of the send.
    pub message: Datum<Message<'a>>,
    /// The definition of the template that the message asks for.
    pub template: Datum<Definition<'a>>,
    /// Other templates of the account to recommend from; `None` when nobody said which there are.
    pub templates: Option<Vec<Definition<'a>>>,
    /// What is known of the thread.
    pub conversation: Datum<Conversation>,
    /// The recipient's phone number in international form, where it is not that of the message.
    pub recipient: Datum<&'a str>,
    /// What is known of the sending account.
    pub account: Datum<Account<'a>>,
    /// Milliseconds taken off the end of every window.
    pub margin: Datum<i64>,
    /// What was given, to judge the content by.
    pub payload: Option<Payload<'a>>,
}

/// What a decision needs to know of a template.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Definition<'a> {
    /// Its name.
    pub name: Datum<&'a str>,
    /// Its language.
    pub language: Datum<&'a str>,
    /// Where it stands, in Meta's word.
    pub status: Datum<&'a str>,
    /// What it is for, in Meta's word.
    pub category: Datum<&'a str>,
}

/// What is known of the account that sends.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Account<'a> {
    /// What Meta forbids it for now.
    pub restrictions: Datum<Vec<Restriction>>,
    /// Whether it may send utility content outside the window without a template.
    pub direct_send: Datum<bool>,
    /// The number it sends from.
    pub sender: Datum<&'a str>,
    /// The numbers that a test number may write to.
    pub test_recipients: Datum<Vec<&'a str>>,
    /// Unique people reached outside windows in the last 24 hours, by the whole portfolio.
    pub reached: Datum<i64>,
    /// How many people that may be.
    pub limit: Datum<i64>,
    /// Delivered service messages of the number in a calendar month.
    pub service_messages: Datum<i64>,
    /// When they were counted; absent: at the instant of sending.
    pub service_messages_counted_at: Datum<Instant>,
    /// The currency it pays in, in three letters.
    pub currency: Datum<&'a str>,
    /// The country it was sold in, in two letters.
    pub country: Datum<&'a str>,
    /// Whether it pays international rates for authentication.
    pub authentication_international: Datum<bool>,
    /// Rows of a rate card; those that cannot be read are left out.
    pub rates: Datum<Vec<Rate<'a>>>,
    /// Its time zone, in IANA's name; absent: UTC.
    pub time_zone: Datum<&'a str>,
}

/// A row of a rate card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate<'a> {
    /// The market's name as it is published.
    pub market: &'a str,
    /// The currency, in three letters.
    pub currency: &'a str,
    /// The first day, as its midnight in UTC; absent: always.
    pub effective_from: Datum<Instant>,
    amounts: [Option<f64>; 5],
}

impl<'a> Rate<'a> {
    fn read(json: &'a Json) -> Option<Self> {
        let amount = |key| json.get(key)?.as_f64().filter(|amount| *amount >= 0.0);
        Some(Self {
            market: json.get("market")?.as_str()?,
            currency: json.get("currency")?.as_str()?,
            effective_from: Datum::of(json, "effectiveFrom", |day| Instant::day(day.as_str()?)),
            amounts: [
                amount("marketing"),
                amount("utility"),
                amount("authentication"),
                amount("authenticationInternational"),
                amount("service"),
            ],
        })
    }

    /// What a message of a category costs.
    #[must_use]
    pub fn amount(&self, category: ChargeCategory) -> Option<f64> {
        self.amounts.get(category as usize).copied().flatten()
    }
}

/// Something that Meta forbids an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restriction {
    /// What it forbids.
    pub kind: Datum<RestrictionKind>,
    /// When it ends.
    pub until: Datum<Instant>,
}

/// What a restriction forbids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RestrictionKind {
    /// Starting conversations.
    BusinessInitiated,
    /// Sending anything, replies as well.
    All,
}

impl<'a> SendRequest<'a> {
    /// Reads a request. What cannot be read is kept as unreadable, wherever it stands.
    #[must_use]
    pub fn read(json: &'a Json) -> Self {
        let definitions =
            |list: &'a Json| Some(list.as_array()?.iter().filter_map(Definition::read).collect());
        Self {
            message: Datum::of(json, "message", Message::read),
            template: Datum::of(json, "template", Definition::read),
            templates: json.get("templates").and_then(definitions),
            conversation: Datum::of(json, "conversation", |json| {
                json.as_object().map(|_| Conversation::read(json))
            }),
            recipient: Datum::text(json, "recipient"),
            account: Datum::of(json, "account", Account::read),
            margin: Datum::of(json, "margin", |margin| margin.as_i64().filter(|margin| *margin >= 0)),
            payload: json.get("message").map(|message| Payload { message, template: json.get("template") }),
        }
    }
}

impl<'a> Definition<'a> {
    fn read(json: &'a Json) -> Option<Self> {
        json.as_object()?;
        Some(Self {
            name: Datum::text(json, "name"),
            language: Datum::text(json, "language"),
            status: Datum::text(json, "status"),
            category: Datum::text(json, "category"),
        })
    }
}

impl<'a> From<&'a Template> for Definition<'a> {
    fn from(template: &'a Template) -> Self {
        Self {
            name: datum(&template.name, String::as_str),
            language: datum(&template.language, String::as_str),
            status: datum(&template.status, word),
            category: datum(&template.category, word),
        }
    }
}

fn word<V: Vocabulary>(named: &Named<V>) -> &str {
    named.text()
}

fn datum<'a, T>(field: &'a Field<T>, text: impl FnOnce(&'a T) -> &'a str) -> Datum<&'a str> {
    match field {
        Field::Given(value) => Datum::Given(text(value)),
        _ if field.is_missing() => Datum::Absent,
        _ => Datum::Unreadable,
    }
}

impl<'a> Account<'a> {
    fn read(json: &'a Json) -> Option<Self> {
        json.as_object()?;
        Some(Self {
            restrictions: Datum::of(json, "restrictions", |list| {
                Some(list.as_array()?.iter().map(Restriction::read).collect())
            }),
            direct_send: Datum::flag(json, "directSend"),
            sender: Datum::text(json, "sender"),
            test_recipients: Datum::of(json, "testRecipients", |list| {
                list.as_array()?.iter().map(Json::as_str).collect()
            }),
            reached: Datum::of(json, "reached", Json::as_i64),
            limit: Datum::of(json, "limit", Json::as_i64),
            service_messages: Datum::of(json, "serviceMessagesThisMonth", Json::as_i64),
            service_messages_counted_at: Datum::instant(json, "serviceMessagesCountedAt"),
            currency: Datum::text(json, "currency"),
            country: Datum::text(json, "country"),
            authentication_international: Datum::flag(json, "authenticationInternational"),
            rates: Datum::of(json, "rates", |list| {
                Some(list.as_array()?.iter().filter_map(Rate::read).collect())
            }),
            time_zone: Datum::text(json, "timeZone"),
        })
    }
}

impl Restriction {
    fn read(json: &Json) -> Self {
        let kind = match json.get("kind").and_then(Json::as_str) {
            Some("business-initiated") => Datum::Given(RestrictionKind::BusinessInitiated),
            Some("all") => Datum::Given(RestrictionKind::All),
            _ => Datum::Unreadable,
        };
        Self { kind, until: Datum::instant(json, "until") }
    }
}
