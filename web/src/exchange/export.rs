//! The dialog that shows a template in every form in which it can be passed on.

use super::link;
use super::payload::{Payload, file_name, payload};
use super::picture::picture;
use super::script::script;
use super::shell_script::commands;
use super::skeleton::{Skeleton, TO, skeleton};
use super::texts;
use crate::draft::{Draft, Family};
use crate::i18n::{self, Language, fill, locale, t};
use crate::media::{LOCAL, LocalFiles};
use crate::platform::{address, clipboard, clock, dom, files};
use crate::state::{Editor, editor};
use crate::ui::{Dialog, Icon, Mark, Segmented};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ventana_core::diagnostic::Severity;
use ventana_core::json::Json;
use ventana_core::policy::graph;
use ventana_core::{Locale, Text};

/// The forms that the dialog shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Create,
    Curl,
    Send,
    Script,
    Link,
    Picture,
}

static FORMS: [(Form, &Text); 6] = [
    (Form::Create, &texts::CREATE_PAYLOAD),
    (Form::Curl, &texts::CURL),
    (Form::Send, &texts::SEND_PAYLOAD),
    (Form::Script, &texts::JAVASCRIPT),
    (Form::Link, &texts::LINK),
    (Form::Picture, &texts::PICTURE),
];

const FIELD: &str = "export-text";
const DAY: i64 = 24 * 60 * 60 * 1000;

/// What is being passed on.
#[derive(Clone, Copy)]
pub(crate) struct Outgoing {
    form: RwSignal<Option<Form>>,
    /// The language by its place; `None` stands for all of them.
    language: RwSignal<Option<usize>>,
}

impl Outgoing {
    pub(crate) fn new() -> Self {
        Self { form: RwSignal::new(None), language: RwSignal::new(None) }
    }

    /// Opens the dialog on a form, with the language that is on the desk.
    pub(crate) fn show(self, editor: Editor, form: Form) {
        self.language.set(Some(editor.family.with_untracked(Family::shown_index)));
        self.form.set(Some(form));
    }
}

/// A text on its way out, with what is to be known about it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Written {
    text: String,
    file: String,
    kind: &'static str,
    notes: Vec<String>,
    /// A placeholder and what it is.
    values: Vec<(String, String)>,
}

/// A template in every form in which it can be passed on.
#[component]
pub(crate) fn ExportDialog() -> impl IntoView {
    let outgoing = expect_context::<Outgoing>();
    let close = Callback::new(move |()| outgoing.form.set(None));
    let open = Signal::derive(move || outgoing.form.with(Option::is_some));
    let title = Signal::derive(move || texts::PASS_IT_ON.get(locale()).to_owned());
    view! {
        <Dialog open on_close=close title wide=true>
            <Segmented id="export-form" name=&texts::FORM class="small" choices=&FORMS chosen=outgoing.form on_choose=move |form| outgoing.form.set(Some(form))/>
            {move || match outgoing.form.get() {
                Some(Form::Link) => shared_link(),
                Some(Form::Picture) => picture(),
                Some(form) => written(form, outgoing),
                None => ().into_any(),
            }}
            <div class="dialog-end">
                <button type="button" class="btn" on:click=move |_| close.run(())>{t(&i18n::CLOSE)}</button>
            </div>
        </Dialog>
    }
}

/// A form that is text: what it is for, the text itself, and the ways to take it along.
fn written(form: Form, outgoing: Outgoing) -> AnyView {
    let editor = editor();
    let files = expect_context::<LocalFiles>();
    let written = Memo::new(move |_| {
        editor.family.with(|family| write(form, family, outgoing.language.get(), files, locale()))
    });
    let name = FORMS.iter().find(|(of, _)| *of == form).map_or(&texts::FORM, |(_, name)| *name);
    let notes = move || {
        let lines = written.with(|written| written.notes.clone());
        lines.into_iter().map(|line| view! { <p>{line}</p> }.into_any()).collect::<Vec<_>>()
    };
    let values = move || {
        let values = written.with(|written| written.values.clone());
        (!values.is_empty()).then(|| {
            let row = |(name, what): (String, String)| view! { <dt><code>{name}</code></dt><dd>{what}</dd> }.into_any();
            let rows: Vec<_> = values.into_iter().map(row).collect();
            view! { <details class="values" open=true><summary>{t(&texts::WHAT_EACH_IS)}</summary><dl>{rows}</dl></details> }
        })
    };
    view! {
        <div class="about">{notes}</div>
        {languages(form, editor, outgoing)}
        {text_out(
            name,
            Signal::derive(move || written.with(|written| written.text.clone())),
            Signal::derive(move || written.with(|written| (written.file.clone(), written.kind))),
        )}
        {values}
    }
    .into_any()
}

