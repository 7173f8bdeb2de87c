use super::Problem;
use std::ops::Range;
use ventana_core::diagnostic::Diagnostic;
use ventana_core::json::Json;
use ventana_core::text::byte_range;

/// How many characters on each side of the fault tell it from others like it.
const AROUND: usize = 12;

/// Above this many comparisons the names that were are given up: so many problems are not followed one by one.
const MOST_COMPARISONS: usize = 40_000;

/// What a problem is known by from one check to the next.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Trace {
    /// The whole text that the problem is in; empty where it is in no text.
    text: String,
    /// The characters at fault with a few around them.
    around: String,
    /// The characters at fault.
    fault: String,
}

impl Trace {
    fn of(diagnostic: &Diagnostic, document: &Json) -> Self {
        let Some(text) = document.at(&diagnostic.path).and_then(Json::as_str) else { return Self::default() };
        let bytes = diagnostic.span.and_then(|span| byte_range(text, span)).unwrap_or(0..text.len());
        let part = |bytes: Range<usize>| text.get(bytes).unwrap_or_default().to_owned();
        let before = text.get(..bytes.start).unwrap_or_default();
        let start = before.char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
        let after = text.get(bytes.end..).unwrap_or_default();
        let end = bytes.end + after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
        Self { text: part(0..text.len()), around: part(start..end), fault: part(bytes) }
    }
}

/// Numbers diagnostics in document order, from 1, and gives each the name it had at the last check: a problem stays the
/// same one when its part moves, and when the text around it is written.
pub(crate) fn numbered(diagnostics: Vec<Diagnostic>, document: &Json, before: &[Problem]) -> Vec<Problem> {
    let next = before.iter().map(|problem| problem.serial).max().unwrap_or(0) + 1;
    let now = diagnostics.into_iter().zip(1..).map(|(diagnostic, number)| {
        let trace = Trace::of(&diagnostic, document);
        Problem { number, serial: 0, diagnostic, heading: None, trace }
    });
    let mut now: Vec<_> = now.collect();
    follow(&mut now, before);
    for (problem, serial) in now.iter_mut().filter(|problem| problem.serial == 0).zip(next..) {
        problem.serial = serial;
    }
    now
}

