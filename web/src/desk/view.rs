use super::answer::{answer_panel, facts};
use super::ask::ask;
use super::fits::fits_panel;
use super::lanes::{Answer, Lane, Terms, answer, asked, lanes};
use super::moment::span;
use super::plan::Plan;
use super::saved::{bar, saved_plans};
use super::stock::Stock;
use super::texts;
use super::timeline::timeline;
use super::webhooks::take_what_arrives;
use crate::draft::Family;
use crate::i18n::{locale, t};
use crate::platform::clock;
use crate::state::{Editor, editor};
use leptos::prelude::*;
use std::time::Duration;
use ventana_core::Instant;

/// What the parts of the desk share: the lanes as the core's timeline has them, and the answer at the moment.
#[derive(Clone, Copy)]
pub(super) struct Seen {
    pub(super) editor: Editor,
    pub(super) plan: Plan,
    /// The present, by the second.
    pub(super) now: RwSignal<Instant>,
    pub(super) span: Memo<(Instant, Instant)>,
    pub(super) lanes: Memo<Vec<Lane>>,
    /// The moment that is asked about; one that has gone by is now.
    pub(super) at: Memo<Instant>,
    pub(super) answer: Memo<Option<Answer>>,
}

impl Seen {
    /// Whether the question is about now.
    pub(super) fn is_now(&self) -> bool {
        self.plan.at.get().is_none_or(|at| at <= self.now.get())
    }

    /// Reads what the desk can choose from.
    pub(super) fn stock<T>(editor: Editor, read: impl FnOnce(Stock<'_>) -> T) -> T {
        let kept: Vec<Family> = editor
            .library
            .entries
            .with(|entries| entries.all().iter().map(|entry| entry.family.clone()).collect());
        editor.family.with(|open| read(Stock { open, kept: &kept }))
    }
}

/// The screen of the question.
#[component]
pub(crate) fn DeskScreen() -> impl IntoView {
    let editor = editor();
    let plan = expect_context::<Plan>();
    let now = RwSignal::new(clock::present());
    let ticking = set_interval_with_handle(move || now.set(clock::present()), Duration::from_secs(1));
    on_cleanup(move || {
        if let Ok(ticking) = ticking {
            ticking.clear();
        }
    });
    let span = Memo::new(move |_| span(now.get()));
    let lanes = Memo::new(move |_| {
        let (span, locale) = (span.get(), locale());
        plan.account(|zones, account| {
            let terms = Terms { span, zones, account, locale };
            plan.question.with(|question| Seen::stock(editor, |stock| lanes(question, stock, terms)))
        })
    });
    let at = Memo::new(move |_| {
        let now = now.get();
        plan.at.get().map_or(now, |at| at.max(now))
    });
    let answer = Memo::new(move |_| {
        let at = at.get();
        let asked = plan.question.with(asked);
        lanes.with(|lanes| lanes.get(asked).and_then(|lane| answer(lane, at)))
    });
    let seen = Seen { editor, plan, now, span, lanes, at, answer };
    take_what_arrives(plan);
    view! {
        <main class="desk" id="desk" tabindex="-1" aria-labelledby="desk-title">
            <div class="desk-sheet">
                <h1 class="sr" id="desk-title">{t(&texts::CAN_I_SEND_IT)}</h1>
                {ask(seen)}
                {answer_panel(seen)}
                {timeline(seen)}
                {facts(seen)}
                {fits_panel(seen)}
                {saved_plans(seen)}
                <p class="sr" role="status">{move || editor.said.get()}</p>
            </div>
        </main>
        {bar(seen)}
    }
}
