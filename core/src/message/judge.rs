use super::rules;
use crate::diagnostic::{Diagnostic, Edit};
use crate::json::{Json, Kind, Path, parse};
use crate::policy::interactive::HEADER_LENGTH;
use crate::policy::messages::{OTHER_ENDINGS, TYPES};
use crate::policy::sends;
use crate::policy::shapes::{Media, Member, Shape, shape_of};
use crate::rules::{Finding, Rule, Trial, kind_name, say_on_trial};
use crate::text::{Span, nearest, trim_to, web_scheme};
use crate::{Arg, Locale};

/// Walks a message beside the shape it should have and says where they differ.
pub(super) struct Judge {
    pub(super) locale: Locale,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Fixes that may make another mistake of the one they mend, and so must prove themselves.
    pub(super) trials: Vec<Trial>,
}

/// Arguments of a rule's texts.
pub(super) type Args<'a> = [(&'a str, Arg<'a>)];

impl Judge {
    #[inline(never)]
    pub(super) fn add(&mut self, rule: &'static Rule, finding: Finding<'_>) {
        say_on_trial(rule, self.locale, &mut self.diagnostics, &mut self.trials, finding);
    }

    /// A finding about a whole value, with nothing to apply.
    pub(super) fn at(&mut self, rule: &'static Rule, at: &Path<'_>, args: &Args<'_>) {
        self.add(rule, Finding::at(at.to_pointer()).with(args));
    }

    /// A finding that removing the value mends.
    pub(super) fn remove(&mut self, rule: &'static Rule, at: &Path<'_>, args: &Args<'_>) {
        self.add(rule, Finding::at(at.to_pointer()).with(args).try_replace(0, Json::Null));
    }

    /// A finding that the value `by` mends, where there is one.
    pub(super) fn replace(&mut self, rule: &'static Rule, at: &Path<'_>, args: &Args<'_>, by: Option<&str>) {
        let finding = Finding::at(at.to_pointer()).with(args);
        self.add(rule, if let Some(by) = by { finding.try_replace(0, by) } else { finding });
    }

    pub(super) fn missing(&mut self, at: &Path<'_>, field: &str) {
        self.at(&rules::MISSING, at, &[("field", field.into())]);
    }

    #[inline(never)]
    pub(super) fn wrong_kind(&mut self, value: &Json, at: &Path<'_>, expected: Kind) {
        let (expected_name, found_name) = (kind_name(expected), kind_name(value.kind()));
        let args = [
            ("expected", expected_name.get(self.locale).into()),
            ("found", found_name.get(self.locale).into()),
        ];
        let text = if let Json::Number(number) = value { Some(number.as_str()) } else { None };
        let text = text.filter(|_| expected == Kind::Text);
        self.replace(&rules::WRONG_KIND, at, &args, text);
    }

    /// The text of a value, or what it is instead.
    pub(super) fn text_of<'j>(&mut self, value: &'j Json, at: &Path<'_>) -> Option<&'j str> {
        let text = value.as_str();
        if text.is_none() {
            self.wrong_kind(value, at, Kind::Text);
        }
        text
    }

    /// The text of a required member that may not be empty.
    pub(super) fn required<'j>(&mut self, object: &'j Json, at: &Path<'_>, key: &str) -> Option<&'j str> {
        let at = at.member(key);
        let text = match object.get(key) {
            Some(value) => self.text_of(value, &at)?,
            None => "",
        };
        if text.trim().is_empty() {
            self.missing(&at, key);
            return None;
        }
        Some(text)
    }

    /// Judges the value called `field` by a shape.
    pub(super) fn shape(&mut self, value: &Json, at: &Path<'_>, field: &str, shape: &Shape) {
        match shape {
            Shape::Any => {}
            Shape::Text(limit) => {
                let Some(text) = self.text_of(value, at) else { return };
                if text.trim().is_empty() {
                    self.missing(at, field);
                }
                self.length(&rules::TOO_LONG, text, at, field, *limit);
            }
            Shape::Free => {
                self.text_of(value, at);
            }
            Shape::Value(limit) => {
                let Some(text) = self.text_of(value, at) else { return };
                self.value(text, at);
                self.length(&rules::TOO_LONG, text, at, field, *limit);
            }
            Shape::Whole(low, high) => self.number(value, at, field, (*low, *high), true),
            Shape::Number(low, high) => self.number(value, at, field, (*low, *high), false),
            Shape::Flag => {
                if value.as_bool().is_none() {
                    self.wrong_kind(value, at, Kind::Bool);
                }
            }
            Shape::Word(words) => {
                if let Some(text) = self.text_of(value, at)
                    && !words.contains(&text)
                {
                    self.unexpected(text, at, words);
                }
            }
            Shape::Link => {
                if let Some(text) = self.text_of(value, at) {
                    self.link(text, at, field);
                }
            }
            Shape::Media(media) => self.media(value, at, media),
            Shape::Header(kinds) => self.header(value, at, kinds),
            Shape::Object(members) => self.members(value, at, members),
            Shape::List(least, most, of) => {
                let Json::Array(elements) = value else { return self.wrong_kind(value, at, Kind::Array) };
                self.count(elements.len(), at, field, *least, *most);
                for (index, element) in elements.iter().enumerate() {
                    self.shape(element, &at.index(index), field, of);
                }
            }
        }
    }

