use crate::text::phone_digits;
use std::borrow::Cow;

/// A column of texts, one after the other with a NUL between two; an absent text is an empty one.
#[derive(Clone, Copy, Debug)]
pub struct Column<'a>(&'a str);

impl<'a> Column<'a> {
    /// The column of a joined text.
    ///
    /// # Examples
    /// ```
    /// use ventana_core::audience::Column;
    /// assert_eq!(Column::of("5215512345678\0+1 212 555 0123").iter().count(), 2);
    /// ```
    #[must_use]
    pub const fn of(joined: &'a str) -> Self {
        Self(joined)
    }

    /// Its texts.
    pub fn iter(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let mut rest = Some(self.0);
        std::iter::from_fn(move || {
            let text = rest?;
            let end = text.bytes().position(|byte| byte == 0);
            let (first, after) = match end {
                Some(end) => (text.get(..end)?, text.get(end + 1..)),
                None => (text, None),
            };
            rest = after;
            Some(first)
        })
    }

    fn len(&self) -> usize {
        1 + zeros(self.0.as_bytes())
    }
}

/// How many bytes are 0, eight at a time.
fn zeros(bytes: &[u8]) -> usize {
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    let (words, rest) = bytes.as_chunks::<8>();
    let of_word = |word: &[u8; 8]| {
        let word = u64::from_le_bytes(*word);
        let others = (word & LOW).wrapping_add(LOW) | word | LOW;
        others.count_zeros() as usize
    };
    words.iter().map(of_word).sum::<usize>() + rest.iter().map(|byte| usize::from(*byte == 0)).sum::<usize>()
}

/// Whom a message goes to.
pub(super) struct Recipient<'a> {
    pub(super) text: &'a str,
    /// The digits of a phone number.
    pub(super) digits: Option<Cow<'a, str>>,
    /// The number that they write, where no other digits write the same.
    pub(super) number: Option<u64>,
}

/// As many digits as a number of 64 bits surely holds.
const SAFE: usize = 19;

impl<'a> Recipient<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let is_bare = !text.starts_with('0') && value(text).is_some();
        let digits = if is_bare { Some(Cow::Borrowed(text)) } else { phone_digits(text) };
        let telling = digits.as_deref().filter(|digits| digits.len() <= SAFE && !digits.starts_with('0'));
        Self { text, number: telling.and_then(value), digits }
    }
}

/// What digits count, as long as there are not too many; `None` of what is not all digits.
fn value(text: &str) -> Option<u64> {
    let digit = |value: u64, byte: u8| {
        let digit = byte.wrapping_sub(b'0');
        (digit <= 9).then(|| value.wrapping_mul(10).wrapping_add(u64::from(digit)))
    };
    text.bytes().try_fold(0, digit).filter(|_| !text.is_empty())
}

/// Some of an audience, as columns.
#[derive(Clone, Debug)]
pub struct People<'a> {
    /// Phone numbers in international form, or business-scoped user ids.
    pub recipient: Column<'a>,
    /// When each last wrote or called, in epoch milliseconds; not a number: never; infinite: it cannot be read.
    pub last_inbound_at: &'a [f64],
    /// Who stopped marketing messages, as anything but 0; empty: nobody.
    pub marketing_opt_out: &'a [u8],
    /// The values of the places that the planner was made for, in their order.
    pub values: Vec<Column<'a>>,
}

impl People<'_> {
    /// Whether all columns are of one length.
    #[must_use]
    pub fn is_even(&self) -> bool {
        let count = self.last_inbound_at.len();
        let texts = std::iter::once(&self.recipient).chain(&self.values);
        let is_even = texts.map(Column::len).all(|len| len == count);
        is_even && (self.marketing_opt_out.is_empty() || self.marketing_opt_out.len() == count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_column_has_its_texts_in_order() {
        let texts = |joined| Column::of(joined).iter().collect::<Vec<_>>();
        assert_eq!(texts("a\0\0é\0"), ["a", "", "é", ""]);
        assert_eq!(texts(""), [""]);
    }

    proptest! {
        #[test]
        fn as_many_texts_are_counted_as_there_are(joined in "[a\0é\u{80}]{0,40}") {
            let column = Column::of(&joined);
            prop_assert_eq!(column.len(), column.iter().count());
            prop_assert_eq!(column.iter().collect::<Vec<_>>(), joined.split('\0').collect::<Vec<_>>());
        }

        #[test]
        fn digits_are_those_of_the_phone_number(text in "[+0-9 ]{0,24}|[0-9]{1,22}") {
            let recipient = Recipient::of(&text);
            prop_assert_eq!(&recipient.digits, &phone_digits(&text));
            if let Some(number) = recipient.number {
                prop_assert_eq!(number.to_string(), recipient.digits.unwrap());
            }
        }
    }

    #[test]
    fn a_text_too_many_or_too_few_is_noticed() {
        let is_even = |recipient, values: &[&'static str], flags: &[u8]| {
            let values = values.iter().map(|column| Column::of(column)).collect();
            People {
                recipient: Column::of(recipient),
                last_inbound_at: &[0.0, 1.0],
                marketing_opt_out: flags,
                values,
            }
            .is_even()
        };
        assert!(is_even("a\0b", &["\0"], &[0, 1]));
        assert!(is_even("a\0b", &[], &[]));
        assert!(!is_even("a", &[], &[]));
        assert!(!is_even("a\0b\0c", &[], &[]));
        assert!(!is_even("a\0b", &["a"], &[]));
        assert!(!is_even("a\0b", &[], &[1]));
    }
}
