//! The room's own state: the file that is at hand, what was said of it, and its plan. It lasts as long as the page, so that
//! a person can look at another screen and come back.

use super::columns::{Columns, HEAD, LAST_INBOUND_AT, RECIPIENT, Remembered};
use super::found::{Filter, found};
use super::messages::{Order, Told};
use super::request::{Variable, What, request, variables};
use super::rows::Plan;
use crate::account::{Account, Rates};
use crate::draft::Draft;
use crate::platform::aside::{Aside, piece};
use crate::platform::{clock, shipped, storage};
use crate::state::Editor;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use ventana_core::Locale;
use ventana_core::json::{Json, Object, parse};
use web_sys::File;

/// The largest file that is read: over a million rows, and no more than a phone has room for.
pub(super) const LARGEST: f64 = 50e6;

/// Where it is kept what people said: of columns, dates, message; never of contacts.
const KEY: &str = "ventana.audience";

/// A rate card is some hundreds of lines.
const LARGEST_CARD: f64 = 2e6;

/// How far a person has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// No file yet.
    Empty,
    /// Says what the columns are.
    Columns,
    Planning,
    Planned,
}

/// Why there is no plan.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Trouble {
    TooLarge(String, f64),
    Unreadable,
    NoColumns,
    NoWorker,
    /// A rate card in which no price was found.
    NoRates(String),
}

/// The file at hand with its beginning.
struct Held {
    file: File,
    head: Vec<u8>,
    is_whole: bool,
}

/// The handle on the room.
#[derive(Clone, Copy)]
pub(crate) struct Audience {
    pub(super) stage: RwSignal<Stage>,
    held: StoredValue<Option<Held>, LocalStorage>,
    aside: StoredValue<Option<Aside>, LocalStorage>,
    /// Tells one file from the next.
    pub(super) taken: RwSignal<u32>,
    /// Name and size of the file.
    pub(super) name: RwSignal<String>,
    pub(super) size: RwSignal<f64>,
    pub(super) columns: RwSignal<Columns>,
    /// Whether they were known from the last time.
    pub(super) is_recalled: RwSignal<bool>,
    remembered: RwSignal<Remembered>,
    pub(super) what: RwSignal<What>,
    pub(super) account: Account,
    pub(super) dates: RwSignal<String>,
    pub(super) trouble: RwSignal<Option<Trouble>>,
    /// How much of the file has been read, in bytes.
    pub(super) read: RwSignal<f64>,
    pub(super) began: RwSignal<f64>,
    pub(super) plan: RwSignal<Plan>,
    pub(super) filter: RwSignal<Filter>,
    pub(super) words: RwSignal<String>,
    /// The rows of the plan that are shown.
    pub(super) shown: Memo<Vec<u32>>,
    /// The row whose whole answer is shown.
    pub(super) open: RwSignal<Option<u32>>,
    /// The language of the plan.
    locale: StoredValue<Locale>,
}

impl Audience {
    pub(crate) fn new(account: Account) -> Self {
        let kept = storage::read(KEY).and_then(|text| parse(&text).ok()).unwrap_or(Json::Null);
        let text = |key: &str| kept.get(key).and_then(Json::as_str).map(str::to_owned);
        let remembered = Remembered::from_json(kept.get("files").unwrap_or(&Json::Null));
        let (plan, filter) = (RwSignal::new(Plan::default()), RwSignal::new(Filter::default()));
        let words = RwSignal::new(String::new());
        Self {
            stage: RwSignal::new(Stage::Empty),
            held: StoredValue::new_local(None),
            aside: StoredValue::new_local(None),
            taken: RwSignal::new(0),
            name: RwSignal::new(String::new()),
            size: RwSignal::new(0.0),
            columns: RwSignal::new(Columns::default()),
            is_recalled: RwSignal::new(false),
            remembered: RwSignal::new(remembered),
            what: RwSignal::new(text("message").map(|word| What::of(&word)).unwrap_or_default()),
            account,
            dates: RwSignal::new(text("dates").unwrap_or_default()),
            trouble: RwSignal::new(None),
            read: RwSignal::new(0.0),
            began: RwSignal::new(0.0),
            plan,
            filter,
            words,
            shown: Memo::new(move |_| plan.with(|plan| words.with(|words| found(plan, filter.get(), words)))),
            open: RwSignal::new(None),
            locale: StoredValue::new(Locale::default()),
        }
    }

