use super::calls::{Call, Calls, LONGEST_CALL};
use super::facts::{Entry, Facts};
use super::ignored::{self, Ignored};
use super::templates::{News, Words};
use crate::instant::DAY;
use crate::json::{Json, Path, parse};
use crate::policy::errors;
use crate::policy::events::{FIRST_WEBHOOK, SURE_MESSAGES, WITHHELD};
use crate::text::phone_digits;
use crate::{Instant, Locale, Text};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// How far ahead the end of a free entry point may be said to lie: well beyond the longest that is quoted.
const AHEAD: i64 = 30 * DAY;

/// Reads one webhook.
pub(super) struct Reader {
    now: Instant,
    locale: Locale,
    pub(super) taken: usize,
    pub(super) ignored: Vec<Ignored>,
    /// By number and person.
    pub(super) facts: Vec<(String, BTreeSet<String>, Facts)>,
    pub(super) templates: Vec<News>,
}

/// An id as it is kept: of a phone number its digits.
pub(super) fn identity(user: &str) -> String {
    phone_digits(user).map_or_else(|| user.trim().to_owned(), Cow::into_owned)
}

impl Reader {
    pub(super) fn new(now: Instant, locale: Locale) -> Self {
        Self { now, locale, taken: 0, ignored: Vec::new(), facts: Vec::new(), templates: Vec::new() }
    }

    fn pass(&mut self, at: &Path<'_>, reason: &'static Text) {
        self.ignored.push(Ignored::new(at.to_pointer(), reason, self.locale));
    }

    pub(super) fn webhook(&mut self, webhook: &Json) {
        let root = Path::Root;
        if let Some(text) = webhook.as_str() {
            return match parse(text) {
                Ok(Json::Text(_)) | Err(_) => self.pass(&root, &ignored::NOT_JSON),
                Ok(webhook) => self.webhook(&webhook),
            };
        }
        if webhook.get("object").and_then(Json::as_str) != Some("whatsapp_business_account") {
            return self.pass(&root, &ignored::NO_WEBHOOK);
        }
        let entries = root.member("entry");
        for (index, entry) in webhook.elements("entry").iter().enumerate() {
            let at = entries.index(index);
            let changes = at.member("changes");
            for (index, change) in entry.elements("changes").iter().enumerate() {
                self.change(change, entry.get("time"), &changes.index(index));
            }
        }
    }

    fn change(&mut self, change: &Json, time: Option<&Json>, at: &Path<'_>) {
        let value_at = at.member("value");
        let Some(value) = change.get("value").filter(|value| value.as_object().is_some()) else {
            return self.pass(&value_at, &ignored::NO_OBJECT);
        };
        match change.get("field").and_then(Json::as_str).unwrap_or_default() {
            "messages" => self.messages(value, &value_at, false),
            "standby" => self.messages(value, &value_at, true),
            "calls" => self.calls(value, &value_at),
            "messaging_handovers" => self.handover(value, &value_at),
            "user_preferences" => self.preferences(value, &value_at),
            "smb_message_echoes" | "history" | "smb_app_state_sync" => self.pass(at, &ignored::BUSINESS_APP),
            field @ ("message_template_status_update"
            | "message_template_quality_update"
            | "template_category_update") => {
                self.template(field, value, time, &value_at);
            }
            _ => self.pass(at, &ignored::UNKNOWN_FIELD),
        }
    }

    /// The instant that a member states in seconds, if it can be one that has come.
    fn instant(&mut self, seconds: Option<&Json>, at: &Path<'_>) -> Option<Instant> {
        self.instant_until(seconds, self.now.plus(DAY), at)
    }

    /// The same of one that may lie ahead.
    fn instant_until(&mut self, seconds: Option<&Json>, latest: Instant, at: &Path<'_>) -> Option<Instant> {
        let Some(seconds) = seconds.and_then(whole_seconds) else {
            self.pass(at, &ignored::NO_INSTANT);
            return None;
        };
        let can_be = |instant: &Instant| instant.millis() >= FIRST_WEBHOOK.value && *instant <= latest;
        let instant = seconds.checked_mul(1000).and_then(Instant::from_millis);
        if let Some(instant) = instant.filter(can_be) {
            return Some(instant);
        }
        let is_early = instant.is_some_and(|instant| instant <= latest);
        let is_in_millis = Instant::from_millis(seconds).is_some_and(|instant| can_be(&instant));
        self.pass(
            at,
            match (is_early, is_in_millis) {
                (true, _) => &ignored::TOO_EARLY,
                (_, true) => &ignored::MILLISECONDS,
                _ => &ignored::TOO_LATE,
            },
        );
        None
    }

