use crate::i18n::t;
use leptos::prelude::*;
use ventana_core::Text;

/// Something that is or is not so.
#[component]
pub(crate) fn Tick(
    name: &'static Text,
    #[prop(into)] on: Signal<bool>,
    on_change: impl Fn(bool) + 'static,
) -> impl IntoView {
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=move || on.get() on:change=move |event| on_change(event_target_checked(&event))/>
            <span>{t(name)}</span>
        </label>
    }
}