/// Hands the serials of the last check on, to the likest problem first.
fn follow(now: &mut [Problem], before: &[Problem]) {
    const LIKENESS: [fn(&Problem, &Problem) -> bool; 5] = [
        |a, b| {
            a.diagnostic.path == b.diagnostic.path
                && a.trace == b.trace
                && a.diagnostic.span == b.diagnostic.span
        },
        |a, b| !a.trace.text.is_empty() && a.trace == b.trace && a.diagnostic.span == b.diagnostic.span,
        |a, b| a.diagnostic.path == b.diagnostic.path && a.trace.around == b.trace.around,
        |a, b| a.diagnostic.path == b.diagnostic.path && a.trace.fault == b.trace.fault,
        |a, b| a.diagnostic.path == b.diagnostic.path,
    ];
    // Most checks change little: what stands alike at both ends need not be sought.
    let [same, ..] = LIKENESS;
    let alike = |(a, b): &(&mut Problem, &Problem)| a.diagnostic.code == b.diagnostic.code && same(a, b);
    let hand = |(a, b): (&mut Problem, &Problem)| a.serial = b.serial;
    let head = now.iter_mut().zip(before).take_while(alike).map(hand).count();
    let tail = now
        .iter_mut()
        .skip(head)
        .rev()
        .zip(before.iter().skip(head).rev())
        .take_while(alike)
        .map(hand)
        .count();
    let (now_end, before_end) = (now.len() - tail, before.len() - tail);
    let (Some(now), Some(before)) = (now.get_mut(head..now_end), before.get(head..before_end)) else {
        return;
    };
    if now.len().saturating_mul(before.len()) > MOST_COMPARISONS {
        return;
    }
    let mut free: Vec<&Problem> = before.iter().collect();
    for like in LIKENESS {
        for problem in now.iter_mut().filter(|problem| problem.serial == 0) {
            let found = free
                .iter()
                .position(|was| was.diagnostic.code == problem.diagnostic.code && like(problem, was));
            if let Some(found) = found {
                problem.serial = free.remove(found).serial;
            }
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::draft::Draft;
    use proptest::prelude::*;
    use ventana_core::Locale;
    use ventana_core::json::parse;

    fn check(template: &str, before: &[Problem]) -> Vec<Problem> {
        let document = parse(template).unwrap();
        let draft = Draft::from_json(document.clone()).unwrap();
        numbered(draft.report(Locale::En).diagnostics, &document, before)
    }

    fn template(buttons: &str, body: &str) -> String {
        format!(
            r#"{{"name":"order","language":"en","category":"UTILITY","components":[{{"type":"BODY","text":"{body}"}},{{"type":"BUTTONS","buttons":[{buttons}]}}]}}"#
        )
    }

    const SOUND: &str = "Your order has left our warehouse today.";

    fn at<'a>(problems: &'a [Problem], code: &str, path: &str) -> &'a Problem {
        let of = |problem: &&Problem| problem.diagnostic.code == code && problem.diagnostic.path == path;
        problems.iter().find(of).unwrap_or_else(|| panic!("no {code} at {path} in {problems:?}"))
    }

    #[test]
    fn a_problem_stays_itself_when_its_part_moves() {
        let row = |text: &str| format!(r#"{{"type":"QUICK_REPLY","text":"{text}"}}"#);
        let first = check(&template(&[row("Yes"), row("Go 📦")].join(","), SOUND), &[]);
        let was = at(&first, "label-characters", "/components/1/buttons/1/text").identity();
        let moved = check(&template(&[row("Go 📦"), row("Yes")].join(","), SOUND), &first);
        assert_eq!(at(&moved, "label-characters", "/components/1/buttons/0/text").identity(), was);
        // The first of two goes: the second keeps its own name.
        let two = check(&template(&[row("Up 📦"), row("Go 📦")].join(","), SOUND), &moved);
        let second = at(&two, "label-characters", "/components/1/buttons/1/text").identity();
        let one = check(&template(&row("Go 📦"), SOUND), &two);
        assert_eq!(at(&one, "label-characters", "/components/1/buttons/0/text").identity(), second);
    }

    #[test]
    fn a_problem_stays_itself_while_the_text_around_it_is_written() {
        let row = r#"{"type":"QUICK_REPLY","text":"Yes"}"#;
        let body = "Your {{ 1 }} order has left our warehouse and {{ 2 }} is on its way to you.";
        let first = check(&template(row, body), &[]);
        let spaces = |problems: &[Problem]| {
            let of = problems.iter().filter(|problem| problem.diagnostic.code == "spaces-in-variable");
            of.map(Problem::identity).collect::<Vec<_>>()
        };
        assert_eq!(spaces(&first).len(), 2);
        let written = check(&template(row, &format!("Hello, {body}")), &first);
        assert_eq!(spaces(&written), spaces(&first));
        let mended = check(&template(row, &body.replace("{{ 1 }}", "{{1}}")), &first);
        assert_eq!(spaces(&mended), spaces(&first)[1..]);
    }

    proptest! {
        #[test]
        fn names_are_one_each_and_hold_when_nothing_has_changed(a in "[{}1 😀a]{0,24}", b in "[{}1 😀a]{0,24}") {
            let row = r#"{"type":"QUICK_REPLY","text":"Yes 📦"}"#;
            let first = check(&template(row, &a), &[]);
            let second = check(&template(row, &b), &first);
            let names = |problems: &[Problem]| problems.iter().map(Problem::identity).collect::<Vec<_>>();
            let mut unique = names(&second);
            unique.sort();
            unique.dedup();
            prop_assert_eq!(unique.len(), second.len());
            prop_assert_eq!(names(&check(&template(row, &b), &second)), names(&second));
        }
    }
}
