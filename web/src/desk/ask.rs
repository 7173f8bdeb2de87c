use super::question::{Question, Sent, Standing, What, Wrote};
use super::stock::Stock;
use super::texts;
use super::view::Seen;
use super::webhooks::webhooks;
use crate::draft::Draft;
use crate::i18n::{fill, locale, t};
use crate::library::title;
use crate::platform::files::chosen;
use crate::platform::{clock, customs, dom};
use crate::send::STATUSES;
use crate::ui::Icon;
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use ventana_core::template::{Status, Vocabulary};
use ventana_core::{Instant, Text};

/// When the customer last wrote, as the quick choices say it: minutes ago, `None` for never.
static MOMENTS: [(Option<i64>, &Text); 5] = [
    (Some(0), &texts::JUST_NOW),
    (Some(60), &texts::AN_HOUR_AGO),
    (Some(12 * 60), &texts::HALF_A_DAY_AGO),
    (Some(24 * 60), &texts::YESTERDAY),
    (None, &texts::NEVER),
];

/// The countries that are offered: those with a market of their own, and where Spanish and Portuguese are spoken.
static COUNTRIES: &str = "AE AO AR AU BD BO BR CA CL CO CR CU DE DO EC EG ES FR GB GT HK HN HU ID IL IN IQ IT JP KW KZ LK MA \
                          MX MY MZ NG NI NL NP OM PA PE PK PL PR PT PY QA RO RU SA SG SV TR UA US UY VE ZA";

const FREE_TEXT: &str = "text";
const OPEN: &str = "open";
/// The field of the free text.
pub(super) const MESSAGE: &str = "desk-message";

/// The question as a sentence with controls in it.
pub(super) fn ask(seen: Seen) -> AnyView {
    let plan = seen.plan;
    let is_text = Memo::new(move |_| plan.question.with(|question| question.what == What::FreeText));
    let status = move || {
        (!is_text.get())
            .then(|| view! { <span class="aside"><span>{t(&texts::WHICH_IS)}</span>" "{status_select(seen)}<span>")"</span></span>" " })
    };
    let message = move || is_text.get().then(|| message(seen));
    view! {
        <form class="desk-ask" aria-labelledby="desk-title" on:submit=|event| event.prevent_default()>
            <div class="sentence">
                <span>{t(&texts::CAN_I_SEND)}</span>" "{what_select(seen)}" "{status}
                <span>{t(&texts::TO)}</span>" "{country_select(seen)}
                <span>{t(&texts::WHO_LAST_WROTE)}</span>" "{wrote_select(seen)}<span>"?"</span>
            </div>
            <div class="exact">
                <label>{t(&texts::DATE_AND_TIME)}" "{moment_field(seen)}</label>
                <label>{t(&texts::SENT_THIS_MONTH)}" "{sent_field(seen)}</label>
                {rates_field(seen)}
            </div>
            {webhooks(seen)}
            {message}
        </form>
    }
    .into_any()
}

/// A choice inside the sentence, as wide as what it says.
fn select(
    seen: Seen,
    icon: &'static str,
    name: &'static Text,
    on_choose: impl Fn(String) + 'static,
    options: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let choose = move |event: ev::Event| on_choose(event_target_value(&event));
    let node = NodeRef::<html::Select>::new();
    // Once somebody has chosen, a browser no longer follows the markup: what holds has to be shown to it.
    Effect::new(move |_| {
        seen.plan.question.track();
        seen.lanes.track();
        request_animation_frame(move || {
            if let Some(Some(select)) = node.try_get_untracked() {
                dom::choose_marked(&select);
            }
        });
    });
    view! {
        <span class="select in-sentence">
            <Icon name=icon class="before"/>
            <select aria-label=t(name) node_ref=node on:change=choose>{options}</select>
            <Icon name="chevron-down"/>
        </span>
    }
    .into_any()
}

fn option(value: String, is_chosen: bool, label: String) -> AnyView {
    view! { <option value=value selected=is_chosen>{label}</option> }.into_any()
}

