use super::question::{Lane, STATUSES, answer, countdown, is_said, says, status_of};
use crate::desk::ask_about_the_draft;
use crate::i18n::{self, locale, t};
use crate::platform::{clock, customs};
use crate::state::editor;
use crate::ui::{Glyph, Icon, Verdict as Face};
use leptos::prelude::*;
use std::time::Duration;
use ventana_core::send::Verdict;
use ventana_core::template::{Status, Vocabulary};
use ventana_core::{Instant, Text};

/// When the customer last wrote, as the quick choices say it: minutes ago, `None` for never.
static CHOICES: [(Option<u32>, &Text); 4] = [
    (Some(0), &i18n::JUST_NOW),
    (Some(60), &i18n::AN_HOUR_AGO),
    (Some(24 * 60), &i18n::YESTERDAY),
    (None, &i18n::NEVER),
];

const MINUTE: f64 = 60_000.0;

/// Asks when the customer last wrote and says what can go out now, and until when.
#[component]
pub(crate) fn SendPanel() -> impl IntoView {
    let editor = editor();
    let now = RwSignal::new(clock::now());
    let ticking = set_interval_with_handle(move || now.set(clock::now()), Duration::from_secs(1));
    on_cleanup(move || {
        if let Ok(ticking) = ticking {
            ticking.clear();
        }
    });
    let last = RwSignal::new(Some(clock::now() - 60.0 * MINUTE));
    let chosen = RwSignal::new(Some(1_usize));
    let own_status = RwSignal::new(None::<Option<Status>>);
    let status = Memo::new(move |_| own_status.get().unwrap_or_else(|| editor.draft.with(status_of)));
    let choose = move |index: usize, minutes: Option<u32>| {
        chosen.set(Some(index));
        last.set(minutes.map(|minutes| clock::now() - f64::from(minutes) * MINUTE));
    };
    let pill = move |(index, (minutes, text)): (usize, &'static (Option<u32>, &'static Text))| {
        view! {
            <label class="pill">
                <input type="radio" name="last-wrote" prop:checked=move || chosen.get() == Some(index) on:change=move |_| choose(index, *minutes)/>
                {t(text)}
            </label>
        }
    };
    let moment = move |event: leptos::ev::Event| {
        if let Some(instant) = clock::from_local_field(&event_target_value(&event)) {
            chosen.set(None);
            last.set(Some(instant));
        }
    };
    let select_status = move |event: leptos::ev::Event| {
        own_status.set(Some(Status::from_name(&event_target_value(&event))));
    };
    let options = move || {
        let option = |(status_here, text): &'static (Option<Status>, Text)| {
            let value = status_here.map_or("", Vocabulary::name);
            view! { <option value=value selected=move || status.get() == *status_here>{t(text)}</option> }
        };
        STATUSES.iter().map(option).collect_view()
    };
    view! {
        <div class="send" role="tabpanel" id="panel-send" aria-labelledby="tab-send">
            <form class="ask" on:submit=|event| event.prevent_default()>
                <h2 class="question" id="question">{t(&i18n::WHEN_DID_THEY_WRITE)}</h2>
                <div class="pills" role="radiogroup" aria-labelledby="question">
                    {CHOICES.iter().enumerate().map(pill).collect_view()}
                </div>
                <input
                    class="moment"
                    type="datetime-local"
                    aria-label=t(&i18n::DATE_AND_TIME)
                    prop:value=move || last.get().map(clock::to_local_field).unwrap_or_default()
                    on:change=moment
                />
                <button type="button" class="btn quiet small to-desk" on:click=move |_| ask_about_the_draft()>
                    <Icon name="plane" class="s16"/>{t(&crate::desk::texts::OPEN_DESK)}
                </button>
            </form>
            <Answer lane=Lane::FreeText now last status/>
            <Answer lane=Lane::Template now last status>
                <label class="status">
                    <span>{t(&i18n::STATUS_AT_META)}</span>
                    <span class="select">
                        <select on:change=select_status>{options}</select>
                        <Icon name="chevron-down"/>
                    </span>
                </label>
            </Answer>
        </div>
    }
}

#[component]
fn Answer(
    lane: Lane,
    now: RwSignal<f64>,
    last: RwSignal<Option<f64>>,
    status: Memo<Option<Status>>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let editor = editor();
    // Everything but the countdown changes only with the answer, not with every second.
    let answer = Memo::new(move |_| {
        let last = last.get().and_then(clock::instant);
        let at = clock::instant(now.get()).unwrap_or(Instant::EARLIEST);
        editor.draft.with(|draft| answer(draft, lane, status.get(), last, at, locale()))
    });
    let face = Signal::derive(move || match answer.with(|answer| answer.verdict) {
        Verdict::Yes => Face::Open,
        Verdict::Uncertain => Face::Half,
        Verdict::No => Face::Shut,
    });
    let closes = move || answer.with(|answer| answer.closes);
    let words = move || {
        let until =
            closes().map(|until| customs::moment(clock::millis(until), now.get_untracked(), locale().code()));
        says(answer.with(|answer| answer.verdict), until.as_deref(), locale())
    };
    let steps = move || {
        let steps = answer.with(|answer| answer.steps.clone());
        steps.into_iter().map(|step| view! { <li>{step}</li> }).collect_view()
    };
    let refusal = move || {
        answer.with(|answer| answer.refusal.clone()).map(|refusal| view! { <p class="source">{refusal}</p> })
    };
    let cost =
        move || answer.with(|answer| answer.cost.clone()).map(|cost| view! { <p class="cost">{cost}</p> });
    let left = Memo::new(move |_| {
        closes().map(|closes| closes.millis() - clock::instant(now.get()).map_or(0, Instant::millis))
    });
    Effect::new(move |before: Option<Option<i64>>| {
        let left = left.get();
        if let (Some(Some(before)), Some(left)) = (before, left)
            && is_said(before, left)
        {
            editor.said.set(format!("{} {}", i18n::CLOSES_IN.get(locale()), countdown(left)));
        }
        left
    });
    let title: &'static Text = match lane {
        Lane::FreeText => &i18n::FREE_TEXT,
        Lane::Template => &i18n::THIS_TEMPLATE,
    };
    view! {
        <article class="answer">
            <Glyph verdict=face/>
            <h3>{t(title)}</h3>
            <p class="says" role="status">{words}</p>
            <p class="why">{move || answer.with(|answer| answer.why.clone())}</p>
            {move || left.get().map(|left| view! { <p class="countdown">{t(&i18n::CLOSES_IN)} " " <b role="timer">{countdown(left)}</b></p> })}
            {cost}
            <ul class="steps">{steps}</ul>
            {children.map(|children| children())}
            {refusal}
        </article>
    }
}
