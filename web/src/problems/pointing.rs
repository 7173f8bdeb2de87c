use super::{Place, Problem, go_to};
use crate::platform::dom;
use crate::state::{Editor, Shown};
use leptos::ev;
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Where the caret stands: the field, and how many UTF-16 code units are before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Caret {
    pub(crate) field: String,
    pub(crate) at: u32,
}

/// The words about a problem that stand beside a mark of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Hint {
    pub(crate) identity: String,
    /// What it speaks of, in the window.
    pub(crate) anchor: dom::Rect,
    /// Called by a key: it holds the focus and stays until it is closed.
    pub(crate) by_key: bool,
}

/// What of the problems is pointed at: by the pointer, the focus, the caret, a jump. There is one, for as long as the
/// page lives.
pub(crate) struct Pointing {
    /// The problem under the pointer or the focus; all marks of it light up.
    pub(crate) lit: RwSignal<Option<String>>,
    /// The problem that was just jumped to.
    pub(crate) jumped: RwSignal<Option<String>>,
    pub(crate) caret: RwSignal<Option<Caret>>,
    pub(crate) hint: RwSignal<Option<Hint>>,
    /// The card that the person opened; an empty name when they shut all.
    chosen: RwSignal<Option<String>>,
    /// The problem that the caret stands in.
    pub(crate) at_caret: Memo<Option<String>>,
    /// The problem whose card is open.
    pub(crate) opened: Memo<Option<String>>,
}

impl Pointing {
    pub(crate) fn new(draft: Shown, problems: Memo<Vec<Problem>>, card: RwSignal<usize>) -> &'static Self {
        let chosen = RwSignal::new(None::<String>);
        let caret = RwSignal::new(None::<Caret>);
        let at_caret = Memo::new(move |_| {
            let caret = caret.get()?;
            let card = card.get();
            draft.with(|draft| {
                let place = |path: &str| Some(Place::of(path, draft)).filter(|place| place.is_shown(card));
                problems.with(|problems| under_caret(problems, &caret, place))
            })
        });
        let opened =
            Memo::new(move |_| problems.with(|problems| opened(chosen.get(), at_caret.get(), problems)));
        Box::leak(Box::new(Self {
            lit: RwSignal::new(None),
            jumped: RwSignal::new(None),
            caret,
            hint: RwSignal::new(None),
            chosen,
            at_caret,
            opened,
        }))
    }

    /// Opens a card, or shuts all.
    pub(crate) fn open(&self, identity: Option<&str>) {
        self.chosen.set(Some(identity.unwrap_or_default().to_owned()));
    }

    /// Whether the card that is open was opened, by a person or a jump.
    pub(crate) fn was_chosen(&self) -> bool {
        let opened = self.opened.get_untracked();
        opened.is_some() && self.chosen.get_untracked() == opened
    }

    /// Whether marks of these problems are lit: by the pointer, else by the caret.
    pub(crate) fn lights(&self, identities: &str) -> bool {
        let has = |one: &Option<String>| {
            one.as_ref().is_some_and(|one| identities.split(' ').any(|held| held == one))
        };
        self.lit.with(|lit| if lit.is_some() { has(lit) } else { self.at_caret.with(has) })
    }
}

impl Pointing {
    /// Whether one of these problems was just jumped to.
    pub(crate) fn has_jumped(&self, identities: &str) -> bool {
        self.jumped
            .with(|jumped| jumped.as_ref().is_some_and(|one| identities.split(' ').any(|held| held == one)))
    }
}

/// The gravest problem whose characters the caret stands in or at, else one of the whole field.
fn under_caret(problems: &[Problem], caret: &Caret, place: impl Fn(&str) -> Option<Place>) -> Option<String> {
    let in_field = |problem: &&Problem| {
        place(&problem.diagnostic.path).is_some_and(|place| place.field_id() == caret.field)
    };
    let here: Vec<_> = problems.iter().filter(in_field).cloned().collect();
    let (at, whole): (Vec<_>, Vec<_>) =
        here.into_iter().partition(|problem| problem.diagnostic.span.is_some());
    let holds = |problem: &Problem| {
        problem.diagnostic.span.is_some_and(|span| span.start <= caret.at && caret.at <= span.end)
    };
    let at: Vec<_> = at.into_iter().filter(holds).collect();
    super::gravest(&at).or(super::gravest(&whole)).map(Problem::identity)
}

