//! What nearly every rule needs.

pub(super) use super::finding::{Finding, Findings};
#[cfg(any(test, feature = "docs"))]
pub(super) use super::rule::{Bad, Examples};
pub(super) use super::rule::{Bites, Confidence, Rule};
pub(super) use super::subject::{Role, Subject};
pub(super) use crate::Text;
pub(super) use crate::diagnostic::{Edit, MetaAnswer, Severity, Span};
pub(super) use crate::policy::limits;
