//! The errors of the Graph API and of the webhooks: what each means, whose fault it is, whether to try again, what to do.
//! One file a family of codes. Here live facts and their words; finding a code in what an app holds is `explain`'s.

mod account;
mod calls;
mod components;
mod content;
mod creation;
mod flows;
mod groups;
mod predicted;
mod recipient;
mod registration;
mod retired;
mod service;
mod surfaces;
mod volume;

pub use predicted::*;

use super::Confidence;
use crate::{Text, text};
use serde::Serialize;

/// An error that is known.
#[derive(Clone, Copy, Debug)]
pub struct KnownError {
    /// Meta's number for it, or the first of a range that means one thing.
    pub code: u32,
    /// The last of the range.
    pub last: u32,
    /// Whether the same request can succeed.
    pub retry: Retry,
    /// Who can do something about it.
    pub fault: Fault,
    /// The error in a few words. Meta's own titles are not stable.
    pub title: Text,
    /// What has happened.
    pub meaning: Text,
    /// What to do.
    pub to_do: Text,
    /// Where that is stated.
    pub basis: &'static Basis,
}

/// Where the facts of an error come from.
#[derive(Debug, PartialEq, Eq)]
pub struct Basis {
    /// Where it is stated.
    pub source: &'static str,
    /// ISO date on which the source was last checked.
    pub as_of: &'static str,
    /// How far to trust it.
    pub confidence: Confidence,
}

/// Whether the request that failed can succeed, sent again. Durations are in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// The same request will not succeed.
    No,
    /// Once something has been put right.
    AfterFix,
    /// Not before a time has passed; `None` where it is not published.
    AfterWait(Option<i64>),
    /// With growing pauses; after this long where Meta says how long.
    Yes(Option<i64>),
}

/// Who can do something about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum Fault {
    /// Whoever sends: the app, its settings or the account.
    Business,
    /// The person it was meant for, or their phone.
    Recipient,
    /// Meta, by a failure or by its own choice.
    Meta,
    /// Nobody can tell from the code.
    Unknown,
}

/// The error with this code.
#[must_use]
pub fn known(code: i64) -> Option<&'static KnownError> {
    within(CODES, code)
}

/// The refusal of a template with this subcode. Some clients give it as the code.
#[must_use]
pub fn known_subcode(subcode: i64) -> Option<&'static KnownError> {
    within(SUBCODES, subcode)
}

/// All errors with a code.
pub fn codes() -> impl Iterator<Item = &'static KnownError> {
    CODES.iter().copied().flatten()
}

/// All refusals of a template, by their subcodes.
pub fn subcodes() -> impl Iterator<Item = &'static KnownError> {
    SUBCODES.iter().copied().flatten()
}

type Families = &'static [&'static [KnownError]];

static CODES: Families = &[
    account::ERRORS,
    volume::ERRORS,
    recipient::ERRORS,
    content::ERRORS,
    service::ERRORS,
    registration::ERRORS,
    groups::ERRORS,
    calls::ERRORS,
    flows::ERRORS,
    surfaces::ERRORS,
    retired::ERRORS,
];

static SUBCODES: Families = &[creation::ERRORS, components::ERRORS];

fn within(families: Families, code: i64) -> Option<&'static KnownError> {
    let code = u32::try_from(code).ok()?;
    families.iter().copied().flatten().find(|error| (error.code..=error.last).contains(&code))
}

static META: Basis =
    Basis { source: "Meta, Error codes", as_of: "2026-09-11", confidence: Confidence::Documented };

static CLIENT_LIBRARIES: Basis = Basis {
    source: "Meta, Error codes, as kept by client libraries",
    as_of: "2026-11-08",
    confidence: Confidence::Documented,
};

static ROUTING: Basis = Basis {
    source: "Conversation routing, as described by one client library",
    as_of: "2026-10-12",
    confidence: Confidence::Folklore,
};

const fn error(code: u32, retry: Retry, fault: Fault, title: Text, meaning: Text, to_do: Text) -> KnownError {
    KnownError { code, last: code, retry, fault, title, meaning, to_do, basis: &META }
}

/// An error that Ventana foresees.
const fn foreseen(error: &SendError, retry: Retry, fault: Fault, meaning: Text, to_do: Text) -> KnownError {
    KnownError {
        code: error.code,
        last: error.code,
        retry,
        fault,
        title: error.title,
        meaning,
        to_do,
        basis: error.basis,
    }
}

impl KnownError {
    const fn through(self, last: u32) -> Self {
        Self { last, ..self }
    }

    const fn on(self, basis: &'static Basis) -> Self {
        Self { basis, ..self }
    }
}

/// Answers of Meta's that were seen, of which no page of Meta's speaks.
static ANSWERS: Basis = Basis {
    source: "Answers of the API, as published by its users",
    as_of: "2026-11-22",
    confidence: Confidence::Observed,
};

/// What other clients take a number for, with no answer of Meta's to show.
static CLIENT_CODE: Basis =
    Basis { source: "Code of other clients", as_of: "2026-11-22", confidence: Confidence::Folklore };

const CHECK: Text = text!(
    "Check the template with Ventana, which names the characters and offers the fix.",
    "Revisa la plantilla con Ventana, que nombra los caracteres y ofrece la corrección.",
    "Confira o modelo com o Ventana, que aponta os caracteres e oferece a correção.",
);

const DISPUTED: Text = text!(
    "Read the details of the error; clients disagree on what this subcode means.",
    "Lee los detalles del error; los clientes no coinciden en qué significa este subcódigo.",
    "Leia os detalhes do erro; os clientes discordam sobre o que este subcódigo significa.",
);
