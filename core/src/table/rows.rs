use csv_core::{ReadRecordResult, ReaderBuilder};

/// The delimiters that spreadsheets write.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// So much of a text tells its delimiter.
const SAMPLE: usize = 8192;

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its cells, without their quotes.
    pub cells: Vec<String>,
}

impl Row {
    /// The cell at a place without white space around it; an empty one behind the last.
    #[must_use]
    pub fn cell(&self, index: usize) -> &str {
        self.cells.get(index).map_or("", |cell| cell.trim())
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// The cells of a row while a table is read.
#[derive(Clone, Copy, Debug)]
pub struct Cells<'a> {
    text: &'a str,
    ends: &'a [usize],
}

impl<'a> Cells<'a> {
    /// Cells that stand one after the other, with their ends.
    #[must_use]
    pub const fn of(text: &'a str, ends: &'a [usize]) -> Self {
        Self { text, ends }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.ends.len()
    }

    /// The cell at a place, without its quotes; an empty one behind the last.
    #[must_use]
    pub fn get(&self, index: usize) -> &'a str {
        let start = index.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let cell = start.zip(self.ends.get(index)).and_then(|(start, end)| self.text.get(start..*end));
        cell.unwrap_or_default()
    }

    /// All of them.
    pub fn iter(self) -> impl Iterator<Item = &'a str> {
        (0..self.count()).map(move |index| self.get(index))
    }
}

/// Reads a table piece by piece. Its first piece tells the delimiter.
#[derive(Debug, Default)]
pub struct Reader {
    csv: Option<csv_core::Reader>,
    cells: Vec<u8>,
    ends: Vec<usize>,
    written: usize,
    ended: usize,
}

impl Reader {
    /// Gives the rows of the next piece of a text to `row`, the last one when there is no more to come; blank lines are none.
    pub fn read(&mut self, text: &str, is_last: bool, mut row: impl FnMut(Cells<'_>)) {
        let mut text = text;
        let mut csv = self.csv.take().unwrap_or_else(|| {
            let (delimiter, rest) = named(text).unwrap_or_else(|| (commonest(text), text));
            text = rest;
            (self.cells, self.ends) = (vec![0; 1024], vec![0; 64]);
            ReaderBuilder::new().delimiter(delimiter).build()
        });
        let mut input = text.as_bytes();
        // No input at all would be taken for the end.
        while is_last || !input.is_empty() {
            let (result, read, wrote, found) = csv.read_record(
                input,
                self.cells.get_mut(self.written..).unwrap_or_default(),
                self.ends.get_mut(self.ended..).unwrap_or_default(),
            );
            input = input.get(read..).unwrap_or_default();
            (self.written, self.ended) = (self.written + wrote, self.ended + found);
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.cells.resize(self.cells.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => {
                    let ends = self.ends.get(..self.ended).unwrap_or_default();
                    let cells = self.cells.get(..self.written).unwrap_or_default();
                    // What a text is made of is a text without its quotes as well.
                    row(Cells { text: std::str::from_utf8(cells).unwrap_or_default(), ends });
                    (self.written, self.ended) = (0, 0);
                }
                ReadRecordResult::End => break,
            }
        }
        self.csv = Some(csv);
    }
}

/// The rows of a text, with the delimiter that it uses; blank lines are none.
///
/// # Examples
/// ```
/// use ventana_core::table::rows;
/// let read = rows("market;rate\r\n\"Rest of\nAfrica\";\"1,5\"");
/// assert_eq!(read[1].cells, ["Rest of\nAfrica", "1,5"]);
/// ```
#[must_use]
pub fn rows(text: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    Reader::default()
        .read(text, true, |cells| rows.push(Row { cells: cells.iter().map(str::to_owned).collect() }));
    rows
}

/// The delimiter that a first line `sep=;` names, and the text after it.
fn named(text: &str) -> Option<(u8, &str)> {
    let (line, rest) = text.split_once('\n')?;
    match line.trim_end_matches('\r').strip_prefix("sep=")?.as_bytes() {
        [delimiter] => Some((*delimiter, rest)),
        _ => None,
    }
}

/// The delimiter that stands most often outside quotes.
fn commonest(text: &str) -> u8 {
    let mut counts = [0_usize; DELIMITERS.len()];
    let mut is_quoted = false;
    for byte in text.bytes().take(SAMPLE) {
        if byte == b'"' {
            is_quoted = !is_quoted;
        } else if !is_quoted {
            for (count, delimiter) in counts.iter_mut().zip(DELIMITERS) {
                *count += usize::from(byte == delimiter);
            }
        }
    }
    let most = counts.iter().zip(DELIMITERS).rev().max_by_key(|(count, _)| **count);
    most.map_or(b',', |(_, delimiter)| delimiter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        rows(text).into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn commas_semicolons_and_tabs_part_cells() {
        for text in ["a,b\nc,d", "a;b\r\nc;d\r\n", "a\tb\rc\td", "sep=;\r\na;b\nc;d", "\"a\",b\n\n\nc,\"d\""]
        {
            assert_eq!(cells(text), [["a", "b"], ["c", "d"]], "{text:?}");
        }
    }

    #[test]
    fn quotes_keep_delimiters_lines_and_quotes() {
        assert_eq!(cells("\"a,\n\"\"b\"\"\",c"), [["a,\n\"b\"", "c"]]);
        assert_eq!(cells("\"a;b;c;d\",x"), [["a;b;c;d", "x"]]);
        assert_eq!(cells("\"never closed,x"), [["never closed,x"]]);
    }

    #[test]
    fn a_row_is_as_wide_and_as_long_as_it_likes() {
        let wide: Vec<String> = (0..300).map(|column| column.to_string()).collect();
        assert_eq!(cells(&wide.join(",")), [wide]);
        let long = "x".repeat(5000);
        assert_eq!(cells(&format!("{long},b\nc,d")), [[long.as_str(), "b"], ["c", "d"]]);
    }

    proptest! {
        #[test]
        fn pieces_give_the_rows_of_the_whole(text in "(a,|b\"|\"|\n|\r\n|é|,){0,30}", cuts in proptest::collection::vec(0_usize..40, 0..4)) {
            // The first piece tells the delimiter, so it must be one that tells the same.
            let text = ["a,b,c\n", &text].concat();
            let mut ends: Vec<usize> = cuts.into_iter().map(|cut| 6 + cut).filter(|cut| text.is_char_boundary(*cut)).collect();
            ends.extend([6, text.len()]);
            ends.sort_unstable();
            let (mut reader, mut read, mut from) = (Reader::default(), Vec::new(), 0);
            for (index, end) in ends.iter().enumerate() {
                let is_last = index + 1 == ends.len();
                reader.read(text.get(from..*end).unwrap(), is_last, |cells| read.push(cells.iter().map(str::to_owned).collect::<Vec<_>>()));
                from = *end;
            }
            prop_assert_eq!(read, cells(&text));
        }

        #[test]
        fn any_text_is_read(text in "[a-c,;\t\"\r\n é]{0,60}") {
            prop_assert!(rows(&text).iter().all(|row| !row.cells.is_empty()));
        }

        #[test]
        fn what_is_written_is_read(table in proptest::collection::vec(proptest::collection::vec("[a-z;\n\"é ]{1,2000}", 1..4), 1..4)) {
            let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
            let line = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(",");
            let text = table.iter().map(line).collect::<Vec<_>>().join("\r\n");
            prop_assert_eq!(cells(&text), table);
        }
    }
}
