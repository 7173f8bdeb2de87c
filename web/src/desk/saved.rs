use super::ask::written;
use super::lanes::{Answer, Kind, Terms, kind_name, verdict_at};
use super::plan::Plan;
use super::plans::{Saved, read_file, with_moment};
use super::question::{Question, Way, What, Wrote, definition};
use super::texts;
use super::view::Seen;
use crate::draft::Family;
use crate::i18n::{self, locale, t};
use crate::library::title;
use crate::platform::files::{self, Unread};
use crate::platform::{clipboard, clock, dom};
use crate::ui::{Glyph, Icon, Menu, MenuItem, Verdict as Face};
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use ventana_core::json::Json;
use ventana_core::send::Verdict;
use ventana_core::{Locale, Text};

const FILE_NAME: &str = "ventana-plan.json";

impl Plan {
    /// The plan as it stands, under an id of its own.
    fn as_it_stands(self) -> Saved {
        untrack(|| {
            self.question.with(|question| {
                Seen::stock(self.editor, |stock| {
                    let template = stock.about(&question.what);
                    Saved::new(clock::token(), clock::present(), question, self.at.get(), template)
                })
            })
        })
    }

    pub(crate) fn save_this(self) {
        self.save(self.as_it_stands());
    }

    /// The request that asks the core what a plan asks.
    fn request(self, plan: &Saved) -> Json {
        untrack(|| {
            let templates = Seen::stock(self.editor, |stock| {
                stock.approved().map(|(_, draft)| definition(draft, draft.status())).collect()
            });
            let way = plan
                .template
                .as_ref()
                .map(Family::shown)
                .map_or(Way::FreeText, |draft| Way::Template(draft, plan.question.status_of(draft)));
            let request = self.account(|_, account| plan.question.request(way, templates, account));
            with_moment(request, plan.at.unwrap_or_else(clock::present))
        })
    }

    fn copy_request(self) {
        let text = format!("{:#}", self.request(&self.as_it_stands()));
        spawn_local(async move {
            if clipboard::copy(text.clone()).await {
                self.editor.tell(&texts::REQUEST_COPIED, false);
            } else {
                self.editor.to_copy.set(Some(text));
            }
        });
    }

    fn download(self, plan: &Saved) {
        let text = plan.file(self.request(plan));
        if files::download(FILE_NAME, &text).is_none() {
            self.editor.to_copy.set(Some(text));
        }
    }

    fn take_file(self, event: &ev::Event) {
        let Some(file) = files::chosen(event) else { return };
        spawn_local(async move {
            match files::read_text(file).await.map(|text| read_file(&text)) {
                Ok(Some(plan)) => self.open(plan),
                Ok(None) => self.editor.tell(&texts::NO_PLAN, false),
                Err(Unread::TooLarge) => self.editor.tell(&i18n::FILE_TOO_LARGE, false),
                Err(Unread::Unreadable) => self.editor.tell(&i18n::FILE_UNREADABLE, false),
            }
        });
    }
}

fn face(verdict: Option<Verdict>) -> Face {
    match verdict {
        Some(Verdict::Yes) => Face::Open,
        Some(Verdict::No) => Face::Shut,
        _ => Face::Half,
    }
}

/// What the foot of the desk says: the answer in one line, for now or for another moment.
fn line(answer: &Answer, moment: Option<&str>, locale: Locale) -> String {
    let kind = match answer.now.kind {
        Kind::Uncertain => texts::PRICE_UNCERTAIN.get(locale).to_owned(),
        kind => kind_name(kind).get(locale).to_lowercase(),
    };
    let text: &Text = match (answer.now.verdict, moment.is_some()) {
        (Verdict::Yes, false) => &texts::CAN_GO_NOW,
        (Verdict::Yes, true) => &texts::CAN_GO_AT,
        (Verdict::No, false) => &texts::CANNOT_GO_NOW,
        (Verdict::No, true) => &texts::CANNOT_GO_AT,
        (Verdict::Uncertain, false) => &texts::MAY_GO_NOW,
        (Verdict::Uncertain, true) => &texts::MAY_GO_AT,
    };
    text.fill(locale, &[("kind", kind.as_str().into()), ("time", moment.unwrap_or_default().into())])
}

