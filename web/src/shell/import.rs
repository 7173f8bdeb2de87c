use crate::draft::{Draft, Family, Import, read_import};
use crate::i18n::{self, fill, locale, t};
use crate::platform::clock;
use crate::platform::files::{self, Unread};
use crate::state::{Editor, editor};
use crate::ui::{Dialog, Icon, Mark};
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use ventana_core::diagnostic::Severity;
use ventana_core::json::Json;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, File, HtmlInputElement};

/// Asks for a template as Graph JSON: pasted, dropped, or from a file. The draft stays until a sound one is there.
#[component]
pub(crate) fn ImportDialog() -> impl IntoView {
    let editor = editor();
    let incoming = expect_context::<Incoming>();
    let close = Callback::new(move |()| editor.importing.set(false));
    view! {
        <Dialog open=editor.importing on_close=close title=Signal::derive(move || i18n::IMPORT_QUESTION.get(locale()).to_owned()) wide=true>
            <p>{t(&i18n::IMPORT_HOW)}</p>
            <div class="field">
                <label class="name" for="import-json">{t(&i18n::GRAPH_JSON)}</label>
                <textarea
                    class="json"
                    id="import-json"
                    rows="8"
                    spellcheck="false"
                    autofocus=true
                    aria-describedby="import-note"
                    prop:value=move || incoming.text.get()
                    on:input=move |event| incoming.set(event_target_value(&event))
                ></textarea>
                <div class="note" id="import-note" role="status">{move || incoming.outcome(editor)}</div>
            </div>
            <label class="drop">
                <b>{t(&i18n::DROP_HERE)}</b>
                <span class="link">{t(&i18n::CHOOSE_FILE)}</span>
                <input type="file" accept=".json,application/json,text/plain" on:change=move |event| {
                    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
                    if let Some(file) = input.and_then(|input| input.files()?.get(0)) {
                        incoming.read_file(file);
                    }
                }/>
            </label>
            <div class="dialog-end">
                <button type="button" class="btn" on:click=move |_| close.run(())>{t(&i18n::CANCEL)}</button>
                <button type="button" class="btn primary" disabled=move || !incoming.is_one() on:click=move |_| incoming.open_one(editor)>{t(&i18n::OPEN_IT)}</button>
            </div>
        </Dialog>
        <CopyByHand/>
    }
}

/// What is being brought in, and what it turned out to be.
#[derive(Clone, Copy)]
pub(crate) struct Incoming {
    text: RwSignal<String>,
    unread: RwSignal<Option<Unread>>,
    import: Memo<Option<Import>>,
}

impl Incoming {
    pub(crate) fn new() -> Self {
        let text = RwSignal::new(String::new());
        let import = Memo::new(move |_| {
            text.with(|text| (!text.trim().is_empty()).then(|| read_import(text, locale())))
        });
        Self { text, unread: RwSignal::new(None), import }
    }

    pub(crate) fn set(&self, text: String) {
        self.unread.set(None);
        self.text.set(text);
    }

    fn read_file(self, file: File) {
        spawn_local(async move {
            match files::read_text(file).await {
                Ok(text) => self.set(text),
                Err(unread) => self.unread.set(Some(unread)),
            }
        });
    }

    fn is_one(&self) -> bool {
        self.import.with(|import| matches!(import, Some(Import::One(_))))
    }

    fn open_one(&self, editor: Editor) {
        if let Some(Import::One(document)) = self.import.get_untracked() {
            self.take(editor, document);
        }
    }

    /// Puts a template on the desk, as a step that can be undone.
    fn take(&self, editor: Editor, document: Json) {
        if let Some(draft) = Draft::from_json(document) {
            editor.importing.set(false);
            editor.open_button.set(None);
            editor.put(Family::new(&clock::token(), draft), &i18n::IMPORTED);
            self.set(String::new());
        }
    }

    /// What is said under the field.
    fn outcome(self, editor: Editor) -> AnyView {
        if let Some(unread) = self.unread.get() {
            let why = if unread == Unread::TooLarge { &i18n::FILE_TOO_LARGE } else { &i18n::FILE_UNREADABLE };
            return view! { <Mark severity=Severity::Error small=true/> <span>{t(why)}</span> }.into_any();
        }
        match self.import.get() {
            Some(Import::Refused(why)) => {
                let words = why.into_iter().map(|diagnostic| {
                    let help = diagnostic.help.map(|help| format!(" {help}"));
                    view! { <Mark severity=Severity::Error small=true/> <span>{diagnostic.message} {help}</span> }
                });
                words.collect_view().into_any()
            }
            Some(Import::Many(templates)) => {
                let head = fill(&i18n::SEVERAL_TEMPLATES, &[("n", templates.len().into())]);
                let choice = move |document: Json| {
                    let text = |key| document.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
                    let (name, language) = (text("name"), text("language"));
                    view! { <button type="button" class="pill" on:click=move |_| self.take(editor, document.clone())>{name} " " <small>{language}</small></button> }
                };
                view! { <span>{head}</span> <div class="pills choices">{templates.into_iter().map(choice).collect_view()}</div> }.into_any()
            }
            Some(Import::One(_)) | None => "\u{a0}".into_any(),
        }
    }
}

/// Takes JSON that is dropped on the page, or pasted outside of any field.
#[component]
pub(crate) fn DropZone() -> impl IntoView {
    let editor = editor();
    let incoming = expect_context::<Incoming>();
    let over = RwSignal::new(false);
    let arrive = move |text: String| {
        incoming.set(text);
        match incoming.import.get_untracked() {
            Some(Import::One(document)) => incoming.take(editor, document),
            Some(_) => editor.importing.set(true),
            None => {}
        }
    };
    let entered = window_event_listener(ev::dragover, move |event| {
        event.prevent_default();
        over.set(true);
    });
    let left = window_event_listener(ev::dragleave, move |event| {
        if event.related_target().is_none() {
            over.set(false);
        }
    });
    let dropped = window_event_listener(ev::drop, move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        let Some(data) = event.data_transfer() else { return };
        match data.files().and_then(|files| files.get(0)) {
            Some(file) => spawn_local(async move {
                match files::read_text(file).await {
                    Ok(text) => arrive(text),
                    Err(unread) => {
                        incoming.unread.set(Some(unread));
                        editor.importing.set(true);
                    }
                }
            }),
            None => arrive(data.get_data("text/plain").unwrap_or_default()),
        }
    });
    let pasted = window_event_listener(ev::paste, move |event| {
        let in_field = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        if in_field
            .is_some_and(|element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
        {
            return;
        }
        let text =
            event.clipboard_data().and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
        if text.trim_start().starts_with(['{', '[']) {
            event.prevent_default();
            arrive(text);
        }
    });
    on_cleanup(move || {
        entered.remove();
        left.remove();
        dropped.remove();
        pasted.remove();
    });
    move || {
        over.get()
            .then(|| view! { <div class="drop-veil" aria-hidden="true"><b>{t(&i18n::DROP_HERE)}</b></div> })
    }
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
