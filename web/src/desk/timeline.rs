use super::ask::written;
use super::lanes::{Kind, Lane, asked, drawn, kind_name, next_change, says};
use super::moment::{Move, at_place, moved, percent, place};
use super::texts;
use super::view::Seen;
use crate::form::category_name;
use crate::i18n::{fill, locale, t};
use crate::platform::{clock, customs, dom};
use crate::ui::Icon;
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use ventana_core::Instant;

/// What each kind of segment is drawn with.
pub(super) fn icon(kind: Kind) -> &'static str {
    match kind {
        Kind::Free => "check",
        Kind::Charged => "coin",
        Kind::Uncertain => "question",
        Kind::Refused => "bar-circle",
    }
}

pub(super) fn key(kind: Kind) -> &'static str {
    match kind {
        Kind::Free => "free",
        Kind::Charged => "charged",
        Kind::Uncertain => "uncertain",
        Kind::Refused => "refused",
    }
}

/// The coming days, one lane per way of sending, and the handle that moves the moment.
pub(super) fn timeline(seen: Seen) -> AnyView {
    let legend: Vec<_> = [Kind::Free, Kind::Charged, Kind::Uncertain, Kind::Refused]
        .into_iter()
        .map(|kind| {
            view! { <li><span class="swatch" data-kind=key(kind)></span>{t(kind_name(kind))}</li> }.into_any()
        })
        .collect();
    let back = move || {
        (!seen.is_now()).then(|| {
            let back = move |_| {
                seen.plan.at.set(None);
                dom::focus_id(HANDLE);
            };
            view! { <button type="button" class="btn quiet small" on:click=back>{t(&texts::BACK_TO_NOW)}</button> }
        })
    };
    let rows = move || {
        let span = seen.span.get();
        seen.lanes.with(|lanes| {
            lanes.iter().map(|lane| row(lane, span, seen.now.get_untracked())).collect::<Vec<_>>()
        })
    };
    view! {
        <section class="desk-time" aria-labelledby="desk-time">
            <div class="desk-time-head">
                <h2 id="desk-time">{t(&texts::TIMELINE)}</h2>
                {back}
                <ul class="legend" aria-label=t(&texts::LEGEND)>{legend}</ul>
            </div>
            <div class="chart">
                <div class="days" aria-hidden="true">{move || days(seen)}</div>
                <div class="lanes">{rows}</div>
                <div class="hours" aria-hidden="true">{move || hours(seen)}</div>
                {handle(seen)}
            </div>
            <p class="note" id="desk-handle-hint">{t(&texts::HANDLE_HINT)}</p>
        </section>
    }
    .into_any()
}

fn row(lane: &Lane, span: (Instant, Instant), now: Instant) -> AnyView {
    let (title, what) = match &lane.template {
        None => (fill(&texts::LANE_FREE_TEXT, &[]), fill(&texts::ANY_MESSAGE, &[])),
        Some((name, category)) => {
            let category = category.and_then(category_name).map(|name| name.get(locale()));
            (category.unwrap_or(texts::TEMPLATE.get(locale())).to_owned(), name.clone())
        }
    };
    let segments: Vec<_> =
        drawn(&lane.stretches).into_iter().map(|drawn| segment(drawn, span, now)).collect();
    view! {
        <div class="lane">
            <p class="lane-name"><b>{title}</b><span>{what}</span></p>
            <ul class="segments">{segments}</ul>
        </div>
    }
    .into_any()
}

fn segment(
    (from, to, kind, label): (Instant, Instant, Kind, &str),
    span: (Instant, Instant),
    now: Instant,
) -> AnyView {
    let start = place(from, span);
    let length = place(to, span) - start;
    let spoken = fill(
        &texts::FROM_TO,
        &[
            ("what", label.into()),
            ("from", written(from, now).as_str().into()),
            ("to", written(to, now).as_str().into()),
        ],
    );
    let tip = spoken.clone();
    view! {
        <li class="segment" data-kind=key(kind) title=tip style:inset-inline-start=percent(start) style:inline-size=percent(length)>
            <span class="plate" aria-hidden="true"><Icon name=icon(kind) class="s16"/><span>{label.to_owned()}</span></span>
            <span class="sr">{spoken}</span>
        </li>
    }
    .into_any()
}

