//! How the parts of a message are described, so that what Meta takes can be written down as data.

use super::Fact;

/// What a value must be. A text is never empty unless it is `Free`.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Anything at all.
    Any,
    /// A text of at most so many characters; 0 for no limit.
    Text(usize),
    /// A text that may be empty.
    Free,
    /// A value that is put into a template: no line break, tab or long run of spaces; 0 for no limit.
    Value(usize),
    /// A whole number between two others, or a text that holds one.
    Whole(i64, i64),
    /// A number between two whole ones, or a text that holds one.
    Number(i64, i64),
    /// `true` or `false`.
    Flag,
    /// One of a few words.
    Word(&'static [&'static str]),
    /// An address that begins with `http://` or `https://`.
    Link,
    /// A file by `id` or `link`.
    Media(&'static Media),
    /// The header of an interactive message, of one of these types.
    Header(&'static [&'static str]),
    /// An object with these members; others are passed over.
    Object(&'static [Member]),
    /// A list of at least and at most so many.
    List(usize, usize, &'static Shape),
}

/// A member of an object.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// Its name.
    pub key: &'static str,
    /// Whether Meta refuses the message without it.
    pub is_required: bool,
    /// What it must be.
    pub shape: Shape,
}

/// A kind of file.
#[derive(Clone, Copy, Debug)]
pub struct Media {
    /// The longest caption; 0 where none is taken.
    pub caption: usize,
    /// Whether it has a file name.
    pub has_filename: bool,
    /// The endings of files that Meta takes.
    pub endings: &'static [&'static str],
}

pub(super) const fn need(key: &'static str, shape: Shape) -> Member {
    Member { key, is_required: true, shape }
}

pub(super) const fn may(key: &'static str, shape: Shape) -> Member {
    Member { key, is_required: false, shape }
}

/// A type of message, of interactive message or of parameter, by name.
pub type Named = (&'static str, Fact<Shape>);

/// The shape of the type called `name`, in either case.
#[must_use]
pub fn shape_of(types: &'static [Named], name: &str) -> Option<&'static Shape> {
    types.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, fact)| &fact.value)
}

pub(super) const fn fact(value: Shape, source: &'static str) -> Fact<Shape> {
    Fact { value, source, as_of: "2026-09-11" }
}
