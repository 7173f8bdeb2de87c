use super::judge::Judge;
use super::rules;
use super::slots::{Words, shown};
use crate::diagnostic::Edit;
use crate::json::{Json, Path};
use crate::policy::limits::{COUPON_LENGTH, SAFE_COUPON_LENGTH};
use crate::policy::sends::CODE_LENGTH;
use crate::rules::Finding;
use crate::text::{Key, Placeholder, Span, emojis, length, nearest, trim_to};

/// The values of one text of a template, held against its variables.
pub(super) struct Values<'w> {
    words: &'w Words<'w>,
    /// The part of the template, in the words of a message.
    name: &'w str,
    limit: usize,
    /// The names that have a value.
    named: Vec<String>,
    strangers: usize,
}

/// Where a parameter stands.
#[derive(Clone, Copy)]
pub(super) struct Where<'p> {
    pub(super) at: &'p Path<'p>,
    pub(super) index: usize,
    pub(super) is_named: bool,
}

/// The name that a parameter carries.
fn name_of(parameter: &Json) -> Option<&str> {
    parameter.get("parameter_name")?.as_str().filter(|name| !name.trim().is_empty())
}

impl<'w> Values<'w> {
    pub(super) fn new(words: &'w Words<'w>, name: &'w str, limit: usize) -> Self {
        Self { words, name, limit, named: Vec::new(), strangers: 0 }
    }

    fn has(&self, name: &str) -> bool {
        self.words.keys.all().iter().any(|key| shown(key) == name)
    }

    /// Takes the value of one parameter, and judges the name it goes by.
    pub(super) fn take(&mut self, judge: &mut Judge, parameter: &Json, place: Where<'_>, all: &[Json]) {
        let at = place.at.member("parameter_name");
        let written = parameter.get("parameter_name");
        if let Some(other) = written.filter(|written| written.as_str().is_none()) {
            return judge.wrong_kind(other, &at, crate::json::Kind::Text);
        }
        if !place.is_named {
            if written.is_some() {
                judge.remove(&rules::NAME_NEEDLESS, &at, &[]);
            }
            return;
        }
        let Some(name) = name_of(parameter) else {
            let meant = self.meant(all, place.index, None);
            return judge.replace(&rules::NAME_MISSING, &at, &[], meant.as_deref());
        };
        if !self.has(name) {
            self.strangers += 1;
            let meant = self.meant(all, place.index, Some(name));
            let known: Vec<_> = self.words.keys.all().iter().map(shown).collect();
            let known = known.join(", ");
            let args = [("found", name.into()), ("expected", known.as_str().into())];
            return judge.replace(&rules::NAME_UNKNOWN, &at, &args, meant.as_deref());
        }
        if self.named.iter().any(|held| held == name) {
            return judge.at(&rules::NAME_REPEATED, &at, &[("found", name.into())]);
        }
        self.named.push(name.to_owned());
    }

    /// The variable that a parameter without a sound name is for: the only one that no other names, or the nearest.
    fn meant(&self, all: &[Json], index: usize, written: Option<&str>) -> Option<String> {
        let keys = self.words.keys.all();
        let is_taken = |name: &str| {
            let mut others = all.iter().enumerate().filter(|(other, _)| *other != index);
            others.any(|(_, other)| name_of(other) == Some(name))
        };
        let free: Vec<_> = keys.iter().map(shown).filter(|name| !is_taken(name)).collect();
        if let [only] = free.as_slice() {
            return Some(only.clone());
        }
        if let Some(written) = written {
            return nearest(written, free.iter().map(String::as_str)).map(str::to_owned);
        }
        // Where no parameter has a name they stand in the order of the text.
        let nobody = all.len() == keys.len() && all.iter().all(|other| name_of(other).is_none());
        if nobody { self.in_text(index) } else { None }
    }

    /// The variable that comes so many others after the first in the text.
    fn in_text(&self, index: usize) -> Option<String> {
        let mut seen: Vec<Key<'_>> = Vec::new();
        for key in self.words.placeholders.iter().filter_map(Placeholder::meant) {
            if !seen.contains(&key) {
                seen.push(key);
            }
        }
        seen.get(index).map(shown)
    }

    /// Whether a value goes by a name that the template does not have.
    pub(super) fn has_strangers(&self) -> bool {
        self.strangers > 0
    }

    /// The variables without a value, in the words of a message.
    pub(super) fn missing(&self, count: usize, is_named: bool) -> String {
        let keys = self.words.keys.all().iter().map(shown);
        let missing: Vec<_> = if is_named {
            keys.filter(|name| !self.named.contains(name)).collect()
        } else {
            keys.skip(count).collect()
        };
        missing.join(", ")
    }

