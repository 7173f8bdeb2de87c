//! The dialog that asks for a template, and shows what it was given before anything is changed.

use super::brought::Brought;
use super::chooser::chooser;
use super::outcome::outcome;
use super::read::Import;
use super::texts;
use crate::i18n::{self, locale, t};
use crate::platform::dom;
use crate::state::{Editor, editor};
use crate::ui::{Dialog, Icon};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

const FIELD: &str = "import-json";

/// Asks for a template: pasted, dropped, or from a file. The draft stays until a sound one is there.
#[component]
pub(crate) fn ImportDialog() -> impl IntoView {
    let editor = editor();
    let brought = expect_context::<Brought>();
    let close = Callback::new(move |()| editor.importing.set(false));
    // The field stays as it is while what is typed in it turns from one thing into another.
    let several =
        Memo::new(move |_| brought.import.get().filter(|import| matches!(import.as_ref(), Import::Many(_))));
    let title = Signal::derive(move || {
        let is_choice = several.with(Option::is_some);
        let text = if is_choice { &texts::WHICH_OF_THEM } else { &i18n::IMPORT_QUESTION };
        text.get(locale()).to_owned()
    });
    view! {
        <Dialog open=editor.importing on_close=close title wide=true>
            {move || match several.get().as_deref() {
                Some(Import::Many(catalogue)) => chooser(brought, editor, catalogue.clone(), close),
                _ => ask(brought, editor, close),
            }}
        </Dialog>
        <CopyByHand/>
    }
}

/// The field, the place to drop a file, and what was found in either.
fn ask(brought: Brought, editor: Editor, close: Callback<()>) -> AnyView {
    // Coming back from a choice, the field is the place to go on from.
    request_animation_frame(|| dom::focus_text(FIELD, None));
    let choose = move |event: leptos::ev::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(file) = input.and_then(|input| input.files()?.get(0)) {
            brought.read_file(file, || {});
        }
    };
    let open = move |_| {
        if let Some(family) = brought.one() {
            brought.take(editor, family);
        }
    };
    let is_one = Memo::new(move |_| brought.one().is_some());
    view! {
        <p>{t(&i18n::IMPORT_HOW)} " " {t(&texts::READS_TOO)}</p>
        <div class="field">
            <label class="name" for=FIELD>{t(&i18n::GRAPH_JSON)}</label>
            <textarea
                class="json"
                id=FIELD
                rows="8"
                spellcheck="false"
                autofocus=true
                aria-describedby="import-note"
                prop:value=move || brought.shown()
                on:input=move |event| brought.set(event_target_value(&event))
            ></textarea>
            <div class="note brought" id="import-note" role="status">{move || outcome(brought)}</div>
        </div>
        <label class="drop">
            <b>{t(&i18n::DROP_HERE)}</b>
            <span class="link">{t(&i18n::CHOOSE_FILE)}</span>
            <input type="file" accept=".json,.jsonl,.ndjson,.txt,.sh,application/json,text/plain" on:change=choose/>
        </label>
        <div class="dialog-end">
            <button type="button" class="btn" on:click=move |_| close.run(())>{t(&i18n::CANCEL)}</button>
            <button type="button" class="btn primary" disabled=move || !is_one.get() on:click=open>{t(&i18n::OPEN_IT)}</button>
        </div>
    }
    .into_any()
}

/// The text to copy where the browser does not let us copy it.
#[component]
fn CopyByHand() -> impl IntoView {
    let editor = editor();
    let open = Signal::derive(move || editor.to_copy.with(Option::is_some));
    let close = Callback::new(move |()| editor.to_copy.set(None));
    view! {
        <Dialog open on_close=close title=Signal::derive(move || i18n::COPY_JSON.get(locale()).to_owned()) wide=true>
            <p>{t(&i18n::COPY_BY_HAND)}</p>
            <textarea class="json" rows="12" readonly=true aria-label=t(&i18n::GRAPH_JSON) prop:value=move || editor.to_copy.get().unwrap_or_default()></textarea>
            <div class="dialog-end">
                <button type="button" class="btn" on:click=move |_| close.run(())><Icon name="close"/>{t(&i18n::CLOSE)}</button>
            </div>
        </Dialog>
    }
}
