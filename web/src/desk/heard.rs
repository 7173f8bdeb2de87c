//! What a text of webhooks tells: a webhook, a list of them, or a log with one a line. Plain Rust; the core reads them.

use super::question::{Heard, conversation_json};
use ventana_core::json::{Json, parse};
use ventana_core::window::Inbox;
use ventana_core::{Instant, Locale};

/// What was found in a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Log {
    /// The conversations, the one that was heard of last first.
    pub(crate) conversations: Vec<Heard>,
    /// How many lines are no JSON.
    pub(crate) unread: usize,
    /// How many parts told nothing, and why the first did not.
    pub(crate) ignored: usize,
    pub(crate) why: Option<&'static str>,
}

/// Reads all webhooks of a text. A line of a log may begin with anything before its first brace.
pub(crate) fn read(text: &str, now: Instant, locale: Locale) -> Log {
    let (mut inbox, mut log) = (Inbox::new(), Log::default());
    let text = text.trim_start_matches('\u{FEFF}');
    let mut take = |log: &mut Log, webhook: &Json| {
        let given = inbox.ingest(webhook, now, locale);
        log.ignored += given.ignored.len();
        log.why = log.why.or(given.ignored.first().map(|ignored| ignored.reason));
    };
    match parse(text) {
        Ok(Json::Array(all)) => all.iter().for_each(|webhook| take(&mut log, webhook)),
        Ok(one) => take(&mut log, &one),
        Err(_) => {
            for line in text.lines().filter(|line| !line.trim().is_empty()) {
                match line.find('{').and_then(|brace| line.get(brace..)).map(parse) {
                    Some(Ok(webhook)) => take(&mut log, &webhook),
                    _ => log.unread += 1,
                }
            }
        }
    }
    let mut conversations: Vec<_> = inbox
        .conversations()
        .into_iter()
        .map(|held| {
            let last = held.conversation.last_inbound_at.given();
            let conversation = conversation_json(&held.conversation);
            (last, Heard { number: held.phone_number_id, user: held.user, conversation })
        })
        .collect();
    // A stable sort leaves those of one moment in the order of their numbers.
    conversations.sort_by_key(|(last, _)| std::cmp::Reverse(*last));
    log.conversations = conversations.into_iter().map(|(_, heard)| heard).collect();
    log
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::date(2026, 11, 26);

    fn webhook(from: &str, seconds_ago: i64) -> String {
        let at = NOW.millis() / 1_000 - seconds_ago;
        format!(
            r#"{{"object":"whatsapp_business_account","entry":[{{"id":"1","changes":[{{"field":"messages","value":{{"metadata":{{"phone_number_id":"10"}},"messages":[{{"id":"wamid.{from}{at}","from":"{from}","timestamp":"{at}","type":"text","text":{{"body":"Hola"}}}}]}}}}]}}]}}"#
        )
    }

    fn users(log: &Log) -> Vec<&str> {
        log.conversations.iter().map(|heard| heard.user.as_str()).collect()
    }

    #[test]
    fn one_several_and_a_log_tell_the_same() {
        let (a, b) = (webhook("34600000001", 7_200), webhook("5215512345678", 60));
        let list = read(&format!("[{a},{b}]"), NOW, Locale::En);
        assert_eq!(users(&list), ["5215512345678", "34600000001"]);
        assert_eq!(list.conversations[0].last(), Some(NOW.plus(-60_000)));
        assert_eq!(read(&format!("\u{FEFF}{a}\n\n{b}\n"), NOW, Locale::En), list);
        let log = read(
            &format!("2026-11-25T22:00:00Z POST {a}\r\n{b}\nserver started\n{{\"half\": "),
            NOW,
            Locale::En,
        );
        assert_eq!((log.conversations, log.unread), (list.conversations, 2));
        assert_eq!(users(&read(&a, NOW, Locale::En)), ["34600000001"]);
    }

    #[test]
    fn what_tells_nothing_says_why() {
        let log = read(r#"{"name": "order_update"}"#, NOW, Locale::En);
        assert!(log.conversations.is_empty() && log.ignored == 1, "{log:?}");
        assert!(log.why.is_some_and(|why| why.contains("no webhook")));
        assert_eq!(read("", NOW, Locale::En), Log::default());
    }
}
