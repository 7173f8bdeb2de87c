//! What the status of a stored template means for sending it.

use super::Fact;
use super::errors::{self, SendError};
use crate::template::Status;

/// Whether a template of a status can be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sendable {
    /// Yes.
    Yes,
    /// No, and this is what the Cloud API answers.
    No(&'static SendError),
    /// Not published.
    Unknown,
}

/// What is published about sending a template of this status.
#[must_use]
pub fn sendable(status: Status) -> Fact<Sendable> {
    const FUNDAMENTALS: &str = "Meta, Template fundamentals";
    const PAUSING: &str = "Meta, Template pausing";
    const ERROR_CODES: &str = "Meta, Error codes";
    const WEBHOOK: &str = "Meta, message_template_status_update webhook";
    let (value, source) = match status {
        Status::Approved => (Sendable::Yes, FUNDAMENTALS),
        Status::Flagged | Status::Reinstated | Status::Unarchived => (Sendable::Yes, WEBHOOK),
        Status::Paused => (Sendable::No(&errors::TEMPLATE_PAUSED), PAUSING),
        Status::Disabled => (Sendable::No(&errors::TEMPLATE_DISABLED), PAUSING),
        Status::Pending
        | Status::Rejected
        | Status::InAppeal
        | Status::PendingDeletion
        | Status::Deleted
        | Status::Archived
        | Status::LimitExceeded => (Sendable::No(&errors::TEMPLATE_MISSING), ERROR_CODES),
        Status::Locked => (Sendable::Unknown, WEBHOOK),
    };
    Fact { value, source, as_of: "2026-09-11" }
}
