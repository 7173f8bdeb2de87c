//! Choosing among many templates: what a row says, and which rows the search and the filters leave.

use super::read::Entry;
use crate::draft::{folded, searched};
use crate::ui::Verdict;
use ventana_core::json::Json;
use ventana_core::{Locale, rules};

/// What a row shows of a template.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) languages: Vec<String>,
    pub(crate) statuses: Vec<String>,
    pub(crate) categories: Vec<String>,
    /// Name and texts as the search reads them.
    words: String,
}

impl Row {
    pub(crate) fn of(entry: &Entry) -> Self {
        let name = entry.name();
        let words = searched(&name, &entry.variants);
        Self {
            name,
            languages: entry.every("language"),
            statuses: entry.every("status"),
            categories: entry.every("category"),
            words,
        }
    }
}

/// What is searched for. An empty text stands for all.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Filter {
    pub(crate) words: String,
    pub(crate) language: String,
    pub(crate) status: String,
    pub(crate) category: String,
}

impl Filter {
    fn takes(&self, row: &Row, words: &[String]) -> bool {
        let one_of = |wanted: &String, values: &[String]| wanted.is_empty() || values.contains(wanted);
        one_of(&self.language, &row.languages)
            && one_of(&self.status, &row.statuses)
            && one_of(&self.category, &row.categories)
            && words.iter().all(|word| row.words.contains(word.as_str()))
    }

    /// The places of the rows that are left.
    pub(crate) fn left(&self, rows: &[Row]) -> Vec<usize> {
        let words: Vec<_> = folded(&self.words).split_whitespace().map(str::to_owned).collect();
        rows.iter().enumerate().filter(|(_, row)| self.takes(row, &words)).map(|(index, _)| index).collect()
    }
}

/// Every value that a filter can be set to, in order.
pub(crate) fn values(rows: &[Row], of: fn(&Row) -> &Vec<String>) -> Vec<String> {
    let mut values: Vec<_> = rows.iter().flat_map(of).cloned().collect();
    values.sort();
    values.dedup();
    values
}

/// The worst that our rules say of any language.
pub(crate) fn verdict(entry: &Entry) -> Verdict {
    let worst = |variant: &Json| {
        let report = rules::lint(variant.clone(), None, Locale::En);
        report.diagnostics.iter().map(|diagnostic| diagnostic.severity).max()
    };
    Verdict::of(entry.variants.iter().filter_map(worst).max())
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    fn rows() -> Vec<Row> {
        let row = |variants: &str| {
            Row::of(&Entry { variants: parse(variants).unwrap().as_array().unwrap().to_vec() })
        };
        vec![
            row(
                r#"[{"name":"order_update","language":"es","status":"APPROVED","category":"UTILITY","components":[{"type":"BODY","text":"Tu Pedido"}]},{"name":"order_update","language":"en","status":"PAUSED"}]"#,
            ),
            row(r#"[{"name":"sale","language":"en","category":"MARKETING"}]"#),
        ]
    }

    fn left(filter: Filter) -> Vec<usize> {
        filter.left(&rows())
    }

    #[test]
    fn a_search_reads_names_and_texts_without_case() {
        let words = |words: &str| left(Filter { words: words.to_owned(), ..Filter::default() });
        assert_eq!(words(""), [0, 1]);
        assert_eq!(words("Order UPDATE"), [0]);
        assert_eq!(words("order_upd"), [0]);
        assert_eq!(words("pedido"), [0]);
        assert!(words("order sale").is_empty());
    }

    #[test]
    fn filters_leave_what_has_the_value_in_any_language() {
        let text = str::to_owned;
        assert_eq!(left(Filter { language: text("en"), ..Filter::default() }), [0, 1]);
        assert_eq!(left(Filter { status: text("PAUSED"), ..Filter::default() }), [0]);
        assert_eq!(
            left(Filter { category: text("MARKETING"), language: text("es"), ..Filter::default() }),
            [0; 0]
        );
        assert_eq!(values(&rows(), |row| &row.languages), ["en", "es"]);
    }

    #[test]
    fn the_worst_language_decides() {
        let good = r#"{"name":"a","language":"en","category":"UTILITY","components":[{"type":"BODY","text":"Your order has left our warehouse."}]}"#;
        let entry =
            |texts: &[&str]| Entry { variants: texts.iter().map(|text| parse(text).unwrap()).collect() };
        assert_eq!(verdict(&entry(&[good])), Verdict::Open);
        assert_eq!(verdict(&entry(&[good, r#"{"name":"A B"}"#])), Verdict::Shut);
    }
}
