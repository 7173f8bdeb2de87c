//! What brings two languages in line: edits whose paths begin with the index of the language they change.

use super::parts::{Part, buttons, component, components, kind, target};
use ventana_core::diagnostic::Edit;
use ventana_core::json::Json;
use ventana_core::policy::limits;

/// A document of the family: its index among the languages and what it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Side<'a> {
    pub(super) index: usize,
    pub(super) document: &'a Json,
}

impl Side<'_> {
    pub(super) fn edit(&self, path: &str, value: Json) -> Edit {
        Edit { path: ["/", &self.index.to_string(), path].concat(), span: None, value }
    }
}

const KINDS: usize = 1_000;
const PLACES: usize = 20;

/// Which button of a list is which of another: kinds must be the same, and of several the one that leads to the same
/// place is preferred, then the one with the same words. The order of both lists is kept.
pub(super) fn alignment(main: &[Part<'_>], here: &[Part<'_>]) -> Vec<(usize, usize)> {
    let likeness = |a: &Part<'_>, b: &Part<'_>| {
        let same = |of: fn(&Json) -> String| usize::from(of(a.json) == of(b.json));
        // More kinds in their order weigh more than all that leads to the same place, and that more than the same words.
        same(kind) * (KINDS + PLACES * same(|json| target(json).to_owned()) + same(super::parts::label))
    };
    // best[i][j]: the likeness of what follows the first i and the first j.
    let mut best = vec![vec![0_usize; here.len() + 1]; main.len() + 1];
    let at = |best: &[Vec<usize>], i: usize, j: usize| {
        best.get(i).and_then(|row| row.get(j)).copied().unwrap_or(0)
    };
    for (i, a) in main.iter().enumerate().rev() {
        for (j, b) in here.iter().enumerate().rev() {
            let pair = likeness(a, b);
            let with = if pair > 0 { pair + at(&best, i + 1, j + 1) } else { 0 };
            let value = with.max(at(&best, i + 1, j)).max(at(&best, i, j + 1));
            if let Some(place) = best.get_mut(i).and_then(|row| row.get_mut(j)) {
                *place = value;
            }
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while let (Some(a), Some(b)) = (main.get(i), here.get(j)) {
        let pair = likeness(a, b);
        let value = at(&best, i, j);
        if pair > 0 && value == pair + at(&best, i + 1, j + 1) {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if value == at(&best, i + 1, j) {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// Copies a button of one language into another, at the place it has there. Where several cards lack it, all get it:
/// cards have the same buttons. `None` where it does not fit.
pub(super) fn copy_button(
    from: Side<'_>,
    to: Side<'_>,
    card: Option<usize>,
    index: usize,
) -> Option<Vec<Edit>> {
    let cards = match card {
        None => vec![None],
        Some(_) => (0..super::parts::cards(to.document).len()).map(Some).collect(),
    };
    let mut edits = Vec::new();
    for card in cards {
        let (theirs, ours) = (buttons(from.document, card), buttons(to.document, card));
        let Some(button) = theirs.get(index) else { continue };
        let pairs = alignment(&theirs, &ours);
        if pairs.iter().any(|(there, _)| *there == index) {
            continue;
        }
        if ours.len() >= most_buttons(to.document, card) {
            return None;
        }
        let after =
            pairs.iter().filter(|(there, _)| *there < index).map(|(_, here)| here + 1).max().unwrap_or(0);
        let before = pairs.iter().filter(|(there, _)| *there > index).map(|(_, here)| *here).min();
        let mut kinds: Vec<_> = ours.iter().map(|part| kind(part.json)).collect();
        let here = after..=before.unwrap_or(ours.len());
        let at = place_in(&kinds, &kind(button.json), here.chain(0..=ours.len()))?;
        kinds.insert(at, kind(button.json));
        let mut list: Vec<Json> = ours.iter().map(|part| part.json.clone()).collect();
        list.insert(at, button.json.clone());
        edits.push(match component(to.document, card, "BUTTONS") {
            Some(holder) => to.edit(&[&holder.path, "/buttons"].concat(), Json::Array(list)),
            None => append(
                to,
                card,
                Json::from_iter([("type", Json::from("BUTTONS")), ("buttons", Json::Array(list))]),
            )?,
        });
    }
    (!edits.is_empty()).then_some(edits)
}

/// How many buttons the message takes, or a card.
fn most_buttons(document: &Json, card: Option<usize>) -> usize {
    let Some(_) = card else { return limits::BUTTONS.value };
    let is_product = component(document, card, "HEADER")
        .is_some_and(|header| super::parts::format(header.json) == "PRODUCT");
    if is_product { limits::PRODUCT_CARD_BUTTONS.value } else { limits::CARD_BUTTONS.value }
}

/// The first of some places at which a button leaves quick replies together where they are.
fn place_in(kinds: &[String], kind: &str, mut places: impl Iterator<Item = usize>) -> Option<usize> {
    let runs = |kinds: &[String]| {
        kinds.windows(2).filter(|pair| is_reply(pair.first()) != is_reply(pair.last())).count() + 1
    };
    let most = runs(kinds).max(2);
    places.find(|at| {
        let mut with = kinds.to_vec();
        with.insert(*at, kind.to_owned());
        runs(&with) <= most
    })
}

fn is_reply(kind: Option<&String>) -> bool {
    kind.is_some_and(|kind| kind == "QUICK_REPLY")
}

/// The buttons that can be taken away without making the template another one.
const FREE: [&str; 3] = ["QUICK_REPLY", "URL", "PHONE_NUMBER"];

/// Takes a button of the message away, with the list when it was the last. `None` where the template needs it.
pub(super) fn remove_button(from: Side<'_>, card: Option<usize>, index: usize) -> Option<Vec<Edit>> {
    let list = buttons(from.document, card);
    let button = list.get(index)?;
    let is_offer = component(from.document, None, "LIMITED_TIME_OFFER").is_some();
    if card.is_some() || is_offer || !FREE.contains(&kind(button.json).as_str()) {
        return None;
    }
    let path =
        if list.len() == 1 { component(from.document, card, "BUTTONS")?.path } else { button.path.clone() };
    Some(vec![from.edit(&path, Json::Null)])
}

/// The buttons of `to` in the order of `from`, where both have the same kinds.
pub(super) fn reorder(from: Side<'_>, to: Side<'_>, card: Option<usize>) -> Option<Vec<Edit>> {
    let mut rest = buttons(to.document, card);
    let mut list = Vec::new();
    for wanted in buttons(from.document, card) {
        let alike = |part: &Part<'_>| kind(part.json) == kind(wanted.json);
        let same = rest.iter().position(|part| alike(part) && target(part.json) == target(wanted.json));
        let at = same.or_else(|| rest.iter().position(alike))?;
        list.push(rest.remove(at).json.clone());
    }
    let holder = component(to.document, card, "BUTTONS")?;
    rest.is_empty().then(|| vec![to.edit(&[&holder.path, "/buttons"].concat(), Json::Array(list))])
}

/// Puts the header of one language in the place of that of another; where cards are meant, on all of them.
pub(super) fn copy_header(from: Side<'_>, to: Side<'_>, card: Option<usize>) -> Option<Vec<Edit>> {
    let cards = match card {
        None => vec![None],
        Some(_) => (0..super::parts::cards(to.document).len()).map(Some).collect(),
    };
    let mut edits = Vec::new();
    for card in cards {
        let Some(header) = component(from.document, card, "HEADER") else { continue };
        edits.push(match component(to.document, card, "HEADER") {
            Some(held) if super::parts::format(held.json) == super::parts::format(header.json) => continue,
            Some(held) => to.edit(&held.path, header.json.clone()),
            None => first(to, card, header.json.clone())?,
        });
    }
    (!edits.is_empty()).then_some(edits)
}

/// Takes the header of the message away.
pub(super) fn remove_header(from: Side<'_>, card: Option<usize>) -> Option<Vec<Edit>> {
    let header = component(from.document, card, "HEADER").filter(|_| card.is_none())?;
    Some(vec![from.edit(&header.path, Json::Null)])
}

/// Gives `to` the cards that `from` has beyond its own.
pub(super) fn copy_cards(from: Side<'_>, to: Side<'_>) -> Option<Vec<Edit>> {
    let theirs = super::parts::cards(from.document);
    let ours = super::parts::cards(to.document);
    let Some(carousel) = component(to.document, None, "CAROUSEL") else {
        let carousel = component(from.document, None, "CAROUSEL")?;
        return Some(vec![append(to, None, carousel.json.clone())?]);
    };
    let new = theirs.get(ours.len()..)?.iter();
    let all = ours.iter().chain(new).map(|card| card.json.clone()).collect();
    Some(vec![to.edit(&[&carousel.path, "/cards"].concat(), Json::Array(all))])
}

/// Takes away the cards that go beyond those of the other language, which must be enough for a carousel.
pub(super) fn remove_cards(from: Side<'_>, kept: usize) -> Option<Vec<Edit>> {
    let carousel = component(from.document, None, "CAROUSEL")?;
    if kept < limits::LEAST_CARDS.value {
        return (kept == 0).then(|| vec![from.edit(&carousel.path, Json::Null)]);
    }
    let cards = super::parts::cards(from.document);
    let kept = cards.get(..kept)?.iter().map(|card| card.json.clone()).collect();
    Some(vec![from.edit(&[&carousel.path, "/cards"].concat(), Json::Array(kept))])
}

/// Adds a component behind the others.
pub(super) fn append(to: Side<'_>, card: Option<usize>, new: Json) -> Option<Edit> {
    let path = list(to, card)?;
    let count = components(to.document, card).len().to_string();
    Some(to.edit(&[&path, "/", &count].concat(), new))
}

/// Adds a component before the others.
fn first(to: Side<'_>, card: Option<usize>, new: Json) -> Option<Edit> {
    let all =
        std::iter::once(new).chain(components(to.document, card).into_iter().map(|part| part.json.clone()));
    Some(to.edit(&list(to, card)?, Json::Array(all.collect())))
}

fn list(to: Side<'_>, card: Option<usize>) -> Option<String> {
    let holder = match card {
        None => String::new(),
        Some(card) => super::parts::cards(to.document).into_iter().nth(card)?.path,
    };
    Some([&holder, "/components"].concat())
}
