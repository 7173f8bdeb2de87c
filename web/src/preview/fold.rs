//! Where the phone folds a long text behind "Read more".

use ventana_core::text::{Block, Inline};

/// How much of a text is shown before it is folded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Most {
    pub(crate) lines: usize,
    /// How wide a line is, in pixels of a text of 16 pixels.
    pub(crate) wide: u32,
    pub(crate) characters: usize,
}

/// What "… Read more" takes of the last line.
const SIGN: u32 = 110;

/// What is shown of a text that is too long; `None` when all of it is.
pub(crate) fn folded(blocks: &[Block], most: Most) -> Option<Vec<Block>> {
    if !Room::new(most, 0).take_blocks(blocks).1 {
        return None;
    }
    let mut kept = Room::new(most, SIGN).take_blocks(blocks).0;
    let last = match kept.last_mut() {
        Some(Block::Paragraph { inlines, .. } | Block::Quote { inlines, .. }) => Some(inlines),
        Some(Block::List { items, .. }) => items.last_mut(),
        _ => None,
    };
    // The sign stands behind a word, not on an empty line.
    if let Some(inlines) = last {
        while matches!(inlines.last(), Some(Inline::Break { .. })) {
            inlines.pop();
        }
    }
    Some(kept)
}

/// The room that is left.
struct Room {
    most: Most,
    sign: u32,
    line: usize,
    column: u32,
    characters: usize,
}

impl Room {
    fn new(most: Most, sign: u32) -> Self {
        Self { most, sign, line: 1, column: 0, characters: 0 }
    }

    /// What fits, and whether something was left out.
    fn take_blocks(&mut self, blocks: &[Block]) -> (Vec<Block>, bool) {
        let mut kept = Vec::new();
        for (index, block) in blocks.iter().enumerate() {
            if index > 0 && !self.next_line() {
                return (kept, true);
            }
            let (block, cut) = self.take_block(block);
            kept.push(block);
            if cut {
                return (kept, true);
            }
        }
        (kept, false)
    }

    fn take_block(&mut self, block: &Block) -> (Block, bool) {
        match block {
            Block::Paragraph { inlines, span } => {
                let (inlines, cut) = self.take_inlines(inlines);
                (Block::Paragraph { inlines, span: *span }, cut)
            }
            Block::Quote { inlines, span } => {
                let (inlines, cut) = self.take_inlines(inlines);
                (Block::Quote { inlines, span: *span }, cut)
            }
            Block::CodeBlock { text, span } => {
                let (text, cut) = self.take_text(text);
                (Block::CodeBlock { text, span: *span }, cut)
            }
            Block::List { ordered, first, items, span } => {
                let (mut kept, mut cut) = (Vec::new(), false);
                for (index, item) in items.iter().enumerate() {
                    if index > 0 && !self.next_line() {
                        cut = true;
                        break;
                    }
                    let (item, is_cut) = self.take_inlines(item);
                    kept.push(item);
                    if is_cut {
                        cut = true;
                        break;
                    }
                }
                (Block::List { ordered: *ordered, first: *first, items: kept, span: *span }, cut)
            }
        }
    }

    fn take_inlines(&mut self, inlines: &[Inline]) -> (Vec<Inline>, bool) {
        let mut kept = Vec::new();
        for inline in inlines {
            let (inline, cut) = self.take_inline(inline);
            kept.extend(inline);
            if cut {
                return (kept, true);
            }
        }
        (kept, false)
    }

    fn take_inline(&mut self, inline: &Inline) -> (Option<Inline>, bool) {
        match inline {
            Inline::Break { .. } => {
                let fits = self.next_line();
                (fits.then(|| inline.clone()), !fits)
            }
            Inline::Bold { children, span } => {
                let (children, cut) = self.take_inlines(children);
                (Some(Inline::Bold { children, span: *span }), cut)
            }
            Inline::Italic { children, span } => {
                let (children, cut) = self.take_inlines(children);
                (Some(Inline::Italic { children, span: *span }), cut)
            }
            Inline::Strike { children, span } => {
                let (children, cut) = self.take_inlines(children);
                (Some(Inline::Strike { children, span: *span }), cut)
            }
            Inline::Text { text, span } => {
                let (text, cut) = self.take_text(text);
                (Some(Inline::Text { text, span: *span }), cut)
            }
            Inline::Code { text, span } => {
                let (text, cut) = self.take_text(text);
                (Some(Inline::Code { text, span: *span }), cut)
            }
            Inline::Link { text, href, span } => {
                let (text, cut) = self.take_text(text);
                (Some(Inline::Link { text, href: href.clone(), span: *span }), cut)
            }
            Inline::Variable { name, value: Some(value), span } => {
                let (value, cut) = self.take_text(value);
                (Some(Inline::Variable { name: name.clone(), value: Some(value), span: *span }), cut)
            }
            Inline::Variable { name, .. } => {
                let cut = self.take_text(name).1;
                ((!cut).then(|| inline.clone()), cut)
            }
        }
    }

