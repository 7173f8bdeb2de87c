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
    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
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
    let (delimiter, text) = match named(text) {
        Some(named) => named,
        None => (commonest(text), text),
    };
    let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
    let mut rows = Vec::new();
    let mut input = text.as_bytes();
    let (mut output, mut ends) = (vec![0; 1024], vec![0; 64]);
    let (mut written, mut ended) = (0, 0);
    loop {
        let (result, read, wrote, found) = reader.read_record(
            input,
            output.get_mut(written..).unwrap_or_default(),
            ends.get_mut(ended..).unwrap_or_default(),
        );
        input = input.get(read..).unwrap_or_default();
        (written, ended) = (written + wrote, ended + found);
        match result {
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::OutputFull => output.resize(output.len() * 2, 0),
            ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
            ReadRecordResult::Record => {
                let mut start = 0;
                let cells = ends.iter().take(ended).map(|end| {
                    let cell = output.get(start..*end).unwrap_or_default();
                    start = *end;
                    String::from_utf8_lossy(cell).into_owned()
                });
                rows.push(Row { cells: cells.collect() });
                (written, ended) = (0, 0);
            }
            ReadRecordResult::End => return rows,
        }
    }
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

    proptest! {
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