    /// The value of a variable.
    fn value<'j>(&self, parameters: &'j [Json], key: &Key<'_>, is_named: bool) -> Option<(usize, &'j str)> {
        let index = if is_named {
            let name = shown(key);
            parameters.iter().position(|parameter| name_of(parameter) == Some(name.as_str()))?
        } else {
            self.words.keys.rank(key)?
        };
        Some((index, text_of(parameters.get(index)?)?))
    }

    /// Whether the text keeps its limit with all values in it.
    pub(super) fn length(&self, judge: &mut Judge, parameters: &[Json], at: &Path<'_>, is_named: bool) {
        if self.limit == 0 {
            return;
        }
        let count = self
            .words
            .filled(|key| self.value(parameters, key, is_named).map_or(0, |(_, value)| length(value)));
        if count <= self.limit {
            return;
        }
        let mut longest: Option<(usize, &str)> = None;
        for key in self.words.keys.all() {
            if let Some((index, value)) = self.value(parameters, key, is_named)
                && longest.is_none_or(|(_, other)| length(value) > length(other))
            {
                longest = Some((index, value));
            }
        }
        let Some((index, value)) = longest else { return };
        let args = [("component", self.name.into()), ("count", count.into()), ("limit", self.limit.into())];
        let at = at.index(index);
        let is_text = parameters.get(index).and_then(|parameter| parameter.get("text")).is_some();
        if !is_text {
            return judge.at(&rules::RENDERED, &at, &args);
        }
        let path = at.member("text").to_pointer();
        let uses = self.words.placeholders.iter().filter_map(Placeholder::meant);
        let uses = uses
            .filter(|key| self.value(parameters, key, is_named).is_some_and(|(used, _)| used == index))
            .count()
            .max(1);
        let keep = length(value).checked_sub((count - self.limit).div_ceil(uses)).filter(|keep| *keep > 0);
        let finding = Finding::at(path.as_str()).with(&args);
        let Some(keep) = keep else { return judge.add(&rules::RENDERED, finding) };
        let over = value.char_indices().nth(keep).map_or(value.len(), |(over, _)| over);
        let finding = finding.span(Span::of(value, over..value.len()));
        let kept = value.get(..trim_to(value, keep)).unwrap_or_default();
        let edit = Edit { path, span: None, value: kept.into() };
        judge
            .add(&rules::RENDERED, if kept.trim().is_empty() { finding } else { finding.fix(0, vec![edit]) });
    }
}

/// What a person sees of a parameter.
fn text_of(parameter: &Json) -> Option<&str> {
    let fallback = |key| parameter.get(key)?.get("fallback_value")?.as_str();
    let text = parameter.get("text").and_then(Json::as_str);
    text.or_else(|| fallback("currency")).or_else(|| fallback("date_time"))
}

/// A coupon: letters and digits, and not so long that Meta's pages disagree.
pub(super) fn coupon(judge: &mut Judge, code: &str, at: &Path<'_>) {
    let is_plain = |sign: char| sign.is_ascii_alphanumeric();
    let count = length(code);
    if count > SAFE_COUPON_LENGTH.value && count <= COUPON_LENGTH.value {
        let args = [("count", count.into()), ("limit", SAFE_COUPON_LENGTH.value.into())];
        judge.at(&rules::COUPON_LONG, at, &args);
    }
    let Some(start) = code.find(|sign| !is_plain(sign)) else { return };
    if code.trim().is_empty() {
        return;
    }
    let rest = code.get(start..).unwrap_or_default();
    let end = start + rest.find(is_plain).unwrap_or(rest.len());
    let kept: String = code.chars().filter(|sign| is_plain(*sign)).collect();
    let path = at.to_pointer();
    let finding = Finding::at(path.as_str()).span(Span::of(code, start..end));
    let edit = Edit { path, span: None, value: kept.as_str().into() };
    judge.add(&rules::COUPON_CHARACTERS, if kept.is_empty() { finding } else { finding.fix(0, vec![edit]) });
}

/// A one-time code: short, without links and emojis.
pub(super) fn code(judge: &mut Judge, code: &str, at: &Path<'_>) {
    let (count, limit) = (length(code), CODE_LENGTH.value);
    if count > limit {
        judge.at(&rules::CODE_LONG, at, &[("count", count.into()), ("limit", limit.into())]);
    }
    if code.contains("://") || emojis(code).next().is_some() {
        judge.at(&rules::CODE_CONTENT, at, &[]);
    }
}