    /// Whom an element is about, by these members and the contacts, and when it happened.
    fn who_and_when(
        &mut self,
        element: &Json,
        keys: &[&str],
        contacts: &[Json],
        at: &Path<'_>,
    ) -> Option<(BTreeSet<String>, Instant)> {
        let users = people(element, keys, contacts);
        if users.is_empty() {
            self.pass(at, &ignored::NO_PERSON);
            return None;
        }
        let instant = self.instant(element.get("timestamp"), &at.member("timestamp"))?;
        Some((users, instant))
    }

    fn phone(&mut self, value: &Json, at: &Path<'_>) -> Option<String> {
        let metadata = value.get("metadata");
        let phone = metadata.and_then(|metadata| metadata.get("phone_number_id")).and_then(Json::as_str);
        if phone.is_none() {
            self.pass(at, &ignored::NO_NUMBER);
        }
        phone.map(str::to_owned)
    }

    fn tell(&mut self, phone: &str, users: BTreeSet<String>, facts: Facts) {
        self.taken += 1;
        self.facts.push((phone.to_owned(), users, facts));
    }

    fn messages(&mut self, value: &Json, at: &Path<'_>, is_standby: bool) {
        let (messages, statuses) = (value.elements("messages"), value.elements("statuses"));
        if messages.is_empty() && statuses.is_empty() {
            return self.pass(at, &ignored::NOTHING_NEW);
        }
        let Some(phone) = self.phone(value, at) else { return };
        let contacts = value.elements("contacts");
        let list = at.member("messages");
        for (index, message) in messages.iter().enumerate() {
            self.message(message, contacts, &phone, is_standby, &list.index(index));
        }
        let list = at.member("statuses");
        for (index, status) in statuses.iter().enumerate() {
            self.status(status, contacts, &phone, &list.index(index));
        }
    }

    fn message(&mut self, message: &Json, contacts: &[Json], phone: &str, is_standby: bool, at: &Path<'_>) {
        let group = message.get("group_id").and_then(Json::as_str);
        let found = match group {
            Some(_) => self.who_and_when(message, &["group_id"], &[], at),
            None => {
                self.who_and_when(message, &["from", "from_user_id", "from_parent_user_id"], contacts, at)
            }
        };
        let Some((users, instant)) = found else { return };
        let counts = counts(message);
        let mut facts = Facts::default();
        match counts {
            Counts::Never => return self.pass(at, &ignored::COUNTS_FOR_NOTHING),
            Counts::Surely => facts.message = Some(instant),
            Counts::Perhaps => facts.uncertain = Some(instant),
        }
        if message.get("referral").is_some_and(|referral| referral.as_object().is_some()) {
            facts.referral = Some(instant);
        }
        if group.is_none() {
            facts.owner = Some((instant, is_standby));
        }
        self.tell(phone, users, facts);
    }

    fn status(&mut self, status: &Json, contacts: &[Json], phone: &str, at: &Path<'_>) {
        let is_of_group = status.get("recipient_type").and_then(Json::as_str) == Some("group");
        let ids: &[&str] = if is_of_group {
            &["recipient_id"]
        } else {
            &["recipient_id", "recipient_user_id", "recipient_parent_user_id"]
        };
        let contacts = if is_of_group { &[] } else { contacts };
        let Some((users, instant)) = self.who_and_when(status, ids, contacts, at) else { return };
        let mut facts = Facts::default();
        for code in status.elements("errors").iter().filter_map(|error| error.get("code")?.as_i64()) {
            if code == i64::from(errors::MARKETING_NOT_DELIVERED.code) {
                facts.held = Some(instant);
            } else if code == i64::from(errors::MARKETING_STOPPED.code) {
                facts.marketing = Some((instant, true));
            }
        }
        if let Some(conversation) = status.get("conversation")
            && conversation.get("origin").and_then(|origin| origin.get("type")).and_then(Json::as_str)
                == Some("referral_conversion")
            && let Some(expires) = conversation.get("expiration_timestamp")
        {
            let place = at.member("conversation");
            let latest = self.now.plus(AHEAD);
            let expires = self.instant_until(Some(expires), latest, &place.member("expiration_timestamp"));
            facts.entry = expires
                .filter(|expires| *expires >= instant)
                .map(|expires| Entry { expires, first: instant });
        }
        if facts == Facts::default() {
            return self.pass(at, &ignored::NOTHING_NEW);
        }
        self.tell(phone, users, facts);
    }

