//! Two languages part by part, aligned: what stands in a row, and what changes when a person writes in it.

use super::field::{put_in, with_text};
use super::judged::Judged;
use super::parts::{self, Part, buttons, cards, component, components, keys, kind};
use super::repairs::{Side, alignment, append};
use super::texts;
use crate::draft::Draft;
use crate::i18n;
use ventana_core::diagnostic::{Edit, Fix};
use ventana_core::json::{self, Json};
use ventana_core::policy::limits;
use ventana_core::text::Span;
use ventana_core::{Locale, Text};

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Header,
    Body,
    Offer,
    Footer,
    /// A button, by its place in the main language.
    Button(usize),
    /// A button that only the other language has, by its place among those.
    Extra(usize),
}

/// A part of both languages, or of one of them. It says where the part stands, not what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) kind: Kind,
    pub(super) card: Option<usize>,
    /// The pointers to the component or button in the main language and in the other one.
    pub(super) main: Option<String>,
    pub(super) here: Option<String>,
}

/// All rows in the order of the message, the cards after the body.
pub(super) fn rows(main: &Json, here: &Json) -> Vec<Row> {
    let mut rows = Vec::new();
    rows.extend(
        [Kind::Header, Kind::Body, Kind::Offer].into_iter().filter_map(|kind| row(main, here, kind, None)),
    );
    for card in 0..cards(main).len().max(cards(here).len()) {
        rows.extend(
            [Kind::Header, Kind::Body].into_iter().filter_map(|kind| row(main, here, kind, Some(card))),
        );
        button_rows(main, here, Some(card), &mut rows);
    }
    rows.extend(row(main, here, Kind::Footer, None));
    button_rows(main, here, None, &mut rows);
    rows
}

fn row(main: &Json, here: &Json, kind: Kind, card: Option<usize>) -> Option<Row> {
    let name = match kind {
        Kind::Header => "HEADER",
        Kind::Body => "BODY",
        Kind::Offer => "LIMITED_TIME_OFFER",
        Kind::Footer => "FOOTER",
        Kind::Button(_) | Kind::Extra(_) => return None,
    };
    let find = |document| component(document, card, name).map(|part| part.path);
    let (main, here) = (find(main), find(here));
    (main.is_some() || here.is_some()).then_some(Row { kind, card, main, here })
}

fn button_rows(main: &Json, here: &Json, card: Option<usize>, rows: &mut Vec<Row>) {
    let (theirs, ours) = (buttons(main, card), buttons(here, card));
    let (mut i, mut j) = (0, 0);
    let mut extras = 0;
    let mut add = |kind, theirs: Option<&Part<'_>>, ours: Option<&Part<'_>>| {
        let path = |part: Option<&Part<'_>>| part.map(|part| part.path.clone());
        rows.push(Row { kind, card, main: path(theirs), here: path(ours) });
    };
    for (there, at) in alignment(&theirs, &ours).into_iter().chain([(theirs.len(), ours.len())]) {
        for index in i..there {
            add(Kind::Button(index), theirs.get(index), None);
        }
        for index in j..at {
            add(Kind::Extra(extras), None, ours.get(index));
            extras += 1;
        }
        if there < theirs.len() {
            add(Kind::Button(there), theirs.get(there), ours.get(at));
        }
        (i, j) = (there + 1, at + 1);
    }
}

impl Row {
    /// What tells it from the others while they change around it.
    pub(super) fn key(&self) -> String {
        format!("{:?}{:?}{:?}{:?}", self.card, self.kind, self.main, self.here)
    }

    pub(super) fn title(&self, locale: Locale) -> String {
        let part = match self.kind {
            Kind::Header => i18n::HEADER.get(locale).to_owned(),
            Kind::Body => i18n::BODY.get(locale).to_owned(),
            Kind::Offer => texts::OFFER.get(locale).to_owned(),
            Kind::Footer => i18n::FOOTER.get(locale).to_owned(),
            Kind::Button(index) => texts::BUTTON_N.fill(locale, &[("n", (index + 1).into())]),
            Kind::Extra(index) => texts::EXTRA_BUTTON_N.fill(locale, &[("n", (index + 1).into())]),
        };
        match self.card {
            Some(card) => [&texts::CARD_N.fill(locale, &[("n", (card + 1).into())]), ", ", &part].concat(),
            None => part,
        }
    }

