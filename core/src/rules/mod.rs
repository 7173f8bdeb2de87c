//! What is wrong with a template: one file a rule, in folders by the part they judge, all in one static list.
//! A rule says its own texts and source on top and judges a decoded template; it knows no clock and no account.

mod authentication;
mod body;
mod buttons;
mod carousel;
mod category;
mod characters;
mod components;
mod delivery;
mod document;
#[cfg(any(test, feature = "docs"))]
pub mod example;
mod examples;
mod finding;
mod fix_all;
mod footer;
#[cfg(test)]
mod harness;
mod header;
mod language;
#[cfg(test)]
mod laws;
mod length;
mod lint;
mod name;
mod offer;
pub(crate) mod prelude;
mod preset;
mod products;
mod range;
mod reading;
mod registry;
mod review;
mod rule;
mod subject;
mod traits;
mod trial;
mod urls;
mod variables;
mod words;

pub use crate::policy::Confidence;
pub(crate) use document::wrong_kind::kind_name;
pub use finding::{Finding, Findings};
pub(crate) use finding::{say, say_on_trial};
pub use fix_all::{Applied, Fixed, fix_all, fix_all_of_text, fix_text, fix_without_choice, needs_no_choice};
#[cfg(test)]
pub(crate) use laws::template as any_template;
pub use lint::{Purpose, lint, lint_template, lint_text};
pub(crate) use lint::{not_json, read_template};
pub use registry::RULES;
#[cfg(any(test, feature = "docs"))]
pub use rule::{Bad, Examples};
pub use rule::{Bites, Check, Rule};
pub use subject::{Part, Role, Subject};
pub(crate) use trial::{Trial, settle};
pub use variables::Keys;
