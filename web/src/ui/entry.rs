use super::Icon;
use leptos::prelude::*;

/// A row of a list that opens in place. `body` is made when it opens.
pub(crate) fn entry(
    id: &str,
    head: AnyView,
    open: Signal<bool>,
    toggle: Callback<()>,
    body: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let inner = [id, "-body"].concat();
    view! {
        <li class="entry" data-open=move || open.get().then_some("")>
            <h3>
                <button type="button" class="entry-head" id=id.to_owned() aria-expanded=move || open.get().to_string() aria-controls=inner.clone() on:click=move |_| toggle.run(())>
                    {head}
                    <Icon name="chevron-right" class="turns"/>
                </button>
            </h3>
            <div class="entry-body" id=inner hidden=move || !open.get()>{move || open.get().then(&body)}</div>
        </li>
    }
    .into_any()
}