    /// Takes a file in hand and looks at its beginning.
    pub(super) fn take(self, editor: Editor, file: File) {
        self.stop();
        let (name, size) = (file.name(), file.size());
        self.trouble.set(None);
        if size > LARGEST {
            return self.trouble.set(Some(Trouble::TooLarge(name, size)));
        }
        spawn_local(async move {
            let Some(head) = piece(&file, 0.0, HEAD.min(size)).await else {
                return self.trouble.set(Some(Trouble::Unreadable));
            };
            let is_whole = size <= HEAD;
            let locale = editor.locale().get_untracked();
            let mut columns = Columns::of(&head, is_whole, locale);
            if columns.all.is_empty() {
                return self.trouble.set(Some(Trouble::NoColumns));
            }
            self.held.set_value(Some(Held { file, head, is_whole }));
            self.is_recalled
                .set(self.remembered.with_untracked(|remembered| remembered.recall(&mut columns)));
            self.columns.set(columns);
            self.look_again(locale);
            self.suggest(editor);
            self.name.set(name);
            self.size.set(size);
            self.taken.update(|taken| *taken += 1);
            self.plan.set(Plan::default());
            self.to(Stage::Columns);
        });
    }

    fn to(self, stage: Stage) {
        self.stage.set(stage);
        request_animation_frame(|| crate::platform::dom::focus_id("audience-title"));
    }

    /// Says what a column is.
    pub(super) fn say(self, editor: Editor, index: usize, meaning: &str) {
        self.columns.update(|columns| columns.set(index, meaning));
        self.is_recalled.set(false);
        self.look_again(editor.locale().get_untracked());
    }

    fn look_again(self, locale: Locale) {
        self.held.with_value(|held| {
            if let Some(held) = held {
                self.columns.update(|columns| columns.look_again(&held.head, held.is_whole, locale));
            }
        });
    }

    pub(super) fn send(self, editor: Editor, what: What) {
        self.what.set(what);
        self.suggest(editor);
    }

    /// Takes columns that are called like the variables of the message for their values.
    fn suggest(self, editor: Editor) {
        let places = untrack(|| places(&self.variables(editor)));
        self.columns.update(|columns| columns.suggest(&places));
    }

    /// The template that is sent, or what is made of it; tracked. A draft that is gone leaves the open one.
    pub(super) fn with_draft<T>(self, editor: Editor, read: impl FnOnce(Option<&Draft>) -> T) -> T {
        match self.what.get() {
            What::FreeText => read(None),
            What::Open => editor.draft.with(|draft| read(Some(draft))),
            What::Kept(id) => editor.library.entries.with(|entries| match entries.find(&id) {
                Some(entry) => read(Some(entry.family.shown())),
                None => editor.draft.with(|draft| read(Some(draft))),
            }),
        }
    }

    /// The variables of the message; tracked.
    pub(super) fn variables(self, editor: Editor) -> Vec<Variable> {
        let locale = editor.locale().get();
        self.with_draft(editor, |draft| draft.map(|draft| variables(draft, locale)).unwrap_or_default())
    }

    pub(super) fn has_recipient(self) -> bool {
        self.columns.with(|columns| columns.has(RECIPIENT))
    }

    pub(super) fn has_times(self) -> bool {
        self.columns.with(|columns| columns.has(LAST_INBOUND_AT))
    }

