use crate::i18n::t;
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::diagnostic::Severity;

/// The address of the file that holds all icons.
#[derive(Clone)]
pub(crate) struct Sprite(pub(crate) String);

fn address(name: &str) -> String {
    format!("{}#{name}", expect_context::<Sprite>().0)
}

/// An icon beside words that say the same.
#[component]
pub(crate) fn Icon(
    #[prop(into)] name: Signal<&'static str>,
    #[prop(optional)] class: &'static str,
) -> impl IntoView {
    let class = if class.is_empty() { "icon".to_owned() } else { format!("icon {class}") };
    view! { <svg class=class aria-hidden="true"><use href=move || address(name.get())/></svg> }
}

/// A button that shows an icon; its name is read aloud and shown as a tip.
#[component]
pub(crate) fn IconButton(
    #[prop(into)] icon: Signal<&'static str>,
    name: &'static Text,
    on_press: impl Fn() + 'static,
    #[prop(optional)] class: &'static str,
    #[prop(optional, into)] disabled: Signal<bool>,
) -> impl IntoView {
    let class = if class.is_empty() { "icon-btn".to_owned() } else { format!("icon-btn {class}") };
    view! {
        <button type="button" class=class aria-label=t(name) title=t(name) disabled=move || disabled.get() on:click=move |_| on_press()>
            <Icon name=icon/>
        </button>
    }
}

/// The window that stands for a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Open,
    Half,
    Shut,
}

impl Verdict {
    /// What the gravest of all problems makes of it.
    pub(crate) fn of(worst: Option<Severity>) -> Self {
        match worst {
            Some(Severity::Error) => Self::Shut,
            Some(Severity::Warning) => Self::Half,
            Some(Severity::Info) | None => Self::Open,
        }
    }
}

/// The glyph of a verdict; the word always stands beside it.
#[component]
pub(crate) fn Glyph(#[prop(into)] verdict: Signal<Verdict>) -> impl IntoView {
    let name = move || match verdict.get() {
        Verdict::Open => "window-open",
        Verdict::Half => "window-half",
        Verdict::Shut => "window-shut",
    };
    let answer = move || match verdict.get() {
        Verdict::Open => "yes",
        Verdict::Half => "uncertain",
        Verdict::Shut => "no",
    };
    view! { <svg class="glyph" data-verdict=answer aria-hidden="true"><use href=move || address(name())/></svg> }
}