fn what_select(seen: Seen) -> AnyView {
    let question = seen.plan.question;
    let choose = move |value: String| {
        let what = match value.as_str() {
            FREE_TEXT => What::FreeText,
            OPEN => What::Open,
            _ => What::Kept(value),
        };
        question.update(|question| question.about(what));
    };
    let options = move || {
        let locale = locale();
        let what = question.with(|question| question.what.clone());
        Seen::stock(seen.editor, |stock: Stock<'_>| {
            let open = title(stock.open, locale);
            let is_open = stock.about(&what).is_some_and(|family| family.id() == stock.open.id());
            let free =
                option(FREE_TEXT.to_owned(), what == What::FreeText, texts::FREE_TEXT.get(locale).to_owned());
            let mut drafts = vec![option(OPEN.to_owned(), is_open, open)];
            for family in stock.others() {
                let is_chosen = !is_open && matches!(&what, What::Kept(id) if id == family.id());
                drafts.push(option(family.id().to_owned(), is_chosen, title(family, locale)));
            }
            view! { {free}<optgroup label=t(&texts::THE_DRAFTS)>{drafts}</optgroup> }.into_any()
        })
    };
    select(seen, "plane", &texts::WHAT_GOES_OUT, choose, options)
}

/// The status in force of the template that is asked about.
fn status_in_force(seen: Seen, question: &Question) -> Option<Status> {
    Seen::stock(seen.editor, |stock| {
        let of = |draft: &Draft| question.status_of(draft).and_then(Status::from_name);
        stock.about(&question.what).and_then(|family| of(family.shown()))
    })
}

fn status_select(seen: Seen) -> AnyView {
    let question = seen.plan.question;
    let choose = move |value: String| {
        question.update(|question| question.status = Standing::Said(Status::from_name(&value)));
    };
    let options = move || {
        let locale = locale();
        let status = question.with(|question| status_in_force(seen, question));
        let row = |(of, text): &(Option<Status>, Text)| {
            option(of.map_or("", Vocabulary::name).to_owned(), status == *of, text.get(locale).to_lowercase())
        };
        let mut rows: Vec<_> = STATUSES.iter().map(row).collect();
        // A status that people cannot say, but that a template came with.
        if let Some(other) = status.filter(|status| STATUSES.iter().all(|(of, _)| *of != Some(*status))) {
            rows.push(option(other.name().to_owned(), true, other.name().to_owned()));
        }
        rows.into_any()
    };
    select(seen, "tag", &texts::STATUS, choose, options)
}

/// What stands for the number that webhooks named.
const HEARD: &str = "heard";

fn country_select(seen: Seen) -> AnyView {
    let question = seen.plan.question;
    let choose = move |value: String| {
        if value != HEARD {
            question.update(|question| {
                // Another person than the one of the webhooks, of whom only this is known.
                if let Wrote::Heard(heard) = &question.wrote {
                    question.wrote = heard.last().map_or(Wrote::Never, Wrote::At);
                }
                question.country = value;
            });
        }
    };
    let known = Memo::new(move |_| {
        question.with(|question| {
            let heard = match &question.wrote {
                Wrote::Heard(heard) => Some(heard.user.clone()),
                _ => None,
            };
            (question.country.clone(), heard)
        })
    });
    let options = move || {
        let locale = locale();
        let (country, heard) = known.get();
        let mut countries: Vec<_> = COUNTRIES
            .split_ascii_whitespace()
            .map(|code| (clock::country(code, locale.code()), code))
            .collect();
        countries.sort_by_cached_key(|(name, _)| crate::draft::folded(name));
        let is_heard = heard.is_some();
        let mut rows = Vec::new();
        if let Some(user) = heard {
            let is_number = user.bytes().all(|byte| byte.is_ascii_digit());
            rows.push(option(HEARD.to_owned(), true, if is_number { ["+", &user].concat() } else { user }));
        }
        let anybody = !is_heard && country.is_empty();
        rows.push(option(String::new(), anybody, texts::A_CUSTOMER.get(locale).to_owned()));
        rows.extend(countries.into_iter().map(|(name, code)| {
            let label = texts::IN_COUNTRY.fill(locale, &[("country", name.as_str().into())]);
            option(code.to_owned(), !is_heard && country == code, label)
        }));
        rows.into_any()
    };
    select(seen, "person", &texts::CUSTOMER, choose, options)
}

/// What stands for the moment that is known, beside the quick choices.
const KNOWN: &str = "known";

