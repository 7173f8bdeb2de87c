//! The ways out that a menu lists.

use super::export::{Form, Outgoing};
use super::payload::file_name;
use super::texts;
use crate::draft::Draft;
use crate::i18n::{self, t};
use crate::palette::{Command, always};
use crate::platform::{clipboard, files};
use crate::state::{Editor, editor};
use crate::ui::MenuItem;
use leptos::prelude::*;
use leptos::task::spawn_local;
use ventana_core::Text;

/// Copy, download, link, picture, and the forms that developers ask for.
pub(crate) fn export_items(editor: Editor) -> AnyView {
    let outgoing = expect_context::<Outgoing>();
    view! {
        <MenuItem icon="copy" name=Signal::derive(t(&i18n::COPY_JSON)) on_choose=move || copy_json(editor)/>
        <MenuItem icon="export" name=Signal::derive(t(&i18n::DOWNLOAD_JSON)) on_choose=move || download_json(editor)/>
        <MenuItem icon="link" name=Signal::derive(t(&texts::LINK_TO_DRAFT)) on_choose=move || outgoing.show(editor, Form::Link)/>
        <MenuItem icon="image" name=Signal::derive(t(&texts::PICTURE_OF_PREVIEW)) on_choose=move || outgoing.show(editor, Form::Picture)/>
        <MenuItem icon="code" name=Signal::derive(t(&texts::FOR_DEVELOPERS)) on_choose=move || outgoing.show(editor, Form::Create)/>
    }
    .into_any()
}

/// The same ways in and out for the palette.
pub(crate) static COMMANDS: [Command; 6] = [
    command(&i18n::IMPORT, "import", || editor().importing.set(true)),
    command(&i18n::COPY_JSON, "copy", || copy_json(editor())),
    command(&i18n::DOWNLOAD_JSON, "export", || download_json(editor())),
    command(&texts::LINK_TO_DRAFT, "link", || expect_context::<Outgoing>().show(editor(), Form::Link)),
    command(&texts::PICTURE_OF_PREVIEW, "image", || {
        expect_context::<Outgoing>().show(editor(), Form::Picture);
    }),
    command(&texts::FOR_DEVELOPERS, "code", || expect_context::<Outgoing>().show(editor(), Form::Create)),
];

const fn command(name: &'static Text, icon: &'static str, run: fn()) -> Command {
    Command { name, icon, keys: &[], why_not: always, run }
}

/// Copies the Graph JSON; where the browser does not let us, shows it to be copied by hand.
fn copy_json(editor: Editor) {
    let text = editor.draft.with_untracked(Draft::to_text);
    spawn_local(async move {
        if clipboard::copy(text.clone()).await {
            editor.tell(&i18n::COPIED, false);
        } else {
            editor.to_copy.set(Some(text));
        }
    });
}

/// Hands the Graph JSON over as a file named after the template.
pub(crate) fn download_json(editor: Editor) {
    let (name, text) =
        editor.draft.with_untracked(|draft| (file_name(draft, true, ".json"), draft.to_text()));
    if files::download(&name, &text).is_none() {
        editor.to_copy.set(Some(text));
    }
}
