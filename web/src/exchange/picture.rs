//! The picture of the preview, for who has no editor: a colleague, a client.

use super::payload::file_name;
use super::texts;
use crate::i18n::{Language, fill, t};
use crate::platform::paint::{self, Picture, Subject};
use crate::platform::{clipboard, files};
use crate::state::editor;
use crate::ui::{Icon, Mark, Sprite};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ventana_core::diagnostic::Severity;
use web_sys::{Blob, Url};

const CONTENT: &str = ".phone .chat";
const GROUND: &str = ".phone .screen";

/// Marks and what else is ours rather than the app's.
const LEAVE_OUT: &str = ".mark, .proof, .corner, .arrow, .strip-foot, .sr";

/// A picture that the page shows and can hand over.
#[derive(Clone, PartialEq)]
struct Made {
    address: String,
    width: u32,
    height: u32,
}

/// What has become of the picture.
#[derive(Clone, PartialEq)]
enum State {
    Drawing,
    NotShown,
    Refused,
    Made(Made),
}

pub(super) fn picture() -> AnyView {
    let editor = editor();
    let language = expect_context::<Language>().0;
    let sprite = expect_context::<Sprite>().0;
    let state = RwSignal::new(State::Drawing);
    let held = StoredValue::new_local(None::<Blob>);
    let told = RwSignal::new(String::new());
    Effect::new(move |_| {
        editor.family.track();
        let sprite = sprite.clone();
        spawn_local(async move {
            let subject = Subject { content: CONTENT, ground: GROUND, leave_out: LEAVE_OUT, sprite: &sprite };
            let next = if paint::is_laid_out(CONTENT) {
                paint::picture(subject).await.map_or(State::Refused, |picture| made(picture, held))
            } else {
                State::NotShown
            };
            if state.try_set(next.clone()).is_some() {
                release(&next);
            }
        });
    });
    on_cleanup(move || {
        if let Some(state) = state.try_get_untracked() {
            release(&state);
        }
    });
    let copy = move |_| {
        let Some(Some(blob)) = held.try_get_value() else { return };
        spawn_local(async move {
            let copied = clipboard::copy_picture(&blob).await;
            let said = if copied { &texts::COPIED } else { &texts::PICTURE_NOT_COPIED };
            told.try_set(said.get(language.get_untracked()).to_owned());
        });
    };
    let download = move |address: String| {
        let name = editor.draft.with_untracked(|draft| file_name(draft, true, ".png"));
        if files::hand_over(&name, &address).is_some() {
            let args = [("name", name.as_str().into())];
            told.set(texts::DOWNLOADED.fill(language.get_untracked(), &args));
        }
    };
    let shown = move || match state.get() {
        State::Drawing => view! { <p class="note">{t(&texts::DRAWING)}</p> }.into_any(),
        State::NotShown => why(&texts::PICTURE_NOT_SHOWN),
        State::Refused => why(&texts::PICTURE_REFUSED),
        State::Made(Made { address, width, height }) => {
            let size = fill(
                &texts::PICTURE_SIZE,
                &[("width", (width as usize).into()), ("height", (height as usize).into())],
            );
            let file = address.clone();
            view! {
                <div class="picture" tabindex="0" role="group" aria-label=t(&texts::PICTURE)><img src=address alt=t(&texts::PICTURE_ALT)/></div>
                <div class="take">
                    <button type="button" class="btn primary" on:click=move |_| download(file.clone())><Icon name="export"/>{t(&texts::DOWNLOAD)}</button>
                    <button type="button" class="btn" on:click=copy><Icon name="copy"/>{t(&texts::COPY)}</button>
                    <span class="note">{size}</span>
                </div>
            }
            .into_any()
        }
    };
    view! {
        <div class="about"><p>{t(&texts::PICTURE_HOW)}</p></div>
        {shown}
        <p class="note" role="status">{move || told.get()}</p>
    }
    .into_any()
}

fn why(text: &'static ventana_core::Text) -> AnyView {
    view! { <p class="line"><Mark severity=Severity::Warning small=true/> <span>{t(text)}</span></p> }
        .into_any()
}

fn made(picture: Picture, held: StoredValue<Option<Blob>, LocalStorage>) -> State {
    let Ok(address) = Url::create_object_url_with_blob(&picture.blob) else { return State::Refused };
    held.try_set_value(Some(picture.blob));
    State::Made(Made { address, width: picture.width, height: picture.height })
}

/// Gives back the memory of a picture that is no longer shown.
fn release(state: &State) {
    if let State::Made(Made { address, .. }) = state {
        // What is already given back needs no more.
        let _ = Url::revoke_object_url(address);
    }
}