/// The choice of language, where there are several.
fn languages(form: Form, editor: Editor, outgoing: Outgoing) -> AnyView {
    let takes_all = matches!(form, Form::Create | Form::Curl);
    let options = move || {
        let codes: Vec<String> = editor
            .family
            .with(|family| family.variants().iter().map(|draft| draft.language().to_owned()).collect());
        let chosen = outgoing.language.get();
        let all = takes_all.then(
            || view! { <option value="" selected=chosen.is_none()>{t(&texts::ALL_LANGUAGES)}</option> },
        );
        let codes: Vec<_> = codes
            .into_iter()
            .enumerate()
            .map(|(index, code)| {
                view! { <option value=index.to_string() selected=chosen == Some(index)>{code}</option> }
                    .into_any()
            })
            .collect();
        view! { {all} {codes} }
    };
    let several = Memo::new(move |_| editor.family.with(|family| family.variants().len() > 1));
    let choose = move |event| outgoing.language.set(event_target_value(&event).parse().ok());
    (move || {
        several.get().then(|| {
            view! {
                <span class="select">
                    <select aria-label=t(&texts::LANGUAGE) on:change=choose>{options}</select>
                    <Icon name="chevron-down"/>
                </span>
            }
        })
    })
    .into_any()
}

/// A text to copy or to take along as a file.
fn text_out(name: &'static Text, text: Signal<String>, file: Signal<(String, &'static str)>) -> AnyView {
    let language = expect_context::<Language>().0;
    let told = RwSignal::new(String::new());
    let copy = move |_| {
        let text = text.get_untracked();
        spawn_local(async move {
            let copied = clipboard::copy(text).await;
            if !copied {
                dom::select_all(FIELD);
            }
            let said = if copied { &texts::COPIED } else { &i18n::COPY_BY_HAND };
            // The dialog may be gone by now; then nobody waits for the answer.
            told.try_set(said.get(language.get_untracked()).to_owned());
        });
    };
    let download = move |_| {
        let (name, kind) = file.get_untracked();
        let locale = language.get_untracked();
        if files::download_as(&name, &text.get_untracked(), kind).is_some() {
            told.set(texts::DOWNLOADED.fill(locale, &[("name", name.as_str().into())]));
        } else {
            dom::select_all(FIELD);
            told.set(i18n::COPY_BY_HAND.get(locale).to_owned());
        }
    };
    view! {
        <textarea class="json" id=FIELD rows="12" readonly=true spellcheck="false" aria-label=t(name) prop:value=move || text.get()></textarea>
        <div class="take">
            <button type="button" class="btn primary" on:click=copy><Icon name="copy"/>{t(&texts::COPY)}</button>
            <button type="button" class="btn" on:click=download><Icon name="export"/>{t(&texts::DOWNLOAD)}</button>
            <span class="note" role="status">{move || told.get()}</span>
        </div>
    }
    .into_any()
}

/// A link that holds the draft, or why there is none and the file in its place.
fn shared_link() -> AnyView {
    let editor = editor();
    let link = RwSignal::new(None::<String>);
    Effect::new(move |_| {
        let family = editor.family.get();
        spawn_local(async move {
            let made = link::link_to(&address::here(), &family).await;
            link.try_set(Some(made));
        });
    });
    let names = move || editor.family.with(|family| local_files(family).join(", "));
    let without = move || {
        let names = names();
        (!names.is_empty()).then(|| {
            view! { <p>{fill(&texts::LINK_WITHOUT_FILES, &[("names", names.as_str().into())])}</p> }
        })
    };
    let too_long = Memo::new(move |_| {
        link.with(|link| link.as_ref().map(String::len)).filter(|length| *length > link::LONGEST)
    });
    let ready = Memo::new(move |_| link.with(Option::is_some));
    let way_out = move || {
        if !ready.get() {
            return view! { <p class="note">"\u{a0}"</p> }.into_any();
        }
        match too_long.get() {
            None => {
                let text = Signal::derive(move || link.get().unwrap_or_default());
                text_out(&texts::LINK, text, Signal::stored(("ventana-link.txt".to_owned(), "text/plain")))
            }
            Some(length) => refused_link(editor, length),
        }
    };
    view! { <div class="about"><p>{t(&texts::LINK_HOW)}</p>{without}</div> {way_out} }.into_any()
}

