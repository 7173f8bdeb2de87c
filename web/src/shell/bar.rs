use super::language::LOCALES;
use super::theme::Theme;
use crate::i18n::{self, locale, t};
use crate::palette::{PaletteButton, texts as palette_texts};
use crate::start::{place_items, places};
use crate::state::Screen;
use crate::ui::{Icon, Menu, MenuItem};
use crate::wish::{Ask, Wish};
use leptos::prelude::*;
use ventana_core::Locale;

/// The bar on top: the places, what concerns the whole editor, and what the draft has there.
#[component]
pub(crate) fn Bar(
    #[prop(into)] here: Signal<Screen>,
    /// The draft's title, and whether it is kept.
    #[prop(optional, into)]
    draft: ViewFn,
    /// What stands before the palette.
    #[prop(optional, into)]
    before: ViewFn,
    /// What stands behind it.
    #[prop(optional, into)]
    behind: ViewFn,
    /// What the menu of a narrow screen has of the draft.
    #[prop(optional, into)]
    ways_out: ViewFn,
) -> impl IntoView {
    let ask = Ask::here();
    let theme = expect_context::<Theme>();
    let theme_name = move || {
        if theme.is_dark() { i18n::THEME_DARK.get(locale()) } else { i18n::THEME_LIGHT.get(locale()) }
    };
    let theme_icon = Signal::derive(move || if theme.is_dark() { "sun" } else { "moon" });
    let choose = move |code: &str| {
        if let Some(chosen) = Locale::from_code(code) {
            ask.speak(chosen);
        }
    };
    view! {
        <header class="topbar">
            {places(here)}
            <span class="rule"></span>
            <div class="draft">{draft.run()}</div>
            <div class="topbar-end">
                {before.run()}
                <PaletteButton/>
                {behind.run()}
                <button type="button" class="icon-btn only-wide" aria-label=theme_name title=theme_name on:click=move |_| theme.toggle()>
                    <Icon name=theme_icon/>
                </button>
                <span class="select quiet only-wide">
                    <select aria-label=t(&i18n::INTERFACE_LANGUAGE) on:change=move |event| choose(&event_target_value(&event))>
                        {LOCALES.iter().map(|(of, name)| view! { <option value=of.code() selected=move || locale() == *of>{*name}</option> }).collect_view()}
                    </select>
                    <Icon name="chevron-down"/>
                </span>
                <Menu host="only-narrow" class="icon-btn" spoken=Signal::derive(move || i18n::MORE.get(locale()).to_owned()) label=move || view! { <Icon name="more"/> }>
                    {place_items()}
                    <MenuItem icon="search" name=Signal::derive(t(&palette_texts::COMMANDS)) on_choose=move || ask.wish(Wish::Palette)/>
                    <MenuItem icon="import" name=Signal::derive(t(&i18n::IMPORT)) on_choose=move || ask.wish(Wish::Import)/>
                    {ways_out.run()}
                    <MenuItem icon="moon" name=Signal::derive(theme_name) on_choose=move || theme.toggle()/>
                    {LOCALES.iter().map(|(of, name)| view! { <MenuItem icon="globe" name=Signal::stored(*name) on_choose=move || ask.speak(*of)/> }).collect_view()}
                </Menu>
            </div>
        </header>
    }
}
