use super::{Section, texts};
use crate::draft::Draft;
use crate::i18n::t;
use crate::state::editor;
use crate::ui::Icon;
use leptos::prelude::*;
use ventana_core::template::ComponentKind;

/// The question whether the business may call, where the message asks it.
#[component]
pub(crate) fn Calls() -> impl IntoView {
    let editor = editor();
    let is_there =
        Memo::new(move |_| editor.draft.with(|draft| draft.has(ComponentKind::CallPermissionRequest)));
    let remove = move |_| {
        editor.change(Draft::remove_call_request);
        editor.tell(&texts::CALLS_REMOVED, true);
    };
    view! {
        <Show when=move || is_there.get()>
            <Section id="section-calls" title=&texts::CALLS>
                <div class="box fixed"><Icon name="lock" class="s16"/><span>{t(&texts::CALLS_NOTE)}</span></div>
                <div class="line"><button type="button" class="btn quiet small" on:click=remove><Icon name="trash" class="s18"/>{t(&texts::REMOVE_CALLS)}</button></div>
            </Section>
        </Show>
    }
}
