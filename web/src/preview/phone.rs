use super::flaws::flaws;
use super::fold::folded;
use super::message::{Scene, all_options, message};
use super::panel::contact_panel;
use super::settings::{Fill, Settings, Skin, WIDTHS};
use super::strip::{MOST_CARDS, strip};
use super::texts;
use super::words::{self, Word};
use crate::i18n::{self, fill, locale, t};
use crate::platform::{clock, customs};
use crate::state::editor;
use crate::ui::{Icon, Segmented};
use leptos::prelude::*;
use ventana_core::preview::{Direction, HeaderKind};
use ventana_core::{Text, text};

static ANDROID: Text = text! { en: "Android", es: "Android", pt: "Android" };
static IPHONE: Text = text! { en: "iPhone", es: "iPhone", pt: "iPhone" };
static SKINS: [(Skin, &Text); 3] =
    [(Skin::Android, &ANDROID), (Skin::Iphone, &IPHONE), (Skin::Web, &texts::WEB)];
static THEMES: [(bool, &Text); 2] = [(false, &i18n::LIGHT), (true, &i18n::DARK)];
static FILLS: [(Fill, &Text); 3] =
    [(Fill::Samples, &i18n::SAMPLES), (Fill::Raw, &i18n::VARIABLES), (Fill::Contact, &texts::CONTACT)];

/// The customer's phone with the message in its chat.
#[component]
pub(crate) fn Phone(dark: Signal<bool>) -> impl IntoView {
    let editor = editor();
    let settings = expect_context::<Settings>();
    let is_dark = Signal::derive(move || settings.dark.get().unwrap_or_else(|| dark.get()));
    let whole =
        Memo::new(move |_| editor.draft.with(|draft| draft.preview(&settings.options(draft.category()))));
    let scene = Scene {
        whole,
        flaws: Memo::new(move |_| {
            editor.problems.with(|problems| editor.draft.with(|draft| flaws(draft.template(), problems)))
        }),
        language: Memo::new(move |_| editor.draft.with(|draft| draft.language().to_owned())),
        most: Memo::new(move |_| settings.most(editor.draft.with(crate::draft::Draft::category))),
        options: RwSignal::new(None),
        unfolded: RwSignal::new(false),
    };
    let is_hidden = Memo::new(move |_| {
        settings.skin.get() == Skin::Web && whole.with(|whole| !whole.hidden_on.is_empty())
    });
    let said = Memo::new(move |_| notes(scene, is_hidden.get()));
    let direction = Memo::new(move |_| whole.with(|whole| whole.direction));
    let direction = move || if direction.get() == Direction::Rtl { "rtl" } else { "ltr" };
    let word = move |word: Word| move || scene.word(word);
    let spoken = move || scene.language.with(|language| words::spoken(language, locale()).to_owned());
    let screen = move || {
        view! {
            <div class="screen">
                {head(settings.skin.get(), word(Word::Business).into_any(), word(Word::Account).into_any(), spoken)}
                <div class="chat" role="region" tabindex="0" aria-label=t(&i18n::MESSAGE)>
                    <p class="day" lang=spoken>{word(Word::Today)}</p>
                    {move || if is_hidden.get() { plate(scene) } else { shown(scene) }}
                </div>
                <div class="composer" aria-hidden="true" lang=spoken>
                    <Icon name="plus" class="plus"/>
                    <div class="pill-field"><Icon name="smile"/><span>{word(Word::Message)}</span><Icon name="paperclip"/></div>
                    <div class="disc"><Icon name="mic"/></div>
                </div>
                {move || scene.options.get().map(|whose| all_options(scene, whose))}
            </div>
        }
        .into_any()
    };
    view! {
        <div class="preview-tools">
            <Segmented id="skin" name=&i18n::PHONE class="small" choices=&SKINS chosen=Signal::derive(move || Some(settings.skin.get())) on_choose=move |chosen| settings.skin.set(chosen)/>
            <Segmented id="phone-theme" name=&i18n::PHONE_THEME class="small" icons=&["sun", "moon"] choices=&THEMES chosen=Signal::derive(move || Some(is_dark.get())) on_choose=move |dark| settings.dark.set(Some(dark))/>
            <Segmented id="values" name=&i18n::VALUES class="small" choices=&FILLS chosen=Signal::derive(move || Some(settings.fill.get())) on_choose=move |chosen| settings.fill.set(chosen)/>
            <span class="select small">
                <select id="phone-width" aria-label=t(&texts::WIDTH) on:change=move |event| settings.width.set(event_target_value(&event).parse().ok())>
                    {move || widths(settings)}
                </select>
                <Icon name="chevron-down"/>
            </span>
        </div>
        {move || (settings.fill.get() == Fill::Contact).then(contact_panel)}
        <div class="stage">
            <div
                class="phone"
                data-skin=move || settings.skin.get().name()
                data-theme=move || if is_dark.get() { "dark" } else { "light" }
                dir=direction
                lang=move || scene.language.get().replace('_', "-")
                style:--device=move || [settings.device().to_string().as_str(), "px"].concat()
            >
                {screen}
            </div>
        </div>
        {move || list(said.get())}
    }
}

