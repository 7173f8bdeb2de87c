use super::ask::{MESSAGE, written};
use super::deed::{Deed, deed};
use super::lanes::{Answer, Day, Kind, Stretch, says};
use super::question::What;
use super::texts;
use super::view::Seen;
use crate::exchange::{Outgoing, OutgoingForm};
use crate::i18n::{fill, locale, t};
use crate::platform::{clipboard, clock, customs, dom};
use crate::send::{countdown, is_said};
use crate::start::go;
use crate::state::Screen;
use crate::ui::{Glyph, Icon, Verdict as Face};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ventana_core::send::Verdict;
use ventana_core::{Instant, Locale, Text};

/// The answer, why, how long it holds and what to do.
pub(super) fn answer_panel(seen: Seen) -> AnyView {
    // Everything but the countdown changes with the answer, not with every second.
    let stretch = Memo::new(move |_| seen.answer.get().map(|answer| answer.now));
    let face = Signal::derive(move || match stretch.get().map(|now| now.verdict) {
        Some(Verdict::Yes) => Face::Open,
        Some(Verdict::No) => Face::Shut,
        _ => Face::Half,
    });
    let sentence = Memo::new(move |_| seen.answer.get().map(|answer| sentence(seen, &answer)));
    let why = move || stretch.get().map(|now| now.why);
    let cost = move || {
        let now = stretch.get();
        let price = now.as_ref().and_then(|now| now.price.clone()).map(|price| view! { <b>{price}</b>" " });
        now.and_then(|now| now.cost).map(|(cost, is_sure)| {
            let maybe = (!is_sure).then(|| view! { <b>{t(&texts::MAYBE_CHARGED)}</b>" " });
            view! { <p class="desk-cost"><Icon name="coin" class="s16"/><span>{maybe}{price}{cost}</span></p> }
        })
    };
    let steps = move || {
        // What can be sent is sent by the button.
        let steps = stretch.get().filter(|now| now.verdict != Verdict::Yes).map(|now| now.steps);
        let steps = steps.unwrap_or_default();
        steps.into_iter().map(|step| view! { <li>{step.message}</li> }.into_any()).collect::<Vec<_>>()
    };
    view! {
        <section class="desk-answer" aria-labelledby="desk-says">
            <Glyph verdict=face/>
            <div class="desk-words">
                <div role="status"><h2 class="desk-says" id="desk-says">{move || sentence.get()}</h2></div>
                <p class="desk-why">{why}</p>
                {cost}
                <ul class="desk-steps">{steps}</ul>
            </div>
            <div class="desk-do">{count(seen)}{move || button(seen)}</div>
        </section>
    }
    .into_any()
}

/// The verdict, with the moment at which a "yes" ends.
fn sentence(seen: Seen, answer: &Answer) -> String {
    let locale = locale();
    // Tomorrow becomes today.
    seen.span.track();
    let now = seen.now.get_untracked();
    let until = answer.next.as_ref().map(|next| {
        let (day, text) = day(next.from, now, locale);
        (text, day)
    });
    says(answer.now.verdict, until.as_ref().map(|(text, day)| (text.as_str(), *day)), locale)
}

/// How people call the day of an instant, and the instant within that day.
fn day(at: Instant, now: Instant, locale: Locale) -> (Day, String) {
    let time = || customs::time_of_day(clock::millis(at), locale.code());
    if clock::is_same_day(at, now) {
        (Day::Today, time())
    } else if clock::is_day_after(at, now) {
        (Day::Tomorrow, time())
    } else {
        (Day::Later, written(at, now))
    }
}