    fn calls(&mut self, value: &Json, at: &Path<'_>) {
        let Some(phone) = self.phone(value, at) else { return };
        let contacts = value.elements("contacts");
        let metadata = value.get("metadata");
        let own = metadata
            .and_then(|metadata| metadata.get("display_phone_number"))
            .and_then(Json::as_str)
            .map(identity);
        let list = at.member("calls");
        for (index, call) in value.elements("calls").iter().enumerate() {
            self.call(call, contacts, &phone, own.as_deref(), &list.index(index));
        }
        let list = at.member("statuses");
        for (index, status) in value.elements("statuses").iter().enumerate() {
            let at = list.index(index);
            let word = status.get("status").and_then(Json::as_str).unwrap_or_default();
            if !word.eq_ignore_ascii_case("ACCEPTED") {
                self.pass(&at, &ignored::COUNTS_FOR_NOTHING);
                continue;
            }
            let ids = ["recipient_id", "recipient_user_id"];
            let Some((users, instant)) = self.who_and_when(status, &ids, contacts, &at) else { continue };
            self.tell(&phone, users, Facts { call: Some(instant), ..Facts::default() });
        }
    }

    fn call(&mut self, call: &Json, contacts: &[Json], phone: &str, own: Option<&str>, at: &Path<'_>) {
        let text = |key: &str| call.get(key).and_then(Json::as_str).unwrap_or_default();
        let is_by_business = match text("direction") {
            "BUSINESS_INITIATED" => true,
            "USER_INITIATED" => false,
            _ => own.is_some_and(|own| identity(text("from")) == own),
        };
        let ids: &[&str] = if is_by_business { &["to", "to_user_id"] } else { &["from", "from_user_id"] };
        let Some((users, instant)) = self.who_and_when(call, ids, contacts, at) else { return };
        let starts = || {
            let seconds = call.get("start_time").and_then(whole_seconds)?;
            let start = Instant::from_millis(seconds.checked_mul(1000)?)?;
            (start <= instant && instant <= start.plus(LONGEST_CALL)).then_some(start)
        };
        let id = text("id").to_owned();
        let facts = match (text("event"), is_by_business) {
            ("connect", false) => {
                Facts { calls: Calls::one(Call { id, begun: Some(instant), told: None }), ..Facts::default() }
            }
            ("terminate", false) => Facts {
                calls: Calls::one(Call { id, begun: None, told: Some(starts().unwrap_or(instant)) }),
                ..Facts::default()
            },
            // Only a call that was taken has a beginning.
            ("terminate", true) if starts().is_some() => Facts { call: starts(), ..Facts::default() },
            ("connect" | "terminate", true) => Facts { uncertain: Some(instant), ..Facts::default() },
            _ => return self.pass(at, &ignored::COUNTS_FOR_NOTHING),
        };
        self.tell(phone, users, facts);
    }

    fn preferences(&mut self, value: &Json, at: &Path<'_>) {
        let Some(phone) = self.phone(value, at) else { return };
        let contacts = value.elements("contacts");
        let list = at.member("user_preferences");
        for (index, preference) in value.elements("user_preferences").iter().enumerate() {
            let at = list.index(index);
            let text = |key: &str| preference.get(key).and_then(Json::as_str).unwrap_or_default();
            let stopped = match text("value") {
                "stop" => true,
                "resume" | "signup" => false,
                _ => {
                    self.pass(&at, &ignored::NOTHING_NEW);
                    continue;
                }
            };
            let found = self.who_and_when(preference, &["wa_id", "user_id"], contacts, &at);
            let Some((users, instant)) = found else { continue };
            self.tell(&phone, users, Facts { marketing: Some((instant, stopped)), ..Facts::default() });
        }
    }

