//! What is wrong in each language, alone and compared with the main one. What has not changed is not judged again.

use super::compared::{Difference, Language, compared, untranslated};
use super::names::own_name;
use super::repairs::Side;
use crate::draft::{Draft, Family};
use std::sync::Arc;
use ventana_core::Locale;
use ventana_core::diagnostic::{Diagnostic, Severity};
use ventana_core::json::Json;

/// How many problems of each severity there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    pub(crate) notes: usize,
}

impl Counts {
    pub(crate) fn of<'a>(diagnostics: impl Iterator<Item = &'a Diagnostic>) -> Self {
        let mut counts = Self::default();
        for diagnostic in diagnostics {
            match diagnostic.severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Info => counts.notes += 1,
            }
        }
        counts
    }

    pub(crate) fn worst(self) -> Option<Severity> {
        match self {
            Self { errors: 1.., .. } => Some(Severity::Error),
            Self { warnings: 1.., .. } => Some(Severity::Warning),
            Self { notes: 1.., .. } => Some(Severity::Info),
            _ => None,
        }
    }
}

/// A language and what its rules say of it.
#[derive(Debug)]
struct Alone {
    draft: Draft,
    document: Json,
    diagnostics: Vec<Diagnostic>,
}

/// How a language differs from the main one.
#[derive(Debug)]
struct Beside {
    main: Arc<Alone>,
    here: Arc<Alone>,
    /// An earlier language of the same code, where the main one is another.
    twin: Option<Arc<Alone>>,
    names: (String, String),
    index: usize,
    differences: Vec<Difference>,
    untranslated: usize,
}

/// What is said of all languages.
#[derive(Clone, Debug)]
pub(crate) struct Judged {
    locale: Locale,
    shown: usize,
    languages: Vec<Arc<Alone>>,
    /// One a language but the main one, in their order.
    beside: Vec<Arc<Beside>>,
    /// What each is called on its tab.
    names: Vec<String>,
}

impl PartialEq for Judged {
    fn eq(&self, other: &Self) -> bool {
        let same = |a: &[Arc<Alone>], b: &[Arc<Alone>]| {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| Arc::ptr_eq(a, b))
        };
        self.locale == other.locale
            && self.shown == other.shown
            && same(&self.languages, &other.languages)
            && self.names == other.names
    }
}

impl Judged {
    /// Judges what is new or has changed since `before`.
    pub(crate) fn of(family: &Family, locale: Locale, before: Option<&Self>) -> Self {
        let before = before.filter(|before| before.locale == locale);
        let alone = |(index, draft): (usize, &Draft)| {
            let held = before.map(|before| before.languages.as_slice()).unwrap_or_default();
            // It mostly stands where it stood.
            let mut known = held.get(index).into_iter().chain(held);
            known.find(|held| held.draft == *draft).cloned().unwrap_or_else(|| {
                Arc::new(Alone {
                    draft: draft.clone(),
                    document: draft.to_json(),
                    diagnostics: draft.report(locale).diagnostics,
                })
            })
        };
        let languages: Vec<_> = family.variants().iter().enumerate().map(alone).collect();
        let codes: Vec<_> = languages.iter().map(|language| language.draft.language()).collect();
        let names: Vec<_> = codes.iter().map(|code| own_name(code, &codes, locale)).collect();
        let main = languages.first().cloned();
        let others = languages.iter().enumerate().skip(1);
        let beside = others.filter_map(|(index, here)| {
            let main = main.clone()?;
            let names = (names.first()?.clone(), names.get(index)?.clone());
            let code = here.draft.language();
            let mut earlier = languages.iter().take(index);
            let twin =
                earlier.find(|other| other.draft.language() == code).filter(|twin| !Arc::ptr_eq(twin, &main));
            let new = Beside {
                main,
                here: here.clone(),
                twin: twin.cloned(),
                names,
                index,
                differences: Vec::new(),
                untranslated: 0,
            };
            let held = before.and_then(|before| before.beside.iter().find(|held| held.is_of(&new))).cloned();
            Some(held.unwrap_or_else(|| Arc::new(new.compare(locale))))
        });
        let beside = beside.collect();
        Self { locale, shown: family.shown_index(), languages, beside, names }
    }

