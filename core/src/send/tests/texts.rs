use super::super::reasons::{self, ALL};
use super::super::{charge, steps};
use super::*;
use crate::Text;
use crate::policy::{errors, statuses};
use crate::template::{Status, Vocabulary};

fn has_all_languages(text: &Text, about: &str) {
    for locale in Locale::ALL {
        assert!(!text.get(locale).is_empty(), "{about}");
        assert_eq!(text.arguments(locale), text.arguments(Locale::En), "{about}");
    }
}

#[test]
fn every_text_exists_in_all_languages_with_the_same_arguments() {
    for reason in ALL {
        has_all_languages(&reason.text, reason.code);
        if let Some(help) = &reason.help {
            has_all_languages(help, reason.code);
        }
    }
    for error in errors::ALL {
        has_all_languages(&error.title, &error.code.to_string());
    }
    let charges = charge::ALL.iter().map(|reason| &reason.text);
    for text in steps::TEXTS.iter().copied().chain(charges) {
        has_all_languages(text, text.get(Locale::En));
    }
}

#[test]
fn every_reason_has_a_code_of_its_own_in_kebab_case() {
    for (index, reason) in ALL.iter().enumerate() {
        assert!(ALL[index + 1..].iter().all(|other| other.code != reason.code), "{}", reason.code);
        assert!(
            reason
                .code
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'),
            "{}",
            reason.code
        );
    }
}

#[test]
fn a_step_is_always_said_in_words() {
    for reason in ALL {
        assert!(reason.action.is_none() || reason.help.is_some(), "{}", reason.code);
    }
}

#[test]
fn what_a_status_says_agrees_with_the_policy() {
    for (name, status) in Status::NAMES.iter().zip(Status::VALUES) {
        let said = reasons::of_status(*status).map(|reason| (reason.effect.verdict(), reason.error));
        let expected = match statuses::sendable(*status).value {
            statuses::Sendable::Yes => (Verdict::Yes, None),
            statuses::Sendable::No(error) => (Verdict::No, Some(error)),
            statuses::Sendable::Unknown => (Verdict::Uncertain, None),
        };
        assert_eq!(said.unwrap_or((Verdict::Yes, None)), expected, "{name}");
    }
}

#[test]
fn errors_stand_in_the_order_of_their_codes() {
    assert!(errors::ALL.is_sorted_by(|a, b| a.code < b.code));
}
