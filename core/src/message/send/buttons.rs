use super::Send;
use crate::diagnostic::{Edit, Span};
use crate::json::{Json, Path};
use crate::message::free_form::{sections, whole};
use crate::message::judge::Args;
use crate::message::rules;
use crate::message::slots::{Part, Slot};
use crate::message::values::coupon;
use crate::policy::sends::{LAST_INDEX, PAYLOAD_LENGTH, PRODUCTS, SUB_TYPES};
use crate::rules::{Finding, Rule};
use crate::text::{length, nearest, percent_encoded, stray, web_scheme};

impl<'d> Send<'_, 'd> {
    pub(super) fn button(
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
        rule: &'static Rule,
        at: &Path<'_>,
        free: Option<i64>,
        addressed: &mut Vec<i64>,
        args: &Args<'_>,
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

    fn sub_type(&mut self, component: &Json, written: &str, slot: Option<&Slot<'_>>, at: &Path<'_>) {
        let expected = SUB_TYPES.value.join(", ");
        let args = [("found", written.into()), ("expected", expected.as_str().into())];
        let sub_type_at = at.member("sub_type").to_pointer();
        let finding = Finding::at(sub_type_at.as_str()).with(&args);
        let meant = nearest(written, SUB_TYPES.value.iter().copied());
        let fits = |meant: &&str| slot.is_some_and(|slot| slot.sub_type == Some(*meant));
        let finding = match (meant.filter(fits), slot) {
            (Some(meant), _) if !component.elements("parameters").is_empty() => {
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
        slot: Option<&Slot<'_>>,
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
            "url" => {
                let base = slot.and_then(|slot| slot.base).unwrap_or_default();
                self.suffix(first.get("text").and_then(Json::as_str).unwrap_or_default(), base, &first_at);
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
}

impl Send<'_, '_> {
    /// The value that ends the address of a button, which begins with `base`.
    fn suffix(&mut self, value: &str, base: &str, at: &Path<'_>) {
        let at = at.member("text").to_pointer();
        if web_scheme(value).is_some() {
            let end = value.strip_prefix(base).filter(|end| !base.is_empty() && !end.is_empty());
            let finding = Finding::at(at);
            let finding = match end {
                Some(end) => finding.try_replace(0, end),
                None => finding,
            };
            return self.judge.add(&rules::WHOLE_ADDRESS, finding);
        }
        let mut all = stray(value);
        let Some(first) = all.next() else { return };
        let end = all.last().map_or(first.end, |last| last.end);
        let edit = Edit { path: at.clone(), span: None, value: percent_encoded(value).into() };
        let finding = Finding::at(at).span(Span::of(value, first.start..end)).try_fix(0, vec![edit]);
        self.judge.add(&rules::SUFFIX_CHARACTERS, finding);
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
