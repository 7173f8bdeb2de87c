//! What is wrong with the send of a template, by its definition where that is known: name, language, components and the
//! values of its texts here, buttons and cards in their own files. What a template takes is read in `slots`.

mod buttons;
mod cards;

use super::free_form::whole;
use super::judge::Judge;
use super::rules;
use super::slots::{Header, Offer, Part, Slots, Words};
use super::values::{Values, Where};
use crate::diagnostic::Edit;
use crate::json::{Json, Kind, Path};
use crate::policy::sends::{COMPONENTS, HEADER_LENGTH, PARAMETERS, TEMPLATE};
use crate::policy::shapes::shape_of;
use crate::rules::Finding;
use crate::text::nearest;

/// Judges the `template` of a message, by its definition where there is one.
pub(super) fn judge<'d>(judge: &mut Judge, content: &Json, definition: Option<&'d Slots<'d>>) {
    let at = Path::Root.member("template");
    if content.as_object().is_none() {
        return judge.wrong_kind(content, &at, Kind::Object);
    }
    header(judge, content, definition, &at);
    let slots = definition.filter(|slots| slots.is_known);
    let mut send = Send { judge, slots, codes: Vec::new() };
    let at = at.member("components");
    match content.get("components") {
        Some(Json::Array(components)) => send.part(components, &at, Card::Whole),
        Some(other) => send.judge.wrong_kind(other, &at, Kind::Array),
        None => send.part(&[], &at, Card::Whole),
    }
}

/// Name and language.
fn header(judge: &mut Judge, content: &Json, definition: Option<&Slots<'_>>, at: &Path<'_>) {
    let language_at = at.member("language");
    if let Some(Json::Text(code)) = content.get("language") {
        judge.required(content, at, "name");
        let wrapped: Json = [("code", code.as_str())].into_iter().collect();
        judge.add(&rules::LANGUAGE_TEXT, Finding::at(language_at.to_pointer()).try_replace(0, wrapped));
    } else {
        judge.shape(content, at, "template", &TEMPLATE.value);
    }
    let Some(Slots { template, .. }) = definition else { return };
    let differs = |asked: &str, found: &str| asked != found && !asked.trim().is_empty() && !found.is_empty();
    if let (Some(asked), Some(found)) = (content.get("name").and_then(Json::as_str), template.name.text())
        && differs(asked, found)
    {
        let args = [("asked", asked.into()), ("found", found.into())];
        judge.at(&rules::OTHER_TEMPLATE, &at.member("name"), &args);
    }
    if let (Some(asked), Some(found)) =
        (content.at("/language/code").and_then(Json::as_str), template.language.text())
        && differs(asked, found)
    {
        let args = [("asked", asked.into()), ("found", found.into())];
        judge.replace(&rules::OTHER_LANGUAGE, &language_at.member("code"), &args, Some(found));
    }
}

/// What can stand for a variable of a text.
const TEXTS: &[&str] = &["text", "currency", "date_time"];

/// Any number of parameters; how many there should be is told by the variables.
const ANY: (usize, usize) = (0, usize::MAX);

/// Whose components they are.
#[derive(Clone, Copy)]
enum Card {
    /// The template's own.
    Whole,
    /// Those of one card, by its place in the definition.
    At(usize),
}

struct Send<'j, 'd> {
    judge: &'j mut Judge,
    slots: Option<&'d Slots<'d>>,
    /// One-time codes, in the order of the body and the button.
    codes: Vec<String>,
}

/// Which components have been met.
#[derive(Default)]
struct Met {
    kinds: Vec<String>,
    buttons: Vec<i64>,
}

impl Met {
    fn has(&self, kind: &str) -> bool {
        self.kinds.iter().any(|met| met == kind)
    }
}