    /// Who has the thread from now on: control is passed to this app, or taken from it.
    fn handover(&mut self, value: &Json, at: &Path<'_>) {
        let elsewhere = match (value.get("control_passed"), value.get("control_taken")) {
            (Some(_), None) => false,
            (None, Some(_)) => true,
            _ => return self.pass(at, &ignored::NOTHING_NEW),
        };
        let recipient = value.get("recipient").or_else(|| value.get("metadata"));
        let Some(phone) = recipient.and_then(|recipient| recipient.get("phone_number_id")?.as_str()) else {
            return self.pass(at, &ignored::NO_NUMBER);
        };
        let Some(sender) = value.get("sender") else { return self.pass(at, &ignored::NO_PERSON) };
        let users = people(sender, &["phone_number", "wa_id", "user_id"], &[]);
        if users.is_empty() {
            return self.pass(at, &ignored::NO_PERSON);
        }
        let Some(instant) = self.instant(value.get("timestamp"), &at.member("timestamp")) else { return };
        self.tell(phone, users, Facts { owner: Some((instant, elsewhere)), ..Facts::default() });
    }

    fn template(&mut self, field: &str, value: &Json, time: Option<&Json>, at: &Path<'_>) {
        let text = |key: &str| value.get(key).and_then(Json::as_str);
        let (Some(name), Some(language)) = (text("message_template_name"), text("message_template_language"))
        else {
            return self.pass(at, &ignored::NO_TEMPLATE);
        };
        // Webhooks write `en-US` where sends write `en_US`.
        let (name, language) = (name.to_owned(), language.replace('-', "_"));
        let at_time = match time {
            Some(time) => match self.instant(Some(time), at) {
                Some(instant) => instant,
                None => return,
            },
            None => Instant::EARLIEST,
        };
        let said = |word: Option<&str>| word.map(|word| (at_time, word.to_ascii_uppercase()));
        let mut words = Words::default();
        match field {
            "message_template_status_update" => words.status = said(text("event").map(status_of)),
            "message_template_quality_update" => words.quality = said(text("new_quality_score")),
            // In a notice of what is to come the new category is the present one.
            _ => words.category = said(text("new_category")),
        }
        if words == Words::default() {
            return self.pass(at, &ignored::NOTHING_NEW);
        }
        self.taken += 1;
        self.templates.push((name, language, words));
    }
}

/// Seconds as webhooks write them: in a text, or as a number.
fn whole_seconds(json: &Json) -> Option<i64> {
    json.as_str().map_or_else(|| json.as_i64(), |text| text.parse().ok())
}

/// Where a template stands after an event.
fn status_of(event: &str) -> &str {
    match event.to_ascii_uppercase().as_str() {
        "REINSTATED" | "UNPAUSED" | "UNARCHIVED" | "FLAGGED" => "APPROVED",
        _ => event,
    }
}

/// Whether a message renews the window.
enum Counts {
    Surely,
    Perhaps,
    Never,
}

fn counts(message: &Json) -> Counts {
    let kind = message.get("type").and_then(Json::as_str).unwrap_or_default();
    match kind {
        "system" => Counts::Never,
        "interactive" => {
            let reply =
                message.get("interactive").and_then(|interactive| interactive.get("call_permission_reply"));
            let source = reply.and_then(|reply| reply.get("response_source")).and_then(Json::as_str);
            if source == Some("automatic") { Counts::Never } else { Counts::Surely }
        }
        "unsupported" => {
            let is_withheld = |error: &Json| error.get("code").and_then(Json::as_i64) == Some(WITHHELD.value);
            if message.elements("errors").iter().any(is_withheld) { Counts::Surely } else { Counts::Perhaps }
        }
        _ if SURE_MESSAGES.value.contains(&kind) => Counts::Surely,
        _ => Counts::Perhaps,
    }
}

/// The ids of a person: those of the element itself, and those of the contact that shares one with it.
fn people(element: &Json, keys: &[&str], contacts: &[Json]) -> BTreeSet<String> {
    let ids = |of: &Json, keys: &[&str]| -> BTreeSet<String> {
        let texts = keys.iter().filter_map(|key| of.get(key).and_then(Json::as_str));
        texts.map(identity).filter(|id| !id.is_empty()).collect()
    };
    let mut own = ids(element, keys);
    let theirs = |contact: &Json| ids(contact, &["wa_id", "user_id", "parent_user_id"]);
    if let Some(contact) = contacts.iter().map(theirs).find(|contact| !contact.is_disjoint(&own)) {
        own.extend(contact);
    } else if own.is_empty()
        && let [contact] = contacts
    {
        own = theirs(contact);
    }
    own
}
