use super::findings;
use super::meaning::{Meaning, plain};
use crate::diagnostic::Remark;

/// The columns of a file.
pub(super) struct Columns {
    pub(super) headers: Vec<String>,
    pub(super) meanings: Vec<Meaning>,
    pub(super) recipient: usize,
    pub(super) last_inbound_at: Option<usize>,
    /// Where it stands, and whether it says who wants messages rather than who does not.
    pub(super) opt_out: Option<(usize, bool)>,
    pub(super) values: Vec<usize>,
}

/// Which column an app has chosen, and for what: it may name the header first or the meaning.
pub(super) fn chosen(headers: &[String], key: &str, word: &str) -> Result<(usize, Meaning), &'static Remark> {
    let column = |name: &str| {
        let exact = headers.iter().position(|header| header == name);
        exact.or_else(|| {
            headers.iter().position(|header| plain(header) == plain(name) && !plain(name).is_empty())
        })
    };
    match (column(key), Meaning::named(word)) {
        (Some(column), Some(meaning)) => Ok((column, meaning)),
        (found, meaning) => match (column(word), Meaning::named(key)) {
            (Some(column), Some(meaning)) => Ok((column, meaning)),
            _ if meaning.is_none() && found.is_some() => Err(&findings::MEANING_UNKNOWN),
            _ => Err(&findings::COLUMN_MISSING),
        },
    }
}

impl Columns {
    /// The columns of a row, when it is the header.
    pub(super) fn of(row: &[String], options: &[(String, String)]) -> Option<Self> {
        let mut meanings: Vec<Meaning> = row.iter().map(|header| Meaning::of(header)).collect();
        for (column, meaning) in options.iter().filter_map(|(key, word)| chosen(row, key, word).ok()) {
            for other in &mut meanings {
                if *other == meaning && meaning != Meaning::Ignored {
                    *other = Meaning::Ignored;
                }
            }
            if let Some(place) = meanings.get_mut(column) {
                *place = meaning;
            }
        }
        meanings.contains(&Meaning::Recipient).then(|| Self::from(row.to_vec(), meanings))
    }

    pub(super) fn from(headers: Vec<String>, meanings: Vec<Meaning>) -> Self {
        let first = |meaning: &Meaning| meanings.iter().position(|it| it == meaning);
        let opt_out = first(&Meaning::MarketingOptOut).map(|column| (column, false));
        let values = meanings.iter().enumerate().filter(|(index, meaning)| {
            matches!(meaning, Meaning::Value(_)) && first(meaning) == Some(*index)
        });
        Self {
            recipient: first(&Meaning::Recipient).unwrap_or_default(),
            last_inbound_at: first(&Meaning::LastInboundAt),
            opt_out: opt_out.or_else(|| first(&Meaning::MarketingOptIn).map(|column| (column, true))),
            values: values.map(|(index, _)| index).collect(),
            headers,
            meanings,
        }
    }

    /// Columns that mean what an earlier one means.
    pub(super) fn twice(&self) -> Vec<(usize, &str)> {
        let is_twice = |(index, meaning): &(usize, &Meaning)| {
            **meaning != Meaning::Ignored && self.meanings.iter().take(*index).any(|other| other == *meaning)
        };
        let twice = self.meanings.iter().enumerate().filter(is_twice);
        twice.map(|(index, meaning)| (index, meaning.name())).collect()
    }
}
