//! What the button for the next step does. Plain Rust.

use super::lanes::Stretch;
use super::question::{Question, What};
use ventana_core::Instant;
use ventana_core::send::{Action, NextStep};

/// What the button for the next step does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    CopyMessage,
    WriteMessage,
    ShowRequest,
    /// Asks about another template, by its id and name.
    Use(String, String),
    OpenDraft,
    WriteTemplate,
    UseFreeText,
    MoveTo(Instant),
}

/// The first of the steps that the desk can help with.
pub(crate) fn deed(stretch: &Stretch, question: &Question) -> Option<Deed> {
    stretch.steps.iter().find_map(|step| deed_of(step, stretch, question))
}

fn deed_of(step: &NextStep, stretch: &Stretch, question: &Question) -> Option<Deed> {
    let is_text = question.what == What::FreeText;
    Some(match step.action {
        Action::SendNow if is_text && question.text.trim().is_empty() => Deed::WriteMessage,
        Action::SendNow if is_text => Deed::CopyMessage,
        Action::SendNow if question.what == What::Open => Deed::ShowRequest,
        Action::SendTemplate => match stretch.fits.first() {
            Some(fit) => fit.deed(),
            None if is_text => Deed::WriteTemplate,
            None => return None,
        },
        Action::SubmitTemplate if is_text => Deed::WriteTemplate,
        Action::FixMessage if is_text => Deed::WriteMessage,
        Action::FixMessage => Deed::UseFreeText,
        Action::SendNow | Action::SubmitTemplate | Action::FixTemplate => Deed::OpenDraft,
        Action::WaitUntil => Deed::MoveTo(step.at?),
        Action::WaitForCustomer | Action::Stop => return None,
    })
}