    pub(crate) fn count(&self) -> usize {
        self.languages.len()
    }

    pub(crate) fn shown(&self) -> usize {
        self.shown
    }

    /// What a language is called on its tab.
    pub(crate) fn name(&self, index: usize) -> &str {
        self.names.get(index).map_or("", String::as_str)
    }

    pub(crate) fn codes(&self) -> Vec<&str> {
        self.languages.iter().map(|language| language.draft.language()).collect()
    }

    /// What the rules say of a language alone.
    pub(crate) fn alone(&self, index: usize) -> &[Diagnostic] {
        self.languages.get(index).map_or(&[], |language| &language.diagnostics)
    }

    pub(crate) fn document(&self, index: usize) -> Option<&Json> {
        self.languages.get(index).map(|language| &language.document)
    }

    /// How a language differs from the main one, which differs in nothing.
    pub(crate) fn differences(&self, index: usize) -> &[Difference] {
        let beside = index.checked_sub(1).and_then(|index| self.beside.get(index));
        beside.map_or(&[], |beside| &beside.differences)
    }

    /// How many texts of a language are still those of the main one.
    pub(super) fn untranslated(&self, index: usize) -> usize {
        index.checked_sub(1).and_then(|index| self.beside.get(index)).map_or(0, |beside| beside.untranslated)
    }

    /// All that is said of the language that is shown: what concerns it alone, then what it differs in.
    pub(crate) fn of_shown(&self) -> Vec<Diagnostic> {
        let differences = self.differences(self.shown).iter().map(|difference| &difference.diagnostic);
        self.alone(self.shown).iter().chain(differences).cloned().collect()
    }

    /// How much is wrong in all languages, also between them.
    pub(crate) fn counts_of_all(&self) -> Counts {
        let alone = self.languages.iter().flat_map(|language| &language.diagnostics);
        let between = self.beside.iter().flat_map(|beside| &beside.differences);
        Counts::of(alone.chain(between.map(|difference| &difference.diagnostic)))
    }

    pub(crate) fn counts(&self, index: usize) -> Counts {
        let differences = self.differences(index).iter().map(|difference| &difference.diagnostic);
        Counts::of(self.alone(index).iter().chain(differences))
    }
}

impl Beside {
    /// Whether the same languages stand beside each other.
    fn is_of(&self, other: &Self) -> bool {
        let twins = match (&self.twin, &other.twin) {
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            (a, b) => a.is_none() && b.is_none(),
        };
        twins
            && Arc::ptr_eq(&self.main, &other.main)
            && Arc::ptr_eq(&self.here, &other.here)
            && self.names == other.names
            && self.index == other.index
    }

    fn compare(mut self, locale: Locale) -> Self {
        let with = |other: &Alone| {
            let other = Language { side: Side { index: 0, document: &other.document }, name: &self.names.0 };
            let here = Language {
                side: Side { index: self.index, document: &self.here.document },
                name: &self.names.1,
            };
            compared(other, here, locale)
        };
        let is_twice = |difference: &Difference| difference.diagnostic.code == "repeated-variant-language";
        let twice = self.twin.as_deref().and_then(|twin| with(twin).into_iter().find(is_twice));
        let mut differences: Vec<_> = twice.into_iter().collect();
        differences.extend(with(&self.main));
        self.differences = differences;
        self.untranslated = untranslated(&self.main.document, &self.here.document);
        self
    }
}

/// The languages with all that can be brought in line with the main one without a person's words: of one of them, or of all.
pub(super) fn aligned(family: &Family, only: Option<usize>, locale: Locale) -> Family {
    /// More steps than a template has parts would go round in circles.
    const STEPS: usize = 60;
    let mut family = family.clone();
    for index in (1..family.variants().len()).filter(|index| only.is_none_or(|only| only == *index)) {
        for _ in 0..STEPS {
            let documents =
                [0, index].map(|index| family.variants().get(index).map_or(Json::Null, Draft::to_json));
            let [main, here] = &documents;
            let side = |index, document| Language { side: Side { index, document }, name: "" };
            let differences = compared(side(0, main), side(index, here), locale);
            let mut fixes = differences.iter().filter_map(Difference::sound_fix);
            let Some(next) = fixes.find_map(|fix| family.fixed(std::slice::from_ref(fix))) else {
                break;
            };
            family = next;
        }
    }
    family
}

