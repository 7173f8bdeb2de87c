use super::Icon;
use crate::platform::arrows;
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
    #[prop(optional, into)] spoken: Option<Signal<String>>,
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
        let key = event.key();
        if key == "Escape" {
            event.prevent_default();
            event.stop_propagation();
            return close();
        }
        if key == "Tab" {
            // The menu goes, and Tab goes on from its button.
            return close();
        }
        let Some(menu) = menu.get_untracked() else { return };
        let is_letter = key.chars().count() == 1 && key != " " && !event.ctrl_key() && !event.meta_key();
        let walked = if is_letter {
            arrows::walk_to(&menu, ITEMS, &key)
        } else {
            arrows::walk(&menu, ITEMS, &key, arrows::Axis::Vertical)
        };
        if walked {
            event.prevent_default();
        }
    };
    let last = RwSignal::new(false);
    Effect::new(move |_| {
        if open.get()
            && let Some(menu) = menu.get()
        {
            arrows::walk(
                &menu,
                ITEMS,
                if last.get_untracked() { "End" } else { "Home" },
                arrows::Axis::Vertical,
            );
        }
    });
    let unfold = move |event: ev::KeyboardEvent| {
        let up = event.key() == "ArrowUp";
        if (up || event.key() == "ArrowDown") && !event.alt_key() {
            event.prevent_default();
            last.set(up);
            open.set(true);
        }
    };
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
                on:keydown=unfold
                on:click=move |_| {
                    last.set(false);
                    open.update(|open| *open = !*open);
                }
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

/// What can be chosen.
const ITEMS: &str = "[role=menuitem]";

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
