//! How long windows and pauses last, in milliseconds.

use super::{Dated, Fact};
use crate::Instant;
use crate::instant::{DAY, HOUR};

/// From the last activity of a person to the end of the customer service window. Whether the last millisecond belongs
/// to it is not published; here it does not.
pub static CUSTOMER_SERVICE: Fact<i64> =
    Fact { value: DAY, source: "Meta, Service messages", as_of: "2026-05-21" };

/// From the message that came through an advertisement to the latest reply that opens a free entry point.
pub static FREE_ENTRY_REPLY: Fact<i64> =
    Fact { value: DAY, source: "Meta, Pricing on the WhatsApp Business Platform", as_of: "2026-09-11" };

/// How long a free entry point is open after the first reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EntryLength {
    /// What every source agrees on.
    pub certain: i64,
    /// The longest that is quoted.
    pub quoted: i64,
}

/// The length of a free entry point, by the instant of the first reply.
pub static FREE_ENTRY_POINT: &[Dated<EntryLength>] = &[
    Dated {
        since: Instant::EARLIEST,
        fact: Fact {
            value: EntryLength { certain: 72 * HOUR, quoted: 72 * HOUR },
            source: "Meta, Pricing on the WhatsApp Business Platform",
            as_of: "2026-09-11",
        },
    },
    Dated {
        since: Instant::date(2026, 9, 28),
        fact: Fact {
            value: EntryLength { certain: 72 * HOUR, quoted: 7 * DAY },
            source: "Meta, Pricing on the WhatsApp Business Platform, as quoted by several notes",
            as_of: "2026-10-10",
        },
    },
];

/// From a marketing message that Meta held back (131049) to the first retry that is not punished.
pub static MARKETING_HOLD: Fact<i64> =
    Fact { value: DAY, source: "Meta, Per-user marketing template message limits", as_of: "2026-02-26" };
