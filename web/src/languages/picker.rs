use super::copy::in_language;
use super::names::{Offer, offers, own_name};
use super::{Desk, tabs, texts};
use crate::i18n::{self, fill, locale, t};
use crate::platform::dom;
use crate::state::{Editor, editor};
use crate::ui::{Dialog, Icon};
use leptos::ev;
use leptos::prelude::*;

/// The languages that Meta takes, to choose one that is added.
#[component]
pub(crate) fn Picker() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let open = Signal::derive(move || desk.picking.get().is_some());
    let title = Signal::derive(move || texts::WHICH.get(locale()).to_owned());
    view! { <Dialog open on_close=Callback::new(move |()| desk.picking.set(None)) title>{content()}</Dialog> }
}

fn option_id(code: &str) -> String {
    ["offer-", code].concat()
}

fn content() -> AnyView {
    let editor = editor();
    let desk = expect_context::<Desk>();
    let search = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);
    let codes = move || {
        editor.family.with(|family| {
            family.variants().iter().map(|draft| draft.language().to_owned()).collect::<Vec<_>>()
        })
    };
    let found = Memo::new(move |_| offers(&search.get(), &codes(), locale()));
    let from = move || {
        let source = desk.picking.get().unwrap_or(0);
        editor.judged.with(|judged| judged.name(source).to_owned())
    };
    let choose = move |offer: &Offer| {
        if !offer.is_taken {
            add(editor, desk, offer.code);
        }
    };
    let keys = move |event: ev::KeyboardEvent| {
        let last = found.with_untracked(Vec::len).saturating_sub(1);
        let to = match event.key().as_str() {
            "ArrowDown" => (active.get_untracked() + 1).min(last),
            "ArrowUp" => active.get_untracked().saturating_sub(1),
            "Enter" => {
                event.prevent_default();
                if let Some(offer) = found.with_untracked(|found| found.get(active.get_untracked()).cloned())
                {
                    choose(&offer);
                }
                return;
            }
            _ => return,
        };
        event.prevent_default();
        active.set(to);
        if let Some(code) = found.with_untracked(|found| found.get(to).map(|offer| offer.code)) {
            dom::show(&["#", &option_id(code)].concat());
        }
    };
    let active_id = move || found.with(|found| found.get(active.get()).map(|offer| option_id(offer.code)));
    let option = move |(index, offer): (usize, Offer)| {
        let reason = offer.is_taken.then(|| view! { <small>{t(&texts::THERE_ALREADY)}</small> });
        let icon = offer.is_taken.then(|| view! { <Icon name="lock" class="s16"/> });
        let (code, is_often_used, is_taken) = (offer.code, offer.is_often_used, offer.is_taken);
        let (name, own) = (offer.name.clone(), offer.own);
        view! {
            <li
                class="item offered"
                role="option"
                id=option_id(code)
                aria-selected=move || (active.get() == index).to_string()
                aria-disabled=is_taken.then_some("true")
                data-often=is_often_used.then_some("")
                on:click=move |_| choose(&offer)
            >
                {icon} <span class="what">{name} {reason}</span> <bdi lang=code.replace('_', "-")>{own}</bdi> <code>{code}</code>
            </li>
        }
    };
    let list = move || found.get().into_iter().enumerate().map(option).collect_view();
    let none =
        move || found.with(Vec::is_empty).then(|| view! { <p class="none">{t(&texts::NONE_FOUND)}</p> });
    let count = move || found.with(|found| fill(&texts::N_FOUND, &[("n", found.len().into())]));
    view! {
        <p>{move || fill(&texts::COPY_OF, &[("language", from().as_str().into())])}</p>
        <label class="search">
            <Icon name="search" class="s18"/>
            <input
                type="text"
                role="combobox"
                aria-expanded="true"
                aria-controls="offers"
                aria-autocomplete="list"
                aria-activedescendant=active_id
                aria-label=t(&texts::SEARCH)
                placeholder=t(&texts::SEARCH)
                autocomplete="off"
                spellcheck="false"
                on:input=move |event| { search.set(event_target_value(&event)); active.set(0); }
                on:keydown=keys
            />
        </label>
        <ul class="offers" role="listbox" id="offers" aria-label=t(&texts::LANGUAGES)>{list}</ul>
        {none}
        <p class="sr" role="status">{count}</p>
        <div class="dialog-end">
            <button type="button" class="btn" on:click=move |_| desk.picking.set(None)>{t(&i18n::CANCEL)}</button>
        </div>
    }
    .into_any()
}

/// Adds a language as a copy of the one that was chosen as its model.
fn add(editor: Editor, desk: Desk, code: &'static str) {
    let source = desk.picking.get_untracked().unwrap_or(0);
    let copied = editor.family.with_untracked(|family| in_language(family.variants().get(source)?, code));
    let Some(copied) = copied else { return };
    let model = editor.judged.with_untracked(|judged| judged.name(source).to_owned());
    desk.picking.set(None);
    editor.change_family(|family| family.add(copied));
    let codes = editor
        .judged
        .with_untracked(|judged| judged.codes().into_iter().map(str::to_owned).collect::<Vec<_>>());
    let codes: Vec<_> = codes.iter().map(String::as_str).collect();
    let name = own_name(code, &codes, editor.locale().get_untracked());
    editor.tell_that(&texts::ADDED, &[("language", name.as_str().into()), ("main", model.as_str().into())]);
    tabs::focus(codes.len().saturating_sub(1));
}
