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

    /// Sets a text at the end of a column; a NUL, that would part it in two, becomes U+FFFD.
    pub(super) fn set(column: &mut String, row: usize, text: &str) {
        if row > 0 {
            column.push('\0');
        }
        let mut parts = text.split('\0');
        column.push_str(parts.next().unwrap_or_default());
        for part in parts {
            column.push(char::REPLACEMENT_CHARACTER);
            column.push_str(part);
        }
    }
}
