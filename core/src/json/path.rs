use std::borrow::Cow;

/// A place in a document while it is being walked. It costs nothing until it is written down.
///
/// # Examples
/// ```
/// use ventana_core::json::Path;
/// let components = Path::Root.member("components");
/// let body = components.index(1);
/// assert_eq!(body.member("text").to_pointer(), "/components/1/text");
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Path<'a> {
    /// The whole document.
    Root,
    /// A member of the object at the path before.
    Member(&'a Path<'a>, &'a str),
    /// An element of the array at the path before.
    Index(&'a Path<'a>, usize),
}

impl<'a> Path<'a> {
    /// The member `name` of the object here.
    #[must_use]
    pub fn member(&'a self, name: &'a str) -> Self {
        Self::Member(self, name)
    }

    /// The element `index` of the array here.
    #[must_use]
    pub fn index(&'a self, index: usize) -> Self {
        Self::Index(self, index)
    }

    /// The path as an RFC 6901 pointer.
    #[must_use]
    pub fn to_pointer(&self) -> String {
        let mut pointer = String::new();
        self.write(&mut pointer);
        pointer
    }

    fn write(&self, pointer: &mut String) {
        match self {
            Self::Root => {}
            Self::Member(parent, name) => {
                parent.write(pointer);
                pointer.push('/');
                push_escaped(pointer, name);
            }
            Self::Index(parent, index) => {
                parent.write(pointer);
                pointer.push('/');
                pointer.push_str(&index.to_string());
            }
        }
    }
}

fn push_escaped(pointer: &mut String, name: &str) {
    for character in name.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            _ => pointer.push(character),
        }
    }
}

/// An RFC 6901 pointer that was read from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pointer<'a>(&'a str);

impl<'a> Pointer<'a> {
    /// `None` when it neither is empty nor starts with a slash, or escapes something other than `~0` and `~1`.
    #[must_use]
    pub fn parse(pointer: &'a str) -> Option<Self> {
        let sound = pointer.is_empty() || pointer.starts_with('/');
        let escaped = pointer.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
        (sound && escaped).then_some(Self(pointer))
    }

    /// The unescaped tokens from the root down.
    pub fn tokens(self) -> impl Iterator<Item = Cow<'a, str>> {
        self.0.split('/').skip(1).map(|token| {
            if token.contains('~') {
                Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
            } else {
                Cow::Borrowed(token)
            }
        })
    }
}

/// An array index as RFC 6901 writes it: digits without a leading zero.
pub(super) fn array_index(token: &str) -> Option<usize> {
    let plain = token == "0" || !token.starts_with(['0', '+']);
    plain.then(|| token.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_slashes_and_tildes_survive_the_round_trip() {
        let pointer = Path::Root.member("a/b~c").to_pointer();
        assert_eq!(pointer, "/a~1b~0c");
        assert_eq!(Pointer::parse(&pointer).unwrap().tokens().collect::<Vec<_>>(), ["a/b~c"]);
    }

    #[test]
    fn what_is_no_pointer_is_refused() {
        for pointer in ["a", "/~", "/~2"] {
            assert_eq!(Pointer::parse(pointer), None, "{pointer}");
        }
    }

    #[test]
    fn an_index_has_no_leading_zero_and_no_sign() {
        assert_eq!(array_index("10"), Some(10));
        for token in ["01", "+1", "-1", "-", "", "1a"] {
            assert_eq!(array_index(token), None, "{token}");
        }
    }
}
