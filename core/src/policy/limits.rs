//! How long and how many. Lengths are characters in Meta's wording; its unit is not published.

use super::Fact;

const COMPONENTS: &str = "Meta, Template components";
const MANAGEMENT: &str = "Meta, Template management";

/// The longest name of a template.
pub static NAME_LENGTH: Fact<usize> = Fact { value: 512, source: MANAGEMENT, as_of: "2026-09-11" };

/// The longest header text.
pub static HEADER_LENGTH: Fact<usize> = Fact { value: 60, source: COMPONENTS, as_of: "2026-05-06" };

/// The longest body, counted on the template text.
pub static BODY_LENGTH: Fact<usize> = Fact { value: 1024, source: COMPONENTS, as_of: "2026-05-06" };

/// The longest footer.
pub static FOOTER_LENGTH: Fact<usize> = Fact { value: 60, source: COMPONENTS, as_of: "2026-05-06" };

/// The longest label of a button.
pub static LABEL_LENGTH: Fact<usize> = Fact { value: 25, source: COMPONENTS, as_of: "2026-05-06" };
