//! Addresses that Meta or its reviewers do not take in a button.

use super::Fact;

/// Domains of WhatsApp itself.
pub static WHATSAPP: Fact<&[&str]> =
    Fact { value: &["wa.me", "whatsapp.com"], source: "Meta's answer 2388081", as_of: "2026-11-22" };

/// Services that shorten links.
pub static SHORTENERS: Fact<&[&str]> = Fact {
    value: &[
        "bit.ly",
        "bitly.com",
        "cutt.ly",
        "goo.gl",
        "is.gd",
        "ow.ly",
        "rb.gy",
        "rebrand.ly",
        "shorturl.at",
        "t.co",
        "t.ly",
        "tiny.cc",
        "tinyurl.com",
        "v.gd",
    ],
    source: "Twilio and other partners; the services by their own names",
    as_of: "2026-11-22",
};