fn wrote_select(seen: Seen) -> AnyView {
    let question = seen.plan.question;
    let choose = move |value: String| {
        let Ok(index) = value.parse::<usize>() else { return };
        let Some((minutes, _)) = MOMENTS.get(index) else { return };
        let wrote = minutes.map_or(Wrote::Never, |minutes| {
            Wrote::At(clock::present().plus(-minutes * super::moment::MINUTE))
        });
        question.update(|question| question.wrote = wrote);
    };
    let options = move || {
        let locale = locale();
        let written = |at: Instant| written(at, seen.now.get_untracked());
        let known = question.with(|question| match &question.wrote {
            Wrote::Never => None,
            Wrote::At(at) => Some(written(*at)),
            Wrote::Heard(heard) => Some(match heard.last() {
                Some(at) => fill(&texts::BY_WEBHOOKS, &[("time", written(at).as_str().into())]),
                None => texts::UNKNOWN_BY_WEBHOOKS.get(locale).to_owned(),
            }),
        });
        let is_never = known.is_none();
        let mut rows: Vec<_> = known.into_iter().map(|known| option(KNOWN.to_owned(), true, known)).collect();
        rows.extend(MOMENTS.iter().enumerate().map(|(index, (minutes, text))| {
            option(index.to_string(), is_never && minutes.is_none(), text.get(locale).to_owned())
        }));
        rows.into_any()
    };
    select(seen, "clock", &texts::LAST_WROTE, choose, options)
}

/// An instant as people say it: the time, with the day where it is another.
pub(super) fn written(at: Instant, now: Instant) -> String {
    customs::moment(clock::millis(at), clock::millis(now), locale().code())
}

fn moment_field(seen: Seen) -> AnyView {
    let question = seen.plan.question;
    let value = move || {
        let field = |at: Instant| clock::to_local_field(clock::millis(at));
        question.with(|question| match &question.wrote {
            Wrote::Never => String::new(),
            Wrote::At(at) => field(*at),
            Wrote::Heard(heard) => heard.last().map(field).unwrap_or_default(),
        })
    };
    let change = move |event: ev::Event| {
        let at = clock::from_local_field(&event_target_value(&event)).and_then(clock::instant);
        if let Some(at) = at {
            question.update(|question| question.wrote = Wrote::At(at));
        }
    };
    view! { <input type="datetime-local" class="moment" prop:value=value on:change=change/> }.into_any()
}

fn sent_field(seen: Seen) -> AnyView {
    let question = seen.plan.question;
    let value = move || {
        question.with(|question| question.sent.map(|sent| sent.count.to_string()).unwrap_or_default())
    };
    let change = move |event: ev::Event| {
        let count = event_target_value(&event).trim().parse::<i64>().ok().filter(|count| *count >= 0);
        let sent = count.map(|count| Sent { count, counted: clock::present() });
        question.update(|question| question.sent = sent);
    };
    view! { <input type="number" class="moment short" inputmode="numeric" min="0" step="1" prop:value=value on:input=change/> }
        .into_any()
}

/// Meta's rate card, by which a charge becomes an amount.
fn rates_field(seen: Seen) -> AnyView {
    let plan = seen.plan;
    let choose = move |event: ev::Event| {
        if let Some(file) = chosen(&event) {
            plan.read_file(file);
        }
    };
    let name = move || {
        if plan.has_rates() { texts::OTHER_RATES.get(locale()) } else { texts::BRING_RATES.get(locale()) }
    };
    view! {
        <label class="btn quiet small file">
            <Icon name="coin" class="s16"/><span>{name}</span>
            <input type="file" class="sr" accept=".csv,.tsv,text/csv" on:change=choose/>
        </label>
    }
    .into_any()
}

fn message(seen: Seen) -> AnyView {
    let question = seen.plan.question;
    let value = move || question.with(|question| question.text.clone());
    let change = move |event: ev::Event| {
        let text = event_target_value(&event);
        question.update(|question| question.text = text);
    };
    view! {
        <div class="desk-message">
            <p class="head"><label for=MESSAGE>{t(&texts::MESSAGE)}</label>" "<span class="note" id="desk-message-hint">{t(&texts::MESSAGE_HINT)}</span></p>
            <textarea id=MESSAGE class="desk-text" rows="1" dir="auto" aria-describedby="desk-message-hint" prop:value=value on:input=change></textarea>
        </div>
    }
    .into_any()
}
