//! What a person says of the file before it is planned: columns, message, zone, prices.

use super::columns::{Column, IGNORED, LAST_INBOUND_AT, RECIPIENT};
use super::request::{Variable, What, is_taken_for_approved};
use super::state::Audience;
use super::view::{choose, trouble};
use super::{figures, texts};
use crate::account::Rates;
use crate::i18n::{fill, locale, number, t};
use crate::library::title;
use crate::platform::{dom, files, zones};
use crate::state::Editor;
use crate::ui::Icon;
use leptos::ev;
use leptos::prelude::*;
use ventana_core::Text;

/// What a column can be beside the values of a variable, in the core's words.
static MEANINGS: [(&str, &Text); 5] = [
    (IGNORED, &texts::IGNORED),
    (RECIPIENT, &texts::IS_RECIPIENT),
    (LAST_INBOUND_AT, &texts::IS_LAST_INBOUND),
    ("marketingOptOut", &texts::IS_OPT_OUT),
    ("marketingOptIn", &texts::IS_OPT_IN),
];

static DATES: [(&str, &Text); 4] =
    [("", &texts::DATES_TELL), ("dmy", &texts::DMY), ("mdy", &texts::MDY), ("ymd", &texts::YMD)];

/// The questions, and the button that plans.
pub(super) fn chosen(editor: Editor, audience: Audience) -> AnyView {
    let about = move || figures::size(audience.size.get());
    let can_plan = Memo::new(move |_| audience.has_recipient());
    let why_not =
        move || (!can_plan.get()).then(|| view! { <span id="audience-why">{t(&texts::NEEDS_NUMBER)}</span> });
    let start = move |_| {
        if can_plan.get_untracked() {
            audience.start(editor);
        }
    };
    view! {
        <div class="audience-page">
            <div class="audience-head">
                <div>
                    <h1 id="audience-title" tabindex="-1"><bdi>{move || audience.name.get()}</bdi></h1>
                    <p>{about}</p>
                </div>
                {choose(editor, audience, false)}
            </div>
            {trouble(audience)}
            {columns(editor, audience)}
            <section class="panel" aria-labelledby="audience-message">
                <h2 id="audience-message">{t(&texts::MESSAGE)}</h2>
                <div class="asked">{message(editor, audience)} {zone(audience)} {dates(audience)}</div>
                {about_message(editor, audience)}
                {prices(editor, audience)}
            </section>
            <div class="audience-go">
                <button
                    type="button"
                    class="btn primary"
                    aria-disabled=move || (!can_plan.get()).then_some("true")
                    aria-describedby=move || (!can_plan.get()).then_some("audience-why")
                    on:click=start
                >
                    {t(&texts::PLAN)}
                </button>
                <span class="with-reason" role="status">{why_not}</span>
            </div>
            <p class="note">{t(&texts::PRIVATE)}</p>
        </div>
    }
    .into_any()
}

fn columns(editor: Editor, audience: Audience) -> AnyView {
    let variables = Memo::new(move |_| audience.variables(editor));
    // Only what a column is changes here, and its select follows by itself.
    let all = audience.columns.with_untracked(|columns| columns.all.clone());
    let row = |(index, column): (usize, Column)| {
        let name = if column.header.is_empty() {
            fill(&texts::COLUMN_N, &[("n", (index + 1).into())])
        } else {
            column.header.clone()
        };
        let spoken = fill(&texts::WHAT_HOLDS, &[("column", name.as_str().into())]);
        let is = move |word: &str| {
            audience
                .columns
                .with(|columns| columns.all.get(index).is_some_and(|column| column.meaning == word))
        };
        let option = move |(word, text): &'static (&'static str, &'static Text)| {
            view! { <option value=*word prop:selected=move || is(word)>{t(text)}</option> }.into_any()
        };
        let values = move || {
            let one = |variable: &Variable| {
                let place = variable.place.clone();
                view! { <option value=variable.place.clone() prop:selected=move || is(&place)>{variable.says.clone()}</option> }
                    .into_any()
            };
            let options: Vec<_> = variables.with(|variables| variables.iter().map(one).collect());
            (!options.is_empty()).then(|| view! { <optgroup label=t(&texts::VARIABLES)>{options}</optgroup> })
        };
        let samples: Vec<_> =
            column.samples.iter().map(|sample| view! { <bdi>{sample.clone()}</bdi> }.into_any()).collect();
        let options: Vec<_> = MEANINGS.iter().map(option).collect();
        view! {
            <li class="column" data-used=move || (!is(IGNORED)).then_some("")>
                <b><bdi>{name}</bdi></b>
                <span class="values-of">{samples}</span>
                <span class="select">
                    <select aria-label=spoken on:change=move |event| audience.say(editor, index, &event_target_value(&event))>{options}{values}</select>
                    <Icon name="chevron-down"/>
                </span>
            </li>
        }
        .into_any()
    };
    let rows: Vec<_> = untrack(|| all.into_iter().enumerate().map(row).collect());
    let notes = move || {
        let said = audience.columns.with(|columns| columns.notes.clone());
        let note = |said: super::messages::Said| {
            view! { <p class="note">{said.message} " " {said.help}</p> }.into_any()
        };
        said.into_iter().map(note).collect::<Vec<_>>()
    };
    let when = |is: Signal<bool>, text: &'static Text| {
        move || is.get().then(|| view! { <p class="note">{t(text)}</p> })
    };
    let guessed = Signal::derive(move || audience.columns.with(|columns| columns.is_guessed));
    let timeless = Signal::derive(move || !audience.has_times());
    view! {
        <section class="panel" aria-labelledby="audience-columns">
            <h2 id="audience-columns">{t(&texts::COLUMNS)}</h2>
            {when(Signal::from(audience.is_recalled), &texts::REMEMBERED)}
            {when(guessed, &texts::GUESSED)}
            <ul class="all-columns">{rows}</ul>
            {notes}
            {when(timeless, &texts::NO_TIMES)}
        </section>
    }
    .into_any()
}