/// The foot of the desk: the answer in short, and what can be done with the plan.
pub(super) fn bar(seen: Seen) -> AnyView {
    let plan = seen.plan;
    let verdict =
        Memo::new(move |_| seen.answer.with(|answer| answer.as_ref().map(|answer| answer.now.verdict)));
    let says = Memo::new(move |_| {
        let moment = (!seen.is_now()).then(|| written(seen.at.get(), seen.now.get_untracked()));
        seen.answer
            .with(|answer| answer.as_ref().map(|answer| line(answer, moment.as_deref(), locale())))
            .unwrap_or_default()
    });
    let why = move || seen.answer.with(|answer| answer.as_ref().map(|answer| answer.now.why.clone()));
    view! {
        <footer class="verdict desk-bar">
            <div class="verdict-open">
                <Glyph verdict=Signal::derive(move || face(verdict.get()))/>
                <p class="verdict-text"><b>{move || says.get()}</b><span>{why}</span></p>
            </div>
            <div class="verdict-end">
                <button type="button" class="btn only-wide" on:click=move |_| plan.save_this()>{t(&texts::SAVE_PLAN)}</button>
                <Menu class="icon-btn" align="end" side="top" spoken=Signal::derive(move || t(&texts::PLAN)().to_owned()) label=move || view! { <Icon name="more"/> }>
                    <MenuItem icon="calendar" name=Signal::derive(t(&texts::SAVE_PLAN)) on_choose=move || plan.save_this()/>
                    <MenuItem icon="copy" name=Signal::derive(t(&texts::COPY_REQUEST)) on_choose=move || plan.copy_request()/>
                    <MenuItem icon="export" name=Signal::derive(t(&texts::DOWNLOAD_PLAN)) on_choose=move || plan.download(&plan.as_it_stands())/>
                    <MenuItem icon="import" name=Signal::derive(t(&texts::OPEN_PLAN_FILE)) on_choose=|| dom::press("#plan-file")/>
                </Menu>
                <input type="file" id="plan-file" class="sr" tabindex="-1" aria-label=t(&texts::OPEN_PLAN_FILE) accept=".json,application/json" on:change=move |event| plan.take_file(&event)/>
            </div>
        </footer>
    }
    .into_any()
}

/// The plans of this device, the latest first.
pub(super) fn saved_plans(seen: Seen) -> AnyView {
    let plan = seen.plan;
    let rows = move || {
        // What has gone by is told by the hour.
        seen.span.track();
        plan.saved.with(|plans| {
            if plans.is_empty() {
                return view! { <div class="desk-none"><p>{t(&texts::NO_PLANS)}</p></div> }.into_any();
            }
            let rows: Vec<_> = plans.iter().map(|saved| row(seen, saved)).collect();
            view! { <ul class="desk-rows">{rows}</ul> }.into_any()
        })
    };
    view! {
        <section class="desk-panel" aria-labelledby="desk-plans">
            <h2 id="desk-plans">{t(&texts::YOUR_PLANS)}</h2>
            {rows}
        </section>
    }
    .into_any()
}

/// What a plan is called: what goes out, and to whom.
fn called(saved: &Saved, locale: Locale) -> String {
    let what = match &saved.template {
        Some(family) => title(family, locale),
        None => texts::LANE_FREE_TEXT.get(locale).to_owned(),
    };
    let to = recipient(&saved.question, locale);
    [what, to].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn recipient(question: &Question, locale: Locale) -> String {
    match &question.wrote {
        Wrote::Heard(heard) if heard.user.bytes().all(|byte| byte.is_ascii_digit()) => {
            ["+", &heard.user].concat()
        }
        Wrote::Heard(heard) => heard.user.clone(),
        _ if question.country.is_empty() => String::new(),
        _ => clock::country(&question.country, locale.code()),
    }
}

fn row(seen: Seen, saved: &Saved) -> AnyView {
    let (plan, locale) = (seen.plan, locale());
    let now = seen.now.get_untracked();
    let title = called(saved, locale);
    let moment = match saved.at {
        None => texts::AT_ANY_TIME.get(locale).to_owned(),
        Some(at) => {
            let text = if at > now { &texts::AT_TIME } else { &texts::TIME_IS_PAST };
            text.fill(locale, &[("time", written(at, now).as_str().into())])
        }
    };
    let kept = texts::SAVED_AT.fill(locale, &[("time", written(saved.kept, now).as_str().into())]);
    let verdict = plan.account(|zones, account| {
        let at = saved.at.map_or(now, |at| at.max(now));
        let terms = Terms { span: (at, at), zones, account, locale };
        verdict_at(&saved.question, saved.template.as_ref(), at, terms)
    });
    let excerpt = (saved.question.what == What::FreeText).then(|| saved.question.text.clone());
    let excerpt = excerpt
        .filter(|text| !text.is_empty())
        .map(|text| view! { <small dir="auto" class="excerpt">{text}</small> });
    let actions = texts::ACTIONS_OF.fill(locale, &[("title", title.as_str().into())]);
    let held = StoredValue::new(saved.clone());
    let back_to_question = move || {
        plan.open(held.get_value());
        dom::focus_id("desk");
    };
    view! {
        <li class="desk-row">
            <button type="button" class="what" on:click=move |_| back_to_question()>
                <Glyph verdict=Signal::derive(move || face(Some(verdict)))/>
                <span class="words"><b><span class="sr">{t(&texts::OPEN_PLAN)} " "</span>{title.clone()}</b>{excerpt}<small>{[moment, kept].join(" · ")}</small></span>
            </button>
            <Menu class="icon-btn" align="end" spoken=Signal::derive(move || actions.clone()) label=move || view! { <Icon name="more"/> }>
                <MenuItem icon="export" name=Signal::derive(t(&texts::DOWNLOAD_PLAN)) on_choose=move || plan.download(&held.get_value())/>
                <MenuItem icon="trash" name=Signal::derive(t(&texts::DELETE)) on_choose=move || {
                    dom::focus_id("desk");
                    plan.delete(held.get_value());
                }/>
            </Menu>
        </li>
    }
    .into_any()
}
