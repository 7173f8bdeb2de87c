use super::wording::neutral;
use crate::json::Json;
use crate::rules::prelude::*;
use crate::rules::subject::Part;
use crate::template::{Component, Field, NamedExample};
use crate::text::Key;

/// A header or body with the samples given for its variables, in whatever shape they come.
#[derive(Clone, Copy)]
pub(in crate::rules) struct Sampled<'s, 'a> {
    pub(in crate::rules) subject: &'s Subject<'a>,
    pub(in crate::rules) part: &'s Part<'a>,
    /// Whether there is an `example` that is no object, so that nothing can be read from it.
    pub(in crate::rules) is_odd: bool,
    /// Whether there is an `example`.
    pub(in crate::rules) is_given: bool,
    /// The samples in number order.
    pub(in crate::rules) numbered: Option<&'a Json>,
    /// The samples by name.
    pub(in crate::rules) named: Option<&'a Field<Vec<Field<NamedExample>>>>,
}

/// Every header and body that the business words itself, with its samples.
pub(super) fn every<'s, 'a>(subject: &'s Subject<'a>) -> impl Iterator<Item = Sampled<'s, 'a>> {
    let is_preset = subject.is_preset();
    let texts = subject.texts.iter().filter(|part| matches!(part.role, Role::Header | Role::Body));
    texts.filter(move |_| !is_preset).filter_map(|part| sampled(subject, part))
}

/// A text with the samples given for it. The address of a button has its sample elsewhere, so it has none here; other
/// texts hold no variables.
pub(in crate::rules) fn sampled<'s, 'a>(
    subject: &'s Subject<'a>,
    part: &'s Part<'a>,
) -> Option<Sampled<'s, 'a>> {
    let nothing = Sampled { subject, part, is_odd: false, is_given: false, numbered: None, named: None };
    Some(match (part.role, part.component) {
        (Role::Header, Component::Header(header)) => match &header.example {
            Field::Given(example) => Sampled {
                is_given: true,
                numbered: example.header_text.given(),
                named: Some(&example.header_text_named_params).filter(|named| named.is_present()),
                ..nothing
            },
            other => Sampled { is_odd: other.is_present(), is_given: other.is_present(), ..nothing },
        },
        (Role::Body, Component::Body(body)) => match &body.example {
            Field::Given(example) => Sampled {
                is_given: true,
                numbered: example.body_text.given(),
                named: Some(&example.body_text_named_params).filter(|named| named.is_present()),
                ..nothing
            },
            other => Sampled { is_odd: other.is_present(), is_given: other.is_present(), ..nothing },
        },
        (Role::Url, _) => nothing,
        _ => return None,
    })
}

impl<'s, 'a> Sampled<'s, 'a> {
    /// The pointer to the samples in number order.
    pub(in crate::rules) fn numbered_at(&self) -> String {
        self.part.pointer_to(if self.part.role == Role::Header {
            "example/header_text"
        } else {
            "example/body_text"
        })
    }

    /// The pointer to the samples by name.
    pub(in crate::rules) fn named_at(&self) -> String {
        self.numbered_at() + "_named_params"
    }

    /// Whether there are samples of any kind.
    pub(in crate::rules) fn has_samples(&self) -> bool {
        self.numbered.is_some() || self.named.is_some()
    }