    /// Plans the file that is at hand.
    pub(super) fn start(self, editor: Editor) {
        if !untrack(|| self.has_recipient()) {
            return;
        }
        let locale = editor.locale().get_untracked();
        let now = clock::now();
        let order = untrack(|| self.order(editor, now));
        self.locale.set_value(locale);
        self.keep();
        self.stop();
        self.trouble.set(None);
        self.plan.set(Plan::new(now));
        self.read.set(0.0);
        self.began.set(now);
        self.open.set(None);
        self.to(Stage::Planning);
        spawn_local(async move {
            let words = shipped::bytes("words", locale).await.unwrap_or_default();
            let order = Order { words, ..order }.encode();
            // Whoever has gone on meanwhile has stopped this one.
            if self.stage.get_untracked() == Stage::Planning && self.locale.get_value() == locale {
                self.aside.set_value(Aside::start(
                    move |bytes| self.hear(&bytes, &order),
                    move || self.fail(Trouble::NoWorker),
                ));
                if self.aside.with_value(Option::is_none) {
                    self.fail(Trouble::NoWorker);
                }
            }
        });
    }

    fn order(self, editor: Editor, now: f64) -> Order {
        let places = places(&self.variables(editor));
        let zone = self.account.zone.get();
        let at = clock::instant(now).unwrap_or(ventana_core::Instant::EARLIEST);
        let request = self
            .account
            .rates
            .with(|rates| self.with_draft(editor, |draft| request(draft, at, &rates.rows, &zone)));
        Order {
            locale: editor.locale().get(),
            at: now,
            request: request.to_string(),
            mapping: self.columns.with(|columns| columns.mapping(&places)),
            time_zone: zone,
            dates: self.dates.get(),
            words: Vec::new(),
        }
    }

    fn hear(self, bytes: &[u8], order: &[u8]) {
        match Told::decode(bytes) {
            Some(Told::Ready) => {
                let asked = self.held.with_value(|held| {
                    let file = &held.as_ref()?.file;
                    self.aside.with_value(|aside| aside.as_ref()?.ask(file, order))
                });
                if asked.is_none() {
                    self.fail(Trouble::NoWorker);
                }
            }
            Some(Told::Reading(read)) => self.read.set(read),
            Some(Told::Unreadable) | None => self.fail(Trouble::Unreadable),
            Some(told) => {
                self.plan.update(|plan| plan.hear(told));
                if self.plan.with_untracked(|plan| plan.is_done) {
                    self.stop();
                    self.stage.set(Stage::Planned);
                }
            }
        }
    }

    fn fail(self, trouble: Trouble) {
        self.stop();
        self.trouble.set(Some(trouble));
        self.to(Stage::Columns);
    }

    /// Ends the worker, once it is not its own message that is heard.
    fn stop(self) {
        if let Some(aside) = self.aside.try_update_value(Option::take).flatten() {
            set_timeout(move || drop(aside), Duration::ZERO);
        }
    }

    /// Gives the plan up and goes back to the columns.
    pub(super) fn cancel(self) {
        self.stop();
        self.plan.set(Plan::default());
        self.to(Stage::Columns);
    }

    /// Goes back to the columns; the plan stays until another is made.
    pub(super) fn change(self) {
        self.trouble.set(None);
        self.to(Stage::Columns);
    }

    /// Whether the plan speaks another language than the page.
    pub(super) fn is_foreign(self, locale: Locale) -> bool {
        self.locale.get_value() != locale
    }

    fn keep(self) {
        self.columns.with_untracked(|columns| self.remembered.update(|remembered| remembered.note(columns)));
        let mut kept = Object::new();
        kept.insert("files", self.remembered.with_untracked(Remembered::to_json));
        kept.insert("message", self.what.with_untracked(|what| what.word().to_owned()));
        kept.insert("dates", self.dates.get_untracked());
        // Where nothing can be kept, it holds as long as the page.
        let _ = storage::write(KEY, &Json::Object(kept).to_string());
    }

    /// Takes the prices of a rate card.
    pub(super) fn price(self, editor: Editor, file: File) {
        spawn_local(async move {
            let name = file.name();
            let bytes = piece(&file, 0.0, file.size().min(LARGEST_CARD)).await.unwrap_or_default();
            match Rates::of_card(name.clone(), &bytes, editor.locale().get_untracked()) {
                Ok(rates) => {
                    self.trouble.set(None);
                    self.account.set_rates(rates);
                }
                Err(_) => self.trouble.set(Some(Trouble::NoRates(name))),
            }
        });
    }
}

pub(super) fn places(variables: &[Variable]) -> Vec<String> {
    variables.iter().map(|variable| variable.place.clone()).collect()
}
