use super::{Place, Problem};
use crate::draft::Draft;
use crate::form::texts as form_texts;
use crate::i18n;
use ventana_core::diagnostic::{Fix, Severity};
use ventana_core::{Locale, Text};

/// A part of the template as the list heads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Group {
    Part(&'static Text),
    /// A card of the carousel, by its number.
    Card(usize),
    Cards,
    /// What the language differs in from the main one.
    Compared,
}

impl Group {
    fn of(problem: &Problem, place: &Place) -> Self {
        if problem.heading.is_some() {
            return Self::Compared;
        }
        if let Some(index) = place.card() {
            return Self::Card(index + 1);
        }
        Self::Part(match place {
            Place::Whole => &i18n::WHOLE_TEMPLATE,
            Place::Name | Place::Category | Place::Language | Place::Delivery => &i18n::CARD,
            Place::Header | Place::HeaderFile => &i18n::HEADER,
            Place::Body => &i18n::BODY,
            Place::Footer => &i18n::FOOTER,
            Place::Sample { .. } => &i18n::SAMPLES,
            Place::Offer => &form_texts::OFFER,
            Place::Button { .. } | Place::Buttons => &i18n::BUTTONS,
            Place::Other => &i18n::OTHER_PARTS,
            Place::Cards
            | Place::Card(_)
            | Place::CardHeader(_)
            | Place::CardBody(_)
            | Place::CardButton { .. } => return Self::Cards,
        })
    }

    pub(crate) fn head(self, locale: Locale) -> String {
        match self {
            Self::Part(text) => text.get(locale).to_owned(),
            Self::Card(number) => form_texts::CARD_N.fill(locale, &[("n", number.into())]),
            Self::Cards => form_texts::CARDS.get(locale).to_owned(),
            Self::Compared => crate::languages::compared_with(locale),
        }
    }
}

/// A line of the list: a head, or a problem with all that are the same on other cards of the carousel.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Line {
    Head(Group),
    Card(Vec<Problem>),
}

impl Line {
    /// What the line keeps while the list changes around it, in any language: which group, or which problem.
    pub(crate) fn key(&self) -> (Option<Group>, String) {
        match self {
            Self::Head(group) => (Some(*group), String::new()),
            Self::Card(problems) => (None, problems.first().map(Problem::identity).unwrap_or_default()),
        }
    }
}

/// The list: heads and problems in document order, those of one severity only when one is asked for.
pub(crate) fn lines(problems: &[Problem], draft: &Draft, only: Option<Severity>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut last = None;
    let mut folded = vec![false; problems.len()];
    for (index, problem) in problems.iter().enumerate() {
        let is_out = folded.get(index).copied().unwrap_or(false)
            || only.is_some_and(|only| only != problem.severity());
        if is_out {
            continue;
        }
        let place = Place::of(&problem.diagnostic.path, draft);
        let mut same = vec![problem.clone()];
        if place.card().is_some() && problem.heading.is_none() {
            for (other, taken) in problems.iter().zip(&mut folded).skip(index + 1) {
                if !*taken && is_same_on_another_card(problem, other) {
                    *taken = true;
                    same.push(other.clone());
                }
            }
        }
        let group = if same.len() > 1 { Group::Cards } else { Group::of(problem, &place) };
        if last != Some(group) && !lines.contains(&Line::Head(group)) {
            lines.push(Line::Head(group));
        }
        // A part that comes again goes to its fellows, so that no head stands twice.
        let after = lines.iter().position(|line| *line == Line::Head(group)).map_or(lines.len(), |head| {
            let rest = lines.iter().skip(head + 1);
            head + 1 + rest.take_while(|line| matches!(line, Line::Card(_))).count()
        });
        lines.insert(after, Line::Card(same));
        last = Some(group);
    }
    lines
}

fn is_same_on_another_card(one: &Problem, other: &Problem) -> bool {
    let (one, other) = (&one.diagnostic, &other.diagnostic);
    one.code == other.code && on_any_card(&one.path) == on_any_card(&other.path) && one.path != other.path
}

/// A path without the number of its card: what is before it, and what is after.
fn on_any_card(path: &str) -> Option<(&str, &str)> {
    let (above, below) = path.split_once("/cards/")?;
    Some((above, below.split_once('/').map_or("", |(_, below)| below)))
}

/// The number of the card that a problem is on.
pub(crate) fn card_number(problem: &Problem) -> Option<usize> {
    let (_, below) = problem.diagnostic.path.split_once("/cards/")?;
    below.split('/').next()?.parse::<usize>().ok().map(|index| index + 1)
}

/// What the fixes of a line do: each one for all its problems, where all offer it.
pub(crate) fn fixes(problems: &[Problem]) -> Vec<(String, Vec<Fix>)> {
    let first = problems.first().map(|problem| problem.diagnostic.fixes.as_slice()).unwrap_or_default();
    let for_all = |index: usize| {
        problems
            .iter()
            .map(|problem| problem.diagnostic.fixes.get(index).cloned())
            .collect::<Option<Vec<_>>>()
    };
    first.iter().enumerate().filter_map(|(index, fix)| Some((fix.title.clone(), for_all(index)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    fn list(template: &str, only: Option<Severity>) -> Vec<String> {
        let document = parse(template).unwrap();
        let draft = Draft::from_json(document.clone()).unwrap();
        let problems = super::super::numbered(draft.report(Locale::En).diagnostics, &document, &[]);
        let said = |line: Line| match line {
            Line::Head(group) => group.head(Locale::En),
            Line::Card(problems) => format!("{} x{}", problems[0].diagnostic.code, problems.len()),
        };
        lines(&problems, &draft, only).into_iter().map(said).collect()
    }

    fn carousel(labels: &[&str]) -> String {
        let card = |label: &&str| {
            format!(
                r#"{{"components":[{{"type":"HEADER","format":"IMAGE","example":{{"header_handle":["4::a"]}}}},{{"type":"BODY","text":"Soft linen"}},{{"type":"BUTTONS","buttons":[{{"type":"QUICK_REPLY","text":"{label}"}}]}}]}}"#
            )
        };
        let cards: Vec<_> = labels.iter().map(card).collect();
        format!(
            r#"{{"name":"sale","language":"en","category":"MARKETING","components":[{{"type":"BODY","text":"Our summer sale has begun, come and see."}},{{"type":"CAROUSEL","cards":[{}]}}]}}"#,
            cards.join(",")
        )
    }

    #[test]
    fn the_same_problem_on_many_cards_is_one_line() {
        assert_eq!(
            list(&carousel(&["Go 📦", "Go 📦", "Go 📦"]), Some(Severity::Error)),
            ["Cards", "label-characters x3"]
        );
    }

    #[test]
    fn a_problem_of_one_card_is_listed_under_it() {
        assert_eq!(
            list(&carousel(&["Go", "Go 📦", "Go"]), Some(Severity::Error)),
            ["Card 2", "label-characters x1"]
        );
    }

    #[test]
    fn a_part_has_one_head_and_what_is_filtered_away_has_none() {
        let template = r#"{"name":"Order","language":"en","category":"UTILITY","components":[{"type":"BODY","text":"Hi {{ 1 }}, your {{2}} left.","example":{"body_text":[["",""]]}},{"type":"FOOTER","text":"Casa {{1}}"}]}"#;
        let all = list(template, None);
        for head in ["Details", "Body", "Samples", "Footer"] {
            assert_eq!(all.iter().filter(|line| *line == head).count(), 1, "{head} in {all:?}");
        }
        assert_eq!(list(template, Some(Severity::Info)), [] as [&str; 0]);
    }
}