fn days(seen: Seen) -> Vec<AnyView> {
    let span = seen.span.get();
    let first = (span.0, 0);
    let midnights = clock::hours_within(span, 24);
    // The name of a day that is all but over would stand in that of the next.
    let first = std::iter::once(first)
        .filter(|_| midnights.first().is_none_or(|(next, _)| place(*next, span) > 1_700));
    first
        .chain(midnights.iter().copied())
        .filter(|(at, _)| place(*at, span) < 9_000)
        .map(|(at, _)| {
            view! { <span style:inset-inline-start=percent(place(at, span))>{customs::long_day(clock::millis(at), locale().code())}</span> }.into_any()
        })
        .collect()
}

fn hours(seen: Seen) -> Vec<AnyView> {
    let span = seen.span.get();
    let hour = |(at, hour): (Instant, u32)| {
        let class = if hour % 12 == 0 { "" } else { "half" };
        view! { <span class=class style:inset-inline-start=percent(place(at, span))>{customs::time_of_day(clock::millis(at), locale().code())}</span> }.into_any()
    };
    clock::hours_within(span, 6)
        .into_iter()
        .filter(|(at, _)| (200..9_800).contains(&place(*at, span)))
        .map(hour)
        .collect()
}

const HANDLE: &str = "desk-handle";

/// The line through all lanes, over a track that takes the pointer.
fn handle(seen: Seen) -> AnyView {
    let track = NodeRef::<html::Div>::new();
    let is_held = StoredValue::new(false);
    let plan = seen.plan;
    let follow = move |event: &ev::PointerEvent| {
        let Some(track) = track.get_untracked() else { return };
        let there = dom::part_of_width(&track, f64::from(event.client_x()));
        plan.at.set(at_place(there, seen.now.get_untracked(), seen.span.get_untracked()));
    };
    let take = move |event: ev::PointerEvent| {
        if event.button() == 0 {
            event.prevent_default();
            is_held.set_value(true);
            if let Some(track) = track.get_untracked() {
                dom::hold_pointer(&track, event.pointer_id());
            }
            follow(&event);
            dom::focus_id(HANDLE);
        }
    };
    let drag = move |event: ev::PointerEvent| {
        if is_held.get_value() {
            follow(&event);
        }
    };
    let leave = move |_| is_held.set_value(false);
    let keys = move |event: ev::KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let at = seen.at.get_untracked();
        let asked = plan.question.with_untracked(asked);
        let change =
            seen.lanes.with_untracked(|lanes| lanes.get(asked).and_then(|lane| next_change(lane, at)));
        let (now, span) = (seen.now.get_untracked(), seen.span.get_untracked());
        if let Move::To(to) = moved(&event.key(), event.shift_key(), at, now, span, change) {
            event.prevent_default();
            plan.at.set(to);
        }
    };
    // By the minute, or a screen reader would be told of a change every second.
    let minutes =
        Memo::new(move |_| (seen.at.get().millis() - seen.span.get().0.millis()) / super::moment::MINUTE);
    let there = Memo::new(move |_| place(seen.at.get(), seen.span.get()));
    let most = move || (seen.span.get().1.millis() - seen.span.get().0.millis()) / super::moment::MINUTE;
    let label = Memo::new(move |_| {
        minutes.track();
        let (at, now) = (seen.at.get_untracked(), seen.now.get_untracked());
        if seen.is_now() {
            fill(&texts::NOW, &[("time", written(at, now).as_str().into())])
        } else {
            written(at, now)
        }
    });
    let verdict =
        Memo::new(move |_| seen.answer.with(|answer| answer.as_ref().map(|answer| answer.now.verdict)));
    let spoken = move || {
        let answer = verdict.get().map(|verdict| says(verdict, None, locale())).unwrap_or_default();
        [label.get().as_str(), ": ", &answer].concat()
    };
    let side = move || match there.get() {
        ..=1_500 => "start",
        8_500.. => "end",
        _ => "middle",
    };
    view! {
        <div class="track" node_ref=track on:pointerdown=take on:pointermove=drag on:pointerup=leave on:pointercancel=leave>
            <div
                class="handle"
                id=HANDLE
                role="slider"
                tabindex="0"
                aria-label=t(&texts::INSTANT)
                aria-describedby="desk-handle-hint"
                aria-valuemin="0"
                aria-valuemax=move || most().to_string()
                aria-valuenow=move || minutes.get().to_string()
                aria-valuetext=spoken
                data-side=side
                style:inset-inline-start=move || percent(there.get())
                on:keydown=keys
            >
                <span class="handle-label" aria-hidden="true">{move || label.get()}</span>
            </div>
        </div>
    }
    .into_any()
}
