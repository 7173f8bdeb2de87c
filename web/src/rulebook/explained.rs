//! An error of Meta's in words, and what of the open draft makes it. Plain Rust.

use super::list::{Question, Rule};
use super::texts;
use crate::problems::Problem;
use ventana_core::explain::{Advice, ErrorExplanation, explain_error};
use ventana_core::json::Json;
use ventana_core::{Arg, Locale};

const SECOND: i64 = 1_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;

/// What a pasted text means; nothing while there is none.
pub(super) fn explained(pasted: &str, locale: Locale) -> Option<ErrorExplanation> {
    let pasted = pasted.trim();
    (!pasted.is_empty()).then(|| explain_error(&Json::Text(pasted.to_owned()), locale))
}

/// The numbers that it is known by.
pub(super) fn codes(explained: &ErrorExplanation, locale: Locale) -> Option<String> {
    let [code, subcode] =
        [explained.code, explained.subcode].map(|number| number.map(|number| number.to_string()));
    let (text, args): (_, Vec<(&str, Arg<'_>)>) = match (&code, &subcode) {
        (Some(code), Some(subcode)) => (
            &texts::CODE_AND_SUBCODE,
            vec![("code", code.as_str().into()), ("subcode", subcode.as_str().into())],
        ),
        (Some(code), None) => (&texts::CODE, vec![("code", code.as_str().into())]),
        (None, Some(subcode)) => (&texts::SUBCODE, vec![("subcode", subcode.as_str().into())]),
        (None, None) => return None,
    };
    Some(text.fill(locale, &args))
}

/// Whether it may be sent again, and when. Of an unknown error there is nothing to say.
pub(super) fn retry(explained: &ErrorExplanation, locale: Locale) -> Option<String> {
    let text = match (explained.retry, explained.wait_ms) {
        (Advice::No, _) if !explained.known => return None,
        (Advice::No, _) => &texts::NO_RETRY,
        (Advice::AfterFix, _) => &texts::RETRY_AFTER_FIX,
        (Advice::AfterWait | Advice::Yes, Some(wait)) => return Some(pause(wait, locale)),
        (Advice::AfterWait, None) => &texts::RETRY_LATER,
        (Advice::Yes, None) => &texts::RETRY,
    };
    Some(text.get(locale).to_owned())
}

/// A pause in the largest unit that it fills.
fn pause(wait: i64, locale: Locale) -> String {
    let (text, unit) = match wait {
        HOUR.. => (&texts::RETRY_AFTER_HOURS, HOUR),
        MINUTE.. => (&texts::RETRY_AFTER_MINUTES, MINUTE),
        _ => (&texts::RETRY_AFTER_SECONDS, SECOND),
    };
    // A part of a unit is waited for as a whole one.
    let count = usize::try_from((wait.max(0) + unit - 1) / unit).unwrap_or(usize::MAX);
    text.fill(locale, &[("n", count.into())])
}

/// The rules that an error concerns.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Concerned {
    /// Their places in the list.
    pub(super) rules: Vec<usize>,
    /// Whether a number told them, not the words alone.
    pub(super) by_code: bool,
}

/// The rules that catch an error; of a text without a number, those that have its words.
pub(super) fn concerned(explained: &ErrorExplanation, pasted: &str, rules: &[Rule]) -> Concerned {
    let by_code = explained.code.is_some() || explained.subcode.is_some();
    let places = if by_code {
        let catches = |rule: &Rule| explained.rules.contains(&rule.code.as_str());
        rules.iter().enumerate().filter(|(_, rule)| catches(rule)).map(|(place, _)| place).collect()
    } else {
        Question { words: pasted.to_owned(), ..Question::default() }.found(rules)
    };
    Concerned { rules: places, by_code }
}

/// The problems of the draft that some rules name.
pub(super) fn at_fault(codes: &[&str], problems: &[Problem]) -> Vec<Problem> {
    problems.iter().filter(|problem| codes.contains(&problem.diagnostic.code)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problems::numbered;
    use ventana_core::json::parse;
    use ventana_core::rules::lint;

    fn of(pasted: &str) -> ErrorExplanation {
        explained(pasted, Locale::En).expect("an explanation")
    }

    #[test]
    fn every_way_to_paste_an_error_leads_to_its_code() {
        let answer = r#"{"error":{"message":"(#131047) Re-engagement message","code":131047}}"#;
        let webhook = r#"{"entry":[{"changes":[{"value":{"statuses":[{"status":"failed","errors":[{"code":131047,"title":"Re-engagement message"}]}]}}]}]}"#;
        for pasted in
            ["131047", " 131047\n", answer, webhook, "12:03 send failed: (#131047) Re-engagement message"]
        {
            let explained = of(pasted);
            assert_eq!((explained.code, explained.known), (Some(131_047), true), "{pasted}");
            assert_eq!(codes(&explained, Locale::En).as_deref(), Some("Error 131047"));
            assert!(
                retry(&explained, Locale::Es).is_some_and(|advice| advice == texts::NO_RETRY.get(Locale::Es))
            );
        }
        assert!(explained(" \n", Locale::En).is_none());
        let unknown = of("hello");
        assert_eq!((codes(&unknown, Locale::En), retry(&unknown, Locale::En)), (None, None));
    }

    #[test]
    fn an_error_about_a_template_finds_what_is_at_fault() {
        let draft = |text: &str| {
            let document = format!(
                r#"{{"name":"order_update","language":"en","category":"UTILITY","components":[{{"type":"BODY","text":"{text}"}}]}}"#
            );
            let document = parse(&document).unwrap();
            numbered(lint(document.clone(), None, Locale::En).diagnostics, &document, &[])
        };
        let refused = of(r#"{"error":{"code":100,"error_subcode":2388047}}"#);
        let broken = draft("Your order has left.\\n\\n\\n\\nIt is on its way to you.");
        let found = at_fault(&refused.rules, &broken);
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].diagnostic.code, found[0].diagnostic.path.as_str()),
            ("too-many-newlines", "/components/0/text")
        );
        assert!(at_fault(&refused.rules, &draft("Your order has left our warehouse today.")).is_empty());
    }

    #[test]
    fn rules_are_told_by_the_number_and_else_by_the_words() {
        let list = parse(
            r#"[
            {"code":"body-too-long","title":"The body is too long","severity":"error"},
            {"code":"too-many-newlines","title":"Too many line breaks in a row","severity":"error"},
            {"code":"too-many-emojis","title":"Too many emojis","severity":"error"}
        ]"#,
        )
        .unwrap();
        let rules = super::super::list::read(list.as_array().unwrap());
        let told = |pasted: &str| concerned(&of(pasted), pasted, &rules);
        assert_eq!(told("2388047"), Concerned { rules: vec![1, 2], by_code: true });
        assert_eq!(told("131047"), Concerned { rules: vec![], by_code: true });
        assert_eq!(told("too many Line breaks"), Concerned { rules: vec![1], by_code: false });
        assert_eq!(told("too"), Concerned { rules: vec![0, 1, 2], by_code: false });
        assert_eq!(told("good morning"), Concerned::default());
    }

    #[test]
    fn a_pause_is_told_in_the_unit_it_fills() {
        let said = |wait| pause(wait, Locale::En);
        assert!(said(24 * HOUR).contains("24 hours") && said(HOUR).contains("1 hour "));
        assert!(said(90 * SECOND).contains("2 minutes") && said(4 * SECOND).contains("4 seconds"));
    }
}
