//! What can be edited of a stored template, and how often.

use super::Fact;
use crate::instant::DAY;
use crate::template::Status;
use crate::{Text, text};

const MANAGEMENT: &str = "Meta, Template management";

/// The members of a template that an edit can change. Its name and language never change, its category only before approval.
pub static EDITABLE: Fact<&[&str]> = Fact {
    value: &[
        "components",
        "category",
        "message_send_ttl_seconds",
        "parameter_format",
        "sub_category",
        "display_format",
        "allow_category_change",
        "cta_url_link_tracking_opted_out",
        "is_primary_device_delivery_only",
        "bid_spec",
        "degrees_of_freedom_spec",
        "creative_sourcing_spec",
    ],
    source: "Meta, Template management and Message Template API",
    as_of: "2026-09-11",
};

/// How often something can be done in a stretch of time.
#[derive(Clone, Copy, Debug)]
pub struct Quota {
    /// The most times.
    pub most: usize,
    /// Its length in milliseconds.
    pub period: i64,
    /// Its length in words.
    pub name: Text,
}

/// How often an approved template can be edited, the shorter stretch first. Others have no limit.
pub static QUOTAS: &[Fact<Quota>] = &[
    Fact {
        value: Quota { most: 1, period: DAY, name: text! { en: "24 hours", es: "24 horas", pt: "24 horas" } },
        source: MANAGEMENT,
        as_of: "2026-09-11",
    },
    Fact {
        value: Quota {
            most: 10,
            period: 30 * DAY,
            name: text! { en: "30 days", es: "30 días", pt: "30 dias" },
        },
        source: MANAGEMENT,
        as_of: "2026-09-11",
    },
];

/// Whether a template of a status can be edited. The pages name APPROVED, REJECTED and PAUSED; the events of the webhook
/// that leave a template approved leave it open to edits.
#[must_use]
pub fn is_editable(status: Status) -> Fact<bool> {
    let value = is_approved(Some(status)) || matches!(status, Status::Rejected | Status::Paused);
    Fact { value, source: MANAGEMENT, as_of: "2026-09-11" }
}

/// Whether the limits of approved templates hold; without a known status they do, as the stricter ones.
#[must_use]
pub fn is_approved(status: Option<Status>) -> bool {
    matches!(
        status,
        None | Some(Status::Approved | Status::Flagged | Status::Reinstated | Status::Unarchived)
    )
}
