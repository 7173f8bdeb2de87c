//! What events of webhooks are to the customer service window.

use super::Fact;

/// Types of messages of a person that surely open it. Of an interactive one, the answer that the phone gave by itself to a
/// request to call does not.
pub static SURE_MESSAGES: Fact<&[&str]> = Fact {
    value: &[
        "text",
        "image",
        "audio",
        "voice",
        "video",
        "document",
        "sticker",
        "location",
        "contacts",
        "button",
        "order",
        "interactive",
        "request_welcome",
    ],
    source: "Meta, Webhooks: messages",
    as_of: "2026-11-08",
};

/// The error in a message of type `unsupported` that is a real one whose content Meta withholds.
pub static WITHHELD: Fact<i64> = Fact { value: 131_060, source: "Meta, Error codes", as_of: "2026-09-11" };

/// The first day of the API that sends webhooks, in epoch milliseconds.
pub static FIRST_WEBHOOK: Fact<i64> = Fact {
    value: 1_533_081_600_000,
    source: "Meta, announcement of the WhatsApp Business API",
    as_of: "2018-08-01",
};
