use crate::i18n::{locale, t};
use crate::ui::Mark;
use leptos::prelude::*;
use ventana_core::diagnostic::Severity;
use ventana_core::{Text, text};

static TOO_MANY: Text = text! { en: "<n> too many", es: "<n|sobra|sobran> <n>", pt: "<n|sobra|sobram> <n>" };
static USED: Text = text! { en: "used of", es: "usados de", pt: "usados de" };

static LEFT: Text = text! { en: "<n> left", es: "<n|queda|quedan> <n>", pt: "<n|resta|restam> <n>" };

/// From how much of the limit on a counter warns, in percent.
const NEAR: usize = 85;

/// How much of a limit is used; it warns before it complains.
#[component]
pub(crate) fn Counter(
    #[prop(into)] used: Signal<usize>,
    limit: usize,
    /// By which a field can say that this describes it.
    #[prop(optional)]
    id: Option<String>,
) -> impl IntoView {
    let state = move || match used.get() {
        used if used > limit => Some("over"),
        used if used * 100 >= limit * NEAR => Some("near"),
        _ => None,
    };
    let sign = move || match state() {
        Some("over") => Some(view! { <Mark severity=Severity::Error small=true/> }),
        Some(_) => Some(view! { <Mark severity=Severity::Warning small=true/> }),
        None => None,
    };
    let over = move || used.get().checked_sub(limit).filter(|over| *over > 0);
    let too_many = move || over().map(|over| format!(", {}", TOO_MANY.fill(locale(), &[("n", over.into())])));
    // What the shape says to the eye, for those who hear it.
    let left = move || {
        (state() == Some("near"))
            .then(|| format!(", {}", LEFT.fill(locale(), &[("n", (limit - used.get()).into())])))
    };
    view! {
        <span class="counter" data-state=state id=id>
            {sign} <span>{move || used.get().to_string()} <span class="sr">" " {t(&USED)} " "</span> <span aria-hidden="true">" / "</span> {limit.to_string()} {too_many}<span class="sr">{left}</span></span>
        </span>
    }
}
