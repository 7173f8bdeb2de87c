//! The plan as it is drawn: how far it is, its counts, the windows that close, what it costs, the people, and the way out.

use super::export::{Custom, class_name, csv, kind_name};
use super::found::Filter;
use super::messages::Kind;
use super::people::people;
use super::plot::{self, Bar};
use super::rows::{Class, SOON};
use super::state::{Audience, Stage};
use super::{figures, texts};
use crate::i18n::{fill, locale, number, t};
use crate::platform::{clock, customs, dom, files};
use crate::state::Editor;
use crate::ui::{Glyph, Icon, Mark, Verdict};
use leptos::prelude::*;
use ventana_core::diagnostic::Severity;
use ventana_core::{Locale, Text};

/// A text with a count in it, grouped as the language does; `<k|…|…>` follows it.
fn counted(text: &Text, count: usize) -> String {
    let written = number(count, locale());
    fill(text, &[("n", written.as_str().into()), ("k", count.into())])
}

pub(super) fn result(editor: Editor, audience: Audience) -> AnyView {
    view! {
        <div class="audience-page audience-result">
            {head(editor, audience)}
            {notes(audience)}
            <div class="plots">{counts(audience)} {closing(audience)} {cost(audience)}</div>
            {people(audience)}
        </div>
        {foot(editor, audience)}
    }
    .into_any()
}

fn is_planning(audience: Audience) -> bool {
    audience.stage.get() == Stage::Planning
}

fn head(editor: Editor, audience: Audience) -> AnyView {
    let about = move || {
        let rows = audience.plan.with(|plan| plan.total);
        let rows = counted(&texts::ROWS, rows);
        let now = audience.plan.with(|plan| plan.at);
        let time = customs::moment(now, clock::now(), locale().code());
        [rows, fill(&texts::AS_OF, &[("time", time.as_str().into())])].join(" · ")
    };
    let end = move || {
        if is_planning(audience) {
            progress(editor, audience)
        } else {
            view! {
                <div class="audience-again">
                    <button type="button" class="btn quiet" on:click=move |_| audience.start(editor)><Icon name="redo"/>{t(&texts::AGAIN)}</button>
                    {super::view::choose(editor, audience, false)}
                </div>
            }
            .into_any()
        }
    };
    view! {
        <div class="audience-head">
            <div>
                <h1 id="audience-title" tabindex="-1"><bdi>{move || audience.name.get()}</bdi></h1>
                <p>{about} " · " <button type="button" class="as-link" on:click=move |_| audience.change()>{t(&texts::CHANGE_COLUMNS)}</button></p>
            </div>
            {end}
        </div>
    }
    .into_any()
}

/// How much is done, from 0 to 1: reading is a fifth of the work.
#[expect(clippy::cast_precision_loss, reason = "counts are small")]
fn share(audience: Audience) -> f64 {
    const READING: f64 = 0.2;
    let (done, total) = audience.plan.with(|plan| (plan.count() as f64, plan.total as f64));
    let read = audience.read.get() / audience.size.get().max(1.0);
    if total > 0.0 { READING + (1.0 - READING) * done / total } else { READING * read }
}

fn progress(editor: Editor, audience: Audience) -> AnyView {
    let says = move || {
        let (done, total) = audience.plan.with(|plan| (plan.count(), plan.total));
        if total == 0 {
            let read = figures::size(audience.read.get());
            let size = figures::size(audience.size.get());
            return fill(&texts::READING, &[("done", read.as_str().into()), ("size", size.as_str().into())]);
        }
        let (done, total) = (number(done, locale()), number(total, locale()));
        fill(&texts::PROGRESS, &[("done", done.as_str().into()), ("total", total.as_str().into())])
    };
    let left = move || {
        let share = share(audience);
        let spent = clock::now() - audience.began.get();
        // The first moments tell nothing yet.
        (share > 0.05 && spent > 500.0).then(|| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some seconds")]
            let seconds = (spent * (1.0 - share) / share / 1000.0).ceil().clamp(1.0, 3600.0) as usize;
            fill(&texts::SECONDS_LEFT, &[("n", seconds.into())])
        })
    };
    let percent = move || format!("{:.1}%", share(audience) * 100.0);
    view! {
        <div class="progress">
            <p><b>{says}</b> <span>{left}</span>
                <button type="button" class="btn quiet small" on:click=move |_| {
                    audience.cancel();
                    editor.tell(&texts::CANCELLED, false);
                }>{t(&texts::CANCEL)}</button>
            </p>
            <div class="gauge" role="progressbar" aria-label=t(&texts::PLANNING) aria-valuemin="0" aria-valuemax="100" aria-valuenow=move || format!("{:.0}", share(audience) * 100.0) aria-valuetext=says>
                <span style:inline-size=percent></span>
            </div>
        </div>
    }
    .into_any()
}

