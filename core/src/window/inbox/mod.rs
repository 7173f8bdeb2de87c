//! What raw webhooks tell of conversations and templates. Everything kept is the latest, the earliest or a union of what was
//! told, so that any order and any repetition give the same. No text of a message is kept.

mod calls;
mod facts;
mod ignored;
mod read;
mod state;
mod templates;
#[cfg(test)]
mod tests;

pub use ignored::Ignored;
pub use templates::TemplateNews;

use super::Conversation;
use crate::json::Json;
use crate::{Instant, Locale};
use facts::Facts;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Feeds on webhooks and keeps a conversation for each business number and person, or group.
///
/// It keeps, for each, a dozen instants, the ids by which the person is known, and the calls of the two days before the last
/// activity; for each template three words with their instants. [`Inbox::prune`] forgets conversations that have been still.
///
/// # Examples
/// ```
/// use ventana_core::{Instant, Locale, json, window::Inbox};
/// let webhook = json::parse(r#"{"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [{"field": "messages",
///     "value": {"metadata": {"phone_number_id": "10"}, "messages": [
///         {"id": "wamid.1", "from": "5215512345678", "timestamp": "1795608000", "type": "text", "text": {"body": "Hola"}}]}}]}]}"#)?;
/// let mut inbox = Inbox::new();
/// let now = Instant::parse("2026-11-25T12:00:30Z").unwrap();
/// assert_eq!(inbox.ingest(&webhook, now, Locale::En).taken, 1);
/// let conversation = inbox.conversation("10", "+52 1 55 1234 5678");
/// assert_eq!(conversation.last_inbound_at.given(), Instant::parse("2026-11-25T12:00:00Z"));
/// # Ok::<(), json::SyntaxError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Inbox {
    /// By number; within it a slot a thread, empty where it was joined to another.
    threads: Vec<Option<Thread>>,
    /// The slot of each identity at each number.
    slots: BTreeMap<(String, String), usize>,
    templates: templates::Templates,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Thread {
    phone: String,
    users: BTreeSet<String>,
    facts: Facts,
}

/// What one webhook gave.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct Ingested {
    /// How many of its elements told something.
    pub taken: usize,
    /// What was passed over, and why.
    pub ignored: Vec<Ignored>,
}

/// A conversation with whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Held {
    /// Meta's id of the business number.
    pub phone_number_id: String,
    /// The person's number, else another id; of a group its id.
    pub user: String,
    /// What is known.
    pub conversation: Conversation,
}

impl Inbox {
    /// An inbox that has seen nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes one webhook body. An instant more than a day after `now`, or long before there were webhooks, is a mistake and
    /// is not believed. What is no webhook changes nothing.
    pub fn ingest(&mut self, webhook: &Json, now: Instant, locale: Locale) -> Ingested {
        let mut reader = read::Reader::new(now, locale);
        reader.webhook(webhook);
        for (phone, users, facts) in reader.facts {
            self.join(&phone, users, &facts);
        }
        for news in reader.templates {
            self.templates.join(news);
        }
        Ingested { taken: reader.taken, ignored: reader.ignored }
    }

    fn join(&mut self, phone: &str, users: BTreeSet<String>, facts: &Facts) {
        let mut known: Vec<usize> = users
            .iter()
            .filter_map(|user| self.slots.get(&(phone.to_owned(), user.clone())).copied())
            .collect();
        known.sort_unstable();
        known.dedup();
        let mut known = known.into_iter();
        let slot = known.next().unwrap_or_else(|| {
            self.threads.push(Some(Thread {
                phone: phone.to_owned(),
                users: BTreeSet::new(),
                facts: Facts::default(),
            }));
            self.threads.len() - 1
        });
        let others: Vec<Thread> =
            known.filter_map(|other| self.threads.get_mut(other).and_then(Option::take)).collect();
        let Some(Some(thread)) = self.threads.get_mut(slot) else { return };
        thread.facts.join(facts);
        let mut moved = users;
        for other in others {
            thread.facts.join(&other.facts);
            moved.extend(other.users);
        }
        for user in moved {
            self.slots.insert((phone.to_owned(), user.clone()), slot);
            thread.users.insert(user);
        }
    }

    /// What is known of a person at a business number; nothing of one who was never heard of. `user` is any id of the
    /// person; a phone number may be written in any international form.
    #[must_use]
    pub fn conversation(&self, phone_number_id: &str, user: &str) -> Conversation {
        let slot = self.slots.get(&(phone_number_id.to_owned(), read::identity(user)));
        let thread = slot.and_then(|slot| self.threads.get(*slot)).and_then(Option::as_ref);
        thread.map(|thread| thread.facts.conversation()).unwrap_or_default()
    }

    /// Every conversation, by number and person.
    #[must_use]
    pub fn conversations(&self) -> Vec<Held> {
        let held = |thread: &Thread| Held {
            phone_number_id: thread.phone.clone(),
            user: thread.user().to_owned(),
            conversation: thread.facts.conversation(),
        };
        self.sorted().into_iter().map(held).collect()
    }

    /// What webhooks told of templates, by name and language.
    #[must_use]
    pub fn templates(&self) -> Vec<TemplateNews> {
        self.templates.all()
    }

    /// Forgets conversations of which nothing was heard since `before`, and that keep no wish of the person's.
    pub fn prune(&mut self, before: Instant) {
        let mut kept = Self { templates: self.templates.clone(), ..Self::default() };
        for thread in self.threads.drain(..).flatten() {
            if !thread.facts.is_stale(before) {
                kept.join(&thread.phone, thread.users, &thread.facts);
            }
        }
        *self = kept;
    }

    fn sorted(&self) -> Vec<&Thread> {
        let mut all: Vec<_> = self.threads.iter().flatten().collect();
        all.sort_by(|a, b| (&a.phone, a.user()).cmp(&(&b.phone, b.user())));
        all
    }
}

impl Thread {
    /// The phone number, where one is known.
    fn user(&self) -> &str {
        let is_number = |user: &&String| user.bytes().all(|byte| byte.is_ascii_digit());
        let first = self.users.iter().find(is_number).or_else(|| self.users.first());
        first.map_or("", String::as_str)
    }
}

impl PartialEq for Inbox {
    fn eq(&self, other: &Self) -> bool {
        self.sorted() == other.sorted() && self.templates == other.templates
    }
}
