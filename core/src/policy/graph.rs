//! The Graph API itself: its version, and what its answers hold that a request does not take.

use super::Fact;

/// The latest version; older ones are served for about two years.
pub static VERSION: Fact<&str> =
    Fact { value: "v26.0", source: "Meta, Graph API changelog", as_of: "2026-11-26" };

/// Members of a stored template that Meta writes and that a create payload does not have.
pub static ANSWER_ONLY: Fact<&[&str]> = Fact {
    value: &[
        "id",
        "status",
        "quality_score",
        "rejected_reason",
        "previous_category",
        "correct_category",
        "last_updated_time",
        "is_sms_fallback_enabled",
        "source",
    ],
    source: "Meta, WhatsApp Message Template",
    as_of: "2026-11-26",
};
