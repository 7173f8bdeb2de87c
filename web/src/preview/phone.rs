use super::bubble::{AllOptions, Bubble, Flaws};
use crate::i18n::{self, locale, t};
use crate::platform::clock;
use crate::problems::Place;
use crate::state::editor;
use crate::ui::{Icon, Segmented};
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::preview::Direction;

#[derive(Clone, Copy, PartialEq)]
enum Skin {
    Android,
    Iphone,
}

static ANDROID: Text = Text { en: "Android", es: "Android", pt: "Android" };
static IPHONE: Text = Text { en: "iPhone", es: "iPhone", pt: "iPhone" };
static SKINS: [(Skin, &Text); 2] = [(Skin::Android, &ANDROID), (Skin::Iphone, &IPHONE)];
static THEMES: [(bool, &Text); 2] = [(false, &i18n::LIGHT), (true, &i18n::DARK)];
static VALUES: [(bool, &Text); 2] = [(true, &i18n::SAMPLES), (false, &i18n::VARIABLES)];

/// The customer's phone with the message in its chat.
#[component]
pub(crate) fn Phone(dark: Signal<bool>) -> impl IntoView {
    let editor = editor();
    let skin = RwSignal::new(Skin::Android);
    let own_theme = RwSignal::new(None::<bool>);
    let is_dark = Signal::derive(move || own_theme.get().unwrap_or_else(|| dark.get()));
    let samples = RwSignal::new(true);
    let all_options = RwSignal::new(false);
    let preview = Memo::new(move |_| editor.draft.with(|draft| draft.preview(locale(), samples.get())));
    let direction =
        move || if preview.with(|preview| preview.direction == Direction::Rtl) { "rtl" } else { "ltr" };
    let skin_name = move || if skin.get() == Skin::Android { "android" } else { "iphone" };
    let theme_name = move || if is_dark.get() { "dark" } else { "light" };
    let flaws = Memo::new(move |_| {
        let mut flaws = Flaws::default();
        for problem in editor.problems.get() {
            match editor.draft.with(|draft| Place::of(&problem.diagnostic.path, draft)) {
                Place::Header => flaws.header.push(problem),
                Place::Body => flaws.body.push(problem),
                Place::Footer => flaws.footer.push(problem),
                _ => {}
            }
        }
        flaws
    });
    let time = move || clock::moment(clock::present(), clock::now(), locale().code());
    let notes = move || {
        let notes = preview.with(|preview| preview.notes.clone());
        (!notes.is_empty()).then(|| view! { <ul class="preview-notes">{notes.into_iter().map(|note| view! { <li>{note}</li> }).collect_view()}</ul> })
    };
    view! {
        <div class="preview-tools">
            <Segmented id="skin" name=&i18n::PHONE class="small" choices=&SKINS chosen=Signal::derive(move || Some(skin.get())) on_choose=move |chosen| skin.set(chosen)/>
            <Segmented id="phone-theme" name=&i18n::PHONE_THEME class="small" icons=&["sun", "moon"] choices=&THEMES chosen=Signal::derive(move || Some(is_dark.get())) on_choose=move |dark| own_theme.set(Some(dark))/>
            <Segmented id="values" name=&i18n::VALUES class="small" choices=&VALUES chosen=Signal::derive(move || Some(samples.get())) on_choose=move |chosen| samples.set(chosen)/>
        </div>
        <div class="phone" data-skin=skin_name data-theme=theme_name dir=direction lang=move || editor.draft.with(|draft| draft.language().replace('_', "-"))>
            <div class="screen">
                <header class="chat-head">
                    <Icon name="back" class="turns"/>
                    <span class="avatar" aria-hidden="true">"V"</span>
                    <p class="who">{t(&i18n::YOUR_BUSINESS)}<small>{t(&i18n::BUSINESS_ACCOUNT)}</small></p>
                    <Icon name="phone"/>
                    <Icon name="dots"/>
                </header>
                <div class="chat" role="region" tabindex="0" aria-label=t(&i18n::MESSAGE)>
                    <p class="day">{t(&i18n::TODAY)}</p>
                    {move || view! { <Bubble preview=preview.get() time=time() flaws=flaws.get() all_options/> }}
                </div>
                <div class="composer" aria-hidden="true">
                    <Icon name="plus" class="plus"/>
                    <div class="pill-field"><Icon name="smile"/><span>{t(&i18n::MESSAGE)}</span><Icon name="paperclip"/></div>
                    <div class="disc"><Icon name="mic"/></div>
                </div>
                {move || all_options.get().then(|| view! { <AllOptions buttons=preview.with(|preview| preview.buttons.clone()) open=all_options/> })}
            </div>
        </div>
        {notes}
    }
}
