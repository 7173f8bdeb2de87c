use super::charge::ChargeCategory;
use crate::Instant;
use crate::diagnostic::Diagnostic;
use crate::window::WindowState;
use serde::Serialize;

/// Whether a message can be sent, and all that follows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SendDecision {
    /// Can this message be sent to this person at this instant?
    pub verdict: Verdict,
    /// What the Cloud API would answer, when the verdict is "no" and the code is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub error: Option<SendFailure>,
    /// Why, the decisive one first. Paths point into the request.
    pub reasons: Vec<Diagnostic>,
    /// The windows of the conversation at this instant.
    pub window: WindowState,
    /// What it costs when it is delivered.
    pub charge: Charge,
    /// The first later instant, in epoch milliseconds, at which verdict, error, charge or the state of a window changes
    /// by the passing of time alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "number"))]
    pub holds_until: Option<Instant>,
    /// What to do now, the best first.
    pub next_steps: Vec<NextStep>,
}

/// A decision without what only one person at a time is shown.
#[derive(Clone, Debug)]
pub(crate) struct Brief {
    pub(crate) verdict: Verdict,
    /// The decisive reason.
    pub(crate) reason: Option<Diagnostic>,
    pub(crate) charge: Charge,
    /// Where it is free as one of the service messages that are free in a month: how many are left, it included.
    pub(crate) free_left: Option<u64>,
}

/// One "no" outweighs any "uncertain", that any "yes".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It should be accepted. Meta promises nothing.
    Yes,
    /// It depends on a fact that is not known or not published.
    Uncertain,
    /// It is refused, or never arrives.
    No,
}

/// An error that the Cloud API would answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct SendFailure {
    /// Meta's number for it.
    pub code: u32,
    /// What it says, in few words.
    pub title: &'static str,
}

/// What a message costs.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Charge {
    /// Whether it is charged.
    pub kind: ChargeKind,
    /// What it is, or would be, booked as.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub category: Option<ChargeCategory>,
    /// The market of the recipient, as it is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub market: Option<&'static str>,
    /// How much, as the rate has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub amount: Option<f64>,
    /// The currency of the amount, in three letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub currency: Option<String>,
    /// Stable kebab-case id of the reason.
    pub reason_code: &'static str,
    /// Why it is so.
    pub reason: String,
}

/// Whether a message is charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum ChargeKind {
    /// It costs nothing.
    Free,
    /// It is charged when it is delivered.
    Charged,
    /// Nothing is delivered, so nothing is charged.
    None,
    /// Nobody can tell.
    Unknown,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct NextStep {
    /// What sort of thing.
    pub action: Action,
    /// When, in epoch milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "number"))]
    pub at: Option<Instant>,
    /// What exactly.
    pub message: String,
}

/// A sort of thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Send the message.
    SendNow,
    /// Send an approved template instead.
    SendTemplate,
    /// Wait until the customer writes or calls.
    WaitForCustomer,
    /// Wait for an instant, or for the end of a review, of which nobody knows when it is.
    WaitUntil,
    /// Change the message.
    FixMessage,
    /// Change the template.
    FixTemplate,
    /// Submit a template for review.
    SubmitTemplate,
    /// Do not send.
    Stop,
}
