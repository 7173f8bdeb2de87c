use crate::text::Span;
use serde::Serialize;

/// A part of a formatted text that stands on lines of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Block {
    /// Lines without a prefix, breaks between them. A break at its very end stands for an empty line.
    Paragraph {
        /// What stands on the lines.
        inlines: Vec<Inline>,
        /// Where it stands.
        span: Span,
    },
    /// Lines that begin with `> `, breaks between them.
    Quote {
        /// What stands on the lines, without the prefixes.
        inlines: Vec<Inline>,
        /// Where it stands, prefixes included.
        span: Span,
    },
    /// Lines that begin with `- `, `* ` or `1. `.
    List {
        /// Whether they are numbered.
        ordered: bool,
        /// The number of the first line, where it is not 1.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", tsify(optional))]
        first: Option<u32>,
        /// The lines, without the prefixes.
        items: Vec<Vec<Inline>>,
        /// Where it stands, prefixes included.
        span: Span,
    },
    /// What stands between triple backticks that have their lines to themselves.
    CodeBlock {
        /// As written.
        text: String,
        /// Where it stands, backticks included.
        span: Span,
    },
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Inline {
    /// Plain text, with the marks that format nothing.
    Text {
        /// As written.
        text: String,
        /// Where it stands.
        span: Span,
    },
    /// The end of a line.
    Break {
        /// Where it stands.
        span: Span,
    },
    /// `*bold*`
    Bold {
        /// What stands between the marks.
        children: Vec<Inline>,
        /// Where it stands, marks included.
        span: Span,
    },
    /// `_italic_`
    Italic {
        /// What stands between the marks.
        children: Vec<Inline>,
        /// Where it stands, marks included.
        span: Span,
    },
    /// `~struck~`
    Strike {
        /// What stands between the marks.
        children: Vec<Inline>,
        /// Where it stands, marks included.
        span: Span,
    },
    /// What stands between single backticks, or triple ones that share their line.
    Code {
        /// As written.
        text: String,
        /// Where it stands, backticks included.
        span: Span,
    },
    /// An address that can be tapped.
    Link {
        /// As written.
        text: String,
        /// Where it leads: `http` or `https`, nothing else.
        href: String,
        /// Where it stands.
        span: Span,
    },
    /// A placeholder.
    Variable {
        /// What stands between the braces.
        name: String,
        /// What is put in its place, when that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", tsify(optional))]
        value: Option<String>,
        /// Where it stands, braces included.
        span: Span,
    },
}

impl Block {
    /// Where it stands in the text.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Paragraph { span, .. }
            | Self::Quote { span, .. }
            | Self::List { span, .. }
            | Self::CodeBlock { span, .. } => *span,
        }
    }
}

impl Inline {
    /// Where it stands in the text.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Text { span, .. }
            | Self::Break { span }
            | Self::Bold { span, .. }
            | Self::Italic { span, .. }
            | Self::Strike { span, .. }
            | Self::Code { span, .. }
            | Self::Link { span, .. }
            | Self::Variable { span, .. } => *span,
        }
    }
}