fn notes(audience: Audience) -> AnyView {
    let notes = Memo::new(move |_| audience.plan.with(|plan| plan.notes.clone()));
    let shown = move || {
        let note = |said: super::messages::Said| {
            view! { <li><Mark severity=said.severity small=true/><span>{said.message} " " {said.help}</span></li> }.into_any()
        };
        let notes: Vec<_> = notes.get().into_iter().map(note).collect();
        (!notes.is_empty()).then(|| view! { <ul class="audience-notes">{notes}</ul> })
    };
    view! { {shown} {super::view::trouble(audience)} }.into_any()
}

const fn word(class: Class) -> &'static str {
    match class {
        Class::Free => "free",
        Class::Template => "template",
        Class::Uncertain => "uncertain",
        Class::Blocked => "blocked",
        Class::Wrong => "wrong",
    }
}

/// The sign of a class; the word stands beside it.
fn sign(class: Class) -> AnyView {
    let face = match class {
        Class::Free => Verdict::Open,
        Class::Template | Class::Uncertain => Verdict::Half,
        Class::Blocked => Verdict::Shut,
        Class::Wrong => return view! { <Mark severity=Severity::Error/> }.into_any(),
    };
    view! { <Glyph verdict=Signal::stored(face)/> }.into_any()
}

fn counts(audience: Audience) -> AnyView {
    let row = |class: Class| {
        let count = move || number(audience.plan.with(|plan| plan.counts[class as usize]), locale());
        view! { <li data-class=word(class)>{sign(class)}<span>{t(class_name(class))}</span><b>{count}</b></li> }.into_any()
    };
    let rows: Vec<_> = Class::ALL.map(row).into();
    #[expect(clippy::cast_precision_loss, reason = "counts are small")]
    let part = |class: Class| {
        let share = move || {
            audience.plan.with(|plan| {
                format!("{:.3}%", plan.counts[class as usize] as f64 * 100.0 / plan.count().max(1) as f64)
            })
        };
        view! { <span data-class=word(class) style:inline-size=share></span> }.into_any()
    };
    let parts: Vec<_> = Class::ALL.map(part).into();
    view! {
        <section class="panel" aria-labelledby="audience-counts">
            <h2 id="audience-counts">{t(&texts::CAN_WRITE)}</h2>
            <ul class="class-counts">{rows}</ul>
            <div class="shares" aria-hidden="true">{parts}</div>
        </section>
    }
    .into_any()
}

const HOUR: f64 = 3_600_000.0;

fn closing(audience: Audience) -> AnyView {
    let hours = Memo::new(move |_| audience.plan.with(|plan| (plan.at, plan.closing.clone())));
    let soon = move || {
        let (count, at) = audience.plan.with(|plan| (plan.soon, plan.at));
        if count == 0 {
            return view! { <p class="soon">{t(&texts::NONE_SOON)}</p> }.into_any();
        }
        let time = customs::moment(at + SOON, at, locale().code());
        let written = number(count, locale());
        let first =
            fill(&texts::BEFORE_TIME, &[("n", written.as_str().into()), ("time", time.as_str().into())]);
        view! { <p class="soon"><Icon name="clock" class="s16"/><b>{first}</b> " " {t(&texts::WRITE_FIRST)}</p> }.into_any()
    };
    let bars = move || {
        let one = |bar: Bar| {
            view! { <rect x=bar.left.to_string() y=bar.top.to_string() width=bar.width.to_string() height=bar.height.to_string() rx="1.5" data-soon=bar.is_soon.then_some("")></rect> }
                .into_any()
        };
        hours.with(|(_, closing)| plot::bars(closing).into_iter().map(one).collect::<Vec<_>>())
    };
    let from = |at: f64, hour: usize| {
        #[expect(clippy::cast_precision_loss, reason = "there are 24")]
        let hours = hour as f64;
        at + hours * HOUR
    };
    let labels = move || {
        let at = hours.with(|(at, _)| *at);
        let label =
            |hour: usize| view! { <span>{customs::hour(from(at, hour), locale().code())}</span> }.into_any();
        [0, 6, 12, 18, 23].map(label).into_iter().collect::<Vec<_>>()
    };
    let table = move || {
        let (at, closing) = hours.get();
        let row = |(hour, count): (usize, f64)| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of people")]
            let count = number(count as usize, locale());
            view! { <tr><th scope="row">{customs::moment(from(at, hour), at, locale().code())}</th><td>{count}</td></tr> }.into_any()
        };
        closing.into_iter().enumerate().map(row).collect::<Vec<_>>()
    };
    view! {
        <section class="panel" aria-labelledby="audience-closing">
            <h2 id="audience-closing">{t(&texts::WINDOWS_CLOSING)} " " <small>{t(&texts::BY_HOUR)}</small></h2>
            {soon}
            <svg class="plot" viewBox=format!("0 0 {} {}", plot::WIDTH, plot::HEIGHT) preserveAspectRatio="none" aria-hidden="true">{bars}</svg>
            <div class="plot-hours" aria-hidden="true">{labels}</div>
            <table class="sr">
                <caption>{t(&texts::WINDOWS_CLOSING)}</caption>
                <thead><tr><th scope="col">{t(&texts::HOUR_FROM)}</th><th scope="col">{t(&texts::PEOPLE)}</th></tr></thead>
                <tbody>{table}</tbody>
            </table>
        </section>
    }
    .into_any()
}

