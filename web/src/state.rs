//! What the whole editor shares: the draft and what follows from it. Everything here is derived from the draft, never
//! kept beside it.

use crate::draft::{Draft, Family, History};
use crate::i18n::Language;
use crate::languages::Judged;
use crate::library::{Library, keep_beside, keep_now};
use crate::platform::clock;
use crate::problems::{Pointing, Problem, numbered, texts as problem_texts};
use crate::shell::{NO_WORDS, speak};
use leptos::prelude::*;
use std::collections::BTreeMap;
use ventana_core::diagnostic::{Fix, Severity};
use ventana_core::{Arg, Locale, Text};

/// What the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
    /// The question what to write, examples, and the drafts of this device.
    Start,
    /// The draft that is open.
    Draft,
    /// The question whether something can be sent.
    Desk,
    /// A list of contacts and its plan.
    Audience,
    /// All rules, and the meaning of an error of Meta's.
    Rules,
    /// Questions and answers.
    Help,
}

/// Which sheet covers a narrow screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sheet {
    None,
    Problems,
    Preview,
}

/// Whether the draft is kept on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Saved {
    Kept,
    Saving,
    Full,
    Private,
    /// Another tab has kept a newer one.
    Elsewhere,
}

/// What a toast says, and how it is taken back.
#[derive(Clone)]
pub(crate) struct Toast {
    pub(crate) what: String,
    pub(crate) undo: Option<Callback<()>>,
    /// Tells one toast from the next.
    pub(crate) number: u32,
}

/// The language that is being written: what the form shows and changes.
#[derive(Clone, Copy)]
pub(crate) struct Shown(RwSignal<Family>);

impl Shown {
    pub(crate) fn with<T>(&self, read: impl FnOnce(&Draft) -> T) -> T {
        self.0.with(|family| read(family.shown()))
    }

    pub(crate) fn with_untracked<T>(&self, read: impl FnOnce(&Draft) -> T) -> T {
        self.0.with_untracked(|family| read(family.shown()))
    }
}

/// The handle on all that is shared.
#[derive(Clone, Copy)]
pub(crate) struct Editor {
    /// The template in all its languages.
    pub(crate) family: RwSignal<Family>,
    /// The language of it that is shown.
    pub(crate) draft: Shown,
    history: RwSignal<History>,
    /// The histories of the drafts that are not open, by their ids.
    histories: StoredValue<BTreeMap<String, History>>,
    pub(crate) library: Library,
    pub(crate) screen: RwSignal<Screen>,
    /// One step back, for toasts: it outlives the view that asks for one, which may go with what it did.
    step_back: Callback<()>,
    /// What is said of every language, alone and compared with the main one.
    pub(crate) judged: Memo<Judged>,
    /// The problems of the language that is shown: its own in document order, then what it differs in from the main one.
    pub(crate) problems: Memo<Vec<Problem>>,
    /// What of the problems is pointed at.
    pub(crate) pointing: &'static Pointing,
    /// Whether the shown language stands beside the main one, in the place of the form.
    pub(crate) beside: RwSignal<bool>,
    /// The card of the carousel at hand, by its place; the form and the phone show the same one.
    pub(crate) card: RwSignal<usize>,
    /// The key of the button whose fields are shown.
    pub(crate) open_button: RwSignal<Option<u32>>,
    pub(crate) sheet: RwSignal<Sheet>,
    pub(crate) saved: RwSignal<Saved>,
    pub(crate) toast: RwSignal<Option<Toast>>,
    pub(crate) importing: RwSignal<bool>,
    /// The text to be copied by hand, where the browser does not let us.
    pub(crate) to_copy: RwSignal<Option<String>>,
    /// The person's answer to a newer draft in another tab: whether to take it.
    pub(crate) choice: RwSignal<Option<bool>>,
    /// Said by a screen reader when a thing happens that only eyes would see.
    pub(crate) said: RwSignal<String>,
    pub(crate) language: Language,
}

