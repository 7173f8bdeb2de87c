//! How a language differs from the main one, in words and with what mends it. That they differ is said by the core.

mod buttons;

use super::field::{place_for_variable, put_in, with_text, without_variable};
use super::parts::{self, card_of, cards, component, keys, written};
use super::repairs::{self, Side};
use super::rows::rows;
use super::texts;
use ventana_core::compare::family;
use ventana_core::diagnostic::{Diagnostic, Edit, Fix};
use ventana_core::json::Json;
use ventana_core::text::{Span, placeholders};
use ventana_core::{Arg, Locale, Text};

/// One thing in which a language differs from the main one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Difference {
    /// Its path speaks of the language that differs; its fixes begin with the index of the language they change.
    pub(crate) diagnostic: Diagnostic,
    /// What it is, as the middle of a sentence.
    pub(crate) phrase: String,
    /// What of the main language it is about.
    pub(super) main_path: Option<String>,
    /// Whether the first fix brings this language in line, and leaves nothing to be written by a person.
    pub(super) is_sound: bool,
    /// Whether it is a variable of the main language that is missing.
    pub(super) lacks_variable: bool,
}

impl Difference {
    /// What it is, as a title.
    pub(crate) fn title(&self) -> String {
        let mut letters = self.phrase.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// What brings this language in line.
    pub(super) fn sound_fix(&self) -> Option<&Fix> {
        self.diagnostic.fixes.first().filter(|_| self.is_sound)
    }
}

/// A language as it is compared: its document, its index among the languages and what it is called.
#[derive(Clone, Copy, Debug)]
pub(super) struct Language<'a> {
    pub(super) side: Side<'a>,
    pub(super) name: &'a str,
}

/// All in which `here` differs from `main`, in the order of the document.
pub(super) fn compared(main: Language<'_>, here: Language<'_>, locale: Locale) -> Vec<Difference> {
    let pair = Json::Array(vec![
        main.side.document.clone(),
        alike_in_format(main.side.document, here.side.document),
    ]);
    let mut comparison = Comparison { main, here, locale, found: Vec::new() };
    for diagnostic in family::validate(&pair, locale).diagnostics {
        // The main language is never at fault: of two it is the later one.
        if let Some(path) = diagnostic.path.strip_prefix("/1") {
            let path = path.to_owned();
            comparison.add(Diagnostic { path, ..diagnostic });
        }
    }
    comparison.found
}

/// A language whose variables are all still missing writes them in no way at all, so it is taken to write them as the
/// main one does: then what is said is which variables are missing.
fn alike_in_format(main: &Json, here: &Json) -> Json {
    let has_variables = rows(here, here).iter().any(|row| row.has_variables(here));
    let mut here = here.clone();
    if let (false, Json::Object(members)) = (has_variables, &mut here) {
        match main.get("parameter_format") {
            Some(format) => members.insert("parameter_format", format.clone()),
            None => drop(members.remove("parameter_format")),
        }
    }
    here
}

struct Comparison<'a> {
    main: Language<'a>,
    here: Language<'a>,
    locale: Locale,
    found: Vec<Difference>,
}

/// What is said of one difference, before it has its code and severity.
#[derive(Default)]
struct Remark {
    path: String,
    span: Option<Span>,
    phrase: String,
    message: Option<String>,
    main_path: Option<String>,
    fixes: Vec<(String, Option<Vec<Edit>>)>,
    is_sound: bool,
    lacks_variable: bool,
}

