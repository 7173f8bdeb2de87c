use crate::i18n::t;
use leptos::prelude::*;
use ventana_core::Text;

/// A few choices of which one holds, as radio buttons in one track.
#[component]
pub(crate) fn Segmented<T: Copy + PartialEq + Send + Sync + 'static>(
    id: &'static str,
    name: &'static Text,
    choices: &'static [(T, &'static Text)],
    #[prop(into)] chosen: Signal<Option<T>>,
    on_choose: impl Fn(T) + Copy + 'static,
    #[prop(optional)] class: &'static str,
    #[prop(optional)] icons: &'static [&'static str],
    /// Those that cannot be chosen now; the reason stands beside the track.
    #[prop(optional)]
    locked: Option<Signal<Vec<T>>>,
    #[prop(optional)] described_by: Option<&'static str>,
) -> impl IntoView {
    let choice = move |(index, (value, text)): (usize, &'static (T, &'static Text))| {
        let face = match icons.get(index) {
            Some(icon) => view! { <crate::ui::Icon name=*icon class="s16"/> }.into_any(),
            None => view! { <span data-label=t(text)>{t(text)}</span> }.into_any(),
        };
        let spoken = (!icons.is_empty()).then(|| t(text));
        let is_locked =
            Memo::new(move |_| locked.is_some_and(|locked| locked.with(|locked| locked.contains(value))));
        let lock = move || is_locked.get().then(|| view! { <crate::ui::Icon name="lock" class="s16"/> });
        view! {
            <label class="seg" data-locked=move || is_locked.get().then_some("")>
                {lock}
                <input type="radio" name=id aria-label=spoken disabled=move || is_locked.get() prop:checked=move || chosen.get() == Some(*value) on:change=move |_| on_choose(*value)/>
                {face}
            </label>
        }
    };
    let class = if class.is_empty() { "segmented".to_owned() } else { format!("segmented {class}") };
    view! {
        <div class=class role="radiogroup" id=id aria-label=t(name) aria-describedby=described_by tabindex="-1">
            {choices.iter().enumerate().map(choice).collect_view()}
        </div>
    }
}
