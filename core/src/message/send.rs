use super::free_form::{card_indices, sections, whole};
use super::judge::Judge;
use super::rules;
use super::slots::{Header, Offer, Part, Slot, Slots, Words, elements};
use super::values::{Values, Where, coupon};
use crate::diagnostic::Edit;
use crate::json::{Json, Kind, Path};
use crate::policy::messages::shape_of;
use crate::policy::sends::{
    CARDS, COMPONENTS, FIRST_MILLISECONDS, HEADER_LENGTH, LAST_INDEX, PARAMETERS, PAYLOAD_LENGTH, PRODUCTS,
    SUB_TYPES, TEMPLATE,
};
use crate::rules::Finding;
use crate::text::{length, nearest};

/// Judges the `template` of a message, by its definition where there is one.
pub(super) fn judge(judge: &mut Judge, content: &Json, definition: Option<&Json>) {
    let at = Path::Root.member("template");
    if content.as_object().is_none() {
        return judge.wrong_kind(content, &at, Kind::Object);
    }
    header(judge, content, definition, &at);
    let read = definition.map(Slots::of).filter(|slots| slots.is_known);
    let mut send = Send { judge, slots: read.as_ref(), codes: Vec::new() };
    let at = at.member("components");
    match content.get("components") {
        Some(Json::Array(components)) => send.part(components, &at, Card::Whole),
        Some(other) => send.judge.wrong_kind(other, &at, Kind::Array),
        None => send.part(&[], &at, Card::Whole),
    }
}

