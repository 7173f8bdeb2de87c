//! What an error of Meta's means, from whatever an app holds of it: a number, an answer, a webhook, a line of a log.
//! Here live the finding of the code and the answer; the facts of each code are `policy::errors`'.

mod line;
mod search;
mod texts;

use crate::json::Json;
use crate::policy::Confidence;
use crate::policy::errors::{self, Fault, KnownError, Retry};
use crate::{Arg, Locale, rulebook, send};
use search::Found;
use serde::Serialize;

/// Up to here a code is an everyday number too: it counts only where something calls it a code, and is no subcode there.
const EVERYDAY: i64 = 1000;

/// An error explained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ErrorExplanation {
    /// The Graph API's `code`, where one was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "number"))]
    pub code: Option<i64>,
    /// The Graph API's `error_subcode`, where one was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "number"))]
    pub subcode: Option<i64>,
    /// Whether Ventana knows this error. All that is said of an unknown one is that it is unknown.
    pub known: bool,
    /// The error in a few words.
    pub title: &'static str,
    /// What has happened.
    pub meaning: String,
    /// Who can do something about it.
    pub fault: Fault,
    /// Whether the request that failed can succeed, sent again.
    pub retry: Advice,
    /// How long to wait first, in milliseconds, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional, type = "number"))]
    pub wait_ms: Option<i64>,
    /// What to do.
    pub what_to_do: &'static str,
    /// What Meta said itself, in its own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub details: Option<String>,
    /// Codes of the rules that catch this mistake before Meta does.
    pub rules: Vec<&'static str>,
    /// Codes of the reasons for which `canSend` foresees it.
    pub reasons: Vec<&'static str>,
    /// Where its meaning is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub source: Option<&'static str>,
    /// ISO date on which the source was last checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub as_of: Option<&'static str>,
    /// How far to trust the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub confidence: Option<Confidence>,
}

/// Whether a request that failed can succeed, sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Advice {
    /// The same request will not succeed.
    No,
    /// Once something has been put right.
    AfterFix,
    /// Not before a time has passed.
    AfterWait,
    /// With growing pauses.
    Yes,
}

/// Explains an error: a number, an answer of the Graph API, a webhook or a status of one, a text that holds any of them.
///
/// # Examples
/// ```
/// use ventana_core::{Locale, explain::{Advice, explain_error}};
/// let line = "send failed: (#131047) Re-engagement message".into();
/// let explained = explain_error(&line, Locale::En);
/// assert_eq!(explained.code, Some(131_047));
/// assert_eq!(explained.retry, Advice::No);
/// assert!(explained.reasons.contains(&"window-closed"));
/// ```
#[must_use]
pub fn explain_error(error: &Json, locale: Locale) -> ErrorExplanation {
    let found = search::find(error);
    match known(&found) {
        Some((error, by_subcode)) => of_known(found, error, by_subcode, locale),
        None => of_unknown(found, locale),
    }
}

/// The most exact that is known, and whether the subcode told it. Some clients give the subcode as the code.
fn known(found: &Found) -> Option<(&'static KnownError, bool)> {
    let subcodes = [found.subcode, found.code.filter(|code| *code >= EVERYDAY)];
    let by_subcode = subcodes.into_iter().flatten().find_map(errors::known_subcode);
    let by_code = || Some((errors::known(found.code?)?, false));
    by_subcode.map(|error| (error, true)).or_else(by_code)
}

fn of_known(found: Found, error: &'static KnownError, by_subcode: bool, locale: Locale) -> ErrorExplanation {
    let (retry, wait_ms) = match error.retry {
        Retry::No => (Advice::No, None),
        Retry::AfterFix => (Advice::AfterFix, None),
        Retry::AfterWait(wait) => (Advice::AfterWait, wait),
        Retry::Yes(wait) => (Advice::Yes, wait),
    };
    let mut meaning = error.meaning.get(locale).to_owned();
    if let Some(subcode) = found.subcode.filter(|_| !by_subcode) {
        meaning.push(' ');
        meaning.push_str(&with_number(&texts::SUBCODE_UNKNOWN, subcode, locale));
    }
    let is_given_as_code = by_subcode && found.code == Some(i64::from(error.code));
    ErrorExplanation {
        code: found.code.filter(|_| !is_given_as_code),
        subcode: if is_given_as_code { found.code } else { found.subcode },
        known: true,
        title: error.title.get(locale),
        meaning,
        fault: error.fault,
        retry,
        wait_ms,
        what_to_do: error.to_do.get(locale),
        details: found.details,
        rules: rules(error, by_subcode),
        reasons: if by_subcode { Vec::new() } else { send::reasons_of(error.code).collect() },
        source: Some(error.basis.source),
        as_of: Some(error.basis.as_of),
        confidence: Some(error.basis.confidence),
    }
}

fn of_unknown(found: Found, locale: Locale) -> ErrorExplanation {
    let (title, meaning, to_do) = match found.code.or(found.subcode) {
        Some(number) => {
            let meaning = with_number(&texts::CODE_UNKNOWN, number, locale);
            (&texts::UNKNOWN, meaning, if found.is_passing { &texts::TRY_AGAIN } else { &texts::LOOK_IT_UP })
        }
        None => (&texts::NO_CODE, texts::NOTHING_FOUND.get(locale).to_owned(), &texts::GIVE_MORE),
    };
    ErrorExplanation {
        code: found.code,
        subcode: found.subcode,
        known: false,
        title: title.get(locale),
        meaning,
        fault: Fault::Unknown,
        retry: if found.is_passing { Advice::Yes } else { Advice::No },
        wait_ms: None,
        what_to_do: to_do.get(locale),
        details: found.details,
        rules: Vec::new(),
        reasons: Vec::new(),
        source: None,
        as_of: None,
        confidence: None,
    }
}

fn with_number(text: &crate::Text, number: i64, locale: Locale) -> String {
    text.fill(locale, &[("number", Arg::Text(&number.to_string()))])
}

fn rules(error: &KnownError, by_subcode: bool) -> Vec<&'static str> {
    let catches = |rule: &&crate::rules::Rule| {
        rule.meta.is_some_and(|meta| {
            if by_subcode {
                meta.subcode == Some(error.code)
            } else {
                meta.subcode.is_none() && meta.code == Some(error.code)
                    || meta.alternatives.contains(&error.code)
            }
        })
    };
    rulebook().filter(catches).map(|rule| rule.code).collect()
}

#[cfg(test)]
mod tests;
