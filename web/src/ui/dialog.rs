use crate::platform::dom;
use leptos::html;
use leptos::prelude::*;

/// A question over the page. Escape closes it, and the focus goes back to where it came from.
#[component]
pub(crate) fn Dialog(
    #[prop(into)] open: Signal<bool>,
    on_close: Callback<()>,
    #[prop(into)] title: Signal<String>,
    #[prop(optional)] wide: bool,
    children: ChildrenFn,
) -> impl IntoView {
    let class = if wide { "dialog wide" } else { "dialog" };
    view! {
        <Show when=move || open.get()>
            <Opened on_close title class children=children.clone()/>
        </Show>
    }
}

#[component]
fn Opened(
    on_close: Callback<()>,
    title: Signal<String>,
    class: &'static str,
    children: ChildrenFn,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        if let Some(dialog) = node.get()
            && !dialog.open()
        {
            // It is in the page and closed, so it can be opened.
            let _ = dialog.show_modal();
            dom::settle_in(&dialog);
        }
    });
    view! {
        <dialog class=class aria-labelledby="dialog-title" node_ref=node on:close=move |_| on_close.run(())>
            <h2 id="dialog-title">{move || title.get()}</h2>
            {children()}
        </dialog>
    }
}
