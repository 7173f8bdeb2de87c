//! What is drawn over a text: chips around variables, lines under the characters at fault, numbers in the margin.

use crate::problems::{Pointing, severity_name};
use leptos::prelude::*;
use ventana_core::diagnostic::{Severity, Span};
use ventana_core::text::{byte_range, placeholders};

/// A stretch of a text to be marked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Flaw {
    /// `None`: the whole text.
    pub(crate) span: Option<Span>,
    pub(crate) severity: Severity,
    pub(crate) number: usize,
    /// Tells it from the others.
    pub(crate) identity: String,
    /// What its mark is called.
    pub(crate) name: String,
}

/// A run of characters that is drawn alike.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) is_variable: bool,
    /// The gravest flaw it is in.
    pub(crate) severity: Option<Severity>,
    /// The identities of the flaws it is in, the gravest first.
    pub(crate) flaws: String,
    /// The flaws that begin here.
    pub(crate) begins: Vec<Flaw>,
}

impl Piece {
    pub(crate) fn plain(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            is_variable: false,
            severity: None,
            flaws: String::new(),
            begins: Vec::new(),
        }
    }

    pub(crate) fn at_fault(self, severity: Severity) -> Self {
        Self { severity: Some(severity), ..self }
    }

    pub(crate) fn into_view(self) -> AnyView {
        let inside = if self.is_variable {
            view! { <span class="chip">{self.text}</span> }.into_any()
        } else {
            self.text.into_any()
        };
        let Some(severity) = self.severity else { return inside };
        let class = format!("u-{}", severity_name(severity));
        view! { <span class=class>{inside}</span> }.into_any()
    }

    /// The same behind a text that is being edited. Only the numbers in the margin are read aloud: the text itself is
    /// in the field.
    pub(crate) fn into_layer(self, pointing: &'static Pointing) -> AnyView {
        let Self { flaws, begins, .. } = &self;
        if self.severity.is_none() {
            return view! { <span aria-hidden="true">{self.into_view()}</span> }.into_any();
        }
        let numbers = match begins.as_slice() {
            [] => None,
            [one] => Some(vec![number(std::slice::from_ref(one), None, pointing)]),
            [one, two] => Some(vec![
                number(std::slice::from_ref(one), Some("first"), pointing),
                number(std::slice::from_ref(two), Some("second"), pointing),
            ]),
            many => Some(vec![number(many, Some("rest"), pointing)]),
        };
        let class = format!("u-{}", self.severity.map_or("info", severity_name));
        let flaws = flaws.clone();
        let (of_lit, of_jumped) = (flaws.clone(), flaws.clone());
        let inside = Self { severity: None, ..self }.into_view();
        view! {
            {numbers}
            <span
                class=class
                class:lit=move || pointing.lights(&of_lit)
                class:jumped=move || pointing.has_jumped(&of_jumped)
                data-problem=flaws
                aria-hidden="true"
            >
                {inside}
            </span>
        }
        .into_any()
    }
}

/// The number of a flaw in the margin, or how many there are; F8 and the list lead there too, so it is no stop of Tab.
fn number(flaws: &[Flaw], slot: Option<&'static str>, pointing: &'static Pointing) -> AnyView {
    let Some(gravest) = flaws.iter().max_by_key(|flaw| (flaw.severity, std::cmp::Reverse(flaw.number)))
    else {
        return ().into_any();
    };
    let sign = if flaws.len() > 1 { format!("+{}", flaws.len()) } else { gravest.number.to_string() };
    let name = flaws.iter().map(|flaw| flaw.name.as_str()).collect::<Vec<_>>().join(", ");
    let identities = joined(flaws.iter());
    let lit = identities.clone();
    view! {
        <button
            type="button"
            tabindex="-1"
            class="mark"
            class:lit=move || pointing.lights(&lit)
            data-severity=severity_name(gravest.severity)
            data-slot=slot
            data-problem=identities
            aria-label=name
        >
            {sign}
        </button>
    }
    .into_any()
}

/// Identities in one text, the gravest first.
fn joined<'a>(flaws: impl Iterator<Item = &'a Flaw>) -> String {
    let mut flaws: Vec<_> = flaws.collect();
    flaws.sort_by_key(|flaw| (std::cmp::Reverse(flaw.severity), flaw.number));
    flaws.into_iter().map(|flaw| flaw.identity.as_str()).collect::<Vec<_>>().join(" ")
}