impl Comparison<'_> {
    fn add(&mut self, said: Diagnostic) {
        match said.code {
            "variant-with-other-buttons" => self.buttons(&said),
            "variant-with-other-variables" if said.path.ends_with("/url") => self.address(&said),
            "variant-with-other-variables" => self.variables(&said),
            "variant-with-another-header" => self.header(&said),
            "variant-with-other-cards" => self.cards(&said),
            "variant-of-another-name" => self.member(&said, "name", &texts::NAME_DIFFERS),
            "variant-of-another-category" => self.member(&said, "category", &texts::CATEGORY_DIFFERS),
            "variant-of-another-parameter-format" => self.plain(&said, &texts::FORMAT_DIFFERS),
            "repeated-variant-language" => self.plain(&said, &texts::LANGUAGE_TWICE),
            _ => {}
        }
    }

    fn say(&mut self, said: &Diagnostic, remark: Remark) {
        let fixes = remark.fixes.into_iter().filter_map(|(title, edits)| Some(Fix { title, edits: edits? }));
        let fixes: Vec<_> = fixes.collect();
        let message = remark.message.unwrap_or_else(|| said.message.clone());
        self.found.push(Difference {
            is_sound: remark.is_sound && !fixes.is_empty(),
            lacks_variable: remark.lacks_variable,
            phrase: remark.phrase,
            main_path: remark.main_path,
            diagnostic: Diagnostic {
                path: remark.path,
                span: remark.span,
                message,
                help: None,
                fixes,
                ..said.clone()
            },
        });
    }

    fn fill(&self, text: &Text, args: &[(&str, Arg<'_>)]) -> String {
        text.fill(self.locale, args)
    }

    /// A text that speaks of the main language.
    fn of_main(&self, text: &Text) -> String {
        self.fill(text, &[("language", self.main.name.into()), ("main", self.main.name.into())])
    }

    fn get(&self, text: &'static Text) -> String {
        text.get(self.locale).to_owned()
    }

    fn plain(&mut self, said: &Diagnostic, phrase: &'static Text) {
        let phrase = self.get(phrase);
        let remark = Remark { path: said.path.clone(), phrase, ..Remark::default() };
        self.say(said, remark);
    }

    fn member(&mut self, said: &Diagnostic, member: &str, phrase: &'static Text) {
        let value = parts::text(self.main.side.document, member);
        let title = self.fill(&texts::USE_VALUE, &[("value", value.into())]);
        let edit = self.here.side.edit(&["/", member].concat(), value.into());
        let remark = Remark {
            path: said.path.clone(),
            phrase: self.get(phrase),
            fixes: vec![(title, Some(vec![edit]))],
            is_sound: true,
            ..Remark::default()
        };
        self.say(said, remark);
    }

    /// The variables of a header or body.
    fn variables(&mut self, said: &Diagnostic) {
        let card = card_of(&said.path);
        let holder = |document| {
            ["HEADER", "BODY"].iter().find_map(|name| {
                component(document, card, name)
                    .filter(|part| said.path.strip_prefix(&part.path) == Some("/text"))
            })
        };
        let Some(ours) = holder(self.here.side.document) else {
            return self.plain(said, &texts::FORMAT_DIFFERS);
        };
        let Some(theirs) = component(self.main.side.document, card, &parts::kind(ours.json)) else { return };
        let (their_text, text) = (parts::text(theirs.json, "text"), parts::text(ours.json, "text"));
        let (wanted, held) = (keys(their_text), keys(text));
        let message = self.of_main(&texts::WHY_VARIABLES);
        let format = |edits: &mut Vec<Edit>| {
            // The first variables say how they are written.
            if held.is_empty()
                && let Some(format) = self.main.side.document.get("parameter_format")
            {
                edits.push(self.here.side.edit("/parameter_format", format.clone()));
            }
        };
        let mut remarks = Vec::new();
        for key in wanted.iter().filter(|key| !held.contains(key)) {
            let has_room = parts::kind(ours.json) != "HEADER" || held.is_empty();
            let place = place_for_variable(text).filter(|_| has_room);
            let insert = place.map(|place| {
                let (text, _) = put_in(text, place, key);
                let mut edits =
                    vec![self.here.side.edit(&ours.path, with_text(ours.json, &text, Some(theirs.json)))];
                format(&mut edits);
                edits
            });
            let name = written(key);
            remarks.push(Remark {
                path: said.path.clone(),
                span: Some(Span::of(text, text.len()..text.len())),
                phrase: self.fill(&texts::VARIABLE_MISSING, &[("name", name.as_str().into())]),
                message: Some(message.clone()),
                main_path: Some(theirs.path.clone()),
                lacks_variable: true,
                fixes: vec![(self.fill(&texts::INSERT, &[("name", name.as_str().into())]), insert)],
                ..Remark::default()
            });
        }
        for key in held.iter().filter(|key| !wanted.contains(key)) {
            let rest = without_variable(text, key);
            // A number in the middle leaves a gap, which Meta refuses too.
            let is_last = key.parse::<usize>().map_or(true, |number| number == held.len());
            let take = (parts::has_words(&rest) && is_last)
                .then(|| vec![self.here.side.edit(&ours.path, with_text(ours.json, &rest, None))]);
            let name = written(key);
            let found = placeholders(text).find(|found| found.key(text) == Some(key.as_str()));
            remarks.push(Remark {
                path: said.path.clone(),
                span: found.map(|found| Span::of(text, found.bytes)),
                phrase: self.fill(&texts::VARIABLE_EXTRA, &[("name", name.as_str().into())]),
                message: Some(message.clone()),
                main_path: Some(theirs.path.clone()),
                fixes: vec![(self.fill(&texts::TAKE_OUT, &[("name", name.as_str().into())]), take)],
                ..Remark::default()
            });
        }
        if remarks.is_empty() {
            // They differ in what is no sound variable: that is said by its own rule.
            return self.plain(said, &texts::FORMAT_DIFFERS);
        }
        for remark in remarks {
            self.say(said, remark);
        }
    }

    /// Whether this has been said of a card before: what all cards share is said at the first of them.
    fn is_said_of_cards(&self, said: &Diagnostic) -> bool {
        let is_of_card = |found: &Diagnostic| found.code == said.code && card_of(&found.path).is_some();
        card_of(&said.path).is_some_and(|card| card > 0)
            && self.found.iter().any(|found| is_of_card(&found.diagnostic))
    }

    fn header(&mut self, said: &Diagnostic) {
        if self.is_said_of_cards(said) {
            return;
        }
        let card = card_of(&said.path);
        let (main, here) = (self.main.side, self.here.side);
        let theirs = component(main.document, card, "HEADER");
        let ours = component(here.document, card, "HEADER");
        let copy_here = (self.get(&texts::COPY_HEADER), repairs::copy_header(main, here, card));
        let copied_to_main = (self.of_main(&texts::COPY_TO), repairs::copy_header(here, main, card));
        let (phrase, fixes) = match (&theirs, &ours) {
            (Some(_), None) => (
                &texts::HEADER_MISSING,
                vec![copy_here, (self.of_main(&texts::REMOVE_FROM), repairs::remove_header(main, card))],
            ),
            (None, _) => (
                &texts::HEADER_EXTRA,
                vec![(self.get(&texts::REMOVE_HERE), repairs::remove_header(here, card)), copied_to_main],
            ),
            _ => (&texts::HEADER_DIFFERS, vec![copy_here, copied_to_main]),
        };
        let remark = Remark {
            path: said.path.clone(),
            phrase: self.get(phrase),
            message: Some(self.of_main(&texts::WHY_HEADER)),
            main_path: theirs.map(|part| part.path),
            is_sound: fixes.first().is_some_and(|(_, edits)| edits.is_some()),
            fixes,
            ..Remark::default()
        };
        self.say(said, remark);
    }

    fn cards(&mut self, said: &Diagnostic) {
        let (main, here) = (self.main.side, self.here.side);
        let (theirs, ours) = (cards(main.document).len(), cards(here.document).len());
        let n = theirs.abs_diff(ours);
        let (phrase, fixes) = if theirs > ours {
            (&texts::CARDS_MISSING, vec![(&texts::COPY_CARDS, repairs::copy_cards(main, here))])
        } else {
            (
                &texts::CARDS_EXTRA,
                vec![
                    (&texts::REMOVE_CARDS, repairs::remove_cards(here, theirs)),
                    (&texts::CARDS_TO, repairs::copy_cards(here, main)),
                ],
            )
        };
        let args = [("n", n.into()), ("language", self.main.name.into())];
        let is_sound = fixes.first().is_some_and(|(_, edits)| edits.is_some());
        let fixes = fixes.into_iter().map(|(title, edits)| (self.fill(title, &args), edits)).collect();
        let remark = Remark {
            path: said.path.clone(),
            phrase: self.fill(phrase, &args),
            main_path: component(main.document, None, "CAROUSEL").map(|part| part.path),
            is_sound,
            fixes,
            ..Remark::default()
        };
        self.say(said, remark);
    }
}

/// How many texts of a language are still those of the main one.
pub(super) fn untranslated(main: &Json, here: &Json) -> usize {
    rows(main, here).iter().filter(|row| row.is_untranslated(main, here)).count()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
