use super::heard::{Log, read};
use super::plans::{self, Saved};
use super::question::{Heard, OfAccount, Question, What, Wrote};
use super::texts;
use crate::account::{Account, Rates};
use crate::i18n::Language;
use crate::library;
use crate::platform::files::{Unread, read_text};
use crate::platform::{clock, storage};
use crate::state::Editor;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use ventana_core::Instant;
use ventana_core::json::parse;
use ventana_zones::IntlZones;

/// Where the question is kept on this device, and the plans that people keep.
const KEY: &str = "ventana.desk";
const PLANS: &str = "ventana.plans";

const HOUR: i64 = 3_600_000;

/// The question with its moment, as long as the page is open; kept on this device for the next time.
#[derive(Clone, Copy)]
pub(crate) struct Plan {
    pub(super) editor: Editor,
    pub(crate) question: RwSignal<Question>,
    /// The moment of sending; `None` for now.
    pub(crate) at: RwSignal<Option<Instant>>,
    /// The text in which conversations are looked for. It holds what people wrote, so it is not kept.
    pub(crate) webhooks: RwSignal<String>,
    pub(crate) log: RwSignal<Option<Log>>,
    pub(crate) unread: RwSignal<Option<Unread>>,
    /// Whether the field for webhooks is shown.
    pub(crate) is_open: RwSignal<bool>,
    pub(crate) saved: RwSignal<Vec<Saved>>,
    account: Account,
    language: Language,
    /// What was there before a plan was opened or deleted, and the way back, which outlives the view that offers it.
    before: StoredValue<Option<Before>>,
    back: Callback<()>,
}

#[derive(Clone)]
enum Before {
    Question(Question, Option<Instant>),
    Saved(Saved),
}

impl Plan {
    pub(crate) fn new(editor: Editor, language: Language, account: Account) -> Self {
        let kept = storage::read(KEY).and_then(|text| Question::from_json(&parse(&text).ok()?));
        let (question, at) = kept.unwrap_or_else(|| {
            let wrote = Wrote::At(clock::present().plus(-HOUR));
            (Question { wrote, ..Question::default() }, None)
        });
        let mut plan = Self {
            editor,
            question: RwSignal::new(question),
            at: RwSignal::new(at),
            webhooks: RwSignal::new(String::new()),
            log: RwSignal::new(None),
            unread: RwSignal::new(None),
            is_open: RwSignal::new(false),
            saved: RwSignal::new(kept_plans()),
            account,
            language,
            before: StoredValue::new(None),
            back: Callback::new(|()| {}),
        };
        plan.back = Callback::new(move |()| plan.bring_back());
        plan
    }

    /// Keeps the question as it changes, and hears of the plans that other tabs keep.
    pub(crate) fn keep(self) {
        Effect::new(move |before: Option<String>| {
            let text = self.question.with(|question| question.to_json(self.at.get()).to_string());
            if before.is_some_and(|before| before != text) {
                // Where nothing can be kept, the question stays as long as the page.
                let _ = storage::write(KEY, &text);
            }
            text
        });
        let heard = window_event_listener(ev::storage, move |event| {
            if event.key().as_deref() == Some(PLANS) {
                self.saved.set(kept_plans());
            }
        });
        on_cleanup(move || heard.remove());
    }

    /// Looks for conversations in a text; a single one is taken at once. A plan is opened instead.
    pub(crate) fn read(self, text: String) {
        if let Some(plan) = plans::read_file(&text) {
            return self.open(plan);
        }
        let log = read(&text, clock::present(), self.language.0.get_untracked());
        if let [heard] = log.conversations.as_slice() {
            self.choose(heard.clone());
        }
        let is_empty = text.trim().is_empty();
        self.unread.set(None);
        self.webhooks.set(text);
        self.log.set((!is_empty).then_some(log));
        self.is_open.set(true);
    }

    pub(crate) fn read_file(self, file: web_sys::File) {
        let name = file.name();
        let is_table = [".csv", ".tsv"].iter().any(|end| name.to_ascii_lowercase().ends_with(end));
        spawn_local(async move {
            match read_text(file).await {
                Ok(card) if is_table => self.take_rates(name, &card),
                Ok(text) => self.read(text),
                Err(why) => {
                    self.is_open.set(true);
                    self.unread.set(Some(why));
                }
            }
        });
    }