    /// The id of the field, the same as in the form where the form has one.
    pub(super) fn field_id(&self) -> String {
        let card = self.card.map(|card| format!("card-{card}-")).unwrap_or_default();
        let part = match self.kind {
            Kind::Header => "header".to_owned(),
            Kind::Body => "body".to_owned(),
            Kind::Offer => "offer".to_owned(),
            Kind::Footer => "footer".to_owned(),
            Kind::Button(index) => format!("beside-button-{index}"),
            Kind::Extra(index) => format!("beside-extra-{index}"),
        };
        card + &part
    }

    pub(super) fn limit(&self) -> usize {
        match self.kind {
            Kind::Header => limits::HEADER_LENGTH.value,
            Kind::Body if self.card.is_some() => limits::CARD_BODY_LENGTH.value,
            Kind::Body => limits::BODY_LENGTH.value,
            Kind::Offer => limits::OFFER_LENGTH.value,
            Kind::Footer => limits::FOOTER_LENGTH.value,
            Kind::Button(_) | Kind::Extra(_) => limits::LABEL_LENGTH.value,
        }
    }

    /// The pointer to the text of a part.
    pub(super) fn text_path(&self, part: &str) -> String {
        let member = if self.kind == Kind::Offer { "/limited_time_offer/text" } else { "/text" };
        [part, member].concat()
    }

    /// What stands in a part: its text, or `Err` with what it is where no text can be written.
    pub(super) fn content(&self, document: &Json, part: &str) -> Result<String, String> {
        let Some(json) = document.at(part) else { return Ok(String::new()) };
        let text = document.at(&self.text_path(part)).and_then(Json::as_str);
        match self.kind {
            Kind::Header if parts::format(json) != "TEXT" => Err(parts::format(json)),
            Kind::Button(_) | Kind::Extra(_) if text.is_none() => Err(kind(json)),
            _ => Ok(text.unwrap_or_default().to_owned()),
        }
    }

    /// Where a button leads, which is the same in all languages.
    pub(super) fn target(&self, document: &Json, part: &str) -> String {
        match self.kind {
            Kind::Button(_) | Kind::Extra(_) => {
                document.at(part).map(parts::target).unwrap_or_default().to_owned()
            }
            _ => String::new(),
        }
    }

    /// The variables of the main language that are missing here.
    pub(super) fn missing(&self, main: &Json, here: &Json) -> Vec<String> {
        let text = |document, part: &Option<String>| {
            part.as_deref().map(|part| self.content(document, part).unwrap_or_default())
        };
        let (Some(theirs), Some(ours)) = (text(main, &self.main), text(here, &self.here)) else {
            return Vec::new();
        };
        let held = keys(&ours);
        keys(&theirs).into_iter().filter(|key| !held.contains(key)).collect()
    }

    /// Whether its text in the other language holds any variable.
    pub(super) fn has_variables(&self, document: &Json) -> bool {
        let text = self.here.as_deref().and_then(|part| self.content(document, part).ok());
        text.is_some_and(|text| !keys(&text).is_empty())
    }

    /// Whether the text is still that of the main language.
    pub(super) fn is_untranslated(&self, main: &Json, here: &Json) -> bool {
        let tongue = |document| parts::text(document, "language").split(['_', '-']).next().map(str::to_owned);
        let text = |document, part: &Option<String>| self.content(document, part.as_deref()?).ok();
        let (theirs, ours) = (text(main, &self.main), text(here, &self.here));
        tongue(main) != tongue(here) && theirs == ours && ours.is_some_and(|text| parts::has_words(&text))
    }