fn refused_link(editor: Editor, length: usize) -> AnyView {
    let args = [("n", length.into()), ("limit", link::LONGEST.into())];
    let why = fill(&texts::LINK_TOO_LONG, &args);
    let file = Signal::derive(move || {
        let name = editor.family.with(|family| file_name(family.main(), false, ".ventana.json"));
        (name, "application/json")
    });
    let text = Signal::derive(move || editor.family.with(|family| format!("{:#}", link::document(family))));
    view! {
        <p class="line"><Mark severity=Severity::Warning small=true/> <span>{why}</span></p>
        {text_out(&i18n::GRAPH_JSON, text, file)}
    }
    .into_any()
}

/// The names of files of this device that any language names.
fn local_files(family: &Family) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in family.variants().iter().flat_map(|draft| payload(draft).files) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// A form of a template as text.
fn write(form: Form, family: &Family, language: Option<usize>, files: LocalFiles, locale: Locale) -> Written {
    let one = language.and_then(|index| family.variants().get(index)).unwrap_or(family.shown());
    let all = matches!(form, Form::Create | Form::Curl) && language.is_none();
    let drafts = if all { family.variants() } else { std::slice::from_ref(one) };
    let file = |ending: &str| file_name(one, !all, ending);
    match form {
        Form::Create => {
            let mut payloads: Vec<_> = drafts.iter().map(payload).collect();
            let mut notes = vec![texts::CREATE_HOW.get(locale).to_owned()];
            if all {
                notes.push(texts::ONE_REQUEST_EACH.get(locale).to_owned());
            }
            notes.extend(remarks(&payloads, locale));
            let document = match payloads.len() {
                1 => payloads.swap_remove(0).document,
                _ => Json::Array(payloads.into_iter().map(|payload| payload.document).collect()),
            };
            let text = format!("{document:#}");
            Written { text, file: file(".create.json"), kind: "application/json", notes, values: Vec::new() }
        }
        Form::Curl => {
            let payloads: Vec<_> = drafts.iter().map(payload).collect();
            let held: Vec<_> = payloads
                .iter()
                .flat_map(|payload| &payload.files)
                .filter_map(|name| files.find(&[LOCAL, name].concat()))
                .collect();
            let args = [("version", graph::VERSION.value.into()), ("date", graph::VERSION.as_of.into())];
            let mut notes = vec![texts::CURL_HOW.fill(locale, &args)];
            notes.extend(remarks(&payloads, locale).into_iter().filter(|_| held.is_empty()));
            let text = commands(&payloads, &held, locale);
            Written { text, file: file(".sh"), kind: "text/x-shellscript", notes, values: Vec::new() }
        }
        Form::Script => {
            let text = script(one, &filled(one), locale);
            let notes = vec![texts::SCRIPT_HOW.get(locale).to_owned()];
            Written { text, file: file(".mjs"), kind: "text/javascript", notes, values: Vec::new() }
        }
        Form::Send | Form::Link | Form::Picture => {
            let made = filled(one);
            let mut values = vec![(TO.to_owned(), texts::SLOT_TO.get(locale).to_owned())];
            values.extend(made.slots.iter().map(|slot| (slot.placeholder.clone(), slot.says(locale))));
            let text = format!("{:#}", made.message);
            let notes = vec![texts::SEND_HOW.get(locale).to_owned()];
            Written { text, file: file(".send.json"), kind: "application/json", notes, values }
        }
    }
}

/// The payload of a send; an offer in it ends a day from now.
fn filled(draft: &Draft) -> Skeleton {
    skeleton(draft, clock::present().plus(DAY))
}

/// What a create payload leaves out, and what it still needs.
fn remarks(payloads: &[Payload], locale: Locale) -> Vec<String> {
    let mut left_out: Vec<&str> =
        payloads.iter().flat_map(|payload| payload.left_out.iter().copied()).collect();
    left_out.sort_unstable();
    left_out.dedup();
    let mut names: Vec<&str> =
        payloads.iter().flat_map(|payload| payload.files.iter().map(String::as_str)).collect();
    names.sort_unstable();
    names.dedup();
    let mut remarks = Vec::new();
    for (text, names) in [(&texts::LEFT_OUT, left_out), (&texts::FILES_TO_UPLOAD, names)] {
        if !names.is_empty() {
            remarks.push(text.fill(locale, &[("names", names.join(", ").as_str().into())]));
        }
    }
    if payloads.iter().any(|payload| payload.has_addresses) {
        remarks.push(texts::HAS_ADDRESSES.get(locale).to_owned());
    }
    remarks
}