/// Cuts a text where the drawing changes. The pieces put together are the text.
pub(crate) fn pieces(text: &str, flaws: &[Flaw]) -> Vec<Piece> {
    let variables: Vec<_> =
        placeholders(text).filter(|found| found.key(text).is_some()).map(|found| found.bytes).collect();
    let flaws: Vec<_> = flaws
        .iter()
        .map(|flaw| {
            let bytes = flaw.span.and_then(|span| byte_range(text, span)).unwrap_or(0..text.len());
            (widened(text, bytes), flaw)
        })
        .collect();
    let bounds = variables
        .iter()
        .chain(flaws.iter().map(|(bytes, _)| bytes))
        .flat_map(|bytes| [bytes.start, bytes.end]);
    let mut cuts: Vec<usize> = bounds.chain([0, text.len()]).collect();
    cuts.sort_unstable();
    cuts.dedup();
    let piece = |pair: &[usize]| {
        let [start, end] = pair else { return None };
        let holds = |bytes: &std::ops::Range<usize>| bytes.start <= *start && *end <= bytes.end;
        let here = flaws.iter().filter(|(bytes, _)| holds(bytes));
        Some(Piece {
            text: text.get(*start..*end)?.to_owned(),
            is_variable: variables.iter().any(holds),
            severity: here.clone().map(|(_, flaw)| flaw.severity).max(),
            flaws: joined(here.clone().map(|(_, flaw)| *flaw)),
            begins: here
                .filter(|(bytes, _)| bytes.start == *start)
                .map(|(_, flaw)| (*flaw).clone())
                .collect(),
        })
    };
    cuts.windows(2).filter_map(piece).collect()
}

/// An empty stretch cannot be seen: it takes the character beside it.
fn widened(text: &str, bytes: std::ops::Range<usize>) -> std::ops::Range<usize> {
    if !bytes.is_empty() {
        return bytes;
    }
    let after = text.get(bytes.end..).and_then(|rest| rest.chars().next());
    let before = text.get(..bytes.start).and_then(|head| head.chars().next_back());
    match (after, before) {
        (Some(after), _) => bytes.start..bytes.end + after.len_utf8(),
        (None, Some(before)) => bytes.start - before.len_utf8()..bytes.end,
        (None, None) => bytes,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn flaw(span: Option<(u32, u32)>, severity: Severity, number: usize) -> Flaw {
        let span = span.map(|(start, end)| Span { start, end });
        Flaw { span, severity, number, identity: format!("flaw~{number}"), name: String::new() }
    }

    #[test]
    fn variables_and_flaws_cut_the_text() {
        let drawn = pieces(
            "Hi {{1}}!",
            &[flaw(Some((3, 9)), Severity::Warning, 2), flaw(Some((8, 9)), Severity::Error, 3)],
        );
        let seen: Vec<_> =
            drawn.iter().map(|p| (p.text.as_str(), p.is_variable, p.severity, p.flaws.as_str())).collect();
        assert_eq!(
            seen,
            [
                ("Hi ", false, None, ""),
                ("{{1}}", true, Some(Severity::Warning), "flaw~2"),
                ("!", false, Some(Severity::Error), "flaw~3 flaw~2")
            ]
        );
    }

    #[test]
    fn an_empty_stretch_takes_the_character_beside_it() {
        let drawn = pieces("ab", &[flaw(Some((2, 2)), Severity::Error, 1)]);
        assert_eq!(
            drawn.last().map(|piece| (piece.text.as_str(), piece.severity)),
            Some(("b", Some(Severity::Error)))
        );
        assert!(pieces("", &[flaw(Some((0, 0)), Severity::Error, 1)]).is_empty());
    }

    proptest! {
        #[test]
        fn the_pieces_are_the_text(text in "[a{}1😀é ]{0,20}", start in 0_u32..20, length in 0_u32..9) {
            let drawn = pieces(&text, &[flaw(Some((start, start + length)), Severity::Info, 1), flaw(None, Severity::Error, 2)]);
            prop_assert_eq!(drawn.iter().map(|piece| piece.text.as_str()).collect::<String>(), text);
        }
    }
}
