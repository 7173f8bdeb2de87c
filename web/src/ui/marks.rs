//! What is drawn over a text: chips around variables, lines under the characters at fault, numbers in the margin.

use crate::problems::severity_name;
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
}

/// A run of characters that is drawn alike.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) is_variable: bool,
    /// The gravest flaw it is in.
    pub(crate) severity: Option<Severity>,
    /// The flaws that begin here.
    pub(crate) begins: Vec<(Severity, usize)>,
}

impl Piece {
    pub(crate) fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), is_variable: false, severity: None, begins: Vec::new() }
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
        let shown = self.begins.first().map(|(severity, number)| {
            let more = self.begins.len() - 1;
            let sign = if more > 1 { format!("+{}", more + 1) } else { number.to_string() };
            let slot = if more > 1 { Some("rest") } else { (more == 1).then_some("first") };
            view! { <span class="mark" data-severity=severity_name(*severity) data-slot=slot>{sign}</span> }
        });
        let second = (self.begins.len() == 2).then(|| self.begins.get(1)).flatten().map(|(severity, number)| {
            view! { <span class="mark" data-severity=severity_name(*severity) data-slot="second">{number.to_string()}</span> }
        });
        let class = format!("u-{}", severity_name(severity));
        view! { <span class=class>{shown}{second}{inside}</span> }.into_any()
    }
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
            begins: here
                .filter(|(bytes, _)| bytes.start == *start)
                .map(|(_, flaw)| (flaw.severity, flaw.number))
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn flaw(span: Option<(u32, u32)>, severity: Severity, number: usize) -> Flaw {
        Flaw { span: span.map(|(start, end)| Span { start, end }), severity, number }
    }

    #[test]
    fn variables_and_flaws_cut_the_text() {
        let drawn = pieces(
            "Hi {{1}}!",
            &[flaw(Some((3, 9)), Severity::Warning, 2), flaw(Some((8, 9)), Severity::Error, 3)],
        );
        let seen: Vec<_> =
            drawn.iter().map(|p| (p.text.as_str(), p.is_variable, p.severity, p.begins.len())).collect();
        assert_eq!(
            seen,
            [
                ("Hi ", false, None, 0),
                ("{{1}}", true, Some(Severity::Warning), 1),
                ("!", false, Some(Severity::Error), 1)
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
