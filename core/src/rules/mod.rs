//! What is wrong with a template: one file a rule, in folders by the part they judge, all in one static list.
//! A rule says its own texts and source on top and judges a decoded template; it knows no clock and no account.

mod body;
mod buttons;
mod category;
mod characters;
mod components;
mod document;
mod examples;
mod finding;
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
mod prelude;
mod preset;
mod registry;
mod rule;
mod subject;
mod trial;
mod variables;
mod words;

pub use finding::{Finding, Findings};
pub use lint::{Purpose, lint, lint_template, lint_text};
pub use registry::RULES;
#[cfg(any(test, feature = "docs"))]
pub use rule::{Bad, Examples};
pub use rule::{Bites, Check, Confidence, Rule};
pub use subject::{Part, Role, Subject};
pub use variables::Keys;
