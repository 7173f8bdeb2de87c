use super::Icon;
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A button that opens a few actions. Arrows walk through them, Escape closes, and so does a press anywhere else.
#[component]
pub(crate) fn Menu(
    #[prop(into)] label: ViewFn,
    #[prop(optional)] class: &'static str,
    #[prop(optional)] id: Option<&'static str>,
    #[prop(optional)] side: Option<&'static str>,
    #[prop(optional)] align: Option<&'static str>,
    #[prop(optional)] host: &'static str,
    #[prop(optional, into)] spoken: Option<Signal<&'static str>>,
    children: ChildrenFn,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let button = NodeRef::<html::Button>::new();
    let menu = NodeRef::<html::Div>::new();
    let close = move || {
        open.set(false);
        if let Some(button) = button.get_untracked() {
            // Focus goes back to where the menu came from; a button in the page can always take it.
            let _ = button.focus();
        }
    };
    let walk = move |event: ev::KeyboardEvent| {
        let forward = match event.key().as_str() {
            "ArrowDown" => true,
            "ArrowUp" => false,
            "Escape" => {
                event.stop_propagation();
                return close();
            }
            _ => return,
        };
        event.prevent_default();
        if let Some(menu) = menu.get_untracked() {
            focus_next(&menu, forward);
        }
    };
    Effect::new(move |_| {
        if open.get()
            && let Some(menu) = menu.get()
        {
            focus_next(&menu, true);
        }
    });
    let outside = window_event_listener(ev::pointerdown, move |event| {
        let inside = |node: Option<&web_sys::Element>| {
            let target = event.target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
            node.is_some_and(|node| node.contains(target.as_ref()))
        };
        let button = button.get_untracked();
        let menu = menu.get_untracked();
        if !inside(button.as_deref().map(AsRef::as_ref)) && !inside(menu.as_deref().map(AsRef::as_ref)) {
            open.try_set(false);
        }
    });
    on_cleanup(move || outside.remove());
    let host = if host.is_empty() { "menu-host".to_owned() } else { format!("menu-host {host}") };
    view! {
        <span class=host>
            <button
                type="button"
                class=class
                id=id
                node_ref=button
                aria-haspopup="menu"
                aria-label=move || spoken.map(|spoken| spoken.get())
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {label.run()}
            </button>
            <Show when=move || open.get()>
                <div class="menu" role="menu" data-side=side data-align=align node_ref=menu on:keydown=walk on:click=move |_| close()>
                    {children()}
                </div>
            </Show>
        </span>
    }
}

/// Moves the focus among the items of a menu, round and round.
fn focus_next(menu: &web_sys::HtmlElement, forward: bool) {
    let active = crate::platform::dom::document().and_then(|document| document.active_element());
    let children = menu.children();
    let items: Vec<_> = (0..children.length())
        .filter_map(|index| children.item(index))
        .filter(|item| item.get_attribute("role").as_deref() == Some("menuitem"))
        .collect();
    let at = items.iter().position(|item| Some(item) == active.as_ref());
    let next = match (at, forward) {
        (Some(at), true) => (at + 1) % items.len(),
        (Some(at), false) => (at + items.len() - 1) % items.len(),
        (None, true) => 0,
        (None, false) => items.len().saturating_sub(1),
    };
    if let Some(item) = items.get(next).and_then(|item| item.dyn_ref::<web_sys::HtmlElement>()) {
        // An item in an open menu can always take the focus.
        let _ = item.focus();
    }
}

/// One action of a menu. What cannot be done now is listed with its reason.
#[component]
pub(crate) fn MenuItem(
    icon: &'static str,
    #[prop(into)] name: Signal<&'static str>,
    on_choose: impl Fn() + 'static,
    #[prop(optional, into)] why_not: Signal<Option<&'static str>>,
) -> impl IntoView {
    let choose = move |event: ev::MouseEvent| {
        if why_not.get_untracked().is_some() {
            event.stop_propagation();
        } else {
            on_choose();
        }
    };
    let shown = Signal::derive(move || if why_not.get().is_some() { "lock" } else { icon });
    view! {
        <button type="button" class="item" role="menuitem" tabindex="-1" aria-disabled=move || why_not.get().is_some().then_some("true") on:click=choose>
            <Icon name=shown/>
            <span class="what">{move || name.get()} {move || why_not.get().map(|why| view! { <small>{why}</small> })}</span>
        </button>
    }
}