/// The bar above the chat.
fn head(skin: Skin, who: AnyView, what: AnyView, spoken: impl Fn() -> String + Send + 'static) -> AnyView {
    let back = match skin {
        Skin::Android => Some("back"),
        Skin::Iphone => Some("chevron-left"),
        Skin::Web => None,
    };
    let (first, last) = match skin {
        Skin::Android => ("phone", "dots"),
        Skin::Iphone => ("video", "phone"),
        Skin::Web => ("search", "dots"),
    };
    view! {
        <header class="chat-head" lang=spoken>
            {back.map(|icon| view! { <Icon name=icon class="turns"/> })}
            <span class="avatar" aria-hidden="true">"V"</span>
            <p class="who">{who}<small>{what}</small></p>
            <Icon name=first/>
            <Icon name=last/>
        </header>
    }
    .into_any()
}

fn shown(scene: Scene) -> AnyView {
    let time = customs::time_of_day(clock::now(), locale().code());
    view! {
        <div class="bubble">{message(scene, None, Some(time))}</div>
        {strip(scene)}
    }
    .into_any()
}

/// What stands in the place of a message that the client does not show.
fn plate(scene: Scene) -> AnyView {
    let text = move || scene.word(Word::NotSeenHere);
    view! { <div class="bubble"><p class="said unseen"><Icon name="phone-shape"/><span>{text}</span></p></div> }.into_any()
}

fn widths(settings: Settings) -> Vec<AnyView> {
    if settings.skin.get() == Skin::Web {
        return vec![view! { <option selected=true>{t(&texts::WINDOW)}</option> }.into_any()];
    }
    let device = settings.device();
    let option = |width: u16| {
        let name = fill(&texts::PIXELS, &[("n", usize::from(width).into())]);
        view! { <option value=width.to_string() selected=width == device>{name}</option> }.into_any()
    };
    WIDTHS.into_iter().map(option).collect()
}

/// What the picture cannot show truly, in our own voice.
fn notes(scene: Scene, is_hidden: bool) -> Vec<String> {
    let locale = locale();
    let mut notes = scene.whole.with(|whole| {
        let mut notes = whole.notes.clone();
        let mut add = |holds: bool, text: &Text| {
            if holds {
                notes.push(text.get(locale).to_owned());
            }
        };
        add(is_hidden, &texts::PLATE_IS_OURS);
        add(whole.offer.as_ref().is_some_and(|offer| offer.has_expiration), &texts::TIME_LEFT);
        let is_open = |header: &ventana_core::preview::PreviewHeader| {
            header.kind == HeaderKind::Location && header.text.is_none()
        };
        add(whole.header.as_ref().is_some_and(is_open), &texts::PLACE_AT_SENDING);
        add(whole.cards.len() > MOST_CARDS, &texts::MORE_CARDS);
        notes
    });
    let most = scene.most.get();
    if !is_hidden && scene.whole.with(|whole| folded(&whole.body, most).is_some()) {
        let why = if most.lines == usize::MAX { &texts::FOLDED_LENGTH } else { &texts::FOLDED_LINES };
        notes.push(why.get(locale).to_owned());
    }
    notes
}

fn list(notes: Vec<String>) -> Option<AnyView> {
    let note = |note: String| view! { <li>{note}</li> };
    (!notes.is_empty()).then(|| {
        view! { <ul class="preview-notes">{notes.into_iter().map(note).collect_view()}</ul> }.into_any()
    })
}