    pub(crate) fn choose(self, heard: Heard) {
        self.question.update(|question| question.wrote = Wrote::Heard(heard));
    }

    /// Reads what is known of the account.
    pub(super) fn account<T>(self, read: impl FnOnce(&IntlZones, OfAccount<'_>) -> T) -> T {
        self.account.zone.with(|zone| {
            self.account.rates.with(|rates| {
                let rates = Some(&rates.rows).filter(|_| rates.count() > 0);
                read(&IntlZones::default(), OfAccount { zone, rates })
            })
        })
    }

    /// Whether there is a rate card.
    pub(super) fn has_rates(self) -> bool {
        self.account.has_rates()
    }

    /// Takes a rate card, by which the audience is priced as well.
    pub(super) fn take_rates(self, name: String, card: &str) {
        let locale = self.language.0.get_untracked();
        match Rates::of_card(name, card.as_bytes(), locale) {
            Ok(rates) => {
                let count = rates.count();
                self.account.set_rates(rates);
                self.editor.say(texts::RATES_TAKEN.fill(locale, &[("n", count.into())]), None);
            }
            Err(why) => self.editor.say(why, None),
        }
    }

    /// Keeps a plan on this device. Other tabs may have kept some, so theirs are read first.
    pub(crate) fn save(self, plan: Saved) {
        self.change(|held| plans::put(held, plan), &texts::PLAN_KEPT, false);
    }

    pub(crate) fn delete(self, plan: Saved) {
        let id = plan.id.clone();
        self.before.set_value(Some(Before::Saved(plan)));
        self.change(|held| held.retain(|held| held.id != id), &texts::PLAN_DELETED, true);
    }

    fn change(
        self,
        change: impl FnOnce(&mut Vec<Saved>),
        done: &'static ventana_core::Text,
        can_come_back: bool,
    ) {
        let mut held = kept_plans();
        // What could not be written is only here.
        self.saved.with_untracked(|shown| {
            for plan in shown {
                if !held.iter().any(|held| held.id == plan.id) {
                    plans::put(&mut held, plan.clone());
                }
            }
        });
        change(&mut held);
        let is_kept = storage::write(PLANS, &plans::written(&held)).is_ok();
        self.saved.set(held);
        let said = if is_kept { done } else { &texts::PLAN_NOT_KEPT };
        let locale = self.language.0.get_untracked();
        self.editor.say(said.get(locale).to_owned(), (is_kept && can_come_back).then_some(self.back));
    }

    /// Asks what a plan asks. A template that has gone from this device comes back with it.
    pub(crate) fn open(self, plan: Saved) {
        let Saved { mut question, at, template, .. } = plan;
        if let Some(family) = template {
            let is_open = self.editor.family.with_untracked(|open| open.id() == family.id());
            if is_open {
                question.what = What::Open;
            } else if self.editor.library.latest(family.id()).is_none() {
                library::add(self.editor, vec![family]);
            }
        }
        let before = (self.question.get_untracked(), self.at.get_untracked());
        self.before.set_value(Some(Before::Question(before.0, before.1)));
        self.question.set(question);
        // A moment that has gone by is now.
        self.at.set(at.filter(|at| *at > clock::present()));
        let opened = texts::PLAN_OPENED.get(self.language.0.get_untracked());
        self.editor.say(opened.to_owned(), Some(self.back));
    }

    fn bring_back(self) {
        match self.before.try_update_value(Option::take).flatten() {
            Some(Before::Question(question, at)) => {
                self.question.set(question);
                self.at.set(at);
                self.editor.toast.set(None);
            }
            Some(Before::Saved(plan)) => {
                self.change(|held| plans::put(held, plan), &texts::PLAN_IS_BACK, false);
            }
            None => {}
        }
    }
}

fn kept_plans() -> Vec<Saved> {
    storage::read(PLANS).map(|text| plans::read(&text)).unwrap_or_default()
}
