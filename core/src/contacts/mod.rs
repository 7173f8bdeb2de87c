//! A list of contacts as a spreadsheet writes it: whom a column means, numbers, times, values. Read here from the rows of
//! `table`; what can be sent to them is planned in `audience`.

mod batch;
mod columns;
mod dates;
mod findings;
mod flag;
mod meaning;
mod moment;
mod number;
mod reader;
mod times;

pub use batch::{Batch, Texts};
pub use dates::{DateOrder, Format};
pub use meaning::ColumnInfo;
pub use reader::{ContactOptions, ContactReader, Mapping};

use crate::Locale;
use crate::diagnostic::Diagnostic;
use crate::send::Zones;

/// Reads a whole list, in any encoding and with any delimiter that a spreadsheet writes.
///
/// # Examples
/// ```
/// use ventana_core::contacts::{ContactOptions, parse_contacts};
/// use ventana_core::{Locale, send::UtcOnly};
/// let file = "Teléfono;Último mensaje;body.1\n+52 1 55 1234-5678;2026-11-25T10:00:00Z;Ana\n";
/// let (contacts, columns, diagnostics) = parse_contacts(file.as_bytes(), &ContactOptions::default(), &UtcOnly, Locale::En);
/// assert_eq!(contacts.recipient, "5215512345678");
/// assert_eq!(contacts.last_inbound_at, [1_795_600_800_000.0]);
/// assert_eq!(columns[1].meaning, "lastInboundAt");
/// assert_eq!(diagnostics, []);
/// ```
#[must_use]
pub fn parse_contacts(
    bytes: &[u8],
    options: &ContactOptions,
    zones: &dyn Zones,
    locale: Locale,
) -> (Batch, Vec<ColumnInfo>, Vec<Diagnostic>) {
    let mut reader = ContactReader::new(options.clone(), locale);
    reader.push(bytes, true);
    let (batch, diagnostics) = reader.take(zones);
    (batch, reader.columns(), diagnostics)
}

#[cfg(test)]
mod tests;
