use super::habits::HABITS;
use super::keys::{Keys, line};
use super::registry::commands;
use super::{Desk, texts};
use crate::i18n::{self, locale, t};
use crate::platform::dom;
use crate::ui::Dialog;
use leptos::prelude::*;
use ventana_core::Text;

/// The sheet of shortcuts, made of the registry: what it lists is what works.
#[component]
pub(crate) fn HelpSheet() -> impl IntoView {
    let open = expect_context::<Desk>().help;
    let title = Signal::derive(move || texts::SHORTCUTS.get(locale()).to_owned());
    let rows = move || {
        let commands = commands().filter(|command| !command.keys.is_empty());
        let anywhere: Vec<_> = commands.map(|command| row(command.name, command.keys)).collect();
        let in_place: Vec<_> = HABITS.iter().map(|(name, keys)| row(name, keys)).collect();
        view! {
            <div class="shortcuts" tabindex="0" role="region" aria-label=t(&texts::SHORTCUTS)>
                <h3 class="group">{t(&texts::ANYWHERE)}</h3>
                <dl>{anywhere}</dl>
                <h3 class="group">{t(&texts::IN_PLACE)}</h3>
                <dl>{in_place}</dl>
            </div>
            <div class="dialog-end">
                <button type="button" class="btn" on:click=move |_| open.set(false)>{t(&i18n::CLOSE)}</button>
            </div>
        }
        .into_any()
    };
    view! { <Dialog open on_close=Callback::new(move |()| open.set(false)) title wide=true>{rows}</Dialog> }
}

fn row(name: &'static Text, keys: &'static [Keys]) -> AnyView {
    let mac = dom::is_mac();
    let caps: Vec<_> =
        keys.iter().map(|keys| view! { <kbd>{line(&keys.caps(mac, locale()), mac)}</kbd> " " }).collect();
    view! { <div><dt>{t(name)}</dt><dd>{caps}</dd></div> }.into_any()
}