impl Editor {
    pub(crate) fn new(family: Family, language: Language, library: Library, screen: Screen) -> Self {
        let family = RwSignal::new(family);
        let draft = Shown(family);
        let judged =
            Memo::new(move |before| family.with(|family| Judged::of(family, language.0.get(), before)));
        let problems = Memo::new(move |before: Option<&Vec<Problem>>| {
            let before = before.map(Vec::as_slice).unwrap_or_default();
            judged.with(|judged| {
                let Some(document) = judged.document(judged.shown()) else { return Vec::new() };
                let mut problems = numbered(judged.of_shown(), document, before);
                let differences = judged.differences(judged.shown());
                let own = problems.len() - differences.len();
                for (problem, difference) in problems.iter_mut().skip(own).zip(differences) {
                    problem.heading = Some(difference.title());
                }
                problems
            })
        });
        let card = RwSignal::new(0);
        let mut editor = Self {
            family,
            draft,
            history: RwSignal::new(History::default()),
            histories: StoredValue::new(BTreeMap::new()),
            library,
            screen: RwSignal::new(screen),
            step_back: Callback::new(|()| {}),
            judged,
            problems,
            pointing: Pointing::new(draft, problems, card),
            beside: RwSignal::new(false),
            card,
            open_button: RwSignal::new(None),
            sheet: RwSignal::new(Sheet::None),
            saved: RwSignal::new(Saved::Kept),
            toast: RwSignal::new(None),
            importing: RwSignal::new(false),
            to_copy: RwSignal::new(None),
            choice: RwSignal::new(None),
            said: RwSignal::new(String::new()),
            language,
        };
        editor.step_back = Callback::new(move |()| editor.undo());
        editor
    }

    pub(crate) fn locale(&self) -> RwSignal<Locale> {
        self.language.0
    }

    /// Changes the language of the interface; where its words cannot be had, says so.
    pub(crate) fn speak(self, locale: Locale) {
        speak(self.language, locale, move || self.tell(&NO_WORDS, false));
    }

    /// A change that flows together with others of the same field, as typing does.
    pub(crate) fn type_into(&self, field: &str, change: impl FnOnce(&mut Draft)) {
        self.note(Some(field));
        self.family.update(|family| family.change_shown(change));
    }

