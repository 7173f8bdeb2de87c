/// What a text holds, as one pass over its bytes tells: whether a closer look for something can find anything.
///
/// # Examples
/// ```
/// use ventana_core::text::Glance;
/// let glance = Glance::of("Two  spaces and {{1}}");
/// assert!(glance.has(Glance::BLANKS) && glance.has(Glance::BRACE) && !glance.has(Glance::BREAKS));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glance(u16);

impl Glance {
    const BLANK: Self = Self(1);
    /// Two blanks in a row, or a tab.
    pub const BLANKS: Self = Self(1 << 1);
    /// A line break, or half of one.
    pub const BREAK: Self = Self(1 << 2);
    /// Two of those in a row.
    pub const BREAKS: Self = Self(1 << 3);
    /// A brace.
    pub const BRACE: Self = Self(1 << 4);
    /// A sign that can format text.
    pub const MARK: Self = Self(1 << 5);
    /// A slash or an at sign, without which there is no address but one that begins with `www.`.
    pub const ADDRESS: Self = Self(1 << 6);
    /// Something that is not ASCII.
    pub const BEYOND_ASCII: Self = Self(1 << 7);
    /// Something from U+2000 on, as there is in every emoji.
    pub const SYMBOL: Self = Self(1 << 8);

    /// Looks at a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let (mut seen, mut before) = (0, 0);
        for byte in text.bytes() {
            let class = CLASSES.get(usize::from(byte)).copied().unwrap_or_default();
            seen |= class | (class & before & (Self::BLANK.0 | Self::BREAK.0)) << 1;
            before = class;
        }
        Self(seen)
    }

    /// Whether one of these was seen.
    #[must_use]
    pub fn has(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }

    /// One or the other.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

static CLASSES: [u16; 256] = classes();

#[expect(clippy::indexing_slicing, reason = "a byte is in its range, and it is done while compiling")]
const fn classes() -> [u16; 256] {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < classes.len() {
        classes[byte] = match byte as u8 {
            b' ' => Glance::BLANK.0,
            b'\t' => Glance::BLANK.0 | Glance::BLANKS.0,
            b'\n' | b'\r' => Glance::BREAK.0,
            b'{' | b'}' => Glance::BRACE.0,
            b'*' | b'_' | b'~' | b'`' => Glance::MARK.0,
            b'/' | b'@' => Glance::ADDRESS.0,
            0xE2.. => Glance::BEYOND_ASCII.0 | Glance::SYMBOL.0,
            0x80.. => Glance::BEYOND_ASCII.0,
            _ => 0,
        };
        byte += 1;
    }
    classes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{break_runs, emojis, is_spaceless, line_breaks, marks, placeholders, space_runs, tabs};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_was_not_seen_is_not_there(text in "[a1#注{}*_:/@ \t\r\né©❤🎉🇲\u{FE0F}\u{20E3}]{0,16}") {
            let glance = Glance::of(&text);
            let never = |trait_, found: bool| glance.has(trait_) || !found;
            prop_assert!(never(Glance::BRACE, placeholders(&text).next().is_some()));
            prop_assert!(never(Glance::MARK, marks(&text).next().is_some()));
            prop_assert!(never(Glance::SYMBOL, emojis(&text).next().is_some()));
            prop_assert!(never(Glance::BREAKS, break_runs(&text, 1).next().is_some()));
            prop_assert!(never(Glance::BREAK, line_breaks(&text).next().is_some()));
            prop_assert!(never(Glance::BLANKS, space_runs(&text, 1).next().is_some() || tabs(&text).next().is_some()));
            prop_assert!(never(Glance::ADDRESS, text.contains("://") || text.contains('@')));
            prop_assert!(never(Glance::BEYOND_ASCII, is_spaceless(&text)));
        }
    }
}