#[cfg(test)]
mod tests {
    use super::*;
    fn family(bodies: &[(&str, &str)]) -> Family {
        let draft = |(language, body): &(&str, &str)| {
            let components = Json::Array(vec![Json::from_iter([("type", "BODY"), ("text", body)])]);
            let members = [
                ("name", Json::from("a")),
                ("language", (*language).into()),
                ("category", "UTILITY".into()),
                ("components", components),
            ];
            Draft::from_json(Json::from_iter(members)).unwrap()
        };
        let mut family = Family::new("1", draft(&bodies[0]));
        for body in &bodies[1..] {
            family.add(draft(body));
        }
        family
    }

    #[test]
    fn a_language_that_has_not_changed_is_not_judged_again() {
        let mut all =
            family(&[("es", "Hola, tu pedido está aquí."), ("en", "Hello, it is here."), ("fr", "Bonjour.")]);
        let before = Judged::of(&all, Locale::En, None);
        all.show(1);
        all.change_shown(|draft| {
            draft.set_body_in(crate::draft::Scope::Message, "Hello, your order is here.");
        });
        let after = Judged::of(&all, Locale::En, Some(&before));
        let same: Vec<_> =
            (0..3).map(|index| Arc::ptr_eq(&before.languages[index], &after.languages[index])).collect();
        assert_eq!(same, [true, false, true]);
        let same: Vec<_> =
            (0..2).map(|index| Arc::ptr_eq(&before.beside[index], &after.beside[index])).collect();
        assert_eq!(same, [false, true]);
        assert_ne!(before, after);
        assert_eq!(after, Judged::of(&all, Locale::En, Some(&after)));
        let other = Judged::of(&all, Locale::Es, Some(&after));
        assert!(!Arc::ptr_eq(&other.languages[0], &after.languages[0]));
    }

    #[test]
    fn a_language_that_stands_twice_is_said_once_wherever_its_twin_stands() {
        let twice = |languages: [&str; 3]| {
            let all = family(&languages.map(|language| (language, "x")));
            let judged = Judged::of(&all, Locale::En, None);
            let is_twice =
                |difference: &&Difference| difference.diagnostic.code == "repeated-variant-language";
            (0..3).map(|index| judged.differences(index).iter().filter(is_twice).count()).collect::<Vec<_>>()
        };
        assert_eq!(twice(["es", "en", "en"]), [0, 0, 1]);
        assert_eq!(twice(["es", "es", "es"]), [0, 1, 1]);
        assert_eq!(twice(["es", "en", "fr"]), [0, 0, 0]);
    }

    #[test]
    fn what_a_language_differs_in_counts_with_its_problems() {
        let mut all = family(&[
            ("es", "Hola {{1}}, tu pedido está aquí."),
            ("en", "Hello, your order is here with us."),
        ]);
        let judged = Judged::of(&all, Locale::En, None);
        assert_eq!(judged.counts(1).errors, 1);
        assert_eq!(judged.counts(1).worst(), Some(Severity::Error));
        let worded = Counts::of(judged.alone(0).iter().chain(judged.alone(1)));
        assert_eq!(judged.counts_of_all(), Counts { errors: worded.errors + 1, ..worded });
        assert_eq!((judged.name(0), judged.count(), judged.shown()), ("Español", 2, 1));
        let last = judged.of_shown().pop().unwrap();
        assert_eq!((last.code, last.path.as_str()), ("variant-with-other-variables", "/components/0/text"));
        all.show(0);
        let main = Judged::of(&all, Locale::En, Some(&judged));
        assert_eq!(main.of_shown().len(), main.alone(0).len());
    }
}
