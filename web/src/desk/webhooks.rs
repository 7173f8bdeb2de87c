use super::ask::written;
use super::heard::Log;
use super::plan::Plan;
use super::question::{Heard, Wrote};
use super::texts;
use super::view::Seen;
use crate::i18n::{self, fill, t};
use crate::platform::files::{Unread, chosen};
use crate::ui::Icon;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::DragEvent;

/// Takes a log that is dropped on the desk, or webhooks that are pasted outside of its fields.
pub(super) fn take_what_arrives(plan: Plan) {
    let dropped = window_event_listener(ev::drop, move |event: DragEvent| {
        event.prevent_default();
        let Some(data) = event.data_transfer() else { return };
        match data.files().and_then(|files| files.get(0)) {
            Some(file) => plan.read_file(file),
            None => plan.read(data.get_data("text/plain").unwrap_or_default()),
        }
    });
    let pasted = window_event_listener(ev::paste, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        if target.is_some_and(|at| matches!(at.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")) {
            return;
        }
        let text = event.clipboard_data().and_then(|data| data.get_data("text/plain").ok());
        if let Some(text) = text.filter(|text| text.contains('{')) {
            event.prevent_default();
            plan.read(text);
        }
    });
    on_cleanup(move || {
        dropped.remove();
        pasted.remove();
    });
}

/// The way to find out when somebody wrote from what Meta told.
pub(super) fn webhooks(seen: Seen) -> AnyView {
    let plan = seen.plan;
    let field = move || plan.is_open.get().then(|| field(seen));
    view! {
        <div class="desk-webhooks">
            <p class="not-sure">
                <span>{t(&texts::NOT_SURE)}</span>" "
                <button type="button" class="link" aria-expanded=move || plan.is_open.get().to_string() on:click=move |_| plan.is_open.update(|open| *open = !*open)>{t(&texts::PASTE_WEBHOOKS)}</button>
            </p>
            {field}
        </div>
    }
    .into_any()
}

fn field(seen: Seen) -> AnyView {
    let plan = seen.plan;
    let outcome = move || outcome(seen);
    let choose = move |event: ev::Event| {
        if let Some(file) = chosen(&event) {
            plan.read_file(file);
        }
    };
    view! {
        <div class="webhooks-field">
            <label for="desk-log">{t(&texts::WEBHOOKS)}</label>
            <textarea id="desk-log" class="desk-text mono" rows="4" spellcheck="false" autocomplete="off" aria-describedby="desk-log-hint" prop:value=move || plan.webhooks.get() on:input=move |event| plan.read(event_target_value(&event))></textarea>
            <p class="note" id="desk-log-hint">{t(&texts::WEBHOOKS_HINT)}</p>
            <label class="btn small file">
                <Icon name="import" class="s16"/><span>{t(&texts::CHOOSE_FILE)}</span>
                <input type="file" class="sr" accept=".json,.jsonl,.ndjson,.log,.txt" on:change=choose/>
            </label>
            <div role="status">{outcome}</div>
        </div>
    }
    .into_any()
}

/// What was found, and which conversation is meant.
fn outcome(seen: Seen) -> AnyView {
    if let Some(why) = seen.plan.unread.get() {
        let why = match why {
            Unread::TooLarge => &i18n::FILE_TOO_LARGE,
            Unread::Unreadable => &i18n::FILE_UNREADABLE,
        };
        return view! { <p class="line">{t(why)}</p> }.into_any();
    }
    let Some(Log { conversations, unread, ignored, why }) = seen.plan.log.get() else {
        return ().into_any();
    };
    let found = if conversations.is_empty() {
        fill(&texts::FOUND_NONE, &[])
    } else {
        fill(&texts::FOUND_N, &[("n", conversations.len().into())])
    };
    let unread = (unread > 0).then(|| fill(&texts::UNREAD_N, &[("n", unread.into())]));
    let ignored = (ignored > 0)
        .then(|| fill(&texts::IGNORED_N, &[("n", ignored.into()), ("why", why.unwrap_or_default().into())]));
    let several = (conversations.len() > 1).then(|| choice(seen, conversations));
    let lines: Vec<_> = [Some(found), unread, ignored].into_iter().flatten().collect();
    let lines: Vec<_> =
        lines.into_iter().map(|line| view! { <p class="line">{line}</p> }.into_any()).collect();
    (lines, several).into_any()
}

fn choice(seen: Seen, conversations: Vec<Heard>) -> AnyView {
    let plan = seen.plan;
    let row = move |heard: Heard| {
        let when = match heard.last() {
            Some(at) => {
                fill(&texts::WROTE_AT, &[("time", written(at, seen.now.get_untracked()).as_str().into())])
            }
            None => fill(&texts::NEVER_WROTE, &[]),
        };
        let user = heard.user.clone();
        let own = heard.clone();
        let is_chosen = move || {
            plan.question.with(|question| matches!(&question.wrote, Wrote::Heard(chosen) if *chosen == own))
        };
        view! {
            <label class="conversation">
                <input type="radio" name="conversation" prop:checked=is_chosen on:change=move |_| plan.choose(heard.clone())/>
                <bdi>{user}</bdi>" "<span>{when}</span>
            </label>
        }
        .into_any()
    };
    let rows: Vec<_> = conversations.into_iter().map(row).collect();
    view! {
        <fieldset class="conversations">
            <legend>{t(&texts::WHICH_CONVERSATION)}</legend>
            {rows}
        </fieldset>
    }
    .into_any()
}
