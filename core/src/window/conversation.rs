use crate::json::Json;
use crate::{Datum, Instant};
use serde::Serialize;

/// What is known of one person's thread with one business phone number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Conversation {
    /// The last activity of the person that opens or renews the customer service window; absent = never.
    #[serde(skip_serializing_if = "Datum::is_absent")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "Instant"))]
    pub last_inbound_at: Datum<Instant>,
    /// What that activity was.
    #[serde(skip_serializing_if = "Datum::is_absent")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "\"message\" | \"call\""))]
    pub last_inbound_kind: Datum<InboundKind>,
    /// A later activity of which nobody knows whether it renews the window: a reaction, an edit.
    #[serde(skip_serializing_if = "Datum::is_absent")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "Instant"))]
    pub last_uncertain_at: Datum<Instant>,
    /// The time without charge after a person came through an advertisement.
    #[serde(skip_serializing_if = "FreeEntryPoint::is_absent")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub free_entry_point: FreeEntryPoint,
    /// The person stopped marketing messages.
    #[serde(skip_serializing_if = "Datum::is_absent")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "boolean"))]
    pub marketing_opt_out: Datum<bool>,
    /// The business blocked the person.
    #[serde(skip_serializing_if = "Datum::is_absent")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "boolean"))]
    pub blocked: Datum<bool>,
    /// When Meta last held a marketing message back (131049).
    #[serde(skip_serializing_if = "Datum::is_absent")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "Instant"))]
    pub marketing_held_at: Datum<Instant>,
    /// Another app owns the thread: no session messages from here.
    #[serde(skip_serializing_if = "Datum::is_absent")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "boolean"))]
    pub owned_elsewhere: Datum<bool>,
}

/// A kind of activity that opens the customer service window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum InboundKind {
    /// The person wrote, or pressed a button that writes.
    Message,
    /// The person called, or took a call.
    Call,
}

/// What is known of a free entry point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FreeEntryPoint {
    /// When the person wrote through an advertisement.
    #[serde(skip_serializing_if = "Datum::is_absent")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "Instant"))]
    pub referral_at: Datum<Instant>,
    /// When the business first replied.
    #[serde(skip_serializing_if = "Datum::is_absent")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "Instant"))]
    pub first_reply_at: Datum<Instant>,
    /// Meta's own word for its end, from a status webhook.
    #[serde(skip_serializing_if = "Datum::is_absent")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "Instant"))]
    pub expires_at: Datum<Instant>,
}

impl Conversation {
    /// Of which nothing can be read, so that nothing is certain.
    pub const UNREADABLE: Self = Self {
        last_inbound_at: Datum::Unreadable,
        last_inbound_kind: Datum::Unreadable,
        last_uncertain_at: Datum::Unreadable,
        free_entry_point: FreeEntryPoint::UNREADABLE,
        marketing_opt_out: Datum::Unreadable,
        blocked: Datum::Unreadable,
        marketing_held_at: Datum::Unreadable,
        owned_elsewhere: Datum::Unreadable,
    };

    /// Of which only the last sure activity is known.
    #[must_use]
    pub fn active_at(instant: Instant) -> Self {
        Self { last_inbound_at: Datum::Given(instant), ..Self::default() }
    }

    /// Reads a conversation; what is no object gives [`Conversation::UNREADABLE`].
    #[must_use]
    pub fn read(json: &Json) -> Self {
        if json.as_object().is_none() {
            return Self::UNREADABLE;
        }
        Self {
            last_inbound_at: Datum::instant(json, "lastInboundAt"),
            last_inbound_kind: Datum::of(json, "lastInboundKind", InboundKind::read),
            last_uncertain_at: Datum::instant(json, "lastUncertainAt"),
            free_entry_point: json
                .get("freeEntryPoint")
                .map_or_else(FreeEntryPoint::default, FreeEntryPoint::read),
            marketing_opt_out: Datum::flag(json, "marketingOptOut"),
            blocked: Datum::flag(json, "blocked"),
            marketing_held_at: Datum::instant(json, "marketingHeldAt"),
            owned_elsewhere: Datum::flag(json, "ownedElsewhere"),
        }
    }
}

impl InboundKind {
    fn read(json: &Json) -> Option<Self> {
        match json.as_str()? {
            "message" => Some(Self::Message),
            "call" => Some(Self::Call),
            _ => None,
        }
    }
}

impl FreeEntryPoint {
    const UNREADABLE: Self = Self {
        referral_at: Datum::Unreadable,
        first_reply_at: Datum::Unreadable,
        expires_at: Datum::Unreadable,
    };

    fn read(json: &Json) -> Self {
        if json.as_object().is_none() {
            return Self::UNREADABLE;
        }
        Self {
            referral_at: Datum::instant(json, "referralAt"),
            first_reply_at: Datum::instant(json, "firstReplyAt"),
            expires_at: Datum::instant(json, "expiresAt"),
        }
    }

    fn is_absent(&self) -> bool {
        *self == Self::default()
    }
}
