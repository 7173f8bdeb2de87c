//! What the toolbar does to a text: pure changes of a text and its selection, in UTF-16 code units.

use ventana_core::text::{PlaceholderKind, Span, byte_range, placeholders};

/// A text with the selection in it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Selected {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// Puts `mark` around the selection, or takes it away when it stands there. White space at the ends stays outside,
/// since WhatsApp does not take a mark beside it.
pub(crate) fn toggle(selected: &Selected, mark: &str) -> Selected {
    let Selected { text, span } = selected;
    let Some(bytes) = byte_range(text, *span) else { return selected.clone() };
    let chosen = text.get(bytes.clone()).unwrap_or_default();
    let trimmed = chosen.trim();
    let start = bytes.start + (chosen.len() - chosen.trim_start().len());
    let end = start + trimmed.len();
    let (head, tail) = (text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
    let inside = trimmed
        .strip_prefix(mark)
        .and_then(|inside| inside.strip_suffix(mark))
        .filter(|inside| !inside.is_empty());
    let around = head.strip_suffix(mark).zip(tail.strip_prefix(mark));
    let (head, inside, tail) = match (inside, around) {
        (Some(inside), _) => (head.to_owned(), inside.to_owned(), tail.to_owned()),
        (None, Some((head, tail))) if !trimmed.is_empty() => {
            (head.to_owned(), trimmed.to_owned(), tail.to_owned())
        }
        _ => (format!("{head}{mark}"), trimmed.to_owned(), format!("{mark}{tail}")),
    };
    let start = head.len();
    let text = format!("{head}{inside}{tail}");
    let span = Span::of(&text, start..start + inside.len());
    Selected { text, span }
}

/// Puts a new variable in the place of the selection, written as the others of the text are.
pub(crate) fn insert_variable(selected: &Selected, named: bool) -> Selected {
    let key = next_key(&selected.text, named);
    insert(selected, &format!("{{{{{key}}}}}"))
}

/// What begins a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LineMark {
    Quote,
    List,
    Numbered,
}

impl LineMark {
    fn of_line(self, number: usize) -> String {
        match self {
            Self::Quote => "> ".to_owned(),
            Self::List => "- ".to_owned(),
            Self::Numbered => format!("{number}. "),
        }
    }

    /// What of a line is this mark already.
    fn in_line(self, line: &str) -> Option<&str> {
        match self {
            Self::Quote => line.strip_prefix("> "),
            Self::List => line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")),
            Self::Numbered => {
                let digits = line.find(|character: char| !character.is_ascii_digit())?;
                line.get(digits..)?.strip_prefix(". ").filter(|_| digits > 0)
            }
        }
    }
}

/// Begins the lines of the selection with a mark, or takes it away when all of them have it.
pub(crate) fn mark_lines(selected: &Selected, mark: LineMark) -> Selected {
    let Selected { text, span } = selected;
    let Some(bytes) = byte_range(text, *span) else { return selected.clone() };
    let start = text.get(..bytes.start).and_then(|head| head.rfind('\n')).map_or(0, |at| at + 1);
    let end = text.get(bytes.end..).and_then(|tail| tail.find('\n')).map_or(text.len(), |at| bytes.end + at);
    let lines: Vec<_> = text.get(start..end).unwrap_or_default().split('\n').collect();
    let bare: Vec<_> = lines.iter().map(|line| mark.in_line(line)).collect();
    let marked: Vec<String> = if bare.iter().all(Option::is_some) {
        bare.into_iter().flatten().map(str::to_owned).collect()
    } else {
        let kept = lines.iter().zip(bare).map(|(line, bare)| bare.unwrap_or(line));
        kept.zip(1..).map(|(line, number)| mark.of_line(number) + line).collect()
    };
    let marked = marked.join("\n");
    let (head, tail) = (text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
    let text = format!("{head}{marked}{tail}");
    Selected { span: Span::of(&text, start..start + marked.len()), text }
}

/// Puts a text in the place of the selection.
pub(crate) fn insert(selected: &Selected, what: &str) -> Selected {
    let Selected { text, span } = selected;
    let bytes = byte_range(text, *span).unwrap_or(text.len()..text.len());
    let (head, tail) =
        (text.get(..bytes.start).unwrap_or_default(), text.get(bytes.end..).unwrap_or_default());
    let at = head.len() + what.len();
    let text = format!("{head}{what}{tail}");
    Selected { span: Span::of(&text, at..at), text }
}

/// The first number or name that the text does not use.
fn next_key(text: &str, named: bool) -> String {
    let kinds: Vec<_> = placeholders(text).map(|found| found.kind).collect();
    let has_names = kinds.iter().any(|kind| matches!(kind, PlaceholderKind::Name(_)));
    if named || has_names {
        let taken = |name: &str| kinds.contains(&PlaceholderKind::Name(name));
        let letters = (b'a'..=b'z').map(|letter| format!("variable_{}", char::from(letter)));
        return std::iter::once("variable".to_owned())
            .chain(letters)
            .find(|name| !taken(name))
            .unwrap_or_default();
    }
    let mut number = 1;
    while kinds.contains(&PlaceholderKind::Number(number)) {
        number += 1;
    }
    number.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text with its selection between `[` and `]`.
    fn selected(marked: &str) -> Selected {
        let start = marked.find('[').unwrap();
        let end = marked.find(']').unwrap() - 1;
        let text = marked.replace(['[', ']'], "");
        Selected { span: Span::of(&text, start..end), text }
    }

    #[test]
    fn a_mark_goes_around_the_words_and_away_again() {
        let bold = toggle(&selected("say [hello ]there"), "*");
        assert_eq!(bold, selected("say *[hello]* there"));
        assert_eq!(toggle(&bold, "*"), selected("say [hello] there"));
        assert_eq!(toggle(&selected("say [*hello*] there"), "*"), selected("say [hello] there"));
    }

    #[test]
    fn without_a_selection_the_caret_stands_between_the_marks() {
        assert_eq!(toggle(&selected("é[]"), "```"), selected("é```[]```"));
    }

    #[test]
    fn lines_are_marked_and_bared_again() {
        let list = mark_lines(&selected("a\n[b\nc]"), LineMark::Numbered);
        assert_eq!(list, selected("a\n[1. b\n2. c]"));
        assert_eq!(mark_lines(&list, LineMark::Numbered), selected("a\n[b\nc]"));
        assert_eq!(mark_lines(&selected("> a\nb[]"), LineMark::Quote), selected("> a\n[> b]"));
        assert_eq!(mark_lines(&selected("[- a\nb]"), LineMark::List), selected("[- a\n- b]"));
    }

    #[test]
    fn a_new_variable_is_written_like_the_others() {
        assert_eq!(insert_variable(&selected("Hi {{1}} and [x]"), false), selected("Hi {{1}} and {{2}}[]"));
        assert_eq!(insert_variable(&selected("Hi {{name}}[]"), false), selected("Hi {{name}}{{variable}}[]"));
        assert_eq!(
            insert_variable(&selected("{{variable}} []"), true),
            selected("{{variable}} {{variable_a}}[]")
        );
        assert_eq!(insert_variable(&selected("[]"), false), selected("{{1}}[]"));
    }
}
