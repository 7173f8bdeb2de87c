use super::decision::Verdict;
use super::reasons::Reason;
use crate::diagnostic::{Diagnostic, MetaAnswer, Severity};
use crate::policy::errors::SendError;
use crate::{Arg, Locale, Text};

/// What a finding does to the answer, the weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Effect {
    /// It is why the answer can be yes.
    Supports,
    /// The answer can be yes, at a risk.
    Risks,
    /// Nobody can tell.
    Uncertain,
    /// It cannot be sent.
    No,
}

impl Effect {
    pub(super) fn verdict(self) -> Verdict {
        match self {
            Self::Supports | Self::Risks => Verdict::Yes,
            Self::Uncertain => Verdict::Uncertain,
            Self::No => Verdict::No,
        }
    }

    /// What decides stands first, what is only worth knowing last.
    pub(super) fn rank(self) -> u8 {
        match self {
            Self::No => 0,
            Self::Uncertain => 1,
            Self::Supports => 2,
            Self::Risks => 3,
        }
    }

    pub(super) fn severity(self) -> Severity {
        match self {
            Self::Supports => Severity::Info,
            Self::Risks | Self::Uncertain => Severity::Warning,
            Self::No => Severity::Error,
        }
    }
}

/// One thing that matters for the answer.
#[derive(Clone, Copy)]
pub(super) struct Finding<'a> {
    pub(super) reason: &'static Reason,
    pub(super) effect: Effect,
    pub(super) place: Place,
    /// What the Cloud API answers, if it is why the message is refused.
    refusal: Option<&'static SendError>,
    /// The arguments of its texts.
    pub(super) names: [(&'static str, Word<'a>); 2],
}

/// Where in the request it stands.
#[derive(Clone, Copy)]
pub(super) enum Place {
    At(&'static str),
    Restriction(usize, &'static str),
}

/// An argument of a text: as it was given, or in the language of the text.
#[derive(Clone, Copy)]
pub(super) enum Word<'a> {
    Given(&'a str),
    Named(&'static Text),
}

impl<'a> Word<'a> {
    pub(super) fn get(self, locale: Locale) -> &'a str {
        match self {
            Self::Given(text) => text,
            Self::Named(text) => text.get(locale),
        }
    }
}

impl Place {
    pub(super) fn to_pointer(self) -> String {
        match self {
            Self::At(pointer) => pointer.to_owned(),
            Self::Restriction(index, member) => {
                ["/account/restrictions/", &index.to_string(), member].concat()
            }
        }
    }
}

impl<'a> Finding<'a> {
    pub(super) fn new(reason: &'static Reason, pointer: &'static str) -> Self {
        let none = ("", Word::Given(""));
        let place = Place::At(pointer);
        Self { reason, effect: reason.effect, place, refusal: reason.error, names: [none, none] }
    }

    pub(super) fn with(self, name: &'static str, word: Word<'a>) -> Self {
        let [first, _] = self.names;
        Self { names: [(name, word), first], ..self }
    }

    pub(super) fn refused_with(self, refusal: Option<&'static SendError>) -> Self {
        Self { refusal, ..self }
    }

    pub(super) fn in_place(self, place: Place) -> Self {
        Self { place, ..self }
    }
}

impl Finding<'_> {
    /// What the Cloud API answers because of it.
    pub(super) fn error(&self) -> Option<&'static SendError> {
        (self.effect == Effect::No).then_some(self.refusal).flatten()
    }

    /// The finding in words. `why` is what the customer service window says of itself.
    pub(super) fn say(&self, locale: Locale, why: &str) -> Diagnostic {
        let Reason { code, text, help, .. } = self.reason;
        let [first, second] = &self.names;
        let args = [
            (first.0, Arg::Text(first.1.get(locale))),
            (second.0, Arg::Text(second.1.get(locale))),
            ("why", Arg::Text(why)),
        ];
        Diagnostic {
            code,
            severity: self.effect.severity(),
            path: self.place.to_pointer(),
            span: None,
            message: text.fill(locale, &args),
            help: help.as_ref().map(|help| help.fill(locale, &args)),
            fixes: Vec::new(),
            meta: self.error().map(|error| MetaAnswer::code(error.code)),
        }
    }
}
