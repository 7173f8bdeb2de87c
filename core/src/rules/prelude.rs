//! What nearly every rule needs.

pub(crate) use super::finding::{Finding, Findings};
#[cfg(any(test, feature = "docs"))]
pub(crate) use super::rule::{Bad, Examples};
pub(crate) use super::rule::{Bites, Rule};
pub(crate) use super::subject::{Role, Subject};
pub(crate) use crate::diagnostic::{Edit, MetaAnswer, Severity, Span};
pub(crate) use crate::policy::Confidence;
pub(crate) use crate::policy::limits;
pub(crate) use crate::{Text, text};