/// A choice with its label above it.
fn labelled(label: &'static Text, hint: Option<&'static Text>, select: AnyView) -> AnyView {
    view! {
        <label>
            <span>{t(label)}</span>
            <span class="select">{select}<Icon name="chevron-down"/></span>
            {hint.map(|hint| view! { <small>{t(hint)}</small> })}
        </label>
    }
    .into_any()
}

fn message(editor: Editor, audience: Audience) -> AnyView {
    let options = move || {
        let locale = locale();
        let what = audience.what.get();
        let option = |word: String, says: String| {
            let is_chosen = what.word() == word;
            view! { <option value=word prop:selected=is_chosen>{says}</option> }.into_any()
        };
        let (open, id) = editor.family.with(|family| (title(family, locale), family.id().to_owned()));
        let open = fill(&texts::OPEN_DRAFT, &[("title", open.as_str().into())]);
        let mut all = vec![option("open".to_owned(), open)];
        editor.library.entries.with(|entries| {
            let others = entries.all().iter().filter(|entry| entry.family.id() != id);
            all.extend(
                others.map(|entry| option(entry.family.id().to_owned(), title(&entry.family, locale))),
            );
        });
        all.push(option("text".to_owned(), texts::FREE_TEXT.get(locale).to_owned()));
        all
    };
    let select = view! { <select aria-label=t(&texts::MESSAGE_LABEL) on:change=move |event| audience.send(editor, What::of(&event_target_value(&event)))>{options}</select> };
    labelled(&texts::MESSAGE_LABEL, None, select.into_any())
}

/// What is taken for granted of the message.
fn about_message(editor: Editor, audience: Audience) -> AnyView {
    let approved = move || {
        let is_taken = audience.with_draft(editor, |draft| draft.is_some_and(is_taken_for_approved));
        is_taken.then(|| view! { <p class="note">{t(&texts::AS_APPROVED)}</p> })
    };
    let samples = move || {
        let variables = audience.variables(editor);
        let missing: Vec<_> = audience.columns.with(|columns| {
            let missing = variables.iter().filter(|variable| !columns.has(&variable.place));
            missing.map(Variable::name).collect()
        });
        let count = missing.len();
        (count > 0).then(|| {
            let args = [("n", number(count, locale())), ("names", missing.join(", "))];
            let args =
                [("n", args[0].1.as_str().into()), ("names", args[1].1.as_str().into()), ("k", count.into())];
            view! { <p class="note">{fill(&texts::WITH_SAMPLES, &args)}</p> }
        })
    };
    view! { {approved} {samples} }.into_any()
}

fn zone(audience: Audience) -> AnyView {
    let option = |name: String| {
        let held = name.clone();
        view! { <option value=name.clone() prop:selected=move || audience.account.zone.with(|zone| *zone == held)>{name.replace('_', " ")}</option> }
            .into_any()
    };
    let options: Vec<_> = zones::all().into_iter().map(option).collect();
    let select = view! { <select on:change=move |event| audience.account.set_zone(event_target_value(&event))>{options}</select> };
    labelled(&texts::ZONE, Some(&texts::ZONE_WHY), select.into_any())
}

fn dates(audience: Audience) -> AnyView {
    let has_figures = Memo::new(move |_| audience.columns.with(super::columns::Columns::has_figures));
    let shown = move || {
        has_figures.get().then(|| {
            let option = |(word, text): &'static (&'static str, &'static Text)| {
                view! { <option value=*word prop:selected=move || audience.dates.with(|dates| dates == word)>{t(text)}</option> }
                    .into_any()
            };
            let options: Vec<_> = DATES.iter().map(option).collect();
            let select = view! { <select on:change=move |event| audience.dates.set(event_target_value(&event))>{options}</select> };
            labelled(&texts::DATES, None, select.into_any())
        })
    };
    shown.into_any()
}

fn prices(editor: Editor, audience: Audience) -> AnyView {
    let has_rates = Memo::new(move |_| audience.account.has_rates());
    let says = move || {
        audience.account.rates.with(|rates| {
            if rates.count() == 0 {
                return texts::RATES_NONE.get(locale()).to_owned();
            }
            let args = [
                ("name", rates.name.as_str().into()),
                ("n", rates.count().into()),
                ("currency", rates.currency().into()),
            ];
            fill(&texts::RATES_ARE, &args)
        })
    };
    let add = move || if has_rates.get() { &texts::RATES_CHANGE } else { &texts::RATES_ADD };
    let drop_it = move || {
        has_rates.get().then(|| {
            view! { <button type="button" class="btn quiet small" on:click=move |_| audience.account.set_rates(Rates::default())>{t(&texts::RATES_DROP)}</button> }
        })
    };
    let chosen = move |event: ev::Event| {
        if let Some(file) = files::chosen(&event) {
            audience.price(editor, file);
        }
    };
    view! {
        <div class="prices" role="group" aria-label=t(&texts::RATES)>
            <Icon name="coin" class="s18"/>
            <span>{says}</span>
            <button type="button" class="btn small" on:click=|_| dom::press("#audience-rates")>{move || add().get(locale())}</button>
            {drop_it}
            <input type="file" id="audience-rates" class="sr" tabindex="-1" aria-label=t(&texts::RATES_ADD) accept=".csv,.tsv,.txt,text/csv" on:change=chosen/>
        </div>
    }
    .into_any()
}