    /// The samples by name, as far as they can be read.
    pub(in crate::rules) fn entries(&self) -> impl Iterator<Item = (usize, &'a NamedExample)> + use<'a> {
        let entries = self.named.and_then(|named| named.given()).map(Vec::as_slice).unwrap_or_default();
        entries.iter().enumerate().filter_map(|(index, entry)| Some((index, entry.given()?)))
    }

    /// The named variables that no sample by name belongs to, where there are samples by name.
    pub(super) fn without_entry(&self) -> impl Iterator<Item = &'s Key<'a>> + use<'s, 'a> {
        let sampled = *self;
        let is_judged = self.part.keys.is_named() && self.named.is_some_and(|named| named.given().is_some());
        let keys = self.part.keys.all().iter().filter(move |_| is_judged);
        keys.filter(move |key| {
            let Key::Name(name) = key else { return false };
            !sampled.entries().any(|(_, entry)| entry.param_name.text() == Some(name))
        })
    }

    /// Whether nothing but one kind of samples stands in the `example`.
    pub(super) fn is_all_of_example(&self) -> bool {
        let example = match self.part.component {
            Component::Header(header) => header.example.encode(),
            Component::Body(body) => body.example.encode(),
            _ => None,
        };
        example.is_some_and(|example| example.as_object().is_some_and(|members| members.len() == 1))
    }

    /// The lists of samples in number order, each with its index where a list of lists holds it. A lone text is a list
    /// of one.
    pub(in crate::rules) fn lists(&self) -> impl Iterator<Item = (Option<usize>, &'a [Json])> + use<'a> {
        let (outer, lone) = match self.numbered {
            Some(Json::Array(elements)) => (elements.as_slice(), None),
            Some(text @ Json::Text(_)) => (&[][..], Some((None, std::slice::from_ref(text)))),
            _ => (&[][..], None),
        };
        let is_wrapped = outer.iter().any(|element| element.as_array().is_some());
        let is_flat = !is_wrapped && matches!(self.numbered, Some(Json::Array(_)));
        let inner =
            outer.iter().enumerate().filter_map(|(index, list)| Some((Some(index), list.as_array()?)));
        is_flat.then_some((None, outer)).into_iter().chain(lone).chain(inner)
    }

    /// The pointer to one of those lists.
    pub(super) fn list_at(&self, index: Option<usize>) -> String {
        let mut pointer = self.numbered_at();
        if let Some(index) = index {
            pointer.push('/');
            pointer.push_str(&index.to_string());
        }
        pointer
    }

    /// Whether each sample is wrapped in a list of its own, rather than all in one.
    pub(super) fn is_scattered(&self) -> bool {
        let count = self.part.keys.count();
        let is_wrapped = |(index, list): (Option<usize>, &[Json])| index.is_some() && list.len() == 1;
        count > 1 && self.lists().count() == count && self.lists().all(is_wrapped)
    }

    /// The only list of samples in number order.
    pub(super) fn list(&self) -> Option<&'a [Json]> {
        let mut lists = self.lists();
        let (_, list) = lists.next()?;
        lists.next().is_none().then_some(list)
    }

    /// The sample of a variable, where it is clear which one that is.
    pub(in crate::rules) fn sample_of(&self, key: &Key<'_>) -> Option<Json> {
        let keys = &self.part.keys;
        match key {
            Key::Number(number) => {
                let list = self.list()?;
                let sample = match list.len() {
                    length if length == keys.numbers().count() => list.get(keys.rank(key)?),
                    // Some give a sample for the numbers that they pass over, too.
                    length if length == keys.numbers().last()? as usize => {
                        list.get((*number as usize).checked_sub(1)?)
                    }
                    _ => None,
                };
                sample.cloned()
            }
            Key::Name(name) => {
                let mut entries = self.entries();
                let (_, entry) = entries.find(|(_, entry)| entry.param_name.text() == Some(name))?;
                entry.example.text().map(Json::from)
            }
        }
    }

    /// Samples in number order in the shape of Meta's pages.
    pub(super) fn shaped(&self, samples: Vec<Json>) -> Json {
        let list = Json::Array(samples);
        if self.part.role == Role::Header { list } else { vec![list].into() }
    }

    /// The edits after which these are the samples in number order, in the shape of Meta's pages, and there are no
    /// others. `None` where other things than samples would be lost.
    pub(in crate::rules) fn restate_numbered(&self, samples: Vec<Json>) -> Option<Vec<Edit>> {
        if self.is_odd || self.lists().nth(1).is_some() {
            return None;
        }
        let mut edits = vec![Edit { path: self.numbered_at(), span: None, value: self.shaped(samples) }];
        if self.named.is_some() {
            edits.push(Edit { path: self.named_at(), span: None, value: Json::Null });
        }
        Some(edits)
    }

    /// The same for samples by name.
    pub(in crate::rules) fn restate_named(&self, samples: &[(&str, String)]) -> Option<Vec<Edit>> {
        if self.is_odd {
            return None;
        }
        let entries: Vec<_> = samples.iter().map(|(name, sample)| entry(name, sample)).collect();
        let mut edits = vec![Edit { path: self.named_at(), span: None, value: entries.into() }];
        if self.numbered.is_some() {
            edits.push(Edit { path: self.numbered_at(), span: None, value: Json::Null });
        }
        Some(edits)
    }

    /// The edits that add a neutral sample for a variable that is about to be added.
    pub(in crate::rules) fn with_sample_of(&self, key: &Key<'_>) -> Option<Vec<Edit>> {
        if self.is_odd || self.part.role == Role::Url {
            return None;
        }
        let sample = neutral(self.subject, key);
        match key {
            Key::Name(name) => {
                let path = self.named_at() + if self.named.is_some() { "/-" } else { "" };
                let entry = entry(name, &sample);
                let value = if self.named.is_some() { entry } else { vec![entry].into() };
                Some(vec![Edit { path, span: None, value }])
            }
            Key::Number(_) => {
                let keys = self.part.keys.all();
                let mut samples = Vec::with_capacity(keys.len() + 1);
                if self.numbered.is_some() {
                    for key in keys {
                        samples.push(self.sample_of(key)?);
                    }
                } else if !keys.is_empty() {
                    return None;
                }
                let at = keys.partition_point(|other| other < key);
                samples.insert(at, sample.into());
                self.restate_numbered(samples)
            }
        }
    }
}

/// A sample by name.
pub(in crate::rules) fn entry(name: &str, sample: &str) -> Json {
    Json::from_iter([("param_name", Json::from(name)), ("example", sample.into())])
}
