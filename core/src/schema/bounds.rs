//! What the schema says beyond the kinds of values: limits, what must be there, which lists are closed. Each has a rule that
//! says the same as an error, so that the schema refuses nothing that the rules let pass.

use crate::policy::{Fact, limits};

/// A limit of a member.
pub(super) enum Bound {
    /// At most so many characters of a text.
    Longest(&'static Fact<usize>),
    /// Exactly so many characters of a text.
    Exactly(&'static Fact<usize>),
    /// At most so many elements of a list.
    Most(&'static Fact<usize>),
    /// From so many to so many elements of a list.
    Elements(&'static Fact<usize>, &'static Fact<usize>),
    /// A number from one to another.
    Between(&'static Fact<(usize, usize)>),
}

use Bound::{Between, Elements, Exactly, Longest, Most};

/// What a text is made of, by record and key.
pub(super) static PATTERNS: [(&str, &str, &str); 1] = [("Template", "name", "^[a-z0-9_]*$")];

/// Limits by record and key.
pub(super) static BOUNDS: [(&str, &str, Bound); 17] = [
    ("Template", "name", Longest(&limits::NAME_LENGTH)),
    ("Header", "text", Longest(&limits::HEADER_LENGTH)),
    ("Body", "text", Longest(&limits::BODY_LENGTH)),
    ("Footer", "text", Longest(&limits::FOOTER_LENGTH)),
    ("Footer", "code_expiration_minutes", Between(&limits::CODE_EXPIRATION_MINUTES)),
    ("Buttons", "buttons", Most(&limits::BUTTONS)),
    ("Carousel", "cards", Elements(&limits::LEAST_CARDS, &limits::CARDS)),
    ("Offer", "text", Longest(&limits::OFFER_LENGTH)),
    ("QuickReply", "text", Longest(&limits::LABEL_LENGTH)),
    ("Url", "text", Longest(&limits::LABEL_LENGTH)),
    ("Url", "url", Longest(&limits::URL_LENGTH)),
    ("PhoneNumber", "text", Longest(&limits::LABEL_LENGTH)),
    ("PhoneNumber", "phone_number", Longest(&limits::PHONE_NUMBER_LENGTH)),
    ("Flow", "text", Longest(&limits::LABEL_LENGTH)),
    ("Otp", "supported_apps", Most(&limits::SUPPORTED_APPS)),
    ("SupportedApp", "package_name", Longest(&limits::PACKAGE_NAME_LENGTH)),
    ("SupportedApp", "signature_hash", Exactly(&limits::SIGNATURE_HASH_LENGTH)),
];

/// Members without which a record is refused, whatever else it holds.
pub(super) static NEEDED: [(&str, &[&str]); 9] = [
    ("Template", &["name", "category"]),
    ("Header", &["format"]),
    ("Buttons", &["buttons"]),
    ("Carousel", &["cards"]),
    ("LimitedTimeOffer", &["limited_time_offer"]),
    ("QuickReply", &["text"]),
    ("Url", &["text", "url"]),
    ("PhoneNumber", &["text", "phone_number"]),
    ("Otp", &["otp_type"]),
];

/// Members of which one or the other must be there.
pub(super) static EITHER: [(&str, [&str; 2]); 2] =
    [("Template", ["language", "languages"]), ("Template", ["components", "library_template_name"])];

/// What a header needs beside a format.
pub(super) static NEEDED_BY_FORMAT: [(&str, &str); 5] = [
    ("TEXT", "text"),
    ("IMAGE", "example"),
    ("VIDEO", "example"),
    ("DOCUMENT", "example"),
    ("GIF", "example"),
];

/// Lists of which no other name is taken. Of the others a new one may be known to Meta before it is known here.
pub(super) static CLOSED: [&str; 3] = ["Category", "ParameterFormat", "HeaderFormat"];