    /// Whether what is said of a place of the other language, or of the main one, is said of this row.
    pub(super) fn holds(&self, path: &str, main_path: Option<&str>) -> bool {
        let within = |part: &Option<String>, path: &str| {
            let rest = part.as_deref().and_then(|part| path.strip_prefix(part));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        within(&self.here, path) || main_path.is_some_and(|path| self.main.as_deref() == Some(path))
    }

    /// The draft with another text in this row.
    pub(super) fn written(&self, draft: &Draft, text: &str) -> Option<Draft> {
        let part = self.here.as_deref()?;
        let document = draft.to_json();
        let edit = match self.kind {
            Kind::Header | Kind::Body => edit(part, with_text(document.at(part)?, text, None)),
            _ => edit(&self.text_path(part), text.into()),
        };
        let mut draft = Draft::rewritten(json::apply(&document, &[edit]).ok()?)?;
        draft.settle_parameter_format();
        Some(draft)
    }

    /// The draft with a variable of the main language put in at the caret, its sample with it; and where the caret is then.
    pub(super) fn with_variable(
        &self,
        draft: &Draft,
        main: &Json,
        key: &str,
        caret: Option<Span>,
    ) -> Option<(Draft, Span)> {
        let part = self.here.as_deref()?;
        let document = draft.to_json();
        let holder = document.at(part)?;
        let text = parts::text(holder, "text");
        let end = Span::of(text, text.len()..text.len());
        let (changed, caret) = put_in(text, caret.unwrap_or(end), key);
        let source = self.main.as_deref().and_then(|path| main.at(path));
        let mut edits = vec![edit(part, with_text(holder, &changed, source))];
        if keys(text).is_empty()
            && let Some(format) = main.get("parameter_format")
        {
            edits.push(edit("/parameter_format", format.clone()));
        }
        Some((Draft::rewritten(json::apply(&document, &edits).ok()?)?, caret))
    }

    /// Copies a part here that no rule asks for, as a footer is.
    pub(super) fn copy(&self, main: &Json, here: Side<'_>, title: &Text, locale: Locale) -> Option<Fix> {
        let is_free = matches!(self.kind, Kind::Body | Kind::Offer | Kind::Footer) && self.here.is_none();
        let part = main.at(self.main.as_deref().filter(|_| is_free)?)?;
        // Behind the body and what else stands there, but before what is tapped.
        let all = components(here.document, self.card);
        let at = all.iter().position(|part| matches!(kind(part.json).as_str(), "BUTTONS" | "CAROUSEL"));
        let edits = match at {
            Some(at) if self.card.is_none() => {
                let mut list: Vec<_> = all.iter().map(|part| part.json.clone()).collect();
                list.insert(at, part.clone());
                vec![here.edit("/components", Json::Array(list))]
            }
            _ => vec![append(here, self.card, part.clone())?],
        };
        Some(Fix { title: title.get(locale).to_owned(), edits })
    }
}

fn edit(path: &str, value: Json) -> Edit {
    Edit { path: path.to_owned(), span: None, value }
}

/// A difference with its number in the list of problems.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Numbered {
    pub(super) number: usize,
    pub(super) difference: super::compared::Difference,
}