    /// The words that fit, and whether some do not.
    fn take_text(&mut self, text: &str) -> (String, bool) {
        let mut kept = 0;
        for word in text.split_inclusive(char::is_whitespace) {
            let width = word.trim_end().chars().map(width).sum::<u32>();
            // A word that is wider than a line is broken wherever the line ends.
            if self.column > 0 && self.column + width > self.wide() && !self.next_line() {
                return (text.get(..kept).unwrap_or_default().to_owned(), true);
            }
            for sign in word.chars() {
                let width = width_of(sign);
                let fits = sign != '\n' && (sign.is_whitespace() || self.column + width <= self.wide());
                self.characters += 1;
                if self.characters > self.most.characters || (!fits && !self.next_line()) {
                    return (text.get(..kept).unwrap_or_default().to_owned(), true);
                }
                self.column += width;
                kept += sign.len_utf8();
            }
        }
        (text.to_owned(), false)
    }

    /// How wide the line is that is being filled.
    fn wide(&self) -> u32 {
        if self.line == self.most.lines { self.most.wide.saturating_sub(self.sign) } else { self.most.wide }
    }

    /// Begins another line, unless none is left.
    fn next_line(&mut self) -> bool {
        self.line += 1;
        self.column = 0;
        self.line <= self.most.lines
    }
}

fn width(sign: char) -> u32 {
    if sign == '\n' { 0 } else { width_of(sign) }
}

/// About how wide a character is in a text of 16 pixels.
fn width_of(sign: char) -> u32 {
    match sign {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' => 0,
        ' ' | 'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '!' | '|' | '\'' | '’' | '(' | ')' => 4,
        'f' | 't' | 'r' | '-' | '"' => 6,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 13,
        'A'..='Z' => 10,
        '\u{600}'..='\u{6ff}' => 7,
        '\u{1100}'..='\u{11ff}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{ff00}'..='\u{ff60}' => 16,
        '\u{1f000}'.. => 21,
        _ => 9,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use ventana_core::text::parse_markup;

    const FIVE: Most = Most { lines: 5, wide: 280, characters: usize::MAX };

    fn plain(blocks: &[Block]) -> String {
        fn inlines(parts: &[Inline]) -> String {
            parts
                .iter()
                .map(|part| match part {
                    Inline::Text { text, .. } | Inline::Code { text, .. } | Inline::Link { text, .. } => {
                        text.clone()
                    }
                    Inline::Bold { children, .. }
                    | Inline::Italic { children, .. }
                    | Inline::Strike { children, .. } => inlines(children),
                    Inline::Variable { name, value, .. } => value.clone().unwrap_or_else(|| name.clone()),
                    Inline::Break { .. } => "\n".to_owned(),
                })
                .collect()
        }
        let shown = |block: &Block| match block {
            Block::Paragraph { inlines: parts, .. } | Block::Quote { inlines: parts, .. } => inlines(parts),
            Block::List { items, .. } => {
                items.iter().map(|item| inlines(item)).collect::<Vec<_>>().join("\n")
            }
            Block::CodeBlock { text, .. } => text.clone(),
        };
        blocks.iter().map(shown).collect::<Vec<_>>().join("\n")
    }

    fn shown(text: &str, most: Most) -> Option<String> {
        folded(&parse_markup(text), most).map(|blocks| plain(&blocks))
    }

    #[test]
    fn five_lines_stay_and_the_sixth_is_folded() {
        assert_eq!(shown("1\n2\n3\n4\n5", FIVE), None);
        assert_eq!(shown("1\n2\n3\n4\n5\n6", FIVE).as_deref(), Some("1\n2\n3\n4\n5"));
        assert_eq!(shown("- 1\n- 2\n> 3\n*4*\n5\n```6```", FIVE).as_deref(), Some("1\n2\n3\n4\n5"));
    }

    #[test]
    fn long_lines_count_as_those_that_they_take() {
        let sentence = "Your order has left our workshop. ".repeat(10);
        let kept = shown(&sentence, FIVE).unwrap();
        // About five lines of some 35 characters.
        assert!((140..=200).contains(&kept.len()), "{} {kept}", kept.len());
        let broken = shown(&"w".repeat(1000), FIVE).unwrap();
        assert!((60..=120).contains(&broken.len()), "{}", broken.len());
    }

    #[test]
    fn the_sign_stands_behind_a_word() {
        assert_eq!(shown("1\n2\n3\n\n\n6", FIVE).as_deref(), Some("1\n2\n3"));
    }

    #[test]
    fn a_text_is_folded_after_so_many_characters() {
        let most = Most { lines: usize::MAX, wide: 280, characters: 10 };
        assert_eq!(shown("0123456789", most), None);
        assert_eq!(shown("0123456789A", most).as_deref(), Some("0123456789"));
    }

    proptest! {
        #[test]
        fn what_is_shown_is_the_beginning(text in r"[ab*_\n> `😀-]{0,80}", lines in 1_usize..6) {
            let blocks = parse_markup(&text);
            let most = Most { lines, wide: 60, characters: usize::MAX };
            if let Some(kept) = folded(&blocks, most) {
                let (all, kept) = (plain(&blocks), plain(&kept));
                prop_assert!(kept.len() < all.len() && all.starts_with(&kept), "{all:?} {kept:?}");
            }
        }
    }
}
