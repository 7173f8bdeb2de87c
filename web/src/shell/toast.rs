use crate::i18n::{self, t};
use crate::state::editor;
use crate::ui::IconButton;
use leptos::prelude::*;
use std::time::Duration;

/// How long a toast stays.
const STAYS: Duration = Duration::from_secs(8);

/// What has just happened, with a way back. One at a time; it stays while it is hovered or focused.
#[component]
pub(crate) fn Toaster() -> impl IntoView {
    let editor = editor();
    let held = RwSignal::new(false);
    Effect::new(move |_| {
        if held.get() {
            return;
        }
        if let Some(number) = editor.toast.with(|toast| toast.as_ref().map(|toast| toast.number)) {
            let leave = move || {
                let same = editor.toast.with_untracked(|toast| toast.as_ref().map(|toast| toast.number))
                    == Some(number);
                if same && !held.get_untracked() {
                    editor.toast.set(None);
                }
            };
            set_timeout(leave, STAYS);
        }
    });
    let toast = move || {
        editor.toast.get().map(|toast| {
            let undo = toast.undo.map(|undo| {
                let back = move |_| {
                    editor.toast.set(None);
                    // A way whose view is gone has nothing left to take back.
                    let _ = undo.try_run(());
                };
                view! { <button type="button" on:click=back>{t(&i18n::UNDO)}</button> }
            });
            view! {
                <div
                    class="toast"
                    on:pointerenter=move |_| held.set(true)
                    on:pointerleave=move |_| held.set(false)
                    on:focusin=move |_| held.set(true)
                    on:focusout=move |_| held.set(false)
                >
                    <span class="what">{toast.what}</span>
                    {undo}
                    <IconButton icon="close" name=&i18n::CLOSE on_press=move || editor.toast.set(None)/>
                </div>
            }
        })
    };
    view! { <div role="status">{toast}</div> }
}