/// The differences of the shown language: those of a row, or those that belong to none.
pub(super) fn differences(judged: &Judged, row: Option<&Row>, rows: &[Row]) -> Vec<Numbered> {
    let shown = judged.shown();
    let first = judged.alone(shown).len() + 1;
    let numbered = judged.differences(shown).iter().enumerate();
    let of = |row: &Row, difference: &super::compared::Difference| {
        row.holds(&difference.diagnostic.path, difference.main_path.as_deref())
    };
    let wanted = numbered.filter(|(_, difference)| match row {
        Some(row) => of(row, difference),
        None => !rows.iter().any(|row| of(row, difference)),
    });
    wanted
        .map(|(index, difference)| Numbered { number: first + index, difference: difference.clone() })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    const MAIN: &str = r#"{"language":"es","parameter_format":"NAMED","components":[{"type":"BODY","text":"Hola {{n}}, ya sale.","example":{"body_text_named_params":[{"param_name":"n","example":"Ana"}]}},{"type":"FOOTER","text":"Casa Lino"},{"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Sí"},{"type":"URL","text":"Ver","url":"https://a.example"}]}]}"#;
    const HERE: &str = r#"{"language":"fr","components":[{"type":"HEADER","format":"IMAGE"},{"type":"BODY","text":"Bonjour, il part."},{"type":"BUTTONS","buttons":[{"type":"URL","text":"Ver","url":"https://a.example"},{"type":"PHONE_NUMBER","text":"Appeler","phone_number":"+33"}]}]}"#;

    fn both() -> (Json, Json) {
        (parse(MAIN).unwrap(), parse(HERE).unwrap())
    }

    fn row_of(kind: Kind) -> Row {
        let (main, here) = both();
        rows(&main, &here).into_iter().find(|row| row.kind == kind).unwrap()
    }

    #[test]
    fn parts_stand_beside_each_other_and_what_one_lacks_is_left_open() {
        let (main, here) = both();
        let seen: Vec<_> = rows(&main, &here)
            .into_iter()
            .map(|row| (row.title(Locale::En), row.main.is_some(), row.here.is_some()))
            .collect();
        let expected = [
            ("Header", false, true),
            ("Body", true, true),
            ("Footer", true, false),
            ("Button 1", true, false),
            ("Button 2", true, true),
            ("Extra button 1", false, true),
        ];
        assert_eq!(seen, expected.map(|(title, main, here)| (title.to_owned(), main, here)));
    }

    #[test]
    fn a_row_knows_its_text_what_is_missing_and_what_is_not_translated() {
        let (main, here) = both();
        let body = row_of(Kind::Body);
        assert_eq!(body.missing(&main, &here), ["n"]);
        assert!(!body.is_untranslated(&main, &here));
        let rows = rows(&main, &here);
        assert!(rows[4].is_untranslated(&main, &here));
        assert_eq!(rows[4].target(&main, "/components/2/buttons/1"), "https://a.example");
        assert_eq!(rows[0].content(&here, "/components/0"), Err("IMAGE".to_owned()));
        assert!(body.holds("/components/1/text", None) && !body.holds("/components/10/text", None));
        assert!(rows[3].holds("/components/2/buttons", Some("/components/2/buttons/0")));
    }

    #[test]
    fn what_is_written_and_put_in_keeps_the_rest() {
        let (main, here) = both();
        let draft = Draft::from_json(here.clone()).unwrap();
        let body = row_of(Kind::Body);
        let (with, caret) = body.with_variable(&draft, &main, "n", Some(Span { start: 7, end: 7 })).unwrap();
        let document = with.to_json();
        assert_eq!(document.at("/components/1/text").and_then(Json::as_str), Some("Bonjour {{n}}, il part."));
        assert_eq!(document.at("/components/1/example"), main.at("/components/0/example"));
        assert_eq!(
            (document.get("parameter_format"), caret),
            (main.get("parameter_format"), Span { start: 13, end: 13 })
        );
        let typed = body.written(&with, "Salut {{n}} !").unwrap();
        assert_eq!(typed.to_json().at("/components/1/example"), main.at("/components/0/example"));
        assert_eq!(typed.to_json().at("/components/2"), here.at("/components/2"));
        let back = body.written(&typed, "Bonjour, il part.").unwrap().to_json();
        assert_eq!(back.at("/components/1"), here.at("/components/1"));
    }

    #[test]
    fn a_footer_is_copied_to_its_place() {
        let (main, here) = both();
        let side = Side { index: 1, document: &here };
        let fix = row_of(Kind::Footer).copy(&main, side, &texts::COPY_PART, Locale::En).unwrap();
        assert_eq!(fix.edits[0].path, "/1/components");
        assert_eq!(
            fix.edits[0].value.as_array().and_then(|list| list[2].get("text")).and_then(Json::as_str),
            Some("Casa Lino")
        );
        assert_eq!(row_of(Kind::Body).copy(&main, side, &texts::COPY_PART, Locale::En), None);
    }
}
