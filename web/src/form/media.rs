use super::texts;
use crate::draft::{Draft, Scope};
use crate::i18n::{fill, locale, t};
use crate::media::{self, LOCAL, LocalFile, LocalFiles};
use crate::platform::files;
use crate::preview::{media_icon, media_name};
use crate::state::editor;
use crate::ui::text_field::{Note, gravest};
use crate::ui::{Icon, IconButton, Mark, TextField};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ventana_core::policy::media::of_format;
use ventana_core::template::{ComponentKind, HeaderFormat, Vocabulary};

/// The sample of a file above a text: one of this device, or the handle that Meta gave for an upload.
#[component]
pub(crate) fn MediaField(
    #[prop(into)] scope: Scope,
    format: HeaderFormat,
    /// Of the field; its parts have ids made of it.
    id: String,
) -> impl IntoView {
    let editor = editor();
    let local = expect_context::<LocalFiles>();
    let handle =
        Memo::new(move |_| editor.draft.with(|draft| draft.handle(scope).unwrap_or_default().to_owned()));
    let problems = editor.problems_under(move |draft| draft.path_of(scope, ComponentKind::Header));
    let take = move |file: web_sys::File| {
        spawn_local(async move {
            if let Some(handle) = media::take(local, file).await {
                editor.change(|draft| draft.set_handle(scope, &handle));
            } else {
                editor.say(texts::FILE_FAR_TOO_LARGE.get(locale()).to_owned(), None);
            }
        });
    };
    let remove = move || {
        editor.change(|draft| draft.set_handle(scope, ""));
    };
    let is_local = Memo::new(move |_| handle.with(|handle| handle.starts_with(LOCAL)));
    let picked = move || {
        let file = local.find(&handle.get());
        let name = handle.with(|handle| handle.trim_start_matches(LOCAL).to_owned());
        let about = match &file {
            Some(file) => {
                let size = media::size(file.size);
                match file.dimensions {
                    Some((width, height)) => format!("{size} · {width} × {height}"),
                    None => size,
                }
            }
            None => texts::FILE_NOT_HERE.get(locale()).to_owned(),
        };
        let found = file.as_ref().map(|file| media::check(file, format, locale())).unwrap_or_default();
        let found = found.into_iter().map(|(severity, words)| {
            view! { <p class="note"><Mark severity small=true/> <span>{words}</span></p> }
        });
        let thumb = match file.filter(LocalFile::is_image) {
            Some(file) => view! { <img class="thumb" src=file.address alt=""/> }.into_any(),
            None => view! { <span class="thumb"><Icon name=media_icon(format.name())/></span> }.into_any(),
        };
        view! {
            <div class="media">
                {thumb}
                <div class="what"><b>{name}</b>{about}</div>
                <IconButton icon="close" name=&texts::REMOVE_FILE on_press=remove/>
            </div>
            {found.collect_view()}
        }
    };
    let takes = move || {
        of_format(format).map(|facts| {
            let most = facts.megabytes();
            fill(&texts::FILE_TAKES, &[("names", facts.names.into()), ("most", most.as_str().into())])
        })
    };
    let accept = of_format(format).map(|facts| facts.kinds.join(","));
    let (file_id, note_id) = (id.clone(), format!("{id}-note"));
    let over = RwSignal::new(false);
    let dropped = move |event: web_sys::DragEvent| {
        event.prevent_default();
        event.stop_propagation();
        over.set(false);
        if let Some(file) = event.data_transfer().and_then(|data| data.files()?.get(0)) {
            take(file);
        }
    };
    view! {
        <div class="field file-field" data-severity=move || gravest(problems)>
            {move || is_local.get().then(picked)}
            <label
                class="drop small"
                data-over=move || over.get().then_some("")
                on:dragover=move |event| { event.prevent_default(); event.stop_propagation(); over.set(true); }
                on:dragleave=move |_| over.set(false)
                on:drop=dropped
            >
                <b>{t(&texts::CHOOSE_SAMPLE)}</b>
                <small>{move || media_name(format.name())} ": " {takes}</small>
                <input type="file" id=file_id accept=accept aria-describedby=note_id.clone() on:change=move |event| {
                    if let Some(file) = files::chosen(&event) {
                        take(file);
                    }
                }/>
            </label>
            <Note id=note_id problems hint=Some(&texts::FILE_STAYS)/>
            <Show when=move || !is_local.get()>
                <TextField
                    id=format!("{id}-handle")
                    label=&texts::HANDLE
                    hint=&texts::HANDLE_NOTE
                    value=Signal::derive(move || handle.get())
                    problems=editor.problems_at(move |draft: &Draft| Some(format!("{}/example/header_handle/0", draft.path_of(scope, ComponentKind::Header)?)))
                    on_input=move |text| editor.type_into("handle", |draft| draft.set_handle(scope, text.trim()))
                    mono=true
                    direction=Signal::stored(Some("ltr"))
                />
            </Show>
        </div>
    }
}
