use crate::Locale;
use crate::diagnostic::{Diagnostic, Severity};
use crate::json::Json;
use crate::message;
use crate::policy::errors::{self, SendError};

/// A message and its template as they were given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Payload<'a> {
    /// The body of the send.
    pub message: &'a Json,
    /// The definition of the template it asks for.
    pub template: Option<&'a Json>,
}

/// What Meta refuses in what a message holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Faults {
    /// In the order of the message, with paths into the request.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Faults {
    pub(crate) fn of(payload: Option<Payload<'_>>, locale: Locale) -> Self {
        let Some(payload) = payload else { return Self::default() };
        let report = message::validate(payload.message, payload.template, locale);
        let is_meant = |found: &Diagnostic| found.severity == Severity::Error && is_of_content(found);
        Self { diagnostics: report.diagnostics.into_iter().filter(is_meant).map(in_request).collect() }
    }

    /// What the Cloud API answers to the first.
    pub(super) fn error(&self) -> Option<&'static SendError> {
        errors::of_code(self.diagnostics.first()?.meta?.code?)
    }
}

/// Whether it is about values and texts: an app may ask before the envelope is complete, and names, languages and types have
/// reasons of their own.
fn is_of_content(found: &Diagnostic) -> bool {
    if found.path.starts_with("/template") {
        return found.path.starts_with("/template/components");
    }
    let is_envelope =
        found.path.is_empty() || ["/type", "/to", "/messaging_product"].contains(&found.path.as_str());
    !is_envelope && !found.code.starts_with("missing-") && !found.code.starts_with("unknown-")
}

fn in_request(mut found: Diagnostic) -> Diagnostic {
    let paths = found.fixes.iter_mut().flat_map(|fix| &mut fix.edits).map(|edit| &mut edit.path);
    for path in paths.chain([&mut found.path]) {
        path.insert_str(0, "/message");
    }
    found
}
