use super::Conversation;
use super::phases::{Phase, Windows};
use crate::{Instant, Locale};
use serde::Serialize;

/// Both windows of a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct WindowState {
    /// While it is open, session messages may be sent.
    pub customer_service: Window,
    /// While it is open, messages cost nothing. It permits nothing.
    pub free_entry_point: Window,
}

/// A window at an instant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Window {
    /// Whether it is open.
    pub state: State,
    /// When it opened, or will, in epoch milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "number"))]
    pub opens_at: Option<Instant>,
    /// When it closes, or did, in epoch milliseconds, the margin taken off. While uncertain: the latest instant at which
    /// it can close.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "number"))]
    pub closes_at: Option<Instant>,
    /// Stable kebab-case id of the reason.
    pub reason_code: &'static str,
    /// Why it is so.
    pub reason: String,
}

/// Whether a window is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Open.
    Open,
    /// It was open, and is no more.
    Closed,
    /// Nothing has opened it.
    NeverOpened,
    /// Open or closed, depending on a fact that is not known or not published.
    Uncertain,
}

/// The windows of a conversation at an instant. `margin` is taken off the end of each, in milliseconds; a negative one
/// counts as none.
///
/// # Examples
/// ```
/// use ventana_core::{Instant, Locale, window::{Conversation, State, window_state}};
/// let wrote = Instant::parse("2026-11-22T12:00:00Z").unwrap();
/// let conversation = Conversation::active_at(wrote);
/// let day = 24 * 60 * 60 * 1000;
/// let last = window_state(&conversation, wrote.plus(day - 1), 0, Locale::En);
/// assert_eq!(last.customer_service.state, State::Open);
/// let after = window_state(&conversation, wrote.plus(day), 0, Locale::En);
/// assert_eq!(after.customer_service.state, State::Closed);
/// ```
#[must_use]
pub fn window_state(conversation: &Conversation, at: Instant, margin: i64, locale: Locale) -> WindowState {
    Windows::of(conversation, margin).at(at).say(locale)
}

/// The phase of each window at an instant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    pub(crate) customer_service: Phase,
    pub(crate) free_entry_point: Phase,
}

impl Moment {
    pub(crate) fn say(&self, locale: Locale) -> WindowState {
        let say = |phase: &Phase| Window {
            state: phase.state,
            opens_at: phase.opens,
            closes_at: phase.closes,
            reason_code: phase.reason.code,
            reason: phase.reason.text.get(locale).to_owned(),
        };
        WindowState {
            customer_service: say(&self.customer_service),
            free_entry_point: say(&self.free_entry_point),
        }
    }
}
