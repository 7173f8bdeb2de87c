//! For how long Meta tries to deliver a template.

use super::Fact;
use crate::template::Category;

/// The seconds that a template of a category may be tried for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeToLive {
    /// The category.
    pub category: Category,
    /// The fewest and the most.
    pub seconds: (usize, usize),
    /// Whether -1 stands for Meta's default of 30 days.
    pub takes_default: bool,
}

/// By category.
pub static TIMES_TO_LIVE: Fact<&[TimeToLive]> = Fact {
    value: &[
        TimeToLive { category: Category::Authentication, seconds: (30, 900), takes_default: true },
        TimeToLive { category: Category::Utility, seconds: (30, 43_200), takes_default: true },
        TimeToLive { category: Category::Marketing, seconds: (43_200, 2_592_000), takes_default: false },
    ],
    source: "Meta, Time-to-live",
    as_of: "2026-09-11",
};

/// The changes that Meta may make to an advertisement by itself.
pub static CREATIVE_FEATURES: Fact<&[&str]> = Fact {
    value: &[
        "image_brightness_and_contrast",
        "image_touchups",
        "add_text_overlay",
        "image_animation",
        "image_background_gen",
        "text_extraction_for_headline",
        "text_extraction_for_tap_target",
        "product_extensions",
        "text_formatting_optimization",
        "auto_promotion_tag",
        "hyperlink_formatting",
        "image_banner",
        "dynamic_cta_text",
    ],
    source: "PyWa, a client library",
    as_of: "2026-11-22",
};

/// What can be chosen for each of them.
pub static CREATIVE_CHOICES: Fact<&[&str]> =
    Fact { value: &["OPT_IN", "OPT_OUT"], source: "PyWa, a client library", as_of: "2026-11-22" };
