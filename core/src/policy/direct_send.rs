//! Direct Send: free-form content with a `category`, which may start a conversation without a template.

use super::Fact;

const SOURCE: &str = "Meta, Direct Send, as described by client libraries";

/// The categories that need no open window.
pub static CATEGORIES: Fact<&[&str]> =
    Fact { value: &["utility", "authentication"], source: SOURCE, as_of: "2026-10-12" };

/// The category that is an ordinary session message.
pub static ORDINARY: Fact<&str> = Fact { value: "service", source: SOURCE, as_of: "2026-10-12" };

/// The message types that it cannot carry; an interactive message is named by its inner type.
pub static EXCLUDED_TYPES: Fact<&[&str]> = Fact {
    value: &["address_message", "audio", "contacts", "location", "sticker", "reaction"],
    source: SOURCE,
    as_of: "2026-10-12",
};

/// The types of free-form messages that the Cloud API takes.
pub static MESSAGE_TYPES: Fact<&[&str]> = Fact {
    value: &[
        "text",
        "image",
        "video",
        "audio",
        "document",
        "sticker",
        "location",
        "contacts",
        "reaction",
        "interactive",
    ],
    source: "Meta, Messages reference",
    as_of: "2026-09-11",
};
