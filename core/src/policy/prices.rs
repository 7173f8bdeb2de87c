//! How Meta charges for messages, by date. All dates are days in the time zone of the business account.

use super::{Dated, Fact};
use crate::Instant;

/// How messages are charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Model {
    /// By conversation, those that people begin included.
    Conversations,
    /// By conversation; those that people begin are free.
    FreeServiceConversations,
    /// Each template that is delivered; utility templates in an open customer service window are free.
    Templates,
    /// Each message that is delivered, after a number of free service messages a month.
    Messages,
}

/// The models, each from the day on which it came into force.
pub static MODELS: &[Dated<Model>] = &[
    Dated {
        since: Instant::EARLIEST,
        fact: Fact {
            value: Model::Conversations,
            source: "Meta, Conversation-based pricing",
            as_of: "2026-03-02",
        },
    },
    Dated {
        since: Instant::date(2024, 11, 1),
        fact: Fact {
            value: Model::FreeServiceConversations,
            source: "Meta, Conversation-based pricing",
            as_of: "2026-03-02",
        },
    },
    Dated {
        since: Instant::date(2025, 7, 1),
        fact: Fact {
            value: Model::Templates,
            source: "Meta, Pricing on the WhatsApp Business Platform",
            as_of: "2026-09-11",
        },
    },
    Dated {
        since: Instant::date(2026, 10, 1),
        fact: Fact {
            value: Model::Messages,
            source: "Meta, Upcoming pricing updates for service and utility messages",
            as_of: "2026-09-28",
        },
    },
];

/// How many delivered service messages of a phone number are free in a calendar month.
pub static FREE_SERVICE_MESSAGES: Fact<i64> = Fact {
    value: 1000,
    source: "Meta, Upcoming pricing updates for service and utility messages",
    as_of: "2026-09-28",
};

/// The categories whose price falls with the messages of a month, as charges name them.
pub static TIERED: Fact<&[&str]> = Fact {
    value: &["utility", "authentication"],
    source: "Meta, Pricing on the WhatsApp Business Platform",
    as_of: "2026-09-11",
};

/// The markets with a rate of their own for authentication by a business of another country.
pub static INTERNATIONAL: Fact<&[&str]> = Fact {
    value: &[
        "Bangladesh",
        "Egypt",
        "India",
        "Indonesia",
        "Iraq",
        "Kazakhstan",
        "Kuwait",
        "Malaysia",
        "Morocco",
        "Nepal",
        "Nigeria",
        "Oman",
        "Pakistan",
        "Saudi Arabia",
        "South Africa",
        "Sri Lanka",
        "Ukraine",
        "United Arab Emirates",
    ],
    source: "Cost notes that quote Meta's pricing page",
    as_of: "2026-10-10",
};

/// The currencies that Meta bills in, each with the signs that its rate cards show for it.
pub static CURRENCIES: Fact<&[(&str, &str)]> = Fact {
    value: &[
        ("AED", "AED د.إ"),
        ("ARS", "$AR AR$"),
        ("AUD", "$AU AU$ A$"),
        ("BRL", "R$ $BR"),
        ("CLP", "$CL CL$ CLP$"),
        ("COP", "$CO CO$ COL$"),
        ("EUR", "€"),
        ("GBP", "£"),
        ("IDR", "Rp"),
        ("INR", "₹ Rs"),
        ("MXN", "$MX MX$ MEX$"),
        ("MYR", "RM"),
        ("PEN", "S/ S/."),
        ("SAR", "SR ر.س"),
        ("SGD", "$SG SG$ S$"),
        ("USD", "$US US$"),
    ],
    source: "Cost notes that quote Meta's rate cards; signs by their use",
    as_of: "2026-10-10",
};

/// A currency that an account of a country must have to go on.
#[derive(Clone, Copy, Debug)]
pub struct CurrencyStop {
    /// The country in which the account was sold, in two letters.
    pub country: &'static str,
    /// The currency that it needs.
    pub currency: &'static str,
}

/// From when messages of accounts in another currency are not delivered.
pub static CURRENCY_STOPS: &[Dated<CurrencyStop>] = &[
    Dated {
        since: Instant::date(2027, 1, 1),
        fact: Fact {
            value: CurrencyStop { country: "IN", currency: "INR" },
            source: "Meta, Pricing on the WhatsApp Business Platform",
            as_of: "2026-09-11",
        },
    },
    Dated {
        since: Instant::date(2027, 7, 1),
        fact: Fact {
            value: CurrencyStop { country: "BR", currency: "BRL" },
            source: "Meta, Pricing on the WhatsApp Business Platform",
            as_of: "2026-09-11",
        },
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_stand_in_the_order_of_their_days() {
        assert!(MODELS.is_sorted_by(|a, b| a.since < b.since && a.fact.value < b.fact.value));
    }

    #[test]
    fn markets_of_international_authentication_are_markets() {
        let names: Vec<_> = super::super::markets::names().collect();
        assert!(INTERNATIONAL.value.iter().all(|market| names.contains(market)));
    }
}