impl<'d> Send<'_, 'd> {
    fn slots_of(&self, card: Card) -> Option<&'d Part<'d>> {
        let slots = self.slots?;
        match card {
            Card::Whole => Some(&slots.whole),
            Card::At(index) => {
                let cards = slots.cards.as_ref()?;
                let last = if slots.shows_products() { cards.last() } else { None };
                cards.get(index).or(last)
            }
        }
    }

    fn part(&mut self, components: &[Json], at: &Path<'_>, card: Card) {
        let slots = self.slots_of(card);
        let mut met = Met::default();
        // A button that is named at a wrong place is not missing at the right one as well.
        let mut addressed: Vec<i64> = components.iter().filter_map(|it| whole(it.get("index")?)).collect();
        for (index, component) in components.iter().enumerate() {
            let at = at.index(index);
            if component.as_object().is_none() {
                self.judge.wrong_kind(component, &at, Kind::Object);
                continue;
            }
            let Some(kind) = self.judge.required(component, &at, "type") else { continue };
            let kind = kind.to_ascii_lowercase();
            let is_whole = matches!(card, Card::Whole);
            if kind != "button" && met.has(&kind) {
                self.judge.remove(&rules::REPEATED_COMPONENT, &at, &[]);
                continue;
            }
            met.kinds.push(kind.clone());
            match kind.as_str() {
                "header" => self.header(component, &at, slots),
                "body" => match slots {
                    Some(slots) => self.texts(component, &at, slots.body.as_ref(), "body", slots.limit),
                    None => {
                        self.parameters(component, &at, TEXTS, ANY, "body");
                    }
                },
                "button" => self.button(component, &at, slots, &mut met.buttons, &mut addressed),
                "carousel" if is_whole => self.carousel(component, &at),
                "limited_time_offer" if is_whole => self.offer(component, &at),
                "order_status" | "tap_target_configuration" if is_whole => {
                    self.parameters(component, &at, &[kind.as_str()], (1, 1), &kind);
                }
                _ => {
                    let meant = nearest(&kind, COMPONENTS.value.iter().copied())
                        .filter(|meant| *meant == "button" && component.get("sub_type").is_some());
                    self.judge.replace(
                        &rules::UNKNOWN_COMPONENT,
                        &at.member("type"),
                        &[("type", kind.as_str().into())],
                        meant,
                    );
                }
            }
        }
        if let Some(slots) = slots {
            self.absent(slots, &met, &addressed, at, card);
        }
    }

    /// Says which parts of the template got nothing.
    fn absent(&mut self, slots: &Part<'_>, met: &Met, addressed: &[i64], at: &Path<'_>, card: Card) {
        let mut missing = |component: &str| {
            self.judge.at(&rules::MISSING_COMPONENT, at, &[("component", component.into())]);
        };
        let needs_header = match &slots.header {
            Header::None => false,
            Header::Text(words) => words.keys.count() > 0,
            Header::Of(_) => true,
        };
        if needs_header && !met.has("header") {
            missing("header");
        }
        if !met.has("body") && slots.body.as_ref().is_some_and(|words| words.keys.count() > 0) {
            missing("body");
        }
        if matches!(card, Card::Whole)
            && let Some(all) = self.slots
        {
            if all.cards.is_some() && !met.has("carousel") {
                missing("carousel");
            }
            if all.offer == Offer::Ends && !met.has("limited_time_offer") {
                self.judge.at(&rules::OFFER_END, at, &[]);
            }
        }
        for (index, slot) in (0..).zip(&slots.buttons) {
            if addressed.contains(&index) {
                continue;
            }
            match slot.sub_type {
                Some(sub_type) if slot.is_required => self.unfilled(sub_type, index, at),
                Some("catalog") => self.judge.at(&rules::THUMBNAIL, at, &[]),
                _ => {}
            }
        }
    }

    fn unfilled(&mut self, sub_type: &str, index: i64, at: &Path<'_>) {
        let index = index.to_string();
        self.judge.at(
            &rules::MISSING_BUTTON,
            at,
            &[("type", sub_type.into()), ("index", index.as_str().into())],
        );
    }

    /// The parameters of a component, each of one of the `expected` types (any, when there are none), and how many.
    fn parameters<'j>(
        &mut self,
        component: &'j Json,
        at: &Path<'_>,
        expected: &[&str],
        (least, most): (usize, usize),
        name: &str,
    ) -> &'j [Json] {
        let at = at.member("parameters");
        let found = match component.get("parameters") {
            None => &[][..],
            Some(Json::Array(parameters)) => parameters.as_slice(),
            Some(other) => {
                self.judge.wrong_kind(other, &at, Kind::Array);
                return &[];
            }
        };
        for (index, parameter) in found.iter().take(most).enumerate() {
            self.parameter(parameter, &at.index(index), expected);
        }
        if found.len() > most {
            self.surplus(found.len(), most, name, &at);
        }
        if found.len() < least {
            let missing = expected.join(", ");
            self.too_few(found.len(), least, &missing, name, &at);
        }
        found
    }

    fn surplus(&mut self, count: usize, most: usize, name: &str, at: &Path<'_>) {
        let edits = (most..count).map(|index| Edit {
            path: at.index(index).to_pointer(),
            span: None,
            value: Json::Null,
        });
        let args = [("component", name.into()), ("expected", most.into()), ("count", count.into())];
        let finding = Finding::at(at.to_pointer()).with(&args).try_fix(0, edits.collect());
        self.judge.add(&rules::TOO_MANY, finding);
    }

    fn too_few(&mut self, count: usize, least: usize, missing: &str, name: &str, at: &Path<'_>) {
        self.judge.at(
            &rules::TOO_FEW,
            at,
            &[
                ("component", name.into()),
                ("expected", least.into()),
                ("count", count.into()),
                ("missing", missing.into()),
            ],
        );
    }

    /// One parameter. Answers whether it is of an expected type.
    fn parameter(&mut self, parameter: &Json, at: &Path<'_>, expected: &[&str]) -> bool {
        let judge = &mut *self.judge;
        if parameter.as_object().is_none() {
            judge.wrong_kind(parameter, at, Kind::Object);
            return false;
        }
        let Some(written) = judge.required(parameter, at, "type") else { return false };
        let kind = written.to_ascii_lowercase();
        let Some(shape) = shape_of(PARAMETERS, &kind) else {
            let known = PARAMETERS.iter().map(|(known, _)| *known).filter(|known| expected.contains(known));
            let meant = nearest(&kind, known).filter(|meant| parameter.get(meant).is_some());
            judge.replace(&rules::UNKNOWN_PARAMETER, &at.member("type"), &[("type", written.into())], meant);
            return false;
        };
        if !expected.is_empty() && !expected.contains(&kind.as_str()) {
            let names = expected.join(", ");
            judge.at(
                &rules::OTHER_PARAMETER,
                &at.member("type"),
                &[("expected", names.as_str().into()), ("found", written.into())],
            );
            return false;
        }
        judge.shape(parameter, at, &kind, shape);
        if kind == "currency" {
            currency(judge, parameter, at);
        }
        true
    }

    fn header(&mut self, component: &Json, at: &Path<'_>, slots: Option<&'d Part<'d>>) {
        match slots.map(|slots| &slots.header) {
            None => {
                self.parameters(component, at, &[], ANY, "header");
            }
            Some(Header::Text(words)) => {
                self.texts(component, at, Some(words), "header", HEADER_LENGTH.value);
            }
            Some(Header::None) => self.texts(component, at, None, "header", 0),
            Some(Header::Of(kind)) => {
                self.parameters(component, at, &[kind], (1, 1), "header");
            }
        }
    }

    /// The values of a text, which the template may not have.
    fn texts(
        &mut self,
        component: &Json,
        at: &Path<'_>,
        words: Option<&'d Words<'d>>,
        name: &str,
        limit: usize,
    ) {
        let Some(words) = words.filter(|words| words.keys.count() > 0) else {
            if component.elements("parameters").is_empty() {
                self.parameters(component, at, TEXTS, ANY, name);
            } else {
                self.judge.remove(&rules::NOT_IN_TEMPLATE, at, &[("component", name.into())]);
            }
            return;
        };
        let is_named = self.slots.is_some_and(|slots| slots.is_named);
        let parameters = self.parameters(component, at, TEXTS, ANY, name);
        let at = at.member("parameters");
        let mut values = Values::new(words, name, limit);
        for (index, parameter) in parameters.iter().enumerate() {
            if parameter.as_object().is_some() {
                let place = Where { at: &at.index(index), index, is_named };
                values.take(self.judge, parameter, place, parameters);
            }
        }
        let (count, expected) = (parameters.len(), words.keys.count());
        if component.get("parameters").is_some_and(|held| held.as_array().is_none()) {
            return;
        }
        if count < expected {
            let missing = values.missing(count, is_named);
            self.too_few(count, expected, &missing, name, &at);
        } else if count > expected && !(is_named && values.has_strangers()) {
            self.surplus(count, expected, name, &at);
        }
        values.length(self.judge, parameters, &at, is_named);
        if self.slots.is_some_and(|slots| slots.is_code) {
            let at = at.index(0);
            self.code(parameters.first(), &at.member("text"));
        }
    }

    /// A one-time code: how long, of what, and the same in the button as in the body.
    fn code(&mut self, parameter: Option<&Json>, at: &Path<'_>) {
        let code = parameter.and_then(|parameter| parameter.get("text")?.as_str());
        let Some(code) = code.filter(|code| !code.trim().is_empty()) else { return };
        match self.codes.first() {
            None => {
                super::values::code(self.judge, code, at);
                self.codes.push(code.to_owned());
            }
            Some(first) if first != code => {
                let first = first.clone();
                self.judge.replace(&rules::CODE_DIFFERS, at, &[], Some(&first));
            }
            Some(_) => {}
        }
    }
}

/// Three capitals, as ISO 4217 writes a currency.
fn currency(judge: &mut Judge, parameter: &Json, at: &Path<'_>) {
    let code = parameter.get("currency").and_then(|currency| currency.get("code")?.as_str());
    let Some(code) = code.filter(|code| code.len() <= 3 && !code.trim().is_empty()) else { return };
    if code.len() == 3 && code.bytes().all(|letter| letter.is_ascii_uppercase()) {
        return;
    }
    let upper = code.to_ascii_uppercase();
    let is_code = upper.len() == 3 && upper.bytes().all(|letter| letter.is_ascii_uppercase());
    let at = at.member("currency");
    judge.replace(
        &rules::UNEXPECTED,
        &at.member("code"),
        &[("found", code.into()), ("expected", "ISO 4217".into())],
        is_code.then_some(upper.as_str()),
    );
}