/// So many markets have a bar of their own.
const MARKETS: usize = 5;

/// What the people of a market cost, or how many of them are charged for where no price is known.
#[derive(Clone, Debug, PartialEq)]
struct Market {
    name: String,
    share: f64,
    says: String,
}

#[expect(clippy::cast_precision_loss, reason = "counts are small")]
fn markets(audience: Audience, locale: Locale) -> Vec<Market> {
    audience.plan.with(|plan| {
        let mut all: Vec<(String, f64, usize, String)> = Vec::new();
        for line in plan.lines.iter().filter(|line| line.kind == Kind::Charged) {
            let amount = if line.amount.is_finite() { line.amount } else { 0.0 };
            match all
                .iter_mut()
                .find(|(name, _, _, currency)| *name == line.market && *currency == line.currency)
            {
                Some((_, sum, count, _)) => (*sum, *count) = (*sum + amount, *count + line.count),
                None => all.push((line.market.clone(), amount, line.count, line.currency.clone())),
            }
        }
        let weight =
            |(_, sum, count, _): &(String, f64, usize, String)| if *sum > 0.0 { *sum } else { *count as f64 };
        all.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
        let most = all.first().map_or(1.0, weight);
        let market = |one: &(String, f64, usize, String)| {
            let (name, sum, count, currency) = one;
            let says = if *sum > 0.0 {
                customs::money(*sum, currency, locale.code())
            } else {
                number(*count, locale)
            };
            let name = if name.is_empty() { texts::NO_MARKET.get(locale).to_owned() } else { name.clone() };
            Market { name, share: weight(one) / most, says }
        };
        all.iter().take(MARKETS).map(market).collect()
    })
}

fn cost(audience: Audience) -> AnyView {
    let total = move || {
        let locale = locale();
        let totals = audience.plan.with(|plan| {
            let total = |(currency, sum): (&str, f64)| customs::money(sum, currency, locale.code());
            plan.totals().into_iter().map(total).collect::<Vec<_>>()
        });
        if !totals.is_empty() {
            return totals.join(" + ");
        }
        match audience.plan.with(|plan| plan.of_kind(Kind::Charged)) {
            0 => texts::NOTHING_CHARGED.get(locale).to_owned(),
            charged => counted(&texts::CHARGED_N, charged),
        }
    };
    let line = move |text: &'static Text, count: fn(&super::rows::Plan) -> usize| {
        move || {
            let count = audience.plan.with(count);
            (count > 0).then(|| view! { <p class="note">{counted(text, count)}</p> })
        }
    };
    let has_prices = move || audience.plan.with(|plan| !plan.totals().is_empty());
    let charged = move || {
        has_prices()
            .then(|| counted(&texts::CHARGED_N, audience.plan.with(|plan| plan.of_kind(Kind::Charged))))
    };
    let free = move || {
        let count = audience.plan.with(|plan| plan.of_kind(Kind::Free));
        (count > 0).then(|| counted(&texts::FREE_N, count))
    };
    let parts = move || {
        let parts: Vec<String> = charged()
            .into_iter()
            .chain(free())
            .chain([texts::IF_DELIVERED.get(locale()).to_owned()])
            .collect();
        parts.join(" · ")
    };
    let all = Memo::new(move |_| markets(audience, locale()));
    let rows = move || {
        let row = |market: Market| {
            let percent = format!("{:.1}%", market.share * 100.0);
            view! { <li><span>{market.name}</span><i aria-hidden="true"><i style:inline-size=percent></i></i><b>{market.says}</b></li> }.into_any()
        };
        all.get().into_iter().map(row).collect::<Vec<_>>()
    };
    view! {
        <section class="panel" aria-labelledby="audience-cost">
            <h2 id="audience-cost">{t(&texts::COST)}</h2>
            <p class="total">{total}</p>
            <p class="parts">{parts}</p>
            <ul class="markets" aria-label=t(&texts::BY_MARKET)>{rows}</ul>
            {line(&texts::UNPRICED, super::rows::Plan::unpriced)}
            {line(&texts::UNKNOWN_CHARGE, |plan| plan.of_kind(Kind::Unknown))}
        </section>
    }
    .into_any()
}