/// Name and language.
fn header(judge: &mut Judge, content: &Json, definition: Option<&Json>, at: &Path<'_>) {
    let language_at = at.member("language");
    if let Some(Json::Text(code)) = content.get("language") {
        judge.required(content, at, "name");
        let wrapped: Json = [("code", code.as_str())].into_iter().collect();
        judge.add(&rules::LANGUAGE_TEXT, Finding::at(language_at.to_pointer()).try_replace(0, wrapped));
    } else {
        judge.shape(content, at, "template", &TEMPLATE.value);
    }
    let Some(definition) = definition else { return };
    let text = |holder: Option<&Json>, key: &str| holder?.get(key)?.as_str().map(str::to_owned);
    let code = text(content.get("language"), "code");
    for (asked, key) in [(text(Some(content), "name"), "name"), (code, "language")] {
        let (Some(asked), Some(found)) = (asked, text(Some(definition), key)) else { continue };
        if asked == found || asked.trim().is_empty() || found.is_empty() {
            continue;
        }
        let args = [("asked", asked.as_str().into()), ("found", found.as_str().into())];
        if key == "name" {
            judge.at(&rules::OTHER_TEMPLATE, &at.member(key), &args);
        } else {
            let at = language_at.member("code");
            judge.replace(&rules::OTHER_LANGUAGE, &at, &args, Some(&found));
        }
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
            if elements(component, "parameters").is_empty() {
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

    fn button(
        &mut self,
        component: &Json,
        at: &Path<'_>,
        slots: Option<&'d Part<'d>>,
        met: &mut Vec<i64>,
        addressed: &mut Vec<i64>,
    ) {
        let Some(written) = self.judge.required(component, at, "sub_type") else { return };
        let sub_type = written.to_ascii_lowercase();
        let index_at = at.member("index");
        let index = match component.get("index") {
            None => return self.judge.missing(&index_at, "index"),
            Some(index) => whole(index).filter(|index| (0..=LAST_INDEX.value).contains(index)),
        };
        let slot = slots.zip(index).and_then(|(slots, index)| {
            usize::try_from(index).ok().and_then(|index| slots.buttons.get(index))
        });
        // The one button that takes such values and is named nowhere: what was meant by a wrong index.
        let free = slots.and_then(|slots| free(slots, &sub_type, addressed));
        if !SUB_TYPES.value.contains(&sub_type.as_str()) {
            return self.sub_type(component, written, slot, at);
        }
        if index.is_none() || (slots.is_some() && slot.is_none()) {
            self.misplaced(&rules::WRONG_INDEX, &index_at, free, addressed, &[], false);
        } else if let Some(slot) = slot {
            match slot.sub_type {
                None => {
                    self.misplaced(&rules::STATIC_BUTTON, at, free, addressed, &[], true);
                    return;
                }
                Some(expected) if expected != sub_type => {
                    let args = [("expected", expected.into()), ("found", written.into())];
                    let at = at.member("sub_type");
                    return self.misplaced(&rules::OTHER_SUB_TYPE, &at, free, addressed, &args, false);
                }
                Some(_) => {}
            }
        }
        if index.is_some_and(|index| met.contains(&index)) {
            return self.judge.remove(&rules::REPEATED_COMPONENT, at, &[]);
        }
        met.extend(index);
        self.values_of_button(component, &sub_type, index, slot, at);
    }

    /// A button that is not there, is static, or is another one. Offers the index that was meant, or to let it go.
    fn misplaced(
        &mut self,
        rule: &'static crate::rules::Rule,
        at: &Path<'_>,
        free: Option<i64>,
        addressed: &mut Vec<i64>,
        args: &super::judge::Args<'_>,
        is_removable: bool,
    ) {
        let component = match at {
            Path::Member(parent, "index" | "sub_type") => **parent,
            other => *other,
        };
        let path = component.member("index").to_pointer();
        let shown = free.unwrap_or_default().to_string();
        let mut all = args.to_vec();
        all.push(("index", shown.as_str().into()));
        let finding = Finding::at(at.to_pointer()).with(&all);
        let finding = match free {
            Some(free) => {
                addressed.push(free);
                finding.try_fix(0, vec![Edit { path, span: None, value: free.into() }])
            }
            None if is_removable => {
                finding.try_fix(1, vec![Edit { path: component.to_pointer(), span: None, value: Json::Null }])
            }
            None => finding,
        };
        self.judge.add(rule, finding);
    }

    fn sub_type(&mut self, component: &Json, written: &str, slot: Option<&Slot>, at: &Path<'_>) {
        let expected = SUB_TYPES.value.join(", ");
        let args = [("found", written.into()), ("expected", expected.as_str().into())];
        let sub_type_at = at.member("sub_type").to_pointer();
        let finding = Finding::at(sub_type_at.as_str()).with(&args);
        let meant = nearest(written, SUB_TYPES.value.iter().copied());
        let fits = |meant: &&str| slot.is_some_and(|slot| slot.sub_type == Some(*meant));
        let finding = match (meant.filter(fits), slot) {
            (Some(meant), _) if !elements(component, "parameters").is_empty() => {
                finding.try_fix(0, vec![Edit { path: sub_type_at, span: None, value: meant.into() }])
            }
            (None, Some(slot)) if slot.sub_type.is_none() => {
                finding.try_fix(1, vec![Edit { path: at.to_pointer(), span: None, value: Json::Null }])
            }
            _ => finding,
        };
        self.judge.add(&rules::SUB_TYPE, finding);
    }

    fn values_of_button(
        &mut self,
        component: &Json,
        sub_type: &str,
        index: Option<i64>,
        slot: Option<&Slot>,
        at: &Path<'_>,
    ) {
        let (expected, most): (&[&str], usize) = match sub_type {
            "url" => (&["text"], 1),
            "quick_reply" => (&["payload"], 1),
            "copy_code" => (&["coupon_code"], 1),
            "flow" | "catalog" | "mpm" | "order_details" => (&["action"], 1),
            "voice_call" => (&["ttl_minutes", "payload"], 2),
            _ => (&[], usize::MAX),
        };
        let parameters = self.parameters(component, at, expected, (0, most), sub_type);
        let at = at.member("parameters");
        let is_list = component.get("parameters").is_none_or(|held| held.as_array().is_some());
        if parameters.is_empty() && is_list {
            if slot.is_some_and(|slot| slot.is_required) {
                self.unfilled(sub_type, index.unwrap_or_default(), &at);
            } else if sub_type == "catalog" {
                self.judge.at(&rules::THUMBNAIL, &at, &[]);
            }
        }
        let first_at = at.index(0);
        let Some(first) = parameters.first() else { return };
        let action = first.get("action").filter(|action| action.as_object().is_some());
        let action_at = first_at.member("action");
        match sub_type {
            "url" if self.slots.is_some_and(|slots| slots.is_code) => {
                self.code(Some(first), &first_at.member("text"));
            }
            "quick_reply" => {
                let payload = first.get("payload").and_then(Json::as_str).unwrap_or_default();
                let (count, limit) = (length(payload), PAYLOAD_LENGTH.value);
                if count > limit {
                    let args = [("count", count.into()), ("limit", limit.into())];
                    self.judge.at(&rules::PAYLOAD, &first_at.member("payload"), &args);
                }
            }
            "copy_code" => {
                if let Some(code) = first.get("coupon_code").and_then(Json::as_str) {
                    coupon(self.judge, code, &first_at.member("coupon_code"));
                }
            }
            "catalog" => {
                let Some(action) = action else { return };
                let key = "thumbnail_product_retailer_id";
                if action.get(key).is_none() {
                    self.judge.at(&rules::THUMBNAIL, &action_at.member(key), &[]);
                }
            }
            "mpm" => {
                let Some(action) = action else { return };
                match action.get("sections") {
                    None => self.judge.missing(&action_at.member("sections"), "sections"),
                    Some(_) => {
                        sections(self.judge, action, &action_at, "product_items", PRODUCTS.value);
                    }
                }
            }
            "order_details" => {
                let Some(action) = action else { return };
                if action.get("order_details").is_none() {
                    self.judge.missing(&action_at.member("order_details"), "order_details");
                }
            }
            _ => {}
        }
    }

    fn carousel(&mut self, component: &Json, at: &Path<'_>) {
        let defined = self.slots.map(|slots| slots.cards.as_ref());
        if defined.is_some_and(|cards| cards.is_none()) {
            return self.judge.remove(&rules::NOT_IN_TEMPLATE, at, &[("component", "carousel".into())]);
        }
        let at = at.member("cards");
        let cards = match component.get("cards") {
            Some(Json::Array(cards)) => cards,
            Some(other) => return self.judge.wrong_kind(other, &at, Kind::Array),
            None => return self.judge.missing(&at, "cards"),
        };
        let shows_products = self.slots.is_some_and(Slots::shows_products);
        let expected = defined.flatten().map_or(cards.len(), Vec::len);
        let fits = if shows_products {
            (expected.min(CARDS.value)..=CARDS.value).contains(&cards.len())
        } else {
            cards.len() == expected
        };
        if !fits {
            let args = [("expected", expected.into()), ("count", cards.len().into())];
            self.judge.at(&rules::CARD_COUNT, &at, &args);
        }
        card_indices(self.judge, cards, &at);
        for (index, card) in cards.iter().enumerate() {
            let at = at.index(index);
            if card.as_object().is_none() {
                self.judge.wrong_kind(card, &at, Kind::Object);
                continue;
            }
            let place = match card.get("card_index") {
                None => {
                    self.judge.missing(&at.member("card_index"), "card_index");
                    None
                }
                Some(said) => {
                    let said_whole = whole(said);
                    if said_whole.is_none() {
                        self.judge.wrong_kind(said, &at.member("card_index"), Kind::Number);
                    }
                    said_whole.and_then(|said| usize::try_from(said).ok())
                }
            };
            let at = at.member("components");
            let place = place.filter(|place| *place < cards.len()).unwrap_or(index);
            match card.get("components") {
                Some(Json::Array(components)) => self.part(components, &at, Card::At(place)),
                Some(other) => self.judge.wrong_kind(other, &at, Kind::Array),
                None => self.part(&[], &at, Card::At(place)),
            }
        }
    }

    fn offer(&mut self, component: &Json, at: &Path<'_>) {
        if self.slots.is_some_and(|slots| slots.offer == Offer::None) {
            let args = [("component", "limited_time_offer".into())];
            return self.judge.remove(&rules::NOT_IN_TEMPLATE, at, &args);
        }
        let least = usize::from(self.slots.is_none_or(|slots| slots.offer == Offer::Ends));
        let parameters =
            self.parameters(component, at, &["limited_time_offer"], (least, 1), "limited_time_offer");
        let at = at.member("parameters");
        let Some(offer) = parameters.first().and_then(|first| first.get("limited_time_offer")) else {
            return;
        };
        let first_at = at.index(0);
        let offer_at = first_at.member("limited_time_offer");
        let Some(end) = offer.get("expiration_time_ms").and_then(whole) else { return };
        if (1..FIRST_MILLISECONDS.value).contains(&end) {
            let path = offer_at.member("expiration_time_ms").to_pointer();
            let edit = Edit { path: path.clone(), span: None, value: (end * 1000).into() };
            self.judge.add(&rules::OFFER_SECONDS, Finding::at(path).try_fix(0, vec![edit]));
        }
    }
}

/// The one button that takes values of this type and is not addressed yet.
fn free(slots: &Part<'_>, sub_type: &str, addressed: &[i64]) -> Option<i64> {
    let mut free = (0..)
        .zip(&slots.buttons)
        .filter(|(index, slot)| slot.sub_type == Some(sub_type) && !addressed.contains(index));
    let (index, _) = free.next()?;
    free.next().is_none().then_some(index)
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
