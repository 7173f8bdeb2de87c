//! Says that a newer version is here. The page is loaded anew only by the person, and only when nothing is lost by it.

use super::texts;
use crate::i18n::t;
use crate::library::keep_now;
use crate::platform::offline;
use crate::state::{Saved, editor};
use leptos::prelude::*;
use ventana_core::Text;

/// Why the page cannot be loaded anew now.
fn hindrance(saved: Saved) -> Option<&'static Text> {
    match saved {
        Saved::Kept | Saved::Saving => None,
        Saved::Full | Saved::Private => Some(&texts::RELOAD_WOULD_LOSE),
        Saved::Elsewhere => Some(&texts::RELOAD_WOULD_CHOOSE),
    }
}

/// A strip at the foot of the page.
#[component]
pub(crate) fn Newer() -> impl IntoView {
    let editor = editor();
    let is_here = RwSignal::new(false);
    let is_wanted = RwSignal::new(false);
    // Where there is no worker, nothing newer comes by itself.
    let _ = offline::hear_of_newer(move || is_here.set(true));
    Effect::new(move |_| {
        if is_wanted.get() {
            let saved = editor.saved.get();
            if hindrance(saved).is_some() {
                is_wanted.set(false);
            } else if saved == Saved::Kept {
                offline::reload();
            }
        }
    });
    let reload = move |_| {
        let saved = editor.saved.get_untracked();
        if hindrance(saved).is_none() {
            is_wanted.set(true);
            if saved == Saved::Saving {
                keep_now(editor);
            }
        }
    };
    let strip = move || {
        is_here.get().then(|| {
            let why_not = move || hindrance(editor.saved.get());
            let locale = editor.locale();
            view! {
                <div class="newer">
                    <p>{t(&texts::NEWER)}</p>
                    <p class="why" id="why-no-reload">{move || why_not().map(|why| why.get(locale.get()))}</p>
                    <button type="button" class="btn small" aria-disabled=move || why_not().is_some().to_string() aria-describedby="why-no-reload" on:click=reload>{t(&texts::RELOAD)}</button>
                    <button type="button" class="btn quiet small" on:click=move |_| is_here.set(false)>{t(&texts::NOT_NOW)}</button>
                </div>
            }
        })
    };
    view! { <div class="news" role="status">{strip}</div> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_that_is_kept_nowhere_is_not_lost_to_a_newer_version() {
        for (saved, is_free) in [
            (Saved::Kept, true),
            (Saved::Saving, true),
            (Saved::Full, false),
            (Saved::Private, false),
            (Saved::Elsewhere, false),
        ] {
            assert_eq!(hindrance(saved).is_none(), is_free, "{saved:?}");
        }
    }
}