/// The card that is open: the one the person chose, else the one at the caret, else the first error's.
fn opened(chosen: Option<String>, at_caret: Option<String>, problems: &[Problem]) -> Option<String> {
    match chosen {
        Some(chosen) if chosen.is_empty() => return None,
        Some(chosen) if problems.iter().any(|problem| problem.identity() == chosen) => return Some(chosen),
        _ => {}
    }
    let is_error = |problem: &&Problem| problem.severity() == ventana_core::diagnostic::Severity::Error;
    at_caret.or_else(|| problems.iter().find(is_error).map(Problem::identity))
}

/// How long the pointer rests before words come, and how long they wait for it to come over to them.
const REST: Duration = Duration::from_millis(350);
const LINGER: Duration = Duration::from_millis(300);

/// Joins every mark of a problem to the others: whatever carries `data-problem` lights them all, shows the words about
/// it, and when it is a mark leads to the characters.
pub(crate) fn listen_to_pointing(editor: Editor) {
    let watch = Watch { editor, turn: StoredValue::new(0), under: StoredValue::new(None) };
    let Pointing { lit, jumped, hint, .. } = *editor.pointing;
    let key = move |_| {
        if jumped.with_untracked(Option::is_some) {
            jumped.set(None);
        }
    };
    // What is scrolled moves away from under the words.
    let scrolled = move |_| {
        if hint.with_untracked(|hint| hint.as_ref().is_some_and(|hint| !hint.by_key)) {
            hint.set(None);
        }
    };
    let handles = [
        window_event_listener(ev::pointermove, move |event| watch.moved(&event)),
        window_event_listener(ev::focusin, move |event| watch.focused(&event)),
        window_event_listener(ev::focusout, move |_| lit.set(None)),
        window_event_listener(ev::click, move |event| watch.pressed(&event)),
        window_event_listener(ev::keydown, key),
        window_event_listener(ev::wheel, scrolled),
    ];
    dom::on_document("selectionchange", move |_| watch.selected());
    on_cleanup(move || handles.into_iter().for_each(WindowListenerHandle::remove));
}

/// What the listeners remember between events.
#[derive(Clone, Copy)]
struct Watch {
    editor: Editor,
    /// Counts what the pointer came to, so that a timer knows whether it is still there.
    turn: StoredValue<u32>,
    /// What is under the pointer: the problem's name, and whether words about it may come.
    under: StoredValue<Option<(String, bool)>>,
}

impl Watch {
    fn moved(self, event: &ev::PointerEvent) {
        let Some(target) = target(event).filter(|_| event.pointer_type() != "touch") else { return };
        let Pointing { lit, hint, .. } = *self.editor.pointing;
        let on_hint = dom::closest(&target, ".hint").is_some();
        let mark = if target.tag_name() == "TEXTAREA" {
            dom::under_text(&target, "[data-problem]", event.client_x().into(), event.client_y().into())
        } else {
            dom::closest(&target, "[data-problem]").map(|mark| {
                let room = dom::rect(&mark);
                (mark, room)
            })
        };
        let named = mark.and_then(|(mark, room)| Some((first_name(&mark)?, shows_words(&mark), room)));
        let now = named.as_ref().map(|(name, words, _)| (name.clone(), *words));
        let now = now.or(on_hint.then(|| (String::new(), false)));
        if self.under.with_value(|under| *under == now) {
            return;
        }
        self.under.set_value(now);
        if !on_hint {
            lit.set(named.as_ref().map(|(name, ..)| name.clone()));
        }
        let this = self.next_turn();
        let is_still = move || self.turn.get_value() == this;
        match named.filter(|(_, words, _)| *words) {
            Some((identity, _, anchor)) => {
                let show = move || {
                    if is_still() {
                        hint.set(Some(Hint { identity, anchor, by_key: false }));
                    }
                };
                set_timeout(show, REST);
            }
            None if on_hint => {}
            None => {
                let hide = move || {
                    let by_key = hint.with_untracked(|hint| hint.as_ref().is_some_and(|hint| hint.by_key));
                    if is_still() && !by_key {
                        hint.set(None);
                    }
                };
                set_timeout(hide, LINGER);
            }
        }
    }

    fn next_turn(self) -> u32 {
        self.turn.update_value(|turn| *turn += 1);
        self.turn.get_value()
    }