    fn members(&mut self, object: &Json, at: &Path<'_>, members: &'static [Member]) {
        if object.as_object().is_none() {
            return self.wrong_kind(object, at, Kind::Object);
        }
        for Member { key, is_required, shape } in members {
            let at = at.member(key);
            match object.get(key) {
                Some(value) => self.shape(value, &at, key, shape),
                None if !is_required => {}
                None if matches!(shape, Shape::Value(_)) => self.at(&rules::EMPTY, &at, &[]),
                None => self.missing(&at, key),
            }
        }
    }

    /// Whether a list is as long as it may be.
    pub(super) fn count(&mut self, count: usize, at: &Path<'_>, field: &str, least: usize, most: usize) {
        let (rule, limit) = match count {
            few if few < least => (&rules::LIST_TOO_SHORT, least),
            many if many > most => (&rules::LIST_TOO_LONG, most),
            _ => return,
        };
        self.at(rule, at, &[("field", field.into()), ("count", count.into()), ("limit", limit.into())]);
    }

    /// Whether a text keeps its limit; 0 is none.
    pub(super) fn length(
        &mut self,
        rule: &'static Rule,
        text: &str,
        at: &Path<'_>,
        field: &str,
        limit: usize,
    ) {
        if limit == 0 || text.len() <= limit {
            return;
        }
        let Some((over, _)) = text.char_indices().nth(limit) else { return };
        let args = [("field", field.into()), ("count", text.chars().count().into()), ("limit", limit.into())];
        let path = at.to_pointer();
        let kept = text.get(..trim_to(text, limit)).unwrap_or_default();
        let finding = Finding::at(path.as_str()).span(Span::of(text, over..text.len())).with(&args);
        let edit = Edit { path, span: None, value: kept.into() };
        self.add(rule, if kept.trim().is_empty() { finding } else { finding.fix(0, vec![edit]) });
    }

    pub(super) fn unexpected(&mut self, found: &str, at: &Path<'_>, words: &[&str]) {
        let expected = words.join(", ");
        let meant = match words {
            [only] => Some(*only),
            _ => nearest(found, words.iter().copied()),
        };
        self.replace(
            &rules::UNEXPECTED,
            at,
            &[("found", found.into()), ("expected", expected.as_str().into())],
            meant,
        );
    }

    /// A number, or a text that holds one as Meta's samples write it.
    fn number(&mut self, value: &Json, at: &Path<'_>, field: &str, (low, high): (i64, i64), is_whole: bool) {
        let read = match value {
            Json::Text(text) => parse(text).ok(),
            other => Some(other.clone()),
        };
        let Some(Json::Number(number)) = read else { return self.wrong_kind(value, at, Kind::Number) };
        let fits = number.floor().is_some_and(|(whole, is_exact)| {
            (is_exact || !is_whole) && low <= whole && if is_exact { whole <= high } else { whole < high }
        });
        if !fits {
            let (low, high) = (low.to_string(), high.to_string());
            self.at(
                &rules::OUT_OF_RANGE,
                at,
                &[("field", field.into()), ("low", low.as_str().into()), ("high", high.as_str().into())],
            );
        }
    }

    fn link(&mut self, text: &str, at: &Path<'_>, field: &str) {
        if text.trim().is_empty() {
            return self.missing(at, field);
        }
        if is_link(text) {
            return;
        }
        let bare = !text.contains([':', ' ']) && text.contains('.') && !text.starts_with(['.', '/']);
        let secured = bare.then(|| ["https://", text].concat()).filter(|text| is_link(text));
        self.replace(&rules::LINK, at, &[], secured.as_deref());
    }

