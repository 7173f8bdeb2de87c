//! Numbers, texts and lists as bytes, for messages between the page and its worker. Little-endian, lengths first.

/// Writes a message.
#[derive(Default)]
pub(super) struct Writer(Vec<u8>);

impl Writer {
    pub(super) fn done(self) -> Vec<u8> {
        self.0
    }

    pub(super) fn byte(&mut self, byte: u8) -> &mut Self {
        self.0.push(byte);
        self
    }

    /// Beyond four billion a length stops; nothing here is that long.
    pub(super) fn count(&mut self, count: usize) -> &mut Self {
        self.0.extend(u32::try_from(count).unwrap_or(u32::MAX).to_le_bytes());
        self
    }

    pub(super) fn number(&mut self, number: f64) -> &mut Self {
        self.0.extend(number.to_le_bytes());
        self
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.count(bytes.len());
        self.0.extend(bytes);
        self
    }

    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        self.bytes(text.as_bytes())
    }

    pub(super) fn numbers(&mut self, numbers: &[f64]) -> &mut Self {
        self.count(numbers.len());
        self.0.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
        self
    }

    pub(super) fn shorts(&mut self, shorts: &[u16]) -> &mut Self {
        self.count(shorts.len());
        self.0.extend(shorts.iter().flat_map(|short| short.to_le_bytes()));
        self
    }

    pub(super) fn list<T>(&mut self, list: &[T], mut put: impl FnMut(&mut Self, &T)) -> &mut Self {
        self.count(list.len());
        for one in list {
            put(self, one);
        }
        self
    }
}

/// Reads a message. What is cut short gives `None`.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn chunk<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        self.chunk::<1>().map(|[byte]| byte)
    }

    pub(super) fn count(&mut self) -> Option<usize> {
        self.chunk().map(|bytes| u32::from_le_bytes(bytes) as usize)
    }

    pub(super) fn number(&mut self) -> Option<f64> {
        self.chunk().map(f64::from_le_bytes)
    }

    pub(super) fn bytes(&mut self) -> Option<&'a [u8]> {
        let count = self.count()?;
        self.take(count)
    }

    pub(super) fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.bytes()?).ok()
    }

    pub(super) fn numbers(&mut self) -> Option<Vec<f64>> {
        let count = self.count()?;
        let bytes = self.take(count.checked_mul(8)?)?;
        Some(bytes.as_chunks().0.iter().map(|bytes| f64::from_le_bytes(*bytes)).collect())
    }

    pub(super) fn shorts(&mut self) -> Option<Vec<u16>> {
        let count = self.count()?;
        let bytes = self.take(count.checked_mul(2)?)?;
        Some(bytes.as_chunks().0.iter().map(|bytes| u16::from_le_bytes(*bytes)).collect())
    }

    pub(super) fn list<T>(&mut self, mut get: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.count()?;
        // A length that lies would otherwise ask for memory that nobody has.
        let mut list = Vec::with_capacity(count.min(self.0.len()));
        for _ in 0..count {
            list.push(get(self)?);
        }
        Some(list)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(texts in proptest::collection::vec(".{0,9}", 0..5), numbers in proptest::collection::vec(any::<f64>(), 0..9), shorts in proptest::collection::vec(any::<u16>(), 0..9), byte in any::<u8>()) {
            let mut writer = Writer::default();
            writer.byte(byte).list(&texts, |writer, text| { writer.text(text); }).numbers(&numbers).shorts(&shorts).number(0.5);
            let bytes = writer.done();
            let mut reader = Reader::new(&bytes);
            prop_assert_eq!(reader.byte(), Some(byte));
            prop_assert_eq!(reader.list(|reader| reader.text().map(str::to_owned)), Some(texts));
            let bits = |numbers: &[f64]| numbers.iter().map(|number| number.to_bits()).collect::<Vec<_>>();
            prop_assert_eq!(reader.numbers().map(|read| bits(&read)), Some(bits(&numbers)));
            prop_assert_eq!(reader.shorts(), Some(shorts));
            prop_assert_eq!((reader.number(), reader.byte()), (Some(0.5), None));
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            let _ = Reader::new(&bytes).list(|reader| reader.text().map(str::to_owned));
            let _ = Reader::new(&bytes).numbers();
            let _ = Reader::new(&bytes).shorts();
        }
    }
}
