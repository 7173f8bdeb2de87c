use super::judge::Judge;
use super::{is_one_of, rules};
use crate::diagnostic::Edit;
use crate::json::{Json, Path};
use crate::policy::direct_send;
use crate::policy::interactive::{
    ADDRESS_COUNTRIES, CARD_BODY_BREAKS, FLOW_LABEL_LENGTH, INTERACTIVE, LIST_BODY_IN_SCHEMA, PRODUCTS, ROWS,
};
use crate::policy::messages::{DIRECT_SEND_LENGTH, NAME_PARTS, TEXT_LENGTH, TYPES};
use crate::policy::shapes::shape_of;
use crate::rules::Finding;
use crate::text::{emojis, length, line_breaks, nearest};

/// Judges the content of a message that is no template.
pub(super) fn judge(judge: &mut Judge, message: &Json, kind: &str, content: &Json, at: &Path<'_>) {
    let Some(shape) = shape_of(TYPES, kind) else { return };
    judge.shape(content, at, kind, shape);
    match kind {
        "text" => {
            let category = message.get("category").and_then(Json::as_str);
            let is_direct =
                category.is_some_and(|category| is_one_of(category, direct_send::CATEGORIES.value));
            // What is longer still has been said.
            if let Some(body) = text(content, "body")
                && is_direct
                && length(body) <= TEXT_LENGTH
            {
                judge.length(&rules::TOO_LONG, body, &at.member("body"), "body", DIRECT_SEND_LENGTH.value);
            }
        }
        "contacts" => contacts(judge, content, at),
        "reaction" if message.get("context").is_some() => {
            judge.remove(&rules::REACTION_REPLY, &Path::Root.member("context"), &[]);
        }
        "interactive" => interactive(judge, content, at),
        _ => {}
    }
}

fn text<'j>(object: &'j Json, key: &str) -> Option<&'j str> {
    object.get(key)?.as_str()
}

fn contacts(judge: &mut Judge, content: &Json, at: &Path<'_>) {
    for (index, contact) in content.as_array().unwrap_or_default().iter().enumerate() {
        let Some(name) = contact.get("name").filter(|name| name.as_object().is_some()) else { continue };
        if NAME_PARTS.value.iter().any(|part| name.get(part).is_some()) {
            continue;
        }
        let card_at = at.index(index);
        let name_at = card_at.member("name");
        let whole = text(name, "formatted_name").filter(|name| !name.trim().is_empty());
        judge.replace(&rules::CONTACT_NAME, &name_at.member("first_name"), &[], whole);
    }
}

fn interactive(judge: &mut Judge, content: &Json, at: &Path<'_>) {
    let Some(kind) = text(content, "type").filter(|kind| !kind.trim().is_empty()) else { return };
    let Some(shape) = shape_of(INTERACTIVE, kind) else {
        let meant = nearest(kind, INTERACTIVE.iter().map(|(known, _)| *known));
        // Another type asks for other members, so only a slip of the keyboard is mended.
        let meant = meant.filter(|meant| meant.eq_ignore_ascii_case(kind));
        return judge.replace(&rules::UNKNOWN_TYPE, &at.member("type"), &[("type", kind.into())], meant);
    };
    judge.shape(content, at, "interactive", shape);
    let Some(action) = content.get("action").filter(|action| action.as_object().is_some()) else { return };
    let action_at = at.member("action");
    let parameters_at = action_at.member("parameters");
    let parameters = action.get("parameters");
    match kind {
        "button" => {
            let list = action_at.member("buttons");
            let mut seen = Vec::new();
            for (index, button) in action.elements("buttons").iter().enumerate() {
                let place = list.index(index);
                once(judge, button.get("reply"), &place.member("reply"), &mut seen);
            }
        }
        "list" => {
            let body_at = at.member("body");
            if let Some(body) = content.get("body").and_then(|body| text(body, "text"))
                && length(body) <= TEXT_LENGTH
            {
                let limit = LIST_BODY_IN_SCHEMA.value;
                judge.length(&rules::LIST_BODY, body, &body_at.member("text"), "body", limit);
            }
            sections(judge, action, &action_at, "rows", ROWS.value);
            let list = action_at.member("sections");
            let mut seen = Vec::new();
            for (index, section) in action.elements("sections").iter().enumerate() {
                let place = list.index(index);
                let rows_at = place.member("rows");
                for (index, row) in section.elements("rows").iter().enumerate() {
                    once(judge, Some(row), &rows_at.index(index), &mut seen);
                }
            }
        }
        "product_list" => sections(judge, action, &action_at, "product_items", PRODUCTS.value),
        "flow" => {
            let Some(parameters) = parameters.filter(|held| held.as_object().is_some()) else { return };
            flow(judge, parameters, &parameters_at);
        }
        "carousel" => cards(judge, action, &action_at),
        "address_message" => {
            let country = parameters.and_then(|parameters| text(parameters, "country"));
            let allowed = ADDRESS_COUNTRIES.value;
            if country.is_some_and(|country| !country.trim().is_empty() && !allowed.contains(&country)) {
                let countries = allowed.join(", ");
                judge.at(
                    &rules::ADDRESS,
                    &parameters_at.member("country"),
                    &[("countries", countries.as_str().into())],
                );
            }
        }
        _ => {}
    }
}

