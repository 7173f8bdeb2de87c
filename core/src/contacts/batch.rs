/// Contacts as columns, row by row as they stand in the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Batch {
    /// How many there are.
    pub count: usize,
    /// Phone numbers in digits, calling code first, with a NUL between two; what cannot be read stands as it was written.
    pub recipient: String,
    /// When each last wrote, in epoch milliseconds; not a number: never; infinite: it cannot be read.
    pub last_inbound_at: Vec<f64>,
    /// 1 for everybody who stopped marketing messages; empty where the file does not say.
    pub marketing_opt_out: Vec<u8>,
    /// The places of the template's variables for which there are values.
    pub places: Vec<String>,
    /// Their values, a column each, with a NUL between two; an empty one is none.
    pub values: Vec<String>,
    /// Every row whose number or time cannot be read, counted from 0, with the code of what is said of it; also those that are
    /// not said one by one.
    pub wrong: Vec<(u32, &'static str)>,
    /// So many of the first have had their texts taken.
    pub(super) taken: usize,
}

/// The texts of some rows, as the columns of a [`Batch`] have them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// How many rows there are.
    pub count: usize,
    /// Whom they are of.
    pub recipient: String,
    /// Their values.
    pub values: Vec<String>,
}

impl Batch {
    /// An empty batch of the same columns.
    pub(super) fn next(&self) -> Self {
        Self {
            places: self.places.clone(),
            values: vec![String::new(); self.values.len()],
            ..Self::default()
        }
    }

    /// The texts of the rows so far, which leave the batch; the rest of what is known of the rows stays.
    pub(super) fn take_texts(&mut self) -> Texts {
        let count = self.count - self.taken;
        self.taken = self.count;
        let values = self.values.iter_mut().map(std::mem::take).collect();
        Texts { count, recipient: std::mem::take(&mut self.recipient), values }
    }

    /// Sets a text at the end of a column; a NUL, that would part it in two, becomes U+FFFD.
    pub(super) fn set(column: &mut String, row: usize, text: &str) {
        if row > 0 {
            column.push('\0');
        }
        if text.bytes().all(|byte| byte != 0) {
            column.push_str(text);
        } else {
            column.extend(
                text.chars().map(|sign| if sign == '\0' { char::REPLACEMENT_CHARACTER } else { sign }),
            );
        }
    }
}