/// What the plan comes to, the rows to mend, and the file of it.
fn foot(editor: Editor, audience: Audience) -> AnyView {
    let can_get = Memo::new(move |_| audience.plan.with(super::rows::Plan::yes));
    let wrong = Memo::new(move |_| audience.plan.with(|plan| plan.counts[Class::Wrong as usize]));
    let face = Signal::derive(move || if can_get.get() > 0 { Verdict::Open } else { Verdict::Shut });
    let why = move || {
        if is_planning(audience) { texts::STILL.get(locale()) } else { texts::NOT_SENT.get(locale()) }
    };
    let see = move |_| {
        audience.words.set(String::new());
        audience.filter.set(Filter::Of(Class::Wrong));
        request_animation_frame(|| dom::focus_id("people"));
    };
    let see_wrong = move || {
        let count = wrong.get();
        (count > 0).then(|| {
            view! { <button type="button" class="btn quiet only-wide" on:click=see><Icon name="eye"/>{counted(&texts::SEE_WRONG, count)}</button> }
        })
    };
    let export = move |_| {
        if audience.stage.get_untracked() != Stage::Planned {
            return;
        }
        let custom = if customs::has_decimal_comma() { Custom::Semicolons } else { Custom::Commas };
        let locale = editor.locale().get_untracked();
        let text = audience.plan.with_untracked(|plan| csv(plan, custom, locale));
        let name = audience.name.with_untracked(|name| file_name(name, locale));
        if files::download_as(&name, &text, "text/csv").is_some() {
            editor.tell(&texts::EXPORTED, false);
        }
    };
    let waits = move || is_planning(audience).then_some("true");
    // Said once, when the plan is there.
    let said = move || {
        (!is_planning(audience)).then(|| counted(&texts::PLANNED, audience.plan.with(|plan| plan.total)))
    };
    view! {
        <footer class="verdict audience-foot">
            <div class="verdict-open">
                <Glyph verdict=face/>
                <span class="verdict-text"><b>{move || counted(&texts::CAN_GET, can_get.get())}</b><span>{why}</span></span>
            </div>
            <div class="verdict-end">
                {see_wrong}
                <button type="button" class="btn" aria-disabled=waits aria-describedby=move || waits().map(|_| "audience-wait") on:click=export><Icon name="export"/>{t(&texts::EXPORT)}</button>
                <span class="sr" id="audience-wait">{t(&texts::WHEN_DONE)}</span>
            </div>
            <p class="sr" role="status">{said}</p>
        </footer>
    }
    .into_any()
}

/// The name of the file that is handed out, by that of the list.
fn file_name(list: &str, locale: Locale) -> String {
    let stem = list.rsplit_once('.').map_or(list, |(stem, _)| stem);
    [stem, "-", texts::FILE_NAME.get(locale), ".csv"].concat()
}

/// Whether somebody of a plan is charged for, in a word.
pub(super) fn charge_of(plan: &super::rows::Plan, row: usize, locale: Locale) -> String {
    let Some(line) = plan.line(row) else { return String::new() };
    match line.kind {
        #[expect(clippy::cast_precision_loss, reason = "counts are small")]
        Kind::Charged if line.amount.is_finite() => {
            customs::money(line.amount / line.count.max(1) as f64, &line.currency, locale.code())
        }
        Kind::Nothing => "–".to_owned(),
        kind => kind_name(kind).get(locale).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_a_plan_is_called_after_its_list() {
        assert_eq!(file_name("clientes.otoño.csv", Locale::Es), "clientes.otoño-plan.csv");
        assert_eq!(file_name("list", Locale::Pt), "list-plano.csv");
    }
}
