use crate::i18n::t;
use crate::platform::arrows;
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use ventana_core::Text;

/// Tools in a row: one stop of the Tab key, and arrows, Home and End among them.
#[component]
pub(crate) fn Toolbar(
    name: &'static Text,
    #[prop(into)] controls: String,
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Div>::new();
    let settle = move || {
        if let Some(node) = node.get_untracked() {
            arrows::one_stop(&node, "button");
        }
    };
    Effect::new(move |_| {
        node.track();
        settle();
    });
    let walk = move |event: ev::KeyboardEvent| {
        let Some(node) = node.get_untracked() else { return };
        if !event.alt_key() && arrows::walk(&node, "button", &event.key(), arrows::Axis::Horizontal) {
            event.prevent_default();
        }
    };
    view! {
        <div class="toolbar" role="toolbar" aria-label=t(name) aria-controls=controls node_ref=node on:keydown=walk on:focusin=move |_| settle()>
            {children()}
        </div>
    }
}