    fn media(&mut self, value: &Json, at: &Path<'_>, media: &'static Media) {
        if value.as_object().is_none() {
            return self.wrong_kind(value, at, Kind::Object);
        }
        let (id, link) = (value.get("id"), value.get("link"));
        let is_given = |value: Option<&Json>| value.is_some_and(|value| value.as_str() != Some(""));
        match (is_given(id), is_given(link)) {
            (false, false) => self.at(&rules::NO_MEDIA, at, &[]),
            (true, true) => self.remove(&rules::TWO_MEDIA, &at.member("link"), &[]),
            _ => {}
        }
        if let Some(id) = id.filter(|id| id.as_str().is_none()) {
            self.wrong_kind(id, &at.member("id"), Kind::Text);
        }
        if let Some(link) = link {
            let at = at.member("link");
            if let Some(text) = self.text_of(link, &at).filter(|text| !text.is_empty()) {
                self.link(text, &at, "link");
                self.ending(text, &at, media);
            }
        }
        for (key, limit) in [("caption", media.caption), ("filename", usize::from(media.has_filename))] {
            let Some(held) = value.get(key) else { continue };
            let at = at.member(key);
            if limit == 0 {
                self.remove(&rules::CAPTION, &at, &[("field", key.into())]);
            } else if let Some(text) = self.text_of(held, &at)
                && key == "caption"
            {
                self.length(&rules::TOO_LONG, text, &at, key, limit);
            }
        }
    }

    /// The ending of a linked file says of many what they are; of the others only fetching would.
    fn ending(&mut self, link: &str, at: &Path<'_>, media: &Media) {
        let path = link.split(['?', '#']).next().unwrap_or_default();
        let host_end = path.find("://").map_or(0, |colon| colon + 3);
        let Some((_, name)) = path.get(host_end..).and_then(|rest| rest.rsplit_once('/')) else { return };
        let Some((_, ending)) = name.rsplit_once('.') else { return };
        let ends = |known: &&str| known.eq_ignore_ascii_case(ending);
        if media.endings.iter().any(ends) {
            return;
        }
        let of_others = TYPES.iter().any(|(_, fact)| match fact.value {
            Shape::Media(other) => other.endings.iter().any(ends),
            _ => false,
        });
        if of_others || OTHER_ENDINGS.value.iter().any(ends) {
            let expected = media.endings.join(", ");
            let args = [("ending", ending.into()), ("expected", expected.as_str().into())];
            let span = Span::of(link, path.len() - ending.len()..path.len());
            self.add(&rules::LINK_KIND, Finding::at(at.to_pointer()).span(span).with(&args));
        }
    }

    fn header(&mut self, value: &Json, at: &Path<'_>, kinds: &[&str]) {
        if value.as_object().is_none() {
            return self.wrong_kind(value, at, Kind::Object);
        }
        let Some(kind) = self.required(value, at, "type") else { return };
        if !kinds.contains(&kind) {
            return self.unexpected(kind, &at.member("type"), kinds);
        }
        let at = at.member(kind);
        match (value.get(kind), shape_of(TYPES, kind)) {
            (None, _) => self.missing(&at, kind),
            (Some(text), _) if kind == "text" => {
                self.shape(text, &at, kind, &Shape::Text(HEADER_LENGTH.value));
            }
            (Some(media), Some(shape)) => self.shape(media, &at, kind, shape),
            (Some(_), None) => {}
        }
    }

    /// What is put into a template: something, and no character that Meta refuses there.
    fn value(&mut self, text: &str, at: &Path<'_>) {
        if text.trim().is_empty() {
            return self.at(&rules::EMPTY, at, &[]);
        }
        let Some((mended, refused)) = mended(text) else { return };
        let path = at.to_pointer();
        let args = [("limit", sends::SPACES.value.into())];
        let finding = Finding::at(path.as_str()).span(Span::of(text, refused)).with(&args);
        let edit = Edit { path, span: None, value: mended.into() };
        self.add(&rules::CHARACTERS, finding.try_fix(0, vec![edit]));
    }
}

fn is_link(text: &str) -> bool {
    web_scheme(text).is_some_and(|scheme| text.len() > scheme.len()) && !text.contains(char::is_whitespace)
}

/// The text with one space where a run of white space is refused, and the bytes from the first such run to the last.
fn mended(text: &str) -> Option<(String, std::ops::Range<usize>)> {
    let is_white = |sign: char| matches!(sign, ' ' | '\n' | '\r' | '\t');
    let (mut kept, mut refused) = (String::new(), None);
    let mut rest = text;
    while let Some(start) = rest.find(is_white) {
        let (before, from) = rest.split_at_checked(start)?;
        let end = from.find(|sign| !is_white(sign)).unwrap_or(from.len());
        let (run, after) = from.split_at_checked(end)?;
        kept.push_str(before);
        if run.len() > sends::SPACES.value || run.contains(['\n', '\r', '\t']) {
            let at = text.len() - from.len();
            let first = refused.map_or(at, |found: std::ops::Range<usize>| found.start);
            refused = Some(first..at + run.len());
            kept.push(' ');
        } else {
            kept.push_str(run);
        }
        rest = after;
    }
    kept.push_str(rest);
    Some((kept.trim().to_owned(), refused?))
}
