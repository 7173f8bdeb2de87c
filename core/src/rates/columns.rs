use crate::table::Row;

/// What messages are priced as, as the letters of its column have it.
pub(super) const CATEGORIES: [&str; 5] =
    ["marketing", "utility", "authentication", "authenticationinternational", "service"];

/// Where the columns of a card stand.
pub(super) struct Columns {
    pub(super) market: usize,
    pub(super) currency: Option<usize>,
    categories: [Option<usize>; CATEGORIES.len()],
}

impl Columns {
    /// The columns of a header; `None` of a row that is none.
    pub(super) fn of(row: &Row) -> Option<Self> {
        let names: Vec<String> = row.cells.iter().map(|cell| letters(cell)).collect();
        let column = |name: &str| names.iter().position(|cell| cell == name);
        let categories = CATEGORIES.map(column);
        let market = column("market")?;
        categories.iter().any(Option::is_some).then(|| Self {
            market,
            currency: column("currency"),
            categories,
        })
    }

    pub(super) fn market<'r>(&self, row: &'r Row) -> &'r str {
        row.cell(self.market)
    }

    pub(super) fn currency<'r>(&self, row: &'r Row) -> &'r str {
        self.currency.map_or("", |column| row.cell(column))
    }

    /// The cells with amounts: category, column, text.
    pub(super) fn cells<'r>(&self, row: &'r Row) -> impl Iterator<Item = (usize, usize, &'r str)> {
        let columns = self.categories.into_iter().enumerate();
        columns.filter_map(move |(category, column)| Some((category, column?, row.cell(column?))))
    }

    /// Their texts alone.
    pub(super) fn amounts<'r>(&self, row: &'r Row) -> impl Iterator<Item = &'r str> {
        self.cells(row).map(|(_, _, text)| text)
    }
}

/// A name by its letters alone: a header cell can hold line breaks, hyphens and capitals.
pub(super) fn letters(cell: &str) -> String {
    cell.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect()
}
