use super::letter::Letter;
use super::people::Recipient;
use crate::json::{Json, Object};
use crate::message::{Content, Message};
use crate::policy::prices::FREE_SERVICE_MESSAGES;
use crate::send::{Brief, Faults, SendRequest, Zones};
use crate::text::phone_digits;
use crate::window::Conversation;
use crate::{Datum, Instant, Locale};
use std::borrow::Cow;

/// What is asked of everybody.
pub(super) struct Question {
    /// The request, without what differs from person to person or only one person at a time is told.
    request: Json,
    pub(super) at: Instant,
    pub(super) margin: i64,
    pub(super) locale: Locale,
    pub(super) letter: Letter,
    pub(super) sender: Option<String>,
    pub(super) test_recipients: Vec<String>,
    /// How many more people the account may reach, of how many.
    pub(super) reach: Option<(i64, i64)>,
    pub(super) is_template: bool,
}

/// One person of the audience.
pub(super) struct Person<'a> {
    pub(super) recipient: Recipient<'a>,
    pub(super) last_inbound_at: Datum<Instant>,
    pub(super) opted_out: bool,
    pub(super) values: &'a [&'a str],
}

impl Question {
    pub(super) fn of(request: &Json, places: &[&str], at: Instant, locale: Locale) -> Self {
        let members = request.as_object().cloned().unwrap_or_default();
        let kept = members
            .into_iter()
            .filter(|(key, _)| !matches!(&**key, "templates" | "conversation" | "recipient"));
        let kept = Json::Object(kept.collect::<Object>());
        let read = SendRequest::read(&kept);
        let account = read.account.as_ref().given();
        let digits = |number: &str| phone_digits(number).map(Cow::into_owned);
        let listed = account.and_then(|account| account.test_recipients.as_ref().given());
        let reach = account.and_then(|account| account.reached.given().zip(account.limit.given()));
        Self {
            at,
            margin: read.margin.given().unwrap_or(0),
            locale,
            letter: Letter::of(&kept, places),
            sender: account.and_then(|account| account.sender.given()).and_then(digits),
            test_recipients: listed.into_iter().flatten().filter_map(|number| digits(number)).collect(),
            reach: reach.map(|(reached, limit)| (limit.saturating_sub(reached), limit)),
            is_template: matches!(
                read.message.given().map(|message| message.content),
                Some(Content::Template(_))
            ),
            request: kept,
        }
    }

    pub(super) fn request(&self) -> &Json {
        &self.request
    }

    /// Decides for one person.
    pub(super) fn decide(
        &self,
        person: &Person<'_>,
        message: &Json,
        faults: &Faults,
        has_free: bool,
        zones: &dyn Zones,
    ) -> Brief {
        let mut request = SendRequest::read(&self.request);
        request.message = match &request.message {
            Datum::Absent => Datum::Absent,
            _ => Message::read(message).map_or(Datum::Unreadable, Datum::Given),
        };
        request.recipient = Datum::Given(person.recipient.text);
        request.conversation = Datum::Given(Conversation {
            last_inbound_at: person.last_inbound_at,
            marketing_opt_out: Datum::Given(person.opted_out),
            ..Conversation::default()
        });
        if let Datum::Given(account) = &mut request.account
            && !has_free
        {
            account.service_messages = Datum::Given(FREE_SERVICE_MESSAGES.value);
            account.service_messages_counted_at = Datum::Absent;
        }
        request.brief(faults, self.at, zones, self.locale)
    }
}