    fn focused(self, event: &ev::FocusEvent) {
        let Some(target) = target(event) else { return };
        let Pointing { lit, hint, .. } = *self.editor.pointing;
        let mark = dom::closest(&target, "[data-problem]");
        lit.set(mark.as_ref().and_then(first_name));
        match mark.filter(shows_words) {
            Some(mark) if dom::has_visible_focus(&target) => {
                let Some(identity) = first_name(&mark) else { return };
                hint.set(Some(Hint { identity, anchor: dom::rect(&mark), by_key: false }));
            }
            _ if dom::closest(&target, ".hint").is_none() => hint.set(None),
            _ => {}
        }
        // The caret may be where it was when the field was left, of which no event tells.
        self.selected();
    }

    fn pressed(self, event: &ev::MouseEvent) {
        let mark = target(event).and_then(|target| dom::closest(&target, "button.mark[data-problem]"));
        let Some(identity) = mark.as_ref().and_then(first_name) else { return };
        let problem = self.editor.problems.with_untracked(|problems| find(problems, &identity).cloned());
        if let Some(problem) = problem {
            self.next_turn();
            self.editor.pointing.hint.set(None);
            go_to(self.editor, &problem);
        }
    }

    fn selected(self) {
        // Dialogs and buttons are not where one writes: the caret stays, and so does the card that it opened.
        let Some((field, at)) = dom::caret().filter(|_| !dom::has_dialog()) else { return };
        let Pointing { caret, at_caret, chosen, .. } = *self.editor.pointing;
        let here = Some(Caret { field, at });
        if caret.with_untracked(|caret| *caret == here) {
            return;
        }
        let field = |caret: &Option<Caret>| caret.as_ref().map(|caret| caret.field.clone());
        let (before, came_from) = (at_caret.get_untracked(), caret.with_untracked(field));
        caret.set(here);
        let Some(now) = at_caret.get_untracked() else { return };
        // A problem of the whole field opens when one comes into it, not with every step inside.
        let whole = self.editor.problems.with_untracked(|problems| {
            find(problems, &now).is_some_and(|problem| problem.diagnostic.span.is_none())
        });
        if Some(&now) != before.as_ref() && !(whole && came_from == caret.with_untracked(field)) {
            chosen.set(Some(now));
        }
    }
}

fn find<'a>(problems: &'a [Problem], identity: &str) -> Option<&'a Problem> {
    problems.iter().find(|problem| problem.identity() == identity)
}

fn target(event: &web_sys::Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// The gravest of the problems that a mark stands for, which it names first.
pub(super) fn first_name(mark: &Element) -> Option<String> {
    mark.get_attribute("data-problem")?.split(' ').next().map(str::to_owned)
}

/// A card has its words in it already.
fn shows_words(mark: &Element) -> bool {
    !mark.class_list().contains("problem")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;
    use ventana_core::Locale;
    use ventana_core::json::parse;

    fn problems() -> Vec<Problem> {
        let text = r#"{"name":"Order","language":"en","category":"UTILITY","components":[{"type":"BODY","text":"Your {{ 1 }} has left our warehouse today and is on its way."}]}"#;
        let document = parse(text).unwrap();
        let draft = Draft::from_json(document.clone()).unwrap();
        super::super::numbered(draft.report(Locale::En).diagnostics, &document, &[])
    }

    #[test]
    fn the_caret_is_in_a_problem_from_its_first_character_to_its_last() {
        let problems = problems();
        let at = |field: &str, at| {
            let place = |path: &str| Some(if path.ends_with("text") { Place::Body } else { Place::Name });
            under_caret(&problems, &Caret { field: field.to_owned(), at }, place)
        };
        let spaced = problems.iter().find(|problem| problem.diagnostic.code == "spaces-in-variable").unwrap();
        assert_eq!(at("body", 5), Some(spaced.identity()));
        assert_eq!(at("body", 12), Some(spaced.identity()));
        assert_eq!(at("body", 4), None);
        assert_ne!(at("name", 5), Some(spaced.identity()));
    }

    #[test]
    fn the_chosen_card_is_open_else_the_one_at_the_caret_else_the_first_error() {
        let problems = problems();
        let first = problems
            .iter()
            .find(|problem| problem.severity() == ventana_core::diagnostic::Severity::Error)
            .unwrap()
            .identity();
        let last = problems.last().unwrap().identity();
        let name = |problem: &String| Some(problem.clone());
        assert_eq!(opened(name(&last), name(&first), &problems), name(&last));
        assert_eq!(opened(Some("gone~7".to_owned()), name(&last), &problems), name(&last));
        assert_eq!(opened(Some("gone~7".to_owned()), None, &problems), name(&first));
        assert_eq!(opened(None, None, &problems), name(&first));
        assert_eq!(opened(Some(String::new()), name(&last), &problems), None);
        assert_eq!(opened(None, None, &[]), None);
    }
}