/// Whether the answer's id was not met before.
fn once<'j>(judge: &mut Judge, answer: Option<&'j Json>, at: &Path<'_>, seen: &mut Vec<&'j str>) {
    let Some(id) = answer.and_then(|answer| text(answer, "id")) else { return };
    if seen.contains(&id) {
        judge.at(&rules::REPEATED_ID, &at.member("id"), &[("id", id.into())]);
    }
    seen.push(id);
}

/// What holds over all sections: a title each when there are several, and how many elements they have together.
pub(super) fn sections(judge: &mut Judge, holder: &Json, at: &Path<'_>, key: &str, most: usize) {
    let at = at.member("sections");
    let sections = holder.elements("sections");
    let mut count = 0;
    for (index, section) in sections.iter().enumerate() {
        let held = section.elements(key).len();
        count += held;
        if sections.len() > 1 && section.as_object().is_some() && section.get("title").is_none() {
            judge.at(&rules::SECTION_TITLE, &at.index(index).member("title"), &[]);
        }
        if held > most {
            // Said at that section already.
            return;
        }
    }
    judge.count(count, &at, key, 0, most);
}

fn flow(judge: &mut Judge, parameters: &Json, at: &Path<'_>) {
    let (id_at, name_at) = (at.member("flow_id"), at.member("flow_name"));
    match (parameters.get("flow_id"), parameters.get("flow_name")) {
        (None, None) => judge.at(&rules::FLOW_NAME, &id_at, &[]),
        (Some(_), Some(_)) => judge.remove(&rules::FLOW_NAME, &name_at, &[]),
        _ => {}
    }
    if let Some(label) = text(parameters, "flow_cta")
        && (length(label) > FLOW_LABEL_LENGTH.value || emojis(label).next().is_some())
    {
        let limit = [("limit", FLOW_LABEL_LENGTH.value.into())];
        judge.at(&rules::FLOW_LABEL, &at.member("flow_cta"), &limit);
    }
}

/// Which kinds of buttons a card has, so that two can be held against each other.
fn buttons_of(card: &Json) -> Vec<&str> {
    let Some(action) = card.get("action") else { return Vec::new() };
    let buttons = action.elements("buttons").iter().map(|button| text(button, "type").unwrap_or_default());
    text(action, "name").into_iter().chain(buttons).collect()
}

fn cards(judge: &mut Judge, action: &Json, at: &Path<'_>) {
    let at = at.member("cards");
    let cards = action.elements("cards");
    let first = cards.first().map(buttons_of).unwrap_or_default();
    for (index, card) in cards.iter().enumerate() {
        let card_at = at.index(index);
        if card.as_object().is_none() {
            continue;
        }
        if buttons_of(card) != first {
            judge.at(&rules::CARDS_DIFFER, &card_at.member("action"), &[]);
        }
        if let Some(body) = card.get("body").and_then(|body| text(body, "text")) {
            let (count, limit) = (line_breaks(body).count(), CARD_BODY_BREAKS.value);
            if count > limit {
                let body_at = card_at.member("body");
                judge.at(
                    &rules::CARD_LINES,
                    &body_at.member("text"),
                    &[("count", count.into()), ("limit", limit.into())],
                );
            }
        }
    }
    card_indices(judge, cards, &at);
}

/// Cards count from 0, each index once; the one that is free and stands at its place mends a wrong one.
pub(super) fn card_indices(judge: &mut Judge, cards: &[Json], at: &Path<'_>) {
    let mut taken: Vec<Option<i64>> = Vec::new();
    let index_of = |card: &Json| card.get("card_index").and_then(whole);
    let all: Vec<Option<i64>> = cards.iter().map(index_of).collect();
    for (index, card) in cards.iter().enumerate() {
        let Some(said) = index_of(card) else {
            taken.push(None);
            continue;
        };
        let count = i64::try_from(cards.len()).unwrap_or(i64::MAX);
        if said < 0 || said >= count || taken.contains(&Some(said)) {
            let free = i64::try_from(index).ok().filter(|free| !all.contains(&Some(*free)));
            let card_at = at.index(index);
            let path = card_at.member("card_index").to_pointer();
            let shown = free.unwrap_or_default().to_string();
            let args = [("index", shown.as_str().into())];
            let finding = Finding::at(path.as_str()).with(&args);
            judge.add(
                &rules::CARD_INDEX,
                match free {
                    Some(free) => finding.try_fix(0, vec![Edit { path, span: None, value: free.into() }]),
                    None => finding,
                },
            );
        }
        taken.push(Some(said));
    }
}

/// A whole number, or the text of one.
pub(super) fn whole(value: &Json) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}
