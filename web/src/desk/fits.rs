use super::answer::act;
use super::lanes::Fit;
use super::texts;
use super::timeline::{icon, key};
use super::view::Seen;
use crate::form::category_name;
use crate::i18n::{locale, t};
use crate::ui::Icon;
use leptos::prelude::*;

/// The approved templates of this device that would go out at the moment, the best first.
pub(super) fn fits_panel(seen: Seen) -> AnyView {
    let fits = Memo::new(move |_| {
        seen.answer.with(|answer| answer.as_ref().map(|answer| answer.now.fits.clone()).unwrap_or_default())
    });
    let rows = move || {
        let rows: Vec<_> =
            fits.get().into_iter().enumerate().map(|(place, fit)| row(seen, place == 0, fit)).collect();
        if rows.is_empty() { none(seen) } else { view! { <ul class="desk-rows">{rows}</ul> }.into_any() }
    };
    view! {
        <section class="desk-panel" aria-labelledby="desk-fits">
            <h2 id="desk-fits">{t(&texts::FITTING)}</h2>
            {rows}
        </section>
    }
    .into_any()
}

fn row(seen: Seen, is_best: bool, fit: Fit) -> AnyView {
    let locale = locale();
    let deed = fit.deed();
    let Fit { name, language, category, kind, label, .. } = fit;
    let category = category.and_then(category_name).map(|name| name.get(locale).to_owned());
    let best = is_best.then(|| texts::THE_BEST.get(locale).to_owned());
    let about: Vec<_> = [category, Some(language), best].into_iter().flatten().collect();
    let spoken = [texts::ASK.get(locale), ": ", &name].concat();
    view! {
        <li class="desk-row">
            <span class="words"><b><bdi>{name}</bdi></b><small>{about.join(" · ")}</small></span>
            <span class="charge" data-kind=key(kind)><Icon name=icon(kind) class="s16"/><span>{label}</span></span>
            <button type="button" class="btn small" aria-label=spoken on:click=move |_| act(seen, &deed)>{t(&texts::ASK)}</button>
        </li>
    }
    .into_any()
}

fn none(seen: Seen) -> AnyView {
    let importing = seen.editor.importing;
    view! {
        <div class="desk-none">
            <p>{t(&texts::FITTING_NONE)}</p>
            <button type="button" class="btn small" on:click=move |_| importing.set(true)>
                <Icon name="import" class="s16"/><span>{t(&texts::IMPORT_TEMPLATES)}</span>
            </button>
        </div>
    }
    .into_any()
}
