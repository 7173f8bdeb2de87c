//! What is said about a document: code, severity, place, texts and fixes.
//! Here live the words of an answer and what holds for all of them; what is wrong with a template is said in `rules`.

mod order;
mod remark;

pub use crate::json::{Edit, EditError};
pub use crate::text::Span;
pub(crate) use order::sorted_by_document;
#[cfg(test)]
pub(crate) use remark::check;
pub(crate) use remark::{Remark, remarks};

use crate::json::{self, Json};
use serde::Serialize;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing is at risk.
    Info,
    /// Meta's API takes it, but review, delivery or the price is at risk; or sources disagree and one says error.
    Warning,
    /// Meta's API refuses the template, or the Cloud API refuses the send.
    Error,
}

/// One thing worth saying about one place of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct Diagnostic {
    /// Stable kebab-case id, never reused for another meaning.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// RFC 6901 pointer into the document, where a person would change something.
    pub path: String,
    /// UTF-16 code units inside the string at `path`; absent where the whole value is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub span: Option<Span>,
    /// What is wrong and why it matters.
    pub message: String,
    /// What to do about it, when the message alone does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub help: Option<String>,
    /// Edits that a machine can apply; each one alone removes this diagnostic and adds no error.
    pub fixes: Vec<Fix>,
    /// What Meta answers to this mistake, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub meta: Option<MetaAnswer>,
}

/// The error numbers with which Meta answers a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct MetaAnswer {
    /// The Graph API `code`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub code: Option<u32>,
    /// The Graph API `error_subcode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub subcode: Option<u32>,
    /// What other Graph versions answer.
    #[serde(skip_serializing_if = "<[u32]>::is_empty")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "number[]"))]
    pub alternatives: &'static [u32],
}

impl MetaAnswer {
    /// An answer with a code alone.
    #[must_use]
    pub const fn code(code: u32) -> Self {
        Self { code: Some(code), subcode: None, alternatives: &[] }
    }

    /// The refusal of a template: code 100 with a subcode.
    #[must_use]
    pub const fn subcode(subcode: u32) -> Self {
        Self { code: Some(100), subcode: Some(subcode), alternatives: &[] }
    }
}

/// Edits that together mend one problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct Fix {
    /// What the fix does, as the label of a button.
    pub title: String,
    /// All edits speak of the document as it was; they do not overlap.
    pub edits: Vec<Edit>,
}

impl Fix {
    /// The document with the fix applied.
    ///
    /// # Errors
    /// When the fix does not fit the document, for example since it has changed.
    pub fn apply(&self, document: &Json) -> Result<Json, EditError> {
        json::apply(document, &self.edits)
    }

    /// The JSON text with the fix applied, written as it was everywhere else.
    ///
    /// # Errors
    /// When the fix does not fit the document, for example since it has changed.
    pub fn apply_to_text(&self, text: &str) -> Result<String, EditError> {
        json::apply_to_text(text, &self.edits)
    }
}

/// All that is said about a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct Report {
    /// No diagnostic of severity `error`.
    pub valid: bool,
    /// In document order: the whole, the top-level fields, then by component, by field, by span.
    pub diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Puts diagnostics into the order of the document they speak of; it is asked for only when there are several.
    #[must_use]
    pub fn new(mut diagnostics: Vec<Diagnostic>, document: impl FnOnce() -> Json) -> Self {
        if diagnostics.len() > 1 {
            diagnostics = sorted_by_document(diagnostics, &document());
        }
        Self {
            valid: diagnostics.iter().all(|diagnostic| diagnostic.severity != Severity::Error),
            diagnostics,
        }
    }
}