/// The time that is left until the answer changes, said aloud at its marks.
fn count(seen: Seen) -> AnyView {
    let left = Memo::new(move |_| {
        let next = seen
            .answer
            .with(|answer| answer.as_ref().and_then(|answer| answer.next.as_ref().map(|next| next.from)))?;
        seen.is_now().then(|| next.millis() - seen.now.get().millis())
    });
    let label = Memo::new(move |_| {
        let is_open = seen
            .answer
            .with(|answer| answer.as_ref().is_some_and(|answer| answer.now.verdict == Verdict::Yes));
        if is_open { texts::CLOSES_IN.get(locale()) } else { texts::CHANGES_IN.get(locale()) }
    });
    Effect::new(move |before: Option<Option<i64>>| {
        let left = left.get();
        if let (Some(Some(before)), Some(left)) = (before, left)
            && is_said(before, left)
        {
            seen.editor.said.set([label.get_untracked(), " ", &countdown(left)].concat());
        }
        left
    });
    let shown = move || {
        left.get().map(|left| view! { <p class="desk-count"><span>{move || label.get()}</span><b role="timer">{countdown(left)}</b></p> })
    };
    shown.into_any()
}

/// The next step as the one filled button.
fn button(seen: Seen) -> AnyView {
    let question = seen.plan.question.get();
    let Some(now) = seen.answer.get().map(|answer| answer.now) else { return ().into_any() };
    let Some(deed) = deed(&now, &question) else { return ().into_any() };
    let (icon, name) = face(&deed, seen.now.get_untracked());
    view! {
        <button type="button" class="btn primary" id="desk-next" on:click=move |_| act(seen, &deed)>
            <Icon name=icon class="s18"/><span>{name}</span>
        </button>
    }
    .into_any()
}

fn face(deed: &Deed, now: Instant) -> (&'static str, String) {
    let plain = |text: &Text| fill(text, &[]);
    match deed {
        Deed::CopyMessage => ("copy", plain(&texts::COPY_MESSAGE)),
        Deed::WriteMessage => ("reply", plain(&texts::WRITE_MESSAGE)),
        Deed::ShowRequest => ("code", plain(&texts::SHOW_REQUEST)),
        Deed::Use(_, name) => ("document", fill(&texts::USE_TEMPLATE, &[("name", name.as_str().into())])),
        Deed::OpenDraft => ("document", plain(&texts::OPEN_DRAFT)),
        Deed::WriteTemplate => ("plus", plain(&texts::WRITE_TEMPLATE)),
        Deed::UseFreeText => ("reply", plain(&texts::USE_FREE_TEXT)),
        Deed::MoveTo(at) => {
            ("clock", fill(&texts::MOVE_THERE, &[("time", written(*at, now).as_str().into())]))
        }
    }
}

pub(super) fn act(seen: Seen, deed: &Deed) {
    let Seen { editor, plan, .. } = seen;
    match deed {
        Deed::CopyMessage => {
            let text = plan.question.with_untracked(|question| question.text.clone());
            spawn_local(async move {
                if clipboard::copy(text.clone()).await {
                    editor.tell(&texts::MESSAGE_COPIED, false);
                } else {
                    editor.to_copy.set(Some(text));
                }
            });
        }
        Deed::WriteMessage => dom::focus_id(MESSAGE),
        Deed::ShowRequest => expect_context::<Outgoing>().show(editor, OutgoingForm::Send),
        Deed::Use(id, _) => {
            let is_open = editor.family.with_untracked(|open| open.id() == id);
            let what = if is_open { What::Open } else { What::Kept(id.clone()) };
            plan.question.update(|question| question.about(what));
            request_animation_frame(|| dom::focus_id("desk-next"));
        }
        Deed::UseFreeText => {
            plan.question.update(|question| question.about(What::FreeText));
            request_animation_frame(|| dom::focus_id(MESSAGE));
        }
        Deed::OpenDraft => {
            let what = plan.question.with_untracked(|question| question.what.clone());
            let other = match what {
                What::Kept(id) => editor.library.latest(&id),
                _ => None,
            };
            match other {
                Some(family) => editor.open(family),
                None => editor.screen.set(Screen::Draft),
            }
            request_animation_frame(|| dom::focus_id("form"));
        }
        Deed::WriteTemplate => go(editor, Screen::Start),
        Deed::MoveTo(at) => plan.at.set(Some(*at)),
    }
}

/// Something that holds beside the answer, with what can be done about it.
#[derive(Clone, Debug, PartialEq)]
struct Fact {
    about: String,
    what: String,
    why: String,
    ready: Option<Deed>,
}