    /// A change that is one step of its own.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut Draft) -> T) -> Option<T> {
        self.change_family(|family| family.change_shown(change))
    }

    /// A change of several languages, or of which there are: one step.
    pub(crate) fn change_family<T>(&self, change: impl FnOnce(&mut Family) -> T) -> Option<T> {
        self.note(None);
        self.family.try_update(change)
    }

    /// Puts another draft in the place of the language that is shown, as one step.
    pub(crate) fn replace(&self, draft: Draft, what: &'static Text) {
        self.change(|shown| *shown = draft);
        self.tell(what, true);
    }

    /// Puts another template on the desk, as one step.
    pub(crate) fn put(&self, family: Family, what: &'static Text) {
        self.leave(family.id());
        self.change_family(|held| *held = family);
        self.screen.set(Screen::Draft);
        self.tell(what, true);
    }

    /// Opens a draft with the history it has of its own.
    pub(crate) fn open(&self, family: Family) {
        self.desk(family);
        self.screen.set(Screen::Draft);
    }

    /// Lays a draft on the desk without showing it.
    pub(crate) fn desk(&self, family: Family) {
        let open = self.family.with_untracked(|open| open.id().to_owned());
        if open == family.id() {
            return;
        }
        self.leave(family.id());
        let before = self.histories.try_update_value(|held| held.remove(family.id())).flatten();
        let left = self.history.try_update(|history| std::mem::replace(history, before.unwrap_or_default()));
        if let Some(left) = left {
            self.histories.update_value(|held| drop(held.insert(open, left)));
        }
        self.card.set(0);
        self.open_button.set(None);
        self.toast.set(None);
        self.family.set(family);
    }

    /// Keeps what is on the desk before another draft takes its place.
    fn leave(&self, next: &str) {
        if self.family.with_untracked(|open| open.id() != next) {
            match self.saved.get_untracked() {
                Saved::Kept => {}
                Saved::Elsewhere => keep_beside(*self),
                _ => keep_now(*self),
            }
            self.saved.set(Saved::Kept);
        }
    }

    fn note(&self, field: Option<&str>) {
        let now = clock::now();
        self.history
            .update(|history| self.family.with_untracked(|family| history.before_change(family, field, now)));
    }

    pub(crate) fn undo(&self) {
        self.travel(History::undo);
    }

    pub(crate) fn redo(&self) {
        self.travel(History::redo);
    }

    fn travel(&self, step: impl FnOnce(&mut History, &Family) -> Option<Family>) {
        let there =
            self.history.try_update(|history| self.family.with_untracked(|family| step(history, family)));
        if let Some(Some(family)) = there {
            self.leave(family.id());
            let is_another = self.family.with_untracked(|open| open.id() != family.id());
            // Another draft may have been written since this step was taken, so its latest version is shown.
            let latest = is_another.then(|| self.library.latest(family.id())).flatten();
            self.family.set(latest.unwrap_or(family));
            self.toast.set(None);
        }
    }

    pub(crate) fn can_undo(&self) -> bool {
        self.history.with(History::can_undo)
    }

    pub(crate) fn can_redo(&self) -> bool {
        self.history.with(History::can_redo)
    }

    pub(crate) fn apply(&self, fix: &Fix) {
        self.apply_all(std::slice::from_ref(fix));
    }

    /// Shows another language. It is no step that can be undone, but ends the one before.
    pub(crate) fn show_language(&self, index: usize) {
        self.end_step();
        self.open_button.set(None);
        self.family.update(|family| family.show(index));
    }

    /// Applies fixes that do not meet, as one step. They speak of the language that is shown, or of several of them.
    pub(crate) fn apply_all(&self, fixes: &[Fix]) {
        if fixes.iter().any(Family::is_spoken_of) {
            if let Some(family) = self.family.with_untracked(|family| family.fixed(fixes)) {
                self.put(family, &crate::i18n::FIXED);
            }
            return;
        }
        if let Ok(draft) = self.draft.with_untracked(|draft| draft.fixed(fixes)) {
            self.replace(draft, &crate::i18n::FIXED);
        }
    }

    /// Applies every fix that leaves nothing to choose, as one step, and says how many problems went by it.
    pub(crate) fn fix_all(&self) {
        let locale = self.language.0.get_untracked();
        let Some((draft, gone)) = self.draft.with_untracked(|draft| draft.fixed_without_choice(locale))
        else {
            return self.tell(&problem_texts::NOTHING_BY_ITSELF, false);
        };
        self.change(|shown| *shown = draft);
        self.say(problem_texts::FIXED_N.fill(locale, &[("n", gone.into())]), Some(self.step_back));
    }

    /// Ends what flows together, so that the next change is a step of its own.
    pub(crate) fn end_step(&self) {
        self.history.update(History::end_step);
    }

    /// Says what has happened to the draft; `undo` offers to take the last step back.
    pub(crate) fn tell(&self, what: &'static Text, undo: bool) {
        let what = what.get(self.language.0.get_untracked()).to_owned();
        self.say(what, undo.then_some(self.step_back));
    }

    /// Says what has happened and to what, and offers to take the last step back.
    pub(crate) fn tell_that(&self, what: &'static Text, args: &[(&str, Arg<'_>)]) {
        self.say(what.fill(self.language.0.get_untracked(), args), Some(self.step_back));
    }

    /// Says what has happened, with a way back of its own, which must not end with the view that offers it.
    pub(crate) fn say(&self, what: String, undo: Option<Callback<()>>) {
        let number = self.toast.with_untracked(|toast| toast.as_ref().map_or(0, |toast| toast.number + 1));
        self.toast.set(Some(Toast { what, undo, number }));
    }

    /// How many problems of a severity there are.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.problems
            .with(|problems| problems.iter().filter(|problem| problem.severity() == severity).count())
    }

    /// The problems at a place of the document.
    pub(crate) fn problems_at(
        &self,
        path: impl Fn(&Draft) -> Option<String> + Send + Sync + 'static,
    ) -> Memo<Vec<Problem>> {
        self.problems_where(path, str::is_empty)
    }

    /// The problems at a place of the document, and inside it.
    pub(crate) fn problems_under(
        &self,
        path: impl Fn(&Draft) -> Option<String> + Send + Sync + 'static,
    ) -> Memo<Vec<Problem>> {
        self.problems_where(path, |rest| rest.is_empty() || rest.starts_with('/'))
    }

    fn problems_where(
        &self,
        path: impl Fn(&Draft) -> Option<String> + Send + Sync + 'static,
        is_there: fn(&str) -> bool,
    ) -> Memo<Vec<Problem>> {
        let Self { draft, problems, .. } = *self;
        Memo::new(move |_| {
            let Some(path) = draft.with(&path) else { return Vec::new() };
            let here = |problem: &&Problem| problem.diagnostic.path.strip_prefix(&path).is_some_and(is_there);
            problems.with(|problems| problems.iter().filter(here).cloned().collect())
        })
    }
}

/// The handle, from anywhere in the editor.
pub(crate) fn editor() -> Editor {
    expect_context::<Editor>()
}
