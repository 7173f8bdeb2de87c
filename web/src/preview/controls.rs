//! Signs that turn the direction of a text are shown, not obeyed: in them hides what a person is not to see.

use leptos::prelude::*;

/// A stretch of a text, or the name of a sign that would turn it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece<'a> {
    Text(&'a str),
    Control(&'static str),
}

/// What Unicode calls a sign that embeds, overrides or isolates a direction.
fn control(sign: char) -> Option<&'static str> {
    Some(match sign {
        '\u{202a}' => "LRE",
        '\u{202b}' => "RLE",
        '\u{202c}' => "PDF",
        '\u{202d}' => "LRO",
        '\u{202e}' => "RLO",
        '\u{2066}' => "LRI",
        '\u{2067}' => "RLI",
        '\u{2068}' => "FSI",
        '\u{2069}' => "PDI",
        _ => return None,
    })
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, sign) in text.char_indices() {
        if let Some(name) = control(sign) {
            pieces.extend(text.get(from..at).filter(|text| !text.is_empty()).map(Piece::Text));
            pieces.push(Piece::Control(name));
            from = at + sign.len_utf8();
        }
    }
    pieces.extend(text.get(from..).filter(|text| !text.is_empty()).map(Piece::Text));
    pieces
}

/// A text as the preview shows it.
pub(crate) fn plain(text: &str) -> AnyView {
    if !text.contains(|sign| control(sign).is_some()) {
        return text.to_owned().into_any();
    }
    let piece = |piece: Piece<'_>| match piece {
        Piece::Text(text) => text.to_owned().into_any(),
        Piece::Control(name) => view! { <span class="control">{name}</span> }.into_any(),
    };
    pieces(text).into_iter().map(piece).collect_view().into_any()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_sign_that_turns_a_text_is_named() {
        let text = "\u{202e}gpj.exe\u{2066}";
        assert_eq!(pieces(text), [Piece::Control("RLO"), Piece::Text("gpj.exe"), Piece::Control("LRI")]);
        // Marks only help a neighbour along and turn nothing.
        assert_eq!(pieces("a\u{200f}b"), [Piece::Text("a\u{200f}b")]);
    }

    proptest! {
        #[test]
        fn nothing_but_the_signs_is_left_out(text in "[aé\u{202a}-\u{202e}\u{2066}-\u{2069}]{0,20}") {
            let kept: String = text.chars().filter(|sign| control(*sign).is_none()).collect();
            let shown: String = pieces(&text).iter().map(|piece| match piece {
                Piece::Text(text) => *text,
                Piece::Control(_) => "",
            }).collect();
            prop_assert_eq!(shown, kept);
        }
    }
}