/// What comes after, what Meta would answer, what changes it.
pub(super) fn facts(seen: Seen) -> AnyView {
    let facts = Memo::new(move |_| {
        let is_text = seen.plan.question.with(|question| question.what == What::FreeText);
        seen.span.track();
        let now = seen.now.get_untracked();
        seen.answer
            .get()
            .map(|answer| Vec::from(three_facts(&answer, is_text, |at| written(at, now), locale())))
            .unwrap_or_default()
    });
    let fact = move |Fact { about, what, why, ready }: Fact| {
        let ready = ready.map(|deed| {
            let Deed::Use(_, name) = &deed else { return ().into_any() };
            let name = name.clone();
            view! { <p><span>{t(&texts::READY_TO_GO)}</span>" "<button type="button" class="link" on:click=move |_| act(seen, &deed)><bdi>{name}</bdi></button></p> }.into_any()
        });
        view! { <li><p>{about}</p><h3>{what}</h3><p>{why}</p>{ready}</li> }.into_any()
    };
    let shown = move || facts.get().into_iter().map(fact).collect::<Vec<_>>();
    view! { <ul class="desk-facts">{shown}</ul> }.into_any()
}

fn three_facts(
    answer: &Answer,
    is_text: bool,
    written: impl Fn(Instant) -> String,
    locale: Locale,
) -> [Fact; 3] {
    let own = |text: &Text| text.get(locale).to_owned();
    let fact = |about, what, why| Fact { about, what, why, ready: None };
    let Answer { now, next, price } = answer;
    let after = |from| texts::AFTER.fill(locale, &[("time", written(from).as_str().into())]);
    let after = match (price, next) {
        (Some(price), _) => {
            let what = match price.kind {
                Kind::Free => &texts::GOES_OUT_FREE,
                Kind::Charged => &texts::IS_CHARGED,
                _ => &texts::PRICE_UNKNOWN,
            };
            let why = price.cost.as_ref().map_or_else(|| price.why.clone(), |(cost, _)| cost.clone());
            fact(after(price.from), own(what), why)
        }
        (None, None) => fact(own(&texts::AFTERWARDS), own(&texts::STAYS), own(&texts::STAYS_WHY)),
        (None, Some(next)) => {
            let what = match next.verdict {
                Verdict::Yes => &texts::IT_MAY_GO,
                Verdict::No if is_text => &texts::ONLY_A_TEMPLATE,
                Verdict::No => &texts::IT_MAY_NOT_GO,
                Verdict::Uncertain => &texts::NOBODY_KNOWS,
            };
            let ready = next.fits.first().filter(|_| next.verdict != Verdict::Yes);
            Fact {
                ready: ready.map(super::lanes::Fit::deed),
                ..fact(after(next.from), own(what), next.why.clone())
            }
        }
    };
    let error = |about: &Text, stretch: &Stretch| match &stretch.error {
        Some((code, title)) => {
            let code = code.to_string();
            let args = [("code", code.as_str().into()), ("title", title.as_str().into())];
            fact(own(about), texts::ERROR.fill(locale, &args), stretch.why.clone())
        }
        None => fact(own(about), own(&texts::NO_CODE), stretch.why.clone()),
    };
    let meta = match next {
        _ if now.verdict != Verdict::Yes => error(&texts::META_ANSWERS, now),
        Some(next) if next.error.is_some() => error(&texts::META_ANSWERS_THEN, next),
        _ => fact(own(&texts::META_ANSWERS), own(&texts::META_ACCEPTS), own(&texts::META_ACCEPTS_WHY)),
    };
    let change = if is_text {
        [&texts::WHAT_CHANGES_IT, &texts::ANY_MESSAGE_OR_CALL, &texts::A_READ_MARK_DOES_NOT]
    } else {
        [&texts::WHAT_CHANGES_IT, &texts::ITS_STATUS, &texts::ITS_STATUS_WHY]
    };
    let [about, what, why] = change.map(own);
    [after, meta, fact(about, what, why)]
}
